import type { Interaction } from 'discord.js';
import { noticeCard } from '../cards/notice.ts';
import type { Language } from '../language/language.ts';
import { StoreError } from '../store/failure.ts';
import { type WordKey, wordsFor } from '../words/index.ts';
import type { Acknowledgement, Command } from './command.ts';
import { failureId, type Miss, missed } from './failure.ts';
import { askerOf } from './input.ts';
import type { Log } from './log.ts';
import { createFirstTime } from './once.ts';
import { suggest, tell } from './respond.ts';
import { findRoute, type Route } from './route.ts';
import { createTurns } from './turns.ts';
import { createUnderWay } from './under-way.ts';

/** Takes interactions in, one by one. */
export type Router = {
  /** Handles an interaction; whatever happens to it is told to the asker and the log, never thrown. */
  take(interaction: Interaction): void;
  /**
   * Takes no more, and resolves when those under way are done, or after `patienceMs`; gives back how many
   * were not.
   */
  close(patienceMs: number): Promise<number>;
};

/**
 * A router over commands. Handlers get `services`; each interaction leaves one line in the log, without what
 * was asked and by whom.
 */
export function createRouter<Services>(
  commands: readonly Command<Services>[],
  services: Services,
  log: Log,
): Router {
  const underWay = createUnderWay();
  const misses = new Map<Miss, number>();
  const isFirst = createFirstTime();
  const turns = createTurns();
  let open = true;

  async function handle(interaction: Interaction): Promise<void> {
    const started = performance.now();
    let route: Route<Services> | undefined;
    const line = (outcome: string, language: Language) => ({
      command: route?.command ?? 'unknown',
      action: route?.action ?? 'unknown',
      language,
      outcome,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ageMs: ageOf(interaction),
    });
    try {
      route = findRoute(interaction, commands, turns);
      const { outcome, language } = await route.perform(services);
      log.info(line(outcome, language), 'interaction');
    } catch (error) {
      const { language } = askerOf(interaction);
      const miss = missed(error);
      if (miss !== undefined) {
        const count = (misses.get(miss) ?? 0) + 1;
        misses.set(miss, count);
        log.warn({ ...line(miss, language), count }, 'Discord took no answer');
        if (miss === 'gone') await excuse(route?.acknowledge, interaction, 'error.messageGone');
        return;
      }
      if (error instanceof StoreError) {
        // The store has told the log what to do.
        log.error(line(`store ${error.failure}`, language), 'interaction failed');
        await excuse(route?.acknowledge, interaction, 'error.store');
        return;
      }
      const id = failureId();
      log.error({ ...line('failed', language), id, err: error }, 'interaction failed');
      await excuse(route?.acknowledge, interaction, 'error.unexpected', id);
    }
  }

  async function excuse(
    acknowledge: Acknowledgement | undefined,
    interaction: Interaction,
    key: WordKey,
    id = '',
  ): Promise<void> {
    const { language } = askerOf(interaction);
    try {
      if (interaction.isAutocomplete()) {
        if (!interaction.responded) await suggest(interaction, []);
      } else if (interaction.isRepliable()) {
        await tell(interaction, acknowledge, noticeCard(wordsFor(language).say(key, { id })));
      }
    } catch (error) {
      log.warn({ id, err: error }, 'the asker could not be told of the failure');
    }
  }

  return {
    take(interaction) {
      if (!open || !isFirst(interaction.id)) return;
      underWay.add(handle(interaction));
    },
    close(patienceMs) {
      open = false;
      return underWay.settle(patienceMs);
    },
  };
}

// The time stands in the id, which need not be one: what comes in may be broken.
function ageOf(interaction: Interaction): number | null {
  const { id } = interaction;
  return typeof id === 'string' && /^\d{1,20}$/.test(id) ? Date.now() - interaction.createdTimestamp : null;
}
