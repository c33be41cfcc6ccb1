import { stringify } from 'yaml';
import type { Words } from '../words/index.ts';
import type { ListedQuestion } from './unanswered-card.ts';

const COLUMNS = [
  'count',
  'status',
  'language',
  'question',
  'wordings',
  'none',
  'related',
  'against',
  'first_day',
  'last_day',
  'answered_by',
] as const;

/**
 * Questions as a table for any spreadsheet: comma-separated, quoted where need be (RFC 4180), with a byte order mark, without
 * which Excel takes Korean and Japanese for something else. No cell is taken for a formula.
 */
export function questionsCsv(questions: readonly ListedQuestion[]): string {
  const rows = questions.map((question) => [
    String(question.count),
    question.status,
    question.language,
    question.wordings[0]?.text ?? '',
    question.wordings.map(({ text, count }) => `${text} (${count})`).join('\n'),
    String(question.reasons.none),
    String(question.reasons.related),
    String(question.reasons.against),
    question.firstDay,
    question.lastDay,
    question.passage ?? '',
  ]);
  return `\ufeff${[[...COLUMNS], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

// Spreadsheets take what begins like this for a formula: https://owasp.org/www-community/attacks/CSV_Injection
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Questions as passages of a knowledge file to fill in, each with the ways in which it was asked. */
export function questionsStub(questions: readonly ListedQuestion[], words: Words): string {
  const passages = questions.map(({ language, wordings }, at) => ({
    id: `question-${at + 1}`,
    paragraphs: [],
    text: { [language]: '' },
    asked: { [language]: wordings.map(({ text }) => text) },
  }));
  return `# ${words.say('unanswered.stub')}\n${stringify({ passages }, { lineWidth: 0 })}`;
}
