import type { Answer } from '../src/answer/answer.ts';
import type { Asker } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import type { Language } from '../src/language/language.ts';
import { bare } from '../src/language/normalise.ts';
import { type Reason, recordAsking, removeAsking } from '../src/store/askings.ts';
import type { Work } from '../src/store/store.ts';
import { castVote } from '../src/store/votes.ts';
import { oneLine } from '../src/text/plain-text.ts';

/** What somebody thinks of an answer, and what it was an answer to. */
export type Opinion = { question: string; language: Language; passage: string; helpful: boolean };

const today = () => new Date().toISOString().slice(0, 10);

/**
 * Keeps, in the background, a question that was asked on a server and not answered.
 * Nothing is kept of what is asked elsewhere, where no moderator would see it.
 */
export function keepUnanswered(answer: Answer, asker: Asker, services: Services): void {
  const { outcome, question, understood } = answer;
  if (outcome === 'answered' || asker.server === undefined) return;
  services.store.later(counting(understood ?? question, { reason: outcome, passage: '' }, asker, services));
}

/**
 * Keeps a vote; one against an answer also counts as a question without an answer, until the person thinks otherwise. Throws
 * a `StoreError` where it cannot be kept.
 */
export async function keepVote(opinion: Opinion, asker: Asker, services: Services): Promise<void> {
  const { question, language, passage, helpful } = opinion;
  const { store, answerer } = services;
  const server = asker.server ?? '';
  const voter = store.hash('person', asker.person);
  const answer = store.hash('answer', server, language, bare(question));
  const vote = { answer, voter, server, language, passage, helpful, day: today() };
  await store.use((db) => castVote(db, vote));
  if (!helpful) {
    await store.use(counting(question, { reason: 'against', passage }, asker, services));
    return;
  }
  const asked = answerer().fingerprint(question, asker.locale)?.language;
  if (asked === undefined) return;
  const asking = { server, language: asked, text: question, asker: voter, reason: 'against' } as const;
  await store.use((db) => removeAsking(db, asking));
}

/** The work that counts a question, where it says anything and was asked on a server. */
function counting(
  question: string,
  { reason, passage }: { reason: Reason; passage: string },
  { server, person, locale }: Asker,
  { store, answerer }: Services,
): Work<void> {
  return async (db) => {
    const text = oneLine(question);
    const fingerprint = answerer().fingerprint(text, locale);
    if (server === undefined || fingerprint === undefined) return;
    const { language } = fingerprint;
    const asker = store.hash('person', person);
    await recordAsking(db, { server, language, text, fingerprint, asker, reason, day: today(), passage });
  };
}
