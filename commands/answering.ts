import type { Answer } from '../src/answer/answer.ts';
import type { Asker, Reply } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { answerCard, bilingualCard } from '../src/cards/answer-card.ts';
import type { Card } from '../src/cards/card.ts';
import { noticeCard } from '../src/cards/notice.ts';
import { otherLanguageCard } from '../src/cards/other-language.ts';
import { detectLanguage } from '../src/language/detect.ts';
import type { Languages } from '../src/language/language.ts';
import { type WordKey, wordsFor } from '../src/words/index.ts';
import { keepUnanswered } from './keeping.ts';

/**
 * How much of a question is read, in UTF-16 units: far more than one that anybody types, while a whole page would hold up
 * what others ask.
 */
const MOST_READ = 600;

/** A question to answer. */
export type Request = {
  question: string;
  /** The languages that are wanted; undefined: that of the question. */
  wanted: Languages | undefined;
  /** The question it goes on from; undefined: the last one in the conversation. */
  after?: string | undefined;
};

/**
 * The card to show for an answer. `wanted` is the language that was asked for, if any; `shared`: everyone sees
 * the card already.
 */
export function cardOfAnswer(
  answer: Answer,
  { wanted, shared }: { wanted: Languages | undefined; shared: boolean },
): Card {
  const foreign =
    wanted === undefined && answer.outcome === 'none' && detectLanguage(answer.question) === 'other';
  return foreign ? otherLanguageCard() : answerCard(answer, { shared });
}

/** Answers a question, as one that may go on from the one before it, for the asker alone or for everyone. */
export function answered(
  { question: whole, wanted, after }: Request,
  asker: Asker,
  services: Services,
  audience: Reply['audience'],
): Reply {
  const { answerer, recent } = services;
  const question = whole.slice(0, MOST_READ).toWellFormed();
  const { locale, conversation } = asker;
  const before = after ?? recent.before(conversation);
  const ask = (language: Languages[0] | undefined) =>
    answerer().ask({ question, language, locale, after: before });
  const answer = ask(wanted?.[0]);
  // Each follow-up holds those before it: once they are many, the last one has to do.
  const understood = answer.understood ?? question;
  if (answer.outcome !== 'none')
    recent.remember(conversation, understood.length <= MOST_READ ? understood : question);
  keepUnanswered(answer, asker, services);
  const shared = audience === 'channel';
  const card =
    wanted?.[1] === undefined
      ? cardOfAnswer(answer, { wanted, shared })
      : bilingualCard([answer, ask(wanted[1])], { shared });
  return { card, audience, outcome: answer.outcome, language: answer.language };
}

/** A sentence to the asker alone, in the language of their client. */
export function notice(key: WordKey, { language }: Asker, values?: Record<string, number>): Reply {
  const card = noticeCard(wordsFor(language).say(key, values));
  return { card, audience: 'asker', outcome: key, language };
}
