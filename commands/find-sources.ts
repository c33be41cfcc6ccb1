import { ApplicationCommandType } from 'discord-api-types/v10';
import type { MenuCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import type { CheckedClaim } from '../src/claims/claim.ts';
import { notice } from './answering.ts';
import { EVERYWHERE, named } from './naming.ts';

/** "Find sources" in the menu of a message: what the knowledge base says to each of its claims, to the one who chose it. */
export const findSources: MenuCommand<Services> = {
  definition: { ...named('menu.findSources'), ...EVERYWHERE, type: ApplicationCommandType.Message },
  runOn: {
    acknowledge: 'deferPrivate',
    async handle(input, services) {
      if (input.text === '') return notice('error.noText', input);
      // Comparing brings rules for three languages with it, which the start does not need.
      const [{ checkMessage }, { claimsCard }] = await Promise.all([
        import('../src/claims/check.ts'),
        import('../src/cards/claims-card.ts'),
      ]);
      const { content, written, language } = input;
      const claims = await checkMessage({ text: content, written, language }, services.answerer().reader);
      return { card: claimsCard(claims, language), outcome: outcomeOf(claims), language };
    },
  },
};

function outcomeOf(claims: readonly CheckedClaim[]): string {
  const kinds = ['supported', 'nearby', 'uncovered'] as const;
  return kinds
    .map((kind) => `${claims.filter(({ verdict }) => verdict.kind === kind).length} ${kind}`)
    .join(', ');
}
