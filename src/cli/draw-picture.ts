import { cardOfAnswer } from '../../commands/answering.ts';
import type { Answer, Answerer } from '../answer/answer.ts';
import type { Card } from '../cards/card.ts';
import { claimsCard } from '../cards/claims-card.ts';
import { termCard } from '../cards/glossary-card.ts';
import { timelineSvg } from '../cards/timeline-picture.ts';
import { topicCard } from '../cards/topic-card.ts';
import type { CheckedClaim } from '../claims/claim.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { drawMessage } from '../pictures/draw-message.ts';
import { writeSvg } from '../pictures/svg.ts';
import { THEMES } from '../pictures/theme.ts';
import { overviewOf } from '../reference/overview.ts';
import { showTerm } from '../reference/term.ts';
import { showEvents, timelineOf } from '../reference/timeline.ts';
import { wordsFor } from '../words/index.ts';

/** A file with its name and what is in it. */
export type PictureFile = { name: string; content: string };

type Look = keyof typeof THEMES;

/** What the pictures of the documentation show, beside answers. */
const SHOWN = { topic: 'history', term: 'chosei-coal-mine' };

/** One picture for dark pages and one for light ones. */
export function inBothLooks(
  subject: string,
  language: Language,
  draw: (look: Look) => string,
): PictureFile[] {
  return (['dark', 'light'] as const).map((look) => ({
    name: `${subject}-${language}${look === 'light' ? '-light' : ''}.svg`,
    content: draw(look),
  }));
}

/** A message as a picture. */
export function drawCard({ components }: Card, title: string, language: Language, look: Look): string {
  const words = wordsFor(language);
  const frame = { name: 'gyorin', badge: words.say('picture.badge'), caption: words.say('picture.caption') };
  return writeSvg(drawMessage(components, frame, THEMES[look]), title, language);
}

/**
 * The message that answers a question, as pictures for dark and for light pages. Only what is in the message and the
 * language it is in decide what is in the files.
 */
export function drawPictures(answer: Answer): PictureFile[] {
  const { language, question } = answer;
  const card = cardOfAnswer(answer, { wanted: undefined, shared: false });
  return inBothLooks('answer', language, (look) => drawCard(card, question, language, look));
}

/**
 * A topic, a term and a timeline in a language, likewise. Throws where the knowledge base has lost the topic or the term
 * that they show.
 */
export function drawLookups(knowledge: Knowledge, answerer: Answerer, language: Language): PictureFile[] {
  const topic = knowledge.topics.find(({ id }) => id === SHOWN.topic);
  const term = knowledge.glossary.find(({ id }) => id === SHOWN.term);
  if (!topic || !term) throw new Error('The topic or the term of the pictures is gone: choose others.');
  const shownTopic = { id: topic.id, label: topic.label[language] };
  const overview = topicCard(shownTopic, overviewOf(topic.id, knowledge, answerer, language), language);
  const explained = termCard(showTerm(term, knowledge, answerer, language), 0, language);
  const events = timelineOf(knowledge.articles, { topic: topic.id });
  const page = { shown: showEvents(events, answerer, language), first: 0, total: events.length };
  const view = { language, topic: shownTopic, from: undefined, to: undefined };
  return [
    ...inBothLooks('topic', language, (look) => drawCard(overview, shownTopic.label, language, look)),
    ...inBothLooks('glossary', language, (look) => drawCard(explained, term.name[language], language, look)),
    ...inBothLooks('timeline', language, (look) => timelineSvg(view, page, look)),
  ];
}

/** The message that says what backs the claims of another one, whose text is the title, likewise. */
export function drawClaims(text: string, claims: readonly CheckedClaim[], language: Language): PictureFile[] {
  const card = claimsCard(claims, language);
  return inBothLooks('sources', language, (look) => drawCard(card, text, language, look));
}
