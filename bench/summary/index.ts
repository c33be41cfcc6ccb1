import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { languageOf, loadSet } from '../retrieval/load-set.ts';
import { asKnowledge } from './articles.ts';
import { type Line, measureSummaries } from './measure.ts';

const USAGE = `Usage:
  npm run bench:summary                                    the knowledge folder, in the three languages
  npm run bench:summary -- --squad FILE --language ko      every article of a question set in SQuAD's layout
`;

const percent = (part: number | null) => (part === null ? '–' : `${Math.round(part * 100)} %`);

function asTable(lines: readonly Line[]): string {
  const rows = lines.map(({ language, length, way, sentences, coverage: { paragraphs, names, topics } }) =>
    [language, length, way, sentences.toFixed(1), percent(paragraphs), percent(names), percent(topics)].join(
      ' | ',
    ),
  );
  return [
    '| language | length | way | sentences | paragraphs covered | names covered | topics covered |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

// Measures how much of an article a summary covers, beside other ways of choosing its sentences, at equal length.
try {
  const { squad, language } = parseArgs({
    options: { squad: { type: 'string' }, language: { type: 'string' } },
  }).values;
  const languages: readonly Language[] = squad === undefined ? LANGUAGES : [languageOf(language)];
  const knowledge =
    squad === undefined
      ? (await loadKnowledgeApart('knowledge')).knowledge
      : asKnowledge(loadSet({ file: squad, limit: 0 }), languageOf(language));
  process.stdout.write(`${asTable(languages.flatMap((each) => measureSummaries(knowledge, each)))}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
  process.exit(2);
}
