import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type Request = RESTOptions['makeRequest'];

// A connection that is cut before an answer has come; discord.js itself repeats none but those with ECONNRESET.
function isCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
}

/**
 * Sends a request as discord.js does, and a second time if the connection was cut, where that does no harm: the first answer
 * to an interaction is taken once (else 40060), an edit leaves the same message, a message has a nonce, a command of the same
 * name is the same command, and reading changes nothing. A follow-up might come twice, so it is not repeated.
 */
export const requestTwice: Request = async (url, init) => {
  const send = () => DefaultRestOptions.makeRequest(url, init);
  try {
    return await send();
  } catch (error) {
    const path = new URL(url).pathname;
    const isFollowUp = init.method === 'POST' && path.includes('/webhooks/');
    if (!isCut(error) || isFollowUp) throw error;
    return await send();
  }
};
