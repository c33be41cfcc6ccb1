import type { Answerer } from '../answer/answer.ts';
import { drawingOn, endWithReader, print } from '../terminal/output.ts';
import { answererOrExit } from './answerer-or-exit.ts';
import { ASK_USAGE, type AskArguments, readAskArguments } from './ask-arguments.ts';
import { knowledgeFolder } from './knowledge-folder.ts';
import { MAX_LINE_UNITS, readLines } from './lines.ts';
import { readRequest } from './question-request.ts';

const { stdin, stdout, stderr } = process;

function argumentsOrExit(): AskArguments {
  try {
    return readAskArguments(process.argv.slice(2));
  } catch (error) {
    stderr.write(`${(error as Error).message}\n\n${ASK_USAGE}`);
    process.exit(2);
  }
}

async function answerBatch(answerer: Answerer, { language }: AskArguments): Promise<void> {
  for await (const { number, text } of readLines(stdin)) {
    if (text?.trim() === '') continue;
    const request = text === undefined ? tooLong : readRequest(text);
    const result =
      'error' in request
        ? { id: request.id, line: number, error: request.error }
        : {
            id: request.id,
            ...answerer.ask({ ...request.input, language: request.input.language ?? language }),
          };
    await print(stdout, `${JSON.stringify(result)}\n`);
  }
}

type Explained = Awaited<ReturnType<typeof answererOrExit>>;

const tooLong = {
  id: null,
  error: { code: 'line-too-long', message: `the line is over ${MAX_LINE_UNITS} characters long: shorten it` },
};

async function answerOne(answerer: Explained, { mode, question, language }: AskArguments): Promise<void> {
  const answer = answerer.ask({ question, language });
  if (mode === 'json') return await print(stdout, `${JSON.stringify(answer)}\n`);
  const { drawAnswer } = await import('./draw-answer.ts');
  await print(stdout, drawAnswer(answer, language, drawingOn(stdout, process.env)));
  if (mode !== 'explain') return;
  const { explain } = await import('./explain.ts');
  await print(stdout, `\n${explain(answerer, { question, language })}`);
}

endWithReader(stdout);
const asked = argumentsOrExit();
if (asked.mode === 'help') {
  stdout.write(ASK_USAGE);
} else {
  const answerer = await answererOrExit(knowledgeFolder(asked.knowledge));
  await (asked.mode === 'batch' ? answerBatch(answerer, asked) : answerOne(answerer, asked));
}
