import { expect, it } from 'vitest';
import { inviteLink } from '../../src/bot/invite.ts';

it('the invite link asks for the bot and its commands, and for no permission', () => {
  const link = new URL(inviteLink('123456789012345678'));
  expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    client_id: '123456789012345678',
    scope: 'bot applications.commands',
    permissions: '0',
  });
});
