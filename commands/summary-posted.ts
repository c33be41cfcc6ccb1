import type { Channels } from '../src/bot/channels.ts';
import type { PressInput, Shown } from '../src/bot/command.ts';
import { missed } from '../src/bot/failure.ts';
import type { Services } from '../src/bot/services.ts';
import { statusCard } from '../src/cards/summary-card.ts';
import { digestOf } from '../src/cards/summary-parts.ts';
import { readSummaries } from '../src/summary/digest.ts';
import { type WordKey, wordsFor } from '../src/words/index.ts';
import { previewOf, summaryOf, withMoreToChoose } from './summarising.ts';
import { isModerator, save, takeBack } from './summary-posting.ts';
import { type ReadBack, readBack } from './summary-reading.ts';
import { today, told } from './summary-steps.ts';

/** Brings a posted summary up to what the knowledge base says now; the moderator alone is told what became of it. */
export async function update(input: PressInput, services: Services, channels: Channels): Promise<Shown> {
  return await read(input, services, channels, async ({ state, digest, dropped, incomplete }) => {
    const { say } = wordsFor(input.language);
    const knowledge = services.knowledge();
    const shown = summaryOf(state, knowledge, today());
    if (incomplete) return refusal(input, 'summary.partGone');
    if (shown.facts.length === 0) return refusal(input, 'summary.allGone');
    const unchanged = dropped === 0 && digestOf(shown.facts, shown.languages) === digest;
    if (unchanged) return refusal(input, 'summary.upToDate');
    const outcome = await save(shown, state, channels);
    const { said } = outcome;
    if (said !== 'summary.saved') {
      const { status = '' } = told(input, outcome);
      return { card: statusCard(status), outcome: said, language: input.language };
    }
    const left = dropped === 0 ? [] : [say('summary.dropped', { count: dropped })];
    const card = statusCard([say('summary.updatedNow'), ...left].join('\n'));
    return { card, outcome: 'summary.updatedNow', language: input.language };
  });
}

/** Opens a posted summary in a preview, where it is changed and saved. */
export async function edit(input: PressInput, services: Services, channels: Channels): Promise<Shown> {
  return await read(input, services, channels, async ({ state, dropped, incomplete }) => {
    const { say } = wordsFor(input.language);
    const status = [
      ...(incomplete ? [say('summary.partGone')] : []),
      ...(dropped > 0 ? [say('summary.dropped', { count: dropped })] : []),
    ].join('\n');
    const preview = await withMoreToChoose(state, services);
    const card = previewOf(preview, services, input.language, status || undefined);
    return { card, outcome: 'preview', language: state.languages[0] };
  });
}

/** Takes a posted summary back, and shows it to the moderator in a preview, so that nothing is lost. */
export async function remove(input: PressInput, services: Services, channels: Channels): Promise<Shown> {
  return await read(input, services, channels, async ({ state }) => {
    const after = told(input, await takeBack(state, channels));
    const preview = await withMoreToChoose(after.state, services);
    const card = previewOf(preview, services, input.language, after.status);
    return { card, outcome: after.outcome, language: state.languages[0] };
  });
}

// What a moderator does with a posted summary; anybody else, and a message that is none, gets a kind refusal.
async function read(
  input: PressInput,
  services: Services,
  channels: Channels,
  act: (read: ReadBack) => Promise<Shown>,
): Promise<Shown> {
  if (!isModerator(input.permissions)) return refusal(input, 'summary.forbidden');
  await readSummaries(services.knowledge());
  try {
    const known = await readBack(input, services.knowledge(), channels);
    return known === undefined ? refusal(input, 'error.outdated') : await act(known);
  } catch (error) {
    if (missed(error) !== 'forbidden') throw error;
    return refusal(input, 'summary.noAccess');
  }
}

function refusal({ language, channelId }: PressInput, outcome: WordKey): Shown {
  const said = wordsFor(language).say(outcome, { channel: `<#${channelId}>` });
  return { card: statusCard(said), outcome, language };
}
