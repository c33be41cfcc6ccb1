import type { UploadedFile } from './body.ts';
import type { Shapes } from './rules/shapes.ts';
import type { World } from './state.ts';

/** A request as an endpoint sees it. */
export type Call = {
  world: World;
  shapes: Shapes;
  /** The ids in the path, by the names in the route. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Parsed JSON, undefined without a body. */
  body: unknown;
  files: readonly UploadedFile[];
};

/** What an endpoint answers; without a body nothing but the status is sent. */
export type Answer = { status: number; body?: unknown };

/** Answers one kind of request; throws a `DiscordError` to refuse it. */
export type Endpoint = (call: Call) => Answer;

/** A method, a path whose segments in braces are parameters, and what answers them. */
export type Route = {
  method: string;
  path: string;
  /** Answered without the bot's token: what carries an interaction's token instead, and what is open to all. */
  open?: true;
  answer: Endpoint;
};
