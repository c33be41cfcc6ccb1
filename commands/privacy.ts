import type { SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { deletionCard, personalCard, privacyCard } from '../src/cards/privacy-card.ts';
import { deletePersonal, loadPersonal } from '../src/store/personal.ts';
import { notice } from './answering.ts';
import { EVERYWHERE, naming } from './naming.ts';

/** `/privacy`: what is kept of people and for how long, and theirs to get and to delete. */
export const privacy: SlashCommand<Services> = {
  definition: { ...naming('command.privacy.name', 'command.privacy.description'), ...EVERYWHERE },

  run: {
    acknowledge: 'reply',
    handle: ({ language }, { store }) => ({
      card: privacyCard(store.retentionDays, language),
      audience: 'asker',
      outcome: 'privacy',
      language,
    }),
  },

  buttons: {
    export: {
      acknowledge: 'deferPrivate',
      async handle(input, { store }) {
        const person = store.hash('person', input.person);
        const record = await store.use((db) => loadPersonal(db, person));
        if (record.questions.length + record.votes.length === 0) return notice('notice.nothingMine', input);
        return { card: personalCard(record, input.language), outcome: 'exported', language: input.language };
      },
    },
    ask: {
      acknowledge: 'update',
      handle: ({ language }) => ({ card: deletionCard(language), outcome: 'asked', language }),
    },
    keep: {
      acknowledge: 'update',
      handle: ({ language }, { store }) => ({
        card: privacyCard(store.retentionDays, language),
        outcome: 'kept',
        language,
      }),
    },
    delete: {
      acknowledge: 'deferUpdate',
      async handle(input, { store }) {
        const person = store.hash('person', input.person);
        const deleted = await store.forget((db) => deletePersonal(db, person));
        if (deleted.questions + deleted.votes === 0) return notice('notice.nothingMine', input);
        return { ...notice('notice.deletedMine', input, deleted), outcome: 'deleted' };
      },
    },
  },
};
