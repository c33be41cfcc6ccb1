import { type Finding, type Folder, lineOf, type PassagePlace, passagesOf } from '../knowledge/folder.ts';
import type { Path } from '../knowledge/problem.ts';
import { shown } from '../knowledge/problem.ts';
import type { Article, Knowledge, Name } from '../knowledge/schema.ts';
import type { Sound } from '../knowledge/shape.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { findFolded, foldAnswer } from './fold.ts';
import { isRight } from './grade.ts';
import { type Material, materialOf, type Statement } from './material.ts';
import { gistOfQuestion, supportOf } from './support.ts';

/** The longest answer or distractor, in UTF-16 units: what fits on a button. */
export const MAX_CHOICE = 80;

type Sourced = { place: PassagePlace; material: Material; places: ReadonlyMap<string, PassagePlace> };
type Item = NonNullable<NonNullable<PassagePlace['passage']['quiz']>[number]>;

const present = <T>(value: T | undefined): value is T => value !== undefined;

const idOf = ({ source, passage }: PassagePlace) => `${source.stem}#${passage.id}`;

function soundName(entry: Sound<Name>): Name[] {
  const { id, kind, name, description } = entry;
  if (id === undefined || kind === undefined || !name?.en || !name.ko || !name.ja) return [];
  const { en, ko, ja } = name;
  return [
    {
      id,
      kind,
      name: { en, ko, ja },
      description: { en: description?.en ?? '', ko: description?.ko ?? '', ja: description?.ja ?? '' },
      source: { article: '', paragraphs: [] },
      aliases: (entry.aliases ?? []).filter(present),
    },
  ];
}

// As much of the folder as quizzes are held against: what is wrong elsewhere has been reported there.
function knowledgeIn(folder: Folder): Knowledge {
  const articles = folder.articles.map(
    ({ stem, sound }): Article => ({
      id: stem,
      publisher: '',
      title: '',
      published: '',
      language: sound?.language ?? 'en',
      paragraphs: 1,
      status: 'current',
      passages: (sound?.passages ?? []).filter(present).map(({ id = '', names, text }) => ({
        id,
        paragraphs: [],
        topics: [],
        names: (names ?? []).filter(present),
        text: text ?? {},
        asked: {},
        unstated: {},
        quiz: [],
      })),
    }),
  );
  const glossary = (folder.glossary?.sound ?? []).filter(present).flatMap(soundName);
  return { articles, questions: [], glossary, topics: [], synonyms: [] };
}

/**
 * Every quiz entry has one right answer: a sentence of its passage shows the answer, the question does not give it away,
 * no distractor is another way to write the answer or another distractor, none is supported by a sentence of any passage,
 * and all fit on a button.
 */
export function quizzesAreUnambiguous(folder: Folder): Finding[] {
  const places = passagesOf(folder);
  if (!places.some(({ passage }) => (passage.quiz ?? []).length > 0)) return [];
  const material = materialOf(knowledgeIn(folder));
  const byId = new Map(places.map((place) => [idOf(place), place]));
  return places.flatMap((place) =>
    (place.passage.quiz ?? []).flatMap((item, index) => {
      if (item === undefined) return [];
      const sourced = { place, material, places: byId };
      return LANGUAGES.flatMap((language) => faultsOf(item, language, index, sourced));
    }),
  );
}

function faultsOf(item: Item, language: Language, index: number, sourced: Sourced): Finding[] {
  const { place, material } = sourced;
  const question = item.question?.[language];
  const answer = item.answer?.[language];
  const passage = material.passage(idOf(place));
  if (question === undefined || answer === undefined || passage === undefined) return [];
  const at = (...steps: Path): Path => [...place.path, 'quiz', index, ...steps];
  const finding = (path: Path, message: string): Finding => ({ source: place.source, path, message });
  const tooLong = (text: string, path: Path) =>
    text.length > MAX_CHOICE
      ? [finding(path, `expected at most ${MAX_CHOICE} characters, found ${text.length}: ${shown(text)}`)]
      : [];
  const path = at('answer', language);
  const findings = tooLong(answer, path);
  if (findFolded(question, answer) !== undefined) {
    findings.push(
      finding(path, `expected an answer that the question does not give away, found ${shown(answer)}`),
    );
  }
  const statements = material.statements(passage, language);
  // A passage that is not translated has its quiz all the same.
  if (statements.length === 0) return findings;
  const statement = statements.find(({ text }) => findFolded(text, answer) !== undefined);
  if (statement === undefined) {
    const message = `expected an answer that a sentence of the passage shows, found ${shown(answer)}`;
    return [...findings, finding(path, message)];
  }
  const asked = { question, answer, language, statement };
  const seen = new Map<string, number>();
  for (const [number, wrong] of (item.distractors?.[language] ?? []).entries()) {
    if (wrong === undefined) continue;
    const here = at('distractors', language, number);
    findings.push(...tooLong(wrong, here));
    const folded = foldAnswer(wrong);
    const twin = seen.get(folded);
    seen.set(folded, number);
    const fault =
      twin === undefined
        ? faultOf(wrong, asked, sourced)
        : `expected each distractor once, found ${shown(wrong)} again`;
    if (fault !== undefined) findings.push(finding(here, fault));
  }
  return findings;
}

type Asked = { question: string; answer: string; language: Language; statement: Statement };

function faultOf(
  wrong: string,
  { question, answer, language, statement }: Asked,
  { material, places }: Sourced,
): string | undefined {
  const accepted = material.writingsFor(answer);
  const gradable = {
    answer,
    accepted,
    distractors: [],
    sentence: { text: statement.text, answer: undefined },
  };
  if (isRight(wrong, gradable, material)) {
    return `expected a distractor that is not right, found ${shown(wrong)}, another way to write ${shown(answer)}`;
  }
  const answered = { gist: gistOfQuestion(question, answer, material), language, statement };
  const support = supportOf(wrong, answered, material.passages, material);
  if (support === undefined) return undefined;
  const there = places.get(support.passage);
  const line = there === undefined ? '' : ` (${lineOf(there.source, [...there.path, 'text', language])})`;
  return `expected a distractor that no passage supports, found ${shown(wrong)}, of which a passage says as much${line}`;
}
