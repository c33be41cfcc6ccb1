/**
 * Characters over all text displays of a message together; counted in UTF-16 units here, the strictest reading.
 * Source: https://discordjs.guide/popular-topics/display-components
 */
export const MAX_TEXT_UNITS = 4000;

/**
 * UTF-8 bytes over all text displays of a message, `TEXT_DISPLAY_BYTES` added for each of them. Past it Discord
 * answers 500. Source: https://github.com/discord/discord-api-docs/issues/8554
 */
export const MAX_TEXT_BYTES = 10_170;

/** What a text display costs beside its own bytes. Source: as for `MAX_TEXT_BYTES`. */
export const TEXT_DISPLAY_BYTES = 12;

/**
 * Components of a message, nested ones counted.
 * Source: https://docs.discord.com/developers/components/reference
 */
export const MAX_COMPONENTS = 40;

/** Buttons in one action row. Source: https://docs.discord.com/developers/components/reference#action-row */
export const MAX_BUTTONS_A_ROW = 5;

/** Options of a select menu. Source: https://docs.discord.com/developers/components/reference#string-select */
export const MAX_MENU_OPTIONS = 25;

/** UTF-16 units of an option's label and of its value. Source: as for `MAX_MENU_OPTIONS`. */
export const MAX_OPTION_UNITS = 100;

/** UTF-16 units of a button's label. Source: https://docs.discord.com/developers/components/reference#button */
export const MAX_LABEL_UNITS = 80;

/**
 * UTF-16 units of a custom id.
 * Source: https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id
 */
export const MAX_CUSTOM_ID_UNITS = 100;

/**
 * UTF-8 bytes of the longest sentence a knowledge file may hold, so that any card can show it whole: escaping at
 * most doubles the bytes and bold marks add little, which leaves room for the heading, the question and a citation.
 */
export const MAX_SENTENCE_BYTES = 1000;
