import { languageOf, loadSet } from './load-set.ts';
import { measureQuality } from './quality.ts';

// A process of its own for the bot's answers: `quality-process.ts FILE LANGUAGE LIMIT` prints their figures as JSON.
const [file = '', code, limit] = process.argv.slice(2);
const quality = measureQuality(loadSet({ file, limit: Number(limit) }), languageOf(code));
process.stdout.write(JSON.stringify(quality));
