// English abbreviations that end in a dot and are followed by more of their sentence.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr st jr sr prof gen gov sen rep lt col sgt capt rev hon vs etc inc ltd co corp mt ft approx ca cf e.g i.e u.s u.k a.m p.m ' +
    'ph.d d.c jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

/**
 * Whether a text that ends with a dot ends with an abbreviation or an initial (Dr., U.S., J.), so that the dot may not end the
 * sentence.
 */
export function endsInAbbreviation(text: string): boolean {
  const word = /(?:^|[\s("“‘'[])([\p{sc=Latin}.]+)\.$/u.exec(text)?.[1];
  return word !== undefined && (/^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}
