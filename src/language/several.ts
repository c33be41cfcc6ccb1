import type { Language } from './language.ts';
import type { Kind } from './rules.ts';
import { RULES } from './rules-by-language.ts';

/**
 * A question word in a folded text: the kind it asks for, and where it stands with the particles that belong to it. `joint` is
 * where the word begins that joins it to what stands before, `start` where nothing does.
 */
export type Interrogative = { kind: Kind; joint: number; start: number; end: number };

type SeveralRules = {
  /** What stands before a second question word where both ask; undefined where question words do nothing but ask. */
  joined: RegExp | undefined;
  /** What belongs to a question word or a name and stands after it. */
  tail: RegExp;
  /** What joins one name to the next, before or after it. */
  conjunction: RegExp;
  /** Words that look like question words and ask nothing: someone, sometime, always. */
  indefinite: RegExp;
  /** Words that ask for all there is, and that ask for each of several. */
  all: RegExp;
  each: RegExp;
};

/** How a language asks for several things at once. */
export const SEVERAL: Record<Language, SeveralRules> = {
  en: {
    joined: /(?:\band|\bor|,|&|\+|\/)\s*(?:(?:also|then|in|at|on|for|with|by|to|from)\s+)*$/u,
    tail: /^$/u,
    conjunction: /^\s*(?:and|or|&|,|vs\.?|versus)(?=\s)/u,
    indefinite: /^(?:whenever|wherever|whoever|whatever)/u,
    all: /\b(?:all|list|every)\b/u,
    each: /\b(?:each|both|compare|compared|comparison|differ|difference|differences|versus|vs)\b/u,
  },
  ko: {
    joined: undefined,
    tail: /^\p{sc=Hangul}*\s*/u,
    conjunction: /^,/u,
    indefinite: /^(?:언젠가|언제나|누군가|누구나|누구든|어딘가|어디나|어디든|뭔가|무언가|무엇이든|몇몇)/u,
    all: /모두|전부|모든|목록|나열/u,
    each: /각각|각자|비교|차이|둘\s?다/u,
  },
  ja: {
    joined: undefined,
    tail: /^[をがにでへとはのや、]*/u,
    conjunction: /^[、・]/u,
    indefinite:
      /^(?:いつ[もか]|誰[もか]|だれ[もか]|どこ[もか]|何[もか]|なに[もか]|どれ[もか]|何人か|何度も|何回も|いくつか)/u,
    all: /すべて|全て|全部|一覧|列挙/u,
    each: /それぞれ|比較|比べ|違い|両方/u,
  },
};

// What asks for one thing each; "how" and "what" go with too many words that ask nothing more.
const KINDS: readonly Kind[] = ['when', 'count', 'where', 'who', 'why', 'what'];

/** The question words of a folded text in order, one a kind. */
export function interrogativesOf(text: string, language: Language): Interrogative[] {
  const { joined, tail, indefinite } = SEVERAL[language];
  const found: Interrogative[] = [];
  for (const [kind, words] of RULES[language].kinds) {
    if (!KINDS.includes(kind)) continue;
    for (const match of text.matchAll(new RegExp(words, 'gu'))) {
      const start = match.index;
      const bare = start + match[0].length;
      const end = bare + (tail.exec(text.slice(bare))?.[0].length ?? 0);
      if (indefinite.test(text.slice(start)) || found.some((one) => start < one.end && one.start < end))
        continue;
      const before = joined?.exec(text.slice(0, start));
      found.push({ kind, joint: before ? before.index : start, start, end });
    }
  }
  const ordered = found.sort((a, b) => a.start - b.start);
  const asking = ordered.filter(({ joint, start }, at) => at === 0 || !joined || joint < start);
  return asking.filter(({ kind }, at) => asking.findIndex((one) => one.kind === kind) === at);
}
