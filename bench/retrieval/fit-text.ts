import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SENTENCE_SIGNALS } from '../../src/answer/sentence-evidence.ts';
import { TEXT_SIGNALS } from '../../src/answer/text-evidence.ts';
import { TEXT_CONFIDENCE_SIGNALS } from '../../src/answer/text-ranking.ts';
import current from '../../src/answer/text-weights.json' with { type: 'json' };
import { LANGUAGES } from '../../src/language/language.ts';
import { crossValidate, learnText } from './learn-text.ts';
import { languageOf } from './load-set.ts';
import { textExamples } from './text-examples.ts';

// Learns src/answer/text-weights.json from question sets: `npm run bench:fit -- en=FILE en=FILE ko=FILE ja=FILE`. Prints
// first how good answers are by weights learnt of other articles. Languages without a file keep their weights.

const FOLDS = 6;

const round = (value: number) => Math.round(value * 1000) / 1000;
const named = <T extends string>(names: readonly T[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, at) => [name, round(values[at] ?? 0)])) as Record<T, number>;
const shown = (value: number | null) => value?.toFixed(4) ?? '–';

const { positionals } = parseArgs({ allowPositionals: true });
const files = positionals.map((each) => {
  const at = each.indexOf('=');
  return { language: languageOf(each.slice(0, at)), file: each.slice(at + 1) };
});
const learnt = { ...current };
for (const language of LANGUAGES) {
  const own = files.filter((each) => each.language === language);
  if (own.length === 0) continue;
  const examples = own.flatMap(({ file }) => textExamples(file, language));
  for (const [file, figures] of Object.entries(crossValidate(examples, FOLDS))) {
    process.stdout.write(
      `${basename(file)}, weights of other articles: recall@1 ${shown(figures.recall1)}, article removed: AUROC ` +
        `${shown(figures.auroc)}, coverage at 5 % ${shown(figures.coverageAt5)}, sentence of the right passage ${shown(figures.sentence)}\n`,
    );
  }
  const { ranking, confidence, sentence } = learnText(examples);
  learnt[language] = {
    ranking: named(TEXT_SIGNALS, ranking),
    confidence: {
      intercept: round(confidence.intercept),
      ...named(TEXT_CONFIDENCE_SIGNALS, confidence.weights),
    },
    sentence: named(SENTENCE_SIGNALS, sentence),
  };
}
const path = fileURLToPath(new URL('../../src/answer/text-weights.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(learnt, null, 2)}\n`);
