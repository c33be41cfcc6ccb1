import type * as schemas from 'discord-api-spec/zod';
import { findFaults, type Path, type Rule, refuseFaults } from '../fault.ts';
import { UNKNOWN_KEY, type Walked, walk } from './schema-walk.ts';

/** The name of a schema of a request body in Discord's OpenAPI document. */
export type ShapeName = keyof typeof schemas;

/** Checks bodies against Discord's OpenAPI document. */
export type Shapes = {
  /**
   * Throws 400 (code 50035) if `value`, found at `path` of the body, has not the shape of that name, or has keys it does
   * not know. `beyond`: keys (as `data.tts`, counted from `value`) that the document leaves out and Discord accepts.
   */
  demand(name: ShapeName, value: unknown, path?: Path, beyond?: readonly string[]): void;
};

/**
 * Every request body has the shape that Discord's OpenAPI document gives it, keys it does not know included: those Discord
 * reads over, so a misspelt key is a mistake nobody is told of.
 * Source: github.com/discord/discord-api-spec, by way of the package discord-api-spec.
 */
const shape: Rule<Walked> = { name: 'openapi', check: walk };

/** Stands for the checks where a request has no body, and so nothing to check. */
export const NO_SHAPES: Shapes = {
  demand(name) {
    throw new Error(`a request without a body cannot have the shape ${name}`);
  },
};

let loading: Promise<Shapes> | undefined;

/** Gives back the checks, loading the schemas (about 0.1 s) at the first call. */
export function loadShapes(): Promise<Shapes> {
  loading ??= import('discord-api-spec/zod').then((loaded) => ({
    demand(name, value, path = [], beyond = []) {
      const found = findFaults([shape], { schema: loaded[name], value });
      const wrong = found.filter((it) => it.code !== UNKNOWN_KEY || !beyond.includes(it.path.join('.')));
      refuseFaults(wrong.map((it) => ({ ...it, path: [...path, ...it.path] })));
    },
  }));
  return loading;
}
