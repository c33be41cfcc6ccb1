/** A step into a request body: a key or an index. */
export type Path = readonly (string | number)[];

/** What is wrong at one place of a request body, in Discord's form. */
export type Fault = {
  path: Path;
  /** Discord's name of the mistake, such as `BASE_TYPE_BAD_LENGTH`. */
  code: string;
  message: string;
};

/** A fault together with the rule that found it. */
export type Found = Fault & { rule: string };

/** A rule of Discord's about a subject: it finds nothing where the subject keeps to it. */
export type Rule<Subject> = { name: string; check(subject: Subject): Iterable<Fault> };

/** A request that Discord refuses: the status and body it answers with, and the rules the request broke. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly status: number;
  readonly body: { code: number; message: string; errors?: object };
  /** Empty if no rule was broken, as when a message is asked for that a user has deleted. */
  readonly broken: readonly { rule: string; message: string }[];

  constructor(status: number, body: DiscordError['body'], broken: DiscordError['broken'] = []) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.broken = broken;
  }
}

/** Gives back everything the rules find in a subject, in the order of the rules. */
export function findFaults<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Found[] {
  return rules.flatMap(({ name, check }) =>
    Array.from(check(subject), (fault) => ({ rule: name, ...fault })),
  );
}

/** Throws the answer 400 with code 50035 and nested errors, as Discord does, if anything was found. */
export function refuseFaults(found: readonly Found[]): void {
  if (found.length === 0) return;
  throw new DiscordError(
    400,
    { code: 50_035, message: 'Invalid Form Body', errors: nestErrors(found) },
    found.map(({ rule, path, message }) => ({ rule, message: `${path.join('.') || 'body'}: ${message}` })),
  );
}

/**
 * Gives back faults as Discord nests them: an object a step of the path, and at its end `_errors`, a list of
 * `{code, message}` (Discord's API reference, "Error Messages").
 */
export function nestErrors(faults: readonly Fault[]): object {
  type Nested = { [step: string]: Nested } & { _errors?: { code: string; message: string }[] };
  // Keys come from requests: without a prototype, `__proto__` is a key as any other.
  const empty = (): Nested => Object.create(null) as Nested;
  const root = empty();
  for (const { path, code, message } of faults) {
    let here = root;
    for (const step of path) {
      here[step] ??= empty();
      here = here[step];
    }
    here._errors = [...(here._errors ?? []), { code, message }];
  }
  return root;
}
