import { cardOfAnswer } from '../../commands/answering.ts';
import type { Answer } from '../answer/answer.ts';
import { drawMessage } from '../pictures/draw-message.ts';
import { writeSvg } from '../pictures/svg.ts';
import { THEMES } from '../pictures/theme.ts';
import { wordsFor } from '../words/index.ts';

/** A file with its name and what is in it. */
export type PictureFile = { name: string; content: string };

/**
 * The message that answers a question, as pictures for dark and for light pages. Only what is in the message and the
 * language it is in decide what is in the files.
 */
export function drawPictures(answer: Answer): PictureFile[] {
  const { language, question } = answer;
  const words = wordsFor(language);
  const { components } = cardOfAnswer(answer, { wanted: undefined, shared: false });
  const frame = { name: 'gyorin', badge: words.say('picture.badge'), caption: words.say('picture.caption') };
  return (['dark', 'light'] as const).map((theme) => ({
    name: `answer-${language}${theme === 'light' ? '-light' : ''}.svg`,
    content: writeSvg(drawMessage(components, frame, THEMES[theme]), question, language),
  }));
}
