import { begun, type Known, summaryOf } from '../../commands/summarising.ts';
import { partsOf, postedCard } from '../cards/summary-card.ts';
import { digestOf } from '../cards/summary-parts.ts';
import type { Languages } from '../language/language.ts';
import { drawCard, inBothLooks, type PictureFile } from './draw-picture.ts';

/** The message that a summary of a topic in two languages is posted as, as pictures for dark and for light pages; none without such a topic. */
export async function drawSummary(known: Known, topic: string): Promise<PictureFile[]> {
  const languages: Languages = ['ko', 'ja'];
  const scope = { topic };
  const state = await begun({ scope, languages, channel: '0', length: 'short' }, known);
  if (state === undefined) return [];
  const summary = summaryOf(state, known.knowledge());
  const digest = digestOf(summary.facts, languages);
  const card = postedCard(summary, partsOf(summary), 0, { scope, languages, digest, earlier: [] });
  return inBothLooks('summary', 'ko', (look) => drawCard(card, summary.heading, 'ko', look));
}
