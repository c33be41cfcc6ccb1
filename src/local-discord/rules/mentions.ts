import type { Fault, Path, Rule } from '../fault.ts';
import type { MessageDraft } from './draft.ts';

const PINGING = /@everyone|@here|<@[!&]?\d+>/;

/**
 * A text that would ping somebody comes with `allowed_mentions`: without it Discord pings all it finds.
 * Source: Discord's message reference, "Allowed Mentions Object". Discord itself sends such a message; here it is refused,
 * for a bot that shows other people's words never wants it.
 */
export const mentionsAllowed: Rule<MessageDraft> = {
  name: 'mentions-allowed',
  *check({ body, path, components }) {
    if (body.allowed_mentions != null) return;
    if (body.content != null) yield* pinged(body.content, [...path, 'content']);
    for (const { component, path } of components) {
      if (component.content !== undefined) yield* pinged(component.content, [...path, 'content']);
    }
  },
};

function* pinged(text: string, path: Path): Generator<Fault> {
  const mention = PINGING.exec(text)?.[0];
  if (mention !== undefined) {
    const message = `${mention} would ping, and allowed_mentions is missing.`;
    yield { path, code: 'MENTION_WITHOUT_ALLOWED_MENTIONS', message };
  }
}
