import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ListedQuestion } from '../../src/cards/unanswered-card.ts';
import { questionsCsv, questionsStub } from '../../src/cards/unanswered-files.ts';
import { wordsFor } from '../../src/words/index.ts';
import { monstrousText } from './monsters.ts';

function question(...texts: string[]): ListedQuestion {
  return {
    id: 'a',
    language: 'ko',
    status: 'planned',
    count: 3,
    reasons: { none: 2, related: 1, against: 0 },
    firstDay: '2026-01-01',
    lastDay: '2026-01-31',
    wordings: texts.map((text) => ({ text, count: 1 })),
    passage: 'a#b',
  };
}

/** Reads a table as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('the table of questions', () => {
  it('has a row a question under the names of its columns, and is marked as UTF-8', () => {
    const csv = questionsCsv([question('누가, "언제"?', '언제')]);
    expect(csv).toMatch(/^\ufeffcount,status,language,question,/);
    expect(readCsv(csv.slice(1))[1]).toEqual([
      '3',
      'planned',
      'ko',
      '누가, "언제"?',
      '누가, "언제"? (1)\n언제 (1)',
      '2',
      '1',
      '0',
      '2026-01-01',
      '2026-01-31',
      'a#b',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('has no cell that is a formula: %j', (text) => {
    expect(readCsv(questionsCsv([question(text)]).slice(1))[1]?.[3]).toBe(`'${text}`);
  });

  it('has as many cells in each row, whatever was asked', () => {
    fc.assert(
      fc.property(fc.array(monstrousText, { minLength: 1, maxLength: 3 }), (texts) => {
        const rows = readCsv(questionsCsv([question(...texts), question('b')]).slice(1));
        expect(rows.map((row) => row.length)).toEqual([11, 11, 11]);
      }),
    );
  });
});

describe('the stub of passages', () => {
  it('holds a passage to fill in for each question, whatever was asked', () => {
    fc.assert(
      fc.property(monstrousText, (text) => {
        const stub = questionsStub([question(text.toWellFormed(), '둘'), question('셋')], wordsFor('ko'));
        expect(stub).toMatch(/^# id, paragraphs, text를 채운/);
        expect(parse(stub)).toEqual({
          passages: [
            {
              id: 'question-1',
              paragraphs: [],
              text: { ko: '' },
              asked: { ko: [text.toWellFormed(), '둘'] },
            },
            { id: 'question-2', paragraphs: [], text: { ko: '' }, asked: { ko: ['셋'] } },
          ],
        });
      }),
    );
  });
});
