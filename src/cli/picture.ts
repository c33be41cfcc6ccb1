import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkMessage } from '../claims/check.ts';
import { LANGUAGES } from '../language/language.ts';
import { knowledgeOrExit } from './answerer-or-exit.ts';
import { drawClaims, drawLookups, drawPictures } from './draw-picture.ts';
import { drawQuiz } from './draw-quiz.ts';
import { drawSummary } from './draw-summary.ts';
import { knowledgeFolder } from './knowledge-folder.ts';
import { questionError } from './question-request.ts';

const USAGE = `Usage:
  npm run picture                  draws docs/*.svg: an answer, a topic, a term and a timeline and a quiz in each
                                   language, a summary, and what backs the claims of a message
  npm run picture -- "question"    draws anew docs/answer-*.svg of the language of the question
`;
const QUESTIONS = ['When did Lee return to Korea?', '조세이 탄광은 어디에 있어?', '高市首相の出身地は？'];

/** A message that claims something right, something wrong and something else. */
const CLAIMED =
  'Lee met Takaichi in Nara for the summit. The CPTPP has 11 members and is led by Japan. Samsung shares jumped 4% on Tuesday.';

// No day is given in it, so that of writing is all the same.
const CLAIM = { text: CLAIMED, written: '2026-01-16', language: 'en' } as const;

function questionsOrExit(): string[] {
  try {
    const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true });
    if (positionals.length === 0) return QUESTIONS;
    const question = positionals.join(' ');
    const mistake = questionError(question);
    if (mistake) throw new Error(mistake.message);
    return [question];
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}

const questions = questionsOrExit();
const { knowledge, answerer } = await knowledgeOrExit(knowledgeFolder(undefined));
const folder = new URL('../../docs/', import.meta.url);
await mkdir(folder, { recursive: true });
const files = [
  ...questions.flatMap((question) => drawPictures(answerer.ask({ question }))),
  ...(questions === QUESTIONS
    ? [
        ...LANGUAGES.flatMap((language) => drawLookups(knowledge, answerer, language)),
        ...LANGUAGES.flatMap((language) => drawQuiz(knowledge, answerer, language)),
        ...drawClaims(CLAIMED, await checkMessage(CLAIM, answerer.reader), 'en'),
        ...(await drawSummary({ knowledge: () => knowledge, answerer: () => answerer }, 'history')),
      ]
    : []),
];
for (const { name, content } of files) {
  await writeFile(new URL(name, folder), content);
  process.stderr.write(`docs/${name} written\n`);
}
