import type { Answer } from '../endpoint.ts';
import { DiscordError } from '../fault.ts';
import type { Interaction } from '../interaction.ts';

/**
 * Gives back what `answer` gives back, and lets whoever waits for the interaction know that something changed; what is
 * refused is noted with the interaction and thrown on.
 */
export function noteRefusals(interaction: Interaction, answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof DiscordError) {
      const reasons = error.broken.map(({ rule, message }) => `${rule}: ${message}`);
      interaction.refusals.push(`${error.status} ${error.message} (${reasons.join('; ')})`);
    }
    throw error;
  } finally {
    interaction.changed();
  }
}
