import { cardOfAnswer } from '../../commands/answering.ts';
import type { Answer } from '../answer/answer.ts';
import type { Card } from '../cards/card.ts';
import type { Language } from '../language/language.ts';
import { drawMessage } from '../pictures/draw-message.ts';
import { writeSvg } from '../pictures/svg.ts';
import { THEMES } from '../pictures/theme.ts';
import { wordsFor } from '../words/index.ts';

/** A file with its name and what is in it. */
export type PictureFile = { name: string; content: string };

type Look = keyof typeof THEMES;

/** One picture for dark pages and one for light ones: `subject-en.svg` and `subject-en-light.svg`. */
export function inBothLooks(
  subject: string,
  language: Language,
  draw: (look: Look) => string,
): PictureFile[] {
  return (['dark', 'light'] as const).map((look) => ({
    name: `${subject}-${language}${look === 'light' ? '-light' : ''}.svg`,
    content: draw(look),
  }));
}

/** A card as a message in a picture. */
export function drawCard({ components }: Card, title: string, language: Language, look: Look): string {
  const words = wordsFor(language);
  const frame = { name: 'gyorin', badge: words.say('picture.badge'), caption: words.say('picture.caption') };
  return writeSvg(drawMessage(components, frame, THEMES[look]), title, language);
}

/**
 * The message that answers a question, as pictures for dark and for light pages. Only what is in the message and the
 * language it is in decide what is in the files.
 */
export function drawPictures(answer: Answer): PictureFile[] {
  const { language, question } = answer;
  const card = cardOfAnswer(answer, { wanted: undefined, shared: false });
  return inBothLooks('answer', language, (look) => drawCard(card, question, language, look));
}
