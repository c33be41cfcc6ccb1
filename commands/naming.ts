import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { localisations, type WordKey } from '../src/words/index.ts';

/** A name and a description as Discord is told them, in every language. */
export function naming(name: WordKey, description: WordKey) {
  const described = localisations(description);
  return {
    ...named(name),
    description: described.base,
    description_localizations: described.localizations,
  };
}

/** A name as Discord is told it, in every language. */
export function named(name: WordKey) {
  const { base, localizations } = localisations(name);
  return { name: base, name_localizations: localizations };
}

/** Offered in servers, in direct messages with the bot, and wherever somebody goes who installed it for themselves. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
