import type { Route } from './endpoint.ts';
import { DiscordError } from './fault.ts';

/** A route that matches a request, and the parameters found in its path. */
export type Match = { route: Route; params: Record<string, string> };

/**
 * Gives back a function that finds the route of a method and path.
 * It throws 404 for a path that Discord (as far as it is built here) does not know, and 405 for a wrong method.
 */
export function routeFinder(routes: readonly Route[]): (method: string, path: string) => Match {
  const byLength = Map.groupBy(
    routes.map((route) => ({ route, segments: route.path.split('/') })),
    ({ segments }) => segments.length,
  );
  return (method, path) => {
    const asked = path.split('/');
    let pathKnown = false;
    for (const { route, segments } of byLength.get(asked.length) ?? []) {
      const params = matchSegments(segments, asked);
      if (params === undefined) continue;
      if (route.method === method) return { route, params };
      pathKnown = true;
    }
    const [status, message] = pathKnown ? [405, '405: Method Not Allowed'] : [404, '404: Not Found'];
    throw new DiscordError(status, { code: 0, message }, [
      { rule: 'route', message: `the local Discord knows no route ${method} ${path}` },
    ]);
  };
}

function matchSegments(
  segments: readonly string[],
  asked: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = asked[index] ?? '';
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = decodeSegment(value);
    else if (segment !== value) return undefined;
  }
  return params;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
