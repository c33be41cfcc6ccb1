import type { Prompt } from '../quiz/question.ts';
import type { Words } from '../words/index.ts';
import { escapeMarkdown } from './escape.ts';

/** What a question says: what is asked, and the sentence with a gap that it is asked of, if there is one. */
export type Put = { asked: string; sentence?: string };

/** A question in words, as plain text. */
export function putInWords(prompt: Prompt, words: Words): Put {
  switch (prompt.kind) {
    case 'entry':
      return { asked: prompt.text };
    case 'blank':
      return { asked: words.say('quiz.blank'), sentence: prompt.text };
    case 'date':
      return { asked: words.say(`quiz.${prompt.unit}`), sentence: prompt.text };
    case 'name':
      return { asked: words.say(`quiz.name.${prompt.to}`, { name: prompt.name }) };
  }
}

/** A question as markdown: what is asked in bold, the sentence quoted below it. */
export function putAsMarkdown(prompt: Prompt, words: Words): string {
  const { asked, sentence } = putInWords(prompt, words);
  const bold = `**${escapeMarkdown(asked)}**`;
  return sentence === undefined ? bold : `${bold}\n> ${escapeMarkdown(sentence)}`;
}
