import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type RequestBody, readBody } from './body.ts';
import type { Answer, Route } from './endpoint.ts';
import { DiscordError } from './fault.ts';
import { takeInjected } from './injected.ts';
import { routeFinder } from './routing.ts';
import { loadShapes, NO_SHAPES } from './rules/shapes.ts';
import { record, type World } from './state.ts';

const BODILESS = new Set(['GET', 'DELETE']);
const API_PATH = /^\/api(\/v10)?(?=\/)/;

/** Gives back the listener of an HTTP server that answers as Discord's REST API does, with these routes. */
export function restListener(world: World, routes: readonly Route[]) {
  const findRoute = routeFinder(routes);
  const closing = new AbortController();
  world.endings.add(() => closing.abort());

  async function answer(method: string, url: URL, path: string, request: IncomingMessage, body: RequestBody) {
    if (!API_PATH.test(url.pathname)) throw unknownPath(path);
    const { route, params } = findRoute(method, path);
    if (route.open !== true) authorise(world, request.headers.authorization);
    Object.assign(body, await readBody(request));
    // Loading them takes a while, which a start that only reads need not wait for.
    const shapes = BODILESS.has(method) ? NO_SHAPES : await loadShapes();
    return route.answer({
      world,
      shapes,
      params,
      query: url.searchParams,
      body: body.json,
      files: body.files,
    });
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const url = parseTarget(request);
    const path = url.pathname.replace(API_PATH, '');
    const injected = takeInjected(world.injected, method, path);
    const body: RequestBody = { json: undefined, files: [] };
    const finish = (given: Answer, headers: Record<string, string> = {}) => {
      record(world.requests, { method, path, body: body.json, status: given.status, at: world.clock.now() });
      send(request, response, given, headers);
    };
    try {
      if (injected?.delayMs !== undefined)
        await wait(injected.delayMs, undefined, { signal: closing.signal });
      if (injected?.cut === true) {
        record(world.requests, { method, path, body: undefined, status: 0, at: world.clock.now() });
        request.socket.destroy();
      } else if (injected?.status !== undefined) {
        Object.assign(body, await readBody(request));
        finish({ status: injected.status, body: injected.body }, injected.headers);
      } else {
        finish(await answer(method, url, path, request, body));
      }
    } catch (error) {
      // Nobody is left to answer.
      if (closing.signal.aborted || request.socket.destroyed) return;
      finish(refusal(world, method, path, error));
    }
  };
}

/** Gives back the answer to a request that failed, and keeps the breaches. */
function refusal(world: World, method: string, path: string, error: unknown): Answer {
  const refused =
    error instanceof DiscordError
      ? error
      : new DiscordError(500, { code: 0, message: '500: Internal Server Error' }, [
          { rule: 'local-discord', message: `the local Discord itself failed: ${describe(error)}` },
        ]);
  for (const { rule, message } of refused.broken) record(world.breaches, { rule, message, method, path });
  return { status: refused.status, body: refused.body };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function authorise(world: World, authorization: string | undefined): void {
  if (authorization === `Bot ${world.token}`) return;
  throw new DiscordError(401, { code: 0, message: '401: Unauthorized' }, [
    {
      rule: 'authorization',
      message:
        authorization === undefined
          ? 'the header Authorization is missing'
          : 'the header Authorization is not "Bot " and the token',
    },
  ]);
}

/** Gives back what a request asks for; the root if it is no URL. */
export function parseTarget({ url = '/' }: IncomingMessage): URL {
  return URL.parse(url, 'http://localhost') ?? new URL('http://localhost/');
}

function unknownPath(path: string): DiscordError {
  return new DiscordError(404, { code: 0, message: '404: Not Found' }, [
    { rule: 'route', message: `${path} lies outside /api/v10` },
  ]);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body }: Answer,
  headers: Record<string, string>,
): void {
  if (response.destroyed) return;
  if (!request.complete) response.setHeader('connection', 'close');
  if (body === undefined) {
    response.writeHead(status, headers).end();
  } else {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  }
}
