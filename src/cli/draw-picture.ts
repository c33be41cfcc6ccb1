import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { cardOfAnswer } from '../../commands/answering.ts';
import type { Answer } from '../answer/answer.ts';
import { claimsCard } from '../cards/claims-card.ts';
import type { CheckedClaim } from '../claims/claim.ts';
import type { Language } from '../language/language.ts';
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
  const { components } = cardOfAnswer(answer, { wanted: undefined, shared: false });
  return drawn(`answer-${answer.language}`, components, answer.question, answer.language);
}

/** The message that says what backs the claims of another one, whose text is the title, likewise. */
export function drawClaimPictures(
  text: string,
  claims: readonly CheckedClaim[],
  language: Language,
): PictureFile[] {
  return drawn(`sources-${language}`, claimsCard(claims, language).components, text, language);
}

function drawn(
  name: string,
  components: readonly APIMessageTopLevelComponent[],
  title: string,
  language: Language,
): PictureFile[] {
  const words = wordsFor(language);
  const frame = { name: 'gyorin', badge: words.say('picture.badge'), caption: words.say('picture.caption') };
  return (['dark', 'light'] as const).map((theme) => ({
    name: `${name}${theme === 'light' ? '-light' : ''}.svg`,
    content: writeSvg(drawMessage(components, frame, THEMES[theme]), title, language),
  }));
}
