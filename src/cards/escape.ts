// `- `, `+ ` and `1. ` mean something at the beginning of a line only; elsewhere dates and figures stay as they are.
const LIST_MARK = /(?<=^[^\S\n]*)[-+]|(?<=^[^\S\n]*\d+)\./gm;

/**
 * A text of users or files so that Discord shows it to the letter: markdown, mentions, links, emoji codes and
 * timestamps get a backslash. Lone surrogates become U+FFFD. At most twice as long as the text. Syntax:
 * https://support.discord.com/hc/en-us/articles/210298617 and
 * https://docs.discord.com/developers/reference#message-formatting
 */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\*_~`|<>[\]#@:]/g, '\\$&')
    .replace(LIST_MARK, '\\$&');
}
