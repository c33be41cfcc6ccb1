import type { QuestionFile, Questions } from './schema.ts';

/** A question as it stands in a text of one a line; `index` counts the lines of the text from 0, empty ones too. */
export type QuestionLine = { text: string; index: number };

/** The questions of a text that holds one a line. */
export function linesOf(text: string): QuestionLine[] {
  return text.split('\n').flatMap((line, index) => {
    const trimmed = line.trim();
    return trimmed === '' ? [] : [{ text: trimmed, index }];
  });
}

/** The questions of a file, line by line. */
export function readQuestionFile({ article, language, passages }: QuestionFile): Questions {
  const texts = (lines: string) => linesOf(lines).map(({ text }) => text);
  return {
    article,
    language,
    passages: passages.map(({ id, asked, unstated }) => ({
      id,
      asked: texts(asked),
      unstated: texts(unstated),
    })),
  };
}
