import type { Article, Knowledge, Name, Passage } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { type Sentence, splitSentences } from '../language/sentences.ts';
import type { Lexicon, Reading } from '../language/terms.ts';
import { aliasesOf, lexiconOf } from '../search/lexicon.ts';
import { findFolded, foldAnswer } from './fold.ts';
import type { NamesKnown } from './grade.ts';
import { readMentions } from './mentions.ts';
import { sortOf } from './sort.ts';
import { type Time, timeOf } from './time.ts';

/** A passage with its article; `id` is `<article>#<passage>`. */
export type QuizPassage = { id: string; article: Article; passage: Passage };

/** A sentence of a passage, read, and folded as answers are. */
export type Statement = Sentence & { passage: string; readonly reading: Reading; folded: string };

/** What quizzes are made of. Texts are read when they are needed, and once. */
export type Material = NamesKnown & {
  passages: readonly QuizPassage[];
  glossary: readonly Name[];
  nameOf(id: string): Name | undefined;
  passage(id: string): QuizPassage | undefined;
  /** The passages that list a name, or a topic, in their order. */
  passagesNaming(id: string): readonly QuizPassage[];
  passagesOn(topic: string): readonly QuizPassage[];
  /** The names of a sort, as `sortOf` tells them. */
  namesOfSort(sort: string): readonly Name[];
  /** The months and years in which something happened, in their order. */
  times: readonly Time[];
  /** The passages of what happened then. */
  passagesAt(time: Time): readonly QuizPassage[];
  /** The sentences of a passage in a language; none where it has no text in it. */
  statements(passage: QuizPassage, language: Language): readonly Statement[];
  /** Every way to write a name. */
  writingsOf(id: string): readonly string[];
  /** Whether a text holds a name in any way to write it. */
  holdsName(text: string, id: string): boolean;
  /** Every way to write what an answer names, where that is one of the glossary; none where it is not. */
  writingsFor(answer: string): readonly string[];
};

function grouped<T>(entries: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

// Most sentences are looked at for a few letters only: reading them takes a hundred times as long.
function statementOf(sentence: Sentence, passage: string, lexicon: Lexicon): Statement {
  let reading: Reading | undefined;
  return {
    ...sentence,
    passage,
    folded: foldAnswer(sentence.text),
    get reading() {
      reading ??= readMentions(sentence.text, lexicon);
      return reading;
    },
  };
}

function createMaterial(knowledge: Knowledge): Material {
  const lexicon = lexiconOf(knowledge);
  const passages = knowledge.articles.flatMap((article) =>
    article.passages.map((passage) => ({ id: `${article.id}#${passage.id}`, article, passage })),
  );
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const names = new Map(knowledge.glossary.map((name) => [name.id, name]));
  const naming = grouped(passages.flatMap((each) => each.passage.names.map((name) => [name, each] as const)));
  const onTopic = grouped(
    passages.flatMap((each) => each.passage.topics.map((topic) => [topic, each] as const)),
  );
  const sorts = grouped(knowledge.glossary.map((name) => [sortOf(name), name] as const));
  const writings = new Map(
    aliasesOf(knowledge).map(({ id, aliases }) => {
      const kana = names.get(id)?.reading?.ja;
      return [id, kana === undefined ? aliases : [...aliases, kana]] as const;
    }),
  );
  const folded = new Map([...writings].map(([id, texts]) => [id, [...new Set(texts.map(foldAnswer))]]));
  const forms = new Map<string, string>();
  for (const [id, texts] of folded) {
    for (const form of texts) if (!forms.has(form)) forms.set(form, id);
  }
  const dated = passages.flatMap((each) => {
    const time = each.passage.when === undefined ? undefined : timeOf(each.passage.when);
    return time === undefined ? [] : [{ time, each }];
  });
  const keyOf = ({ year, month }: Time) => `${year}-${String(month ?? '').padStart(2, '0')}`;
  const then = grouped(dated.map(({ time, each }) => [keyOf(time), each] as const));
  const times = [...new Map(dated.map(({ time }) => [keyOf(time), time]))].sort().map(([, time]) => time);
  const read = new Map<string, Statement[]>();
  return {
    lexicon,
    passages,
    glossary: knowledge.glossary,
    forms,
    nameOf: (id) => names.get(id),
    passage: (id) => byId.get(id),
    times,
    passagesAt: (time) => then.get(keyOf(time)) ?? [],
    passagesNaming: (id) => naming.get(id) ?? [],
    passagesOn: (topic) => onTopic.get(topic) ?? [],
    namesOfSort: (sort) => sorts.get(sort) ?? [],
    writingsOf: (id) => writings.get(id) ?? [],
    holdsName(text, id) {
      const whole = foldAnswer(text);
      const held = (folded.get(id) ?? []).filter((form) => form !== '' && whole.includes(form));
      return held.some((form) => findFolded(text, form) !== undefined);
    },
    writingsFor: (answer) => writings.get(forms.get(foldAnswer(answer)) ?? '') ?? [],
    statements({ id, passage }, language) {
      const key = `${language}:${id}`;
      const known = read.get(key);
      if (known) return known;
      const statements = splitSentences(passage.text[language] ?? '').map((sentence) =>
        statementOf(sentence, id, lexicon),
      );
      read.set(key, statements);
      return statements;
    },
  };
}

const known = new WeakMap<Knowledge, Material>();

/** What quizzes on a state of the knowledge are made of. */
export function materialOf(knowledge: Knowledge): Material {
  const before = known.get(knowledge);
  if (before) return before;
  const material = createMaterial(knowledge);
  known.set(knowledge, material);
  return material;
}
