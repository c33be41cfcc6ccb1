import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../language/language.ts';
import { knowledgeOrExit } from './answerer-or-exit.ts';
import { drawPictures } from './draw-picture.ts';
import { drawQuiz } from './draw-quiz.ts';
import { knowledgeFolder } from './knowledge-folder.ts';
import { questionError } from './question-request.ts';

const USAGE = `Usage:
  npm run picture                  draws docs/*.svg: an answer and a question of a quiz in each language
  npm run picture -- "question"    draws anew docs/answer-*.svg of the language of the question
`;
const QUESTIONS = ['When did Lee return to Korea?', '조세이 탄광은 어디에 있어?', '高市首相の出身地は？'];

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
    ? LANGUAGES.flatMap((language) => drawQuiz(knowledge, answerer, language))
    : []),
];
for (const { name, content } of files) {
  await writeFile(new URL(name, folder), content);
  process.stderr.write(`docs/${name} written\n`);
}
