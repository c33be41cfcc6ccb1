import { normalise } from './normalise.ts';

// Common function words by which a short text in Latin letters tells its language. Words that are also common in
// English (in, die, me, …) are left out of the foreign list.
const ENGLISH = new Set(
  (
    'the a an and or of to in on at for from by with about is are was were be been do does did has have had can could will would should ' +
    'who what when where why how which whom whose that this these those it its he she they them their his her we our you your i my ' +
    'not no yes any some many much more there here please tell know explain did meet said say talk visit after before between during'
  ).split(' '),
);
const FOREIGN = new Set(
  // French
  (
    'le la les un une des du est sont qui que quoi quand où ou pourquoi comment quel quelle quels quelles avec dans pour sur pas ' +
    'quand rencontre rencontrer où etait ' +
    'et au aux ce cette ils elles nous vous leur fait été il elle était rencontré combien ' +
    // Spanish and Portuguese
    'el los las una del es son quién quien qué cuándo cuando dónde donde cómo cual cuál cuántos cuantos fue fueron con para por sobre ' +
    'se su sus o os uma da dos das na nos não nao onde foi quem quando quantos porque ' +
    // German and Dutch
    'der das und ist sind wer wann wo warum wie welche welcher welches mit für auf nicht ein eine einen dem den haben hat wurde ' +
    'het een van waar waarom wanneer hoe wie zijn ' +
    // Italian
    'il lo gli di che chi dove perché perche quanti quale sono è della nel ' +
    // Vietnamese, Indonesian, Turkish, Polish
    'là của ai khi nào ở đâu tại sao và không gì bao nhiêu siapa kapan mana dimana mengapa kenapa apa bagaimana yang dan dengan ' +
    'kim ne zaman nerede neden nasıl kto kiedy gdzie dlaczego jak jest'
  )
    .split(' ')
    .map((word) => normalise(word).text),
);

const MARKED = /[àâçèêëîïôùûüöäßñãõáéíóúœæøåğışłąęćńśźżđơư]/iu;

/** Whether a lower-case word is one that holds English sentences together. */
export function isEnglishWord(word: string): boolean {
  return ENGLISH.has(word);
}

/**
 * Whether Latin words read as a language other than English: more foreign function words than English ones. Words may
 * have lost their diacritics by folding. One foreign word settles nothing in a text of three or more words.
 */
export function looksForeign(words: readonly string[], text: string): boolean {
  const english = words.filter(isEnglishWord).length;
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  const marked = MARKED.test(text) ? 1 : 0;
  return foreign + marked > english && foreign + marked >= Math.max(1, Math.ceil(words.length / 5));
}
