import type { Answerer, AnswerPassage } from '../answer/answer.ts';
import { resolveDate, type Span, spanOf, spansMeet } from '../answer/when.ts';
import type { Article, Passage } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { normalise } from '../language/normalise.ts';
import { RULES } from '../language/rules-by-language.ts';
import { splitSentences } from '../language/sentences.ts';

/** Something that happened: the passage that says so, `<article>#<passage>`, when as EDTF, and the days that it covers. */
export type TimelineEvent = { id: string; when: string; span: Span; published: string };

/** An event as it is shown: a sentence of its passage, to the letter, and the passage that is cited. */
export type ShownEvent = { when: string; sentence: string; passage: AnswerPassage };

/** Which events are wanted; what is undefined sets no limit. `from` and `to` are days included. */
export type TimelineWish = { topic?: string | undefined; from?: Span | undefined; to?: Span | undefined };

const ALWAYS: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * The events that articles tell, in the order in which they began, then ended, then are told: passages with a `when` that
 * has a day in common with the time wanted.
 */
export function timelineOf(articles: readonly Article[], { topic, from, to }: TimelineWish): TimelineEvent[] {
  const wanted = { from: from?.from ?? ALWAYS.from, to: to?.to ?? ALWAYS.to };
  return articles
    .flatMap(({ id, published, passages }) => passages.flatMap((passage) => eventIn(id, published, passage)))
    .filter(({ span, topics }) => spansMeet(span, wanted) && (topic === undefined || topics.includes(topic)))
    .sort((a, b) => compare(a.span.from, b.span.from) || compare(a.span.to, b.span.to))
    .map(({ topics: _, ...event }) => event);
}

function eventIn(article: string, published: string, { id, when, topics }: Passage) {
  const span = when === undefined ? undefined : spanOf(when);
  return when === undefined || span === undefined
    ? []
    : [{ id: `${article}#${id}`, when, span, published, topics }];
}

// Of infinities too, whose difference is no number.
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Events as they are shown in a language, or in that of their source where they are not translated. */
export function showEvents(
  events: readonly TimelineEvent[],
  { passage }: Pick<Answerer, 'passage'>,
  language: Language,
): ShownEvent[] {
  return events.flatMap(({ id, when, span, published }) => {
    const shown = passage(id, language);
    const sentence = shown && datedSentence(shown, span, published);
    return shown && sentence !== undefined ? [{ when, sentence, passage: shown }] : [];
  });
}

/** The sentence of a passage that states a date within the time of its event, else the first. */
function datedSentence({ text, language }: AnswerPassage, span: Span, published: string): string | undefined {
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const dated = sentences.find((sentence) =>
    RULES[language]
      .dates(normalise(sentence).text)
      .some((mention) => spansMeet(resolveDate(mention, published), span)),
  );
  return dated ?? sentences[0];
}
