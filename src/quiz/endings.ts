// What people write around an answer: articles, prepositions and titles before it in English, particles, copulas and
// honorifics after it in Korean and Japanese.
const BEFORE = /^(?:it\s?['’]?s|it is|it was|the|an?|in|at|on|to|of|mr|mrs|ms|dr)\.?\s+/iu;
const AFTER_KOREAN =
  /(?:이었습니다|였습니다|입니다|이에요|이예요|에서|으로|이요|이죠|이다|이야|예요|에요|님|씨|은|는|이|가|을|를|에|로|의|와|과|도|요|죠|야|다|임)$/u;
const AFTER_JAPANESE =
  /(?:だと思います|でした|である|です|さま|さん|かな|だよ|だった|だ|氏|様|で|に|の|は|が|を)$/u;
const ARTICLE = /^(?:the|an?)\s+/iu;
const PUNCTUATION = /[\s\p{P}\p{S}]+$/u;
const SHORTEST = 2;

/**
 * The ways in which what was typed can be read as an answer: as it is, and without what people write around one, such as
 * `the`, `님` or `です`. The first one is what was typed.
 */
export function readingsOf(typed: string): string[] {
  const found = new Set<string>();
  const add = (text: string, more: number): void => {
    const bare = text.replace(PUNCTUATION, '').trim();
    if (found.has(bare) || (found.size > 0 && bare.length < SHORTEST)) return;
    found.add(bare);
    if (more === 0) return;
    for (const ending of [BEFORE, AFTER_KOREAN, AFTER_JAPANESE]) {
      const without = bare.replace(ending, '');
      if (without !== bare) add(without, more - 1);
    }
  };
  add(typed.normalize('NFKC').trim(), 3);
  return [...found];
}

/** An answer without the article before it, which nobody has to type. */
export function withoutArticle(answer: string): string {
  return answer.replace(ARTICLE, '');
}
