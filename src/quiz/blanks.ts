import type { Name } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { dateSpans } from './dates.ts';
import { findFolded } from './fold.ts';
import { joined, withGaps } from './gaps.ts';
import type { Material, QuizPassage, Statement } from './material.ts';
import type { QuizQuestion, Span } from './question.ts';
import { rivalsOf } from './rivals.ts';
import { withTitle } from './titles.ts';

/** The least of a sentence, in UTF-16 units beside the gaps, that still tells what is asked. */
const LEAST_LEFT = { en: 25, ko: 12, ja: 12 } as const;

/** Figures worth knowing: at least two digits, so no "second" or "two". */
const LEAST_FIGURE = 10;

/** What can be left out of a sentence. */
type Fact = { key: string; span: Span; answer: string; name?: Name };

// "Gyeongju, South Korea", "Xi Jinping of China": what stands beside a name tells it.
const BESIDE = /^\s*(?:,|·|of|の|의)?\s*$/u;

function standsAlone({ text, reading }: Statement, [start, end]: Span, id: string): boolean {
  return !reading.names.some(
    (other) =>
      other.id !== id &&
      ((other.end <= start && BESIDE.test(text.slice(other.end, start))) ||
        (other.start >= end && BESIDE.test(text.slice(end, other.start)))),
  );
}

// A name that stands in two places is told by one of them, or is an office there.
function namesIn(statement: Statement, language: Language, material: Material): Fact[] {
  const { text, reading } = statement;
  const ids = [...new Set(reading.names.map(({ id }) => id))];
  return ids.flatMap((id): Fact[] => {
    const name = material.nameOf(id);
    if (name === undefined || name.kind === 'term') return [];
    const places = reading.names
      .filter((match) => match.id === id)
      .map(({ start, end }): Span => [start, end]);
    const [span, ...others] = joined(text, places);
    if (span === undefined || others.length > 0) return [];
    const person = name.kind === 'person';
    if (!person && !standsAlone(statement, span, id)) return [];
    return [
      { key: id, span: person ? withTitle(text, span, language) : span, answer: name.name[language], name },
    ];
  });
}

function figuresIn(statement: Statement, language: Language): Fact[] {
  const { text, reading } = statement;
  const dates = dateSpans(statement, language);
  return reading.numbers
    .filter(({ start, end }) => !dates.some(([from, to]) => start < to && from < end))
    .filter(({ value, start, end }) => value >= LEAST_FIGURE && /^\d+$/u.test(text.slice(start, end)))
    .map(({ value, start, end }) => ({
      key: String(value),
      span: [start, end] as const,
      answer: text.slice(start, end),
    }));
}

// Figures of other passages that could stand there: of about the same size, and of nothing that is told of this one too.
function otherFigures(
  value: string,
  { reading }: Statement,
  language: Language,
  material: Material,
): string[] {
  const number = Number(value);
  const own = new Set(reading.numbers.map((each) => each.value));
  const found = new Set<number>();
  for (const passage of material.passages.slice(0, MOST_PASSAGES)) {
    const figures = material.statements(passage, language).flatMap((each) => each.reading.numbers);
    if (figures.some((figure) => own.has(figure.value))) continue;
    for (const { value: other } of figures) {
      if (other >= Math.max(LEAST_FIGURE, number / 5) && other <= number * 5) found.add(other);
    }
  }
  return [...found].map(String);
}

/** So many passages are looked through for figures. */
const MOST_PASSAGES = 200;

/**
 * Sentences of a passage with a name of a person, place or institution, or a figure, left out of them, with names of the
 * same kind or figures of other passages as wrong answers.
 */
export function blankQuestions(passage: QuizPassage, language: Language, material: Material): QuizQuestion[] {
  return material.statements(passage, language).flatMap((statement, index) => {
    const { text } = statement;
    const facts = [...namesIn(statement, language, material), ...figuresIn(statement, language)];
    return facts.flatMap(({ key, span, answer, name }): QuizQuestion[] => {
      if (text.length - (span[1] - span[0]) < LEAST_LEFT[language]) return [];
      const gapped = withGaps(text, [span], language);
      // 일본산 수산물 tells 일본.
      const told =
        name === undefined ? findFolded(gapped, answer) !== undefined : material.holdsName(gapped, name.id);
      if (told) return [];
      const distractors =
        name === undefined
          ? otherFigures(answer, statement, language, material)
          : rivalsOf(name, statement, passage, language, material).map((rival) => rival.name[language]);
      return [
        {
          id: `blank:${passage.id}:${index}:${key}`,
          prompt: { kind: 'blank', text: gapped },
          answer,
          accepted: name === undefined ? [] : material.writingsOf(name.id),
          distractors: [...new Set(distractors)],
          typable: true,
          passage: passage.id,
          sentence: { text, answer: span },
        },
      ];
    });
  });
}
