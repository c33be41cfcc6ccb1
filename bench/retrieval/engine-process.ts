import { ENGINES } from './engines/index.ts';
import { languageOf, loadSet } from './load-set.ts';
import { measureEngine } from './measure-engine.ts';

// A process of its own for one engine: `engine-process.ts ENGINE FILE LANGUAGE LIMIT` prints its figures as JSON.
const [name = '', file = '', code, limit] = process.argv.slice(2);
const load = ENGINES[name];
if (!load) throw new Error(`no engine ${name}`);
const build = await load();
const figures = await measureEngine(build, loadSet({ file, limit: Number(limit) }), languageOf(code));
process.stdout.write(JSON.stringify(figures));
