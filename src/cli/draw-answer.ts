import { cardOfAnswer } from '../../commands/answering.ts';
import type { Answer } from '../answer/answer.ts';
import { drawCard } from '../cards/draw-text.ts';
import type { Language } from '../language/language.ts';

/**
 * The card of an answer as text; in place of its buttons, which nobody could press here, the questions that
 * can be asked instead. `width` in columns; `wanted` is the language that was asked for, if any.
 */
export function drawAnswer(
  answer: Answer,
  wanted: Language | undefined,
  { width, colour }: { width: number; colour: boolean },
): string {
  const { components } = cardOfAnswer(answer, { wanted: wanted && [wanted], shared: false });
  const { text, buttons } = drawCard(components, { width, colour, numbered: false });
  const instead = answer.outcome === 'none' ? buttons.map(({ label }) => `- ${label}`) : [];
  return `${[text, ...instead].join('\n')}\n`;
}
