import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkMessage } from '../claims/check.ts';
import { answererOrExit } from './answerer-or-exit.ts';
import { drawClaimPictures, drawPictures, type PictureFile } from './draw-picture.ts';
import { knowledgeFolder } from './knowledge-folder.ts';
import { questionError } from './question-request.ts';

const USAGE = `Usage:
  npm run picture                  draws docs/answer-en.svg and its like: the answer to a question of each language,
                                   and docs/sources-en.svg: what backs the claims of a message
  npm run picture -- "question"    draws anew those of the language of the question
`;
const QUESTIONS = ['When did Lee return to Korea?', '조세이 탄광은 어디에 있어?', '高市首相の出身地は？'];

/** A message that claims something right, something wrong and something else. */
const CLAIMED =
  'Lee met Takaichi in Nara for the summit. The CPTPP has 11 members and is led by Japan. Samsung shares jumped 4% on Tuesday.';

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
const answerer = await answererOrExit(knowledgeFolder(undefined));
const folder = new URL('../../docs/', import.meta.url);
await mkdir(folder, { recursive: true });
const pictures: PictureFile[] = questions.flatMap((question) => drawPictures(answerer.ask({ question })));
if (questions === QUESTIONS) {
  // No day is given in it, so that of writing is all the same.
  const message = { text: CLAIMED, written: '2026-01-16', language: 'en' } as const;
  pictures.push(...drawClaimPictures(CLAIMED, await checkMessage(message, answerer.reader), 'en'));
}
for (const { name, content } of pictures) {
  await writeFile(new URL(name, folder), content);
  process.stderr.write(`docs/${name} written\n`);
}
