/** Words that say that something is not so, in a folded English text. */
export const NEGATION =
  /\b(?:not|never|no|none|neither|nor|without|cannot|\p{sc=Latin}+n['’]t|unable|refus\p{sc=Latin}+|fail\p{sc=Latin}*|lack\p{sc=Latin}*|exclud\p{sc=Latin}+|except)\b/u;

const PAIRS =
  'first/last before/after more/less most/least increase/decrease north/south east/west northern/southern eastern/western high/low ' +
  'higher/lower highest/lowest large/small largest/smallest larger/smaller old/new oldest/newest older/younger early/late ' +
  'earliest/latest begin/end start/end started/ended open/close opened/closed win/lose won/lost rise/fall rose/fell male/female ' +
  'men/women man/woman public/private positive/negative strong/weak long/short longest/shortest maximum/minimum above/below ' +
  'inside/outside internal/external add/remove added/removed buy/sell bought/sold same/different best/worst better/worse rich/poor ' +
  'top/bottom upper/lower arrive/leave arrived/left majority/minority include/exclude accept/reject accepted/rejected support/oppose ' +
  'supported/opposed enter/leave import/export create/destroy created/destroyed simple/complex hot/cold warm/cool wet/dry hard/soft ' +
  'urban/rural major/minor';

const opposites = new Map<string, string[]>();
for (const pair of PAIRS.split(' ')) {
  const [one = '', other = ''] = pair.split('/');
  opposites.set(one, [...(opposites.get(one) ?? []), other]);
  opposites.set(other, [...(opposites.get(other) ?? []), one]);
}

/** English words that mean the opposite of one; none where it has no such word. */
export function oppositesOf(word: string): readonly string[] {
  return opposites.get(word) ?? [];
}
