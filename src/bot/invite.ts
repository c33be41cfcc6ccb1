/**
 * The link by which somebody who manages a server invites the bot. It asks for no permission: commands are
 * answered through their interaction, which needs none.
 * https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow
 */
export function inviteLink(applicationId: string): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', applicationId);
  link.searchParams.set('scope', 'bot applications.commands');
  link.searchParams.set('permissions', '0');
  return link.href;
}
