import type { Name } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { joined } from './gaps.ts';
import type { Material, QuizPassage, Statement } from './material.ts';
import type { Span } from './question.ts';
import { isPublisher } from './rivals.ts';
import { sortOf } from './sort.ts';
import { withTitle } from './titles.ts';

/** A name in a sentence, and where it stands with its title. */
export type NameFact = { name: Name; span: Span };

// "Gyeongju, South Korea", "Xi Jinping of China": what stands beside a name tells it. Not so 이재명의 일본 방문.
const BESIDE = /^\s*(?:,|·|of|の|의)?\s*$/u;
const AFTER_PERSON = /^\s*(?:of)?\s*$/u;

function standsAlone(
  { text, reading }: Statement,
  [start, end]: Span,
  id: string,
  material: Material,
): boolean {
  return !reading.names.some((other) => {
    if (other.id === id) return false;
    if (other.start >= end) return BESIDE.test(text.slice(end, other.start));
    const person = material.nameOf(other.id)?.kind === 'person';
    return other.end <= start && (person ? AFTER_PERSON : BESIDE).test(text.slice(other.end, start));
  });
}

// Where a passage lists a town beside a country, it may stand for it: Seoul and South Korea agreed to the same.
function hasSeat(name: Name, statement: Statement, { passage }: QuizPassage, material: Material): boolean {
  if (sortOf(name) !== 'country') return false;
  return passage.names.some((id) => {
    const other = material.nameOf(id);
    return (
      other !== undefined &&
      sortOf(other) === 'town' &&
      !statement.reading.names.some((match) => match.id === id)
    );
  });
}

/**
 * The names of persons, places and institutions in a sentence that can be left out of it: those that nothing beside them
 * tells, and no other word of the passage. A name that stands in two places is told by one of them, or is an office there.
 */
export function nameFacts(
  statement: Statement,
  passage: QuizPassage,
  language: Language,
  material: Material,
): NameFact[] {
  const { text, reading } = statement;
  const ids = [...new Set(reading.names.map(({ id }) => id))];
  return ids.flatMap((id): NameFact[] => {
    const name = material.nameOf(id);
    if (name === undefined || name.kind === 'term' || isPublisher(name, passage)) return [];
    if (hasSeat(name, statement, passage, material)) return [];
    const places = reading.names
      .filter((match) => match.id === id)
      .map(({ start, end }): Span => [start, end]);
    const [span, ...others] = joined(text, places);
    if (span === undefined || others.length > 0) return [];
    const person = name.kind === 'person';
    if (!person && !standsAlone(statement, span, id, material)) return [];
    return [{ name, span: person ? withTitle(text, span, language) : span }];
  });
}
