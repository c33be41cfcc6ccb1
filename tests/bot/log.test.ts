import { DiscordAPIError } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeError, redact } from '../../src/bot/log.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB';

describe('the log', () => {
  it('shows no secret, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 8 }), fc.string(), (before, secret, after) => {
        fc.pre(!'[redacted]'.includes(secret));
        expect(redact(before + secret + after, [secret])).not.toContain(secret);
        const inside = JSON.stringify({ text: before + secret });
        expect(redact(inside, [secret])).not.toContain(JSON.stringify(secret).slice(1, -1));
      }),
    );
  });

  it('takes the token out of the message and the stack of an error', () => {
    const line = JSON.stringify(
      describeError(new Error(`refused: Bot ${token}`, { cause: new Error(token) })),
    );
    expect(line).toContain(token);
    expect(redact(line, [token])).not.toContain(token);
  });

  it('takes the token of an interaction out of an address', () => {
    const address =
      'https://discord.com/api/v10/webhooks/123456789012345678/aW50ZXJhY3Rpb246MTIzNDU2Nzg5/messages/@original';
    expect(redact(address, [])).toBe(
      'https://discord.com/api/v10/webhooks/123456789012345678/[redacted]/messages/@original',
    );
  });

  it('keeps of an error of Discord what it is, not what was sent', () => {
    const raw = { code: 50035, message: 'Invalid Form Body' };
    const body = { json: { content: 'what somebody asked' }, files: undefined };
    const error = new DiscordAPIError(raw, 50035, 400, 'POST', 'https://discord.com/api/v10/x', body);
    const kept = describeError(error);
    expect(kept).toMatchObject({
      code: 50035,
      status: 400,
      message: expect.stringContaining('Invalid Form Body'),
    });
    expect(JSON.stringify(kept)).not.toContain('what somebody asked');
  });

  it('describes what was thrown without being an error', () => {
    expect(describeError('no')).toEqual({ type: 'string', message: 'no' });
  });
});
