/** An answer put in place of, or in the way of, the next request that matches; everything left out matches anything. */
export type InjectedAnswer = {
  method?: string;
  /** Tested against the path without `/api/v10`. */
  path?: RegExp;
  /** Answered instead of handling the request. */
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** The answer is held back for so long. */
  delayMs?: number;
  /** The connection is cut without an answer, and the request not handled. */
  cut?: boolean;
};

/** Takes the first injected answer that matches a request out of the list and gives it back, or undefined. */
export function takeInjected(
  injected: InjectedAnswer[],
  method: string,
  path: string,
): InjectedAnswer | undefined {
  const index = injected.findIndex(
    (answer) => (answer.method ?? method) === method && (answer.path?.test(path) ?? true),
  );
  return index < 0 ? undefined : injected.splice(index, 1)[0];
}
