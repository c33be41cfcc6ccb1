import type { Language } from '../language/language.ts';
import { GAP, type Span } from './question.ts';

// A particle shows how the word before it ends; written both ways it does not.
const PARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:은|는)(?![가-힣])/u, '은(는)'],
  [/^(?:이|가)(?![가-힣])/u, '이(가)'],
  [/^(?:을|를)(?![가-힣])/u, '을(를)'],
  [/^(?:과|와)(?![가-힣])/u, '과(와)'],
  [/^으?로(?![가-힣])/u, '(으)로'],
];

/** The particle that a text begins with, and what it is written as in its place; both empty where there is none. */
function particleAt(rest: string): { particle: string; both: string } {
  for (const [pattern, both] of PARTICLES) {
    const particle = pattern.exec(rest)?.[0];
    if (particle !== undefined) return { particle, both };
  }
  return { particle: '', both: '' };
}

/** Spans in their order, those that touch, or that only spaces lie between, as one. */
export function joined(text: string, spans: readonly Span[]): Span[] {
  const found: [number, number][] = [];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || text.slice(last[1], start).trim() !== '') found.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return found;
}

/** A sentence with a gap in place of each span; Korean particles after it give nothing away. */
export function withGaps(text: string, spans: readonly Span[], language: Language): string {
  let gapped = '';
  let at = 0;
  for (const [start, end] of joined(text, spans)) {
    const { particle, both } = language === 'ko' ? particleAt(text.slice(end)) : { particle: '', both: '' };
    gapped += text.slice(at, start) + GAP + both;
    at = end + particle.length;
  }
  return gapped + text.slice(at);
}
