import { ButtonStyle } from 'discord-api-types/v10';
import type { AnswerPassage } from '../answer/answer.ts';
import type { CheckedClaim, Difference } from '../claims/claim.ts';
import type { Language } from '../language/language.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { button, buttonRow, reportButton } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { citationLine } from './citation.ts';
import { encodeFitting } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, fitSections, PRIORITY } from './fit.ts';
import { note } from './statements.ts';

/** The most claims that a card shows: each is a text display, of which a message holds a few more. */
const MAX_CLAIMS = 20;
/** The most passages that the button for the sources can name. */
const MAX_PASSAGES = 5;
/** How much of a sentence of the message is shown, and how little where room is short. */
const CLAIM = { graphemes: 200, units: 400 };
const SHORT_CLAIM = { graphemes: 40, units: 80 };
/** How much of what differs is shown. */
const PART = { graphemes: 60, units: 120 };
const MAX_DIFFERENCES = 4;
const MAX_UNSTATED = 5;

const shown = (text: string, max: typeof CLAIM) => escapeMarkdown(clip(oneLine(text), max));

/**
 * What the knowledge base says to the claims of a message, in the order of the message: each sentence quoted, the verdict,
 * and for all but those that are not covered the sentence of the knowledge base with its citation and what differs. Where
 * room is short, texts are cut and the last claims left out, which the card then says. `language`: that of the asker.
 */
export function claimsCard(claims: readonly CheckedClaim[], language: Language): Card {
  const words = wordsFor(language);
  const passages = passagesOf(claims);
  const taken = claims.slice(0, MAX_CLAIMS);
  const heading = [note(headingOf(claims, words)), note(`-# ${words.say('claims.caution')}`)];
  const blocks = taken.map((claim) => claimBlock(claim, passages, words));
  const fitted = fitSections([heading, blocks, [note(leftOut(claims.length, words))]]);
  const left = claims.length - (fitted[1]?.length ?? 0);
  const sections = [fitted[0] ?? [], fitted[1] ?? [], left > 0 ? [leftOut(left, words)] : []];
  return cardOf([container(accentOf(claims), sections), ...buttonRow(buttonsFor(passages, language, words))]);
}

const leftOut = (count: number, words: Words) => `-# ${words.say('claims.leftOut', { count })}`;

const countOf = (claims: readonly CheckedClaim[], kind: CheckedClaim['verdict']['kind']) =>
  claims.filter(({ verdict }) => verdict.kind === kind).length;

function headingOf(claims: readonly CheckedClaim[], words: Words): string {
  if (claims.length === 0) return words.say('claims.none');
  return `### ${words.say('claims.counts', {
    supported: countOf(claims, 'supported'),
    nearby: countOf(claims, 'nearby'),
    uncovered: countOf(claims, 'uncovered'),
  })}`;
}

function accentOf(claims: readonly CheckedClaim[]): number {
  if (countOf(claims, 'nearby') > 0) return ACCENT.related;
  return countOf(claims, 'supported') > 0 ? ACCENT.answered : ACCENT.none;
}

// The passages in the order in which the card first cites them, each once.
function passagesOf(claims: readonly CheckedClaim[]): AnswerPassage[] {
  const found = new Map<string, AnswerPassage>();
  for (const { verdict } of claims) {
    if (verdict.kind !== 'uncovered' && !found.has(verdict.evidence.passage.id))
      found.set(verdict.evidence.passage.id, verdict.evidence.passage);
  }
  return [...found.values()];
}

function claimBlock(
  { text, verdict }: CheckedClaim,
  passages: readonly AnswerPassage[],
  words: Words,
): Block {
  const label = words.say(`claims.${verdict.kind}`);
  const head = (max: typeof CLAIM) => `**${label}** · “${shown(text, max)}”`;
  if (verdict.kind === 'uncovered')
    return { priority: PRIORITY.passage, variants: [head(CLAIM), head(SHORT_CLAIM)] };
  const { sentence, passage } = verdict.evidence;
  const number = passages.findIndex(({ id }) => id === passage.id) + 1;
  const citation = `-# ${citationLine(number, passage.citation)}`;
  const quoted = `> ${escapeMarkdown(oneLine(sentence))}`;
  const notes = verdict.kind === 'nearby' ? differenceLines(verdict.differences, words) : [];
  const lines = (parts: readonly string[]) => parts.join('\n');
  return {
    priority: PRIORITY.question,
    variants: [
      lines([head(CLAIM), quoted, ...notes, citation]),
      lines([head(SHORT_CLAIM), quoted, ...notes.slice(0, 1), citation]),
      lines([head(SHORT_CLAIM), ...notes.slice(0, 1), citation]),
      lines([head(SHORT_CLAIM), citation]),
    ],
  };
}

/** In what the message differs, a line each: first what disagrees, last what is not stated. */
function differenceLines(differences: readonly Difference[], words: Words): string[] {
  const lines: string[] = [];
  const unstated: string[] = [];
  for (const difference of differences) {
    if (!('said' in difference)) lines.push(words.say(`claims.differs.${difference.kind}`));
    else if (difference.stated === undefined) unstated.push(shown(difference.said, PART));
    else {
      const { said, stated } = difference;
      lines.push(words.say('claims.differs', { said: shown(said, PART), stated: shown(stated, PART) }));
    }
  }
  const parts = [...new Set(unstated)].filter((part) => part !== '').slice(0, MAX_UNSTATED);
  if (parts.length > 0) lines.push(words.say('claims.unstated', { said: parts.join(', ') }));
  return [...new Set(lines)].slice(0, MAX_DIFFERENCES).map((line) => `→ ${line}`);
}

function buttonsFor(passages: readonly AnswerPassage[], language: Language, words: Words) {
  const [first] = passages;
  if (first === undefined) return [];
  const ids = passages.slice(0, MAX_PASSAGES).map(({ id }) => id);
  const sources = encodeFitting({ command: 'ask', action: 'sources', args: [language, ...ids] }, 2);
  return [
    ...button(ButtonStyle.Secondary, words.say('button.sources'), sources),
    ...reportButton([first], [language]),
  ];
}
