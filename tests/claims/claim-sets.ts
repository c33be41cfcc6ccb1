import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CheckedClaim } from '../../src/claims/claim.ts';
import type { Language } from '../../src/language/language.ts';

/** What is right for a sentence: one of the verdicts, or that it claims nothing. */
export const KINDS = ['supported', 'nearby', 'uncovered', 'aside'] as const;
export type Kind = (typeof KINDS)[number];

/** A sentence of a labelled message, where it stands, and what is right for it; `passage` as far as there is one. */
export type Labelled = { text: string; start: number; end: number; kind: Kind; passage: string | undefined };

/** A labelled message. `heldOut`: a third, drawn by a hash, not to be looked at while the code is tuned. */
export type LabelledMessage = { text: string; sentences: Labelled[]; heldOut: boolean };

const schema = z.array(z.array(z.record(z.string(), z.string())));

/** The labelled messages of a language. */
export function loadClaimSet(language: Language): LabelledMessage[] {
  const file = new URL(`${language}.yaml`, import.meta.url);
  return schema.parse(parse(readFileSync(file, 'utf8'))).map((entries) => {
    let text = '';
    const sentences = entries.flatMap((entry) =>
      Object.entries(entry).map(([label, sentence]): Labelled => {
        const [kind, passage] = label.split(' ');
        text += text === '' || sentence.startsWith('\n') || language === 'ja' ? '' : ' ';
        const start = text.length;
        text += sentence;
        return { text: sentence, start, end: text.length, kind: z.enum(KINDS).parse(kind), passage };
      }),
    );
    const heldOut = createHash('sha256').update(text).digest().readUInt32BE(0) % 3 === 0;
    return { text, sentences, heldOut };
  });
}

/** What was said of a labelled sentence: the verdict on the claim that covers most of it. */
export function verdictOn({ start, end }: Labelled, checked: readonly CheckedClaim[]): Kind {
  const covered = (claim: CheckedClaim) => Math.min(claim.end, end) - Math.max(claim.start, start);
  const [best] = checked.filter((claim) => covered(claim) > 0).sort((a, b) => covered(b) - covered(a));
  return best?.verdict.kind ?? 'aside';
}

/** How many sentences of each right kind got each verdict. */
export type Counts = Record<Kind, Record<Kind, number>>;

/** Counts of nothing yet. */
export function noCounts(): Counts {
  const row = () => ({ supported: 0, nearby: 0, uncovered: 0, aside: 0 });
  return { supported: row(), nearby: row(), uncovered: row(), aside: row() };
}

/** Counts one sentence. */
export function addTo(counts: Counts, right: Kind, said: Kind): void {
  counts[right][said] += 1;
}

const ratio = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);

/** The part of the verdicts of a kind that are right, and the part of the sentences of that kind that got it. */
export function precisionAndRecall(
  counts: Counts,
  kind: Kind,
): { precision: number; recall: number; right: number; given: number; all: number } {
  const given = KINDS.reduce((sum, right) => sum + counts[right][kind], 0);
  const all = KINDS.reduce((sum, said) => sum + counts[kind][said], 0);
  const right = counts[kind][kind];
  return { precision: ratio(right, given), recall: ratio(right, all), right, given, all };
}

/** Precision and recall of the three verdicts, in a line. */
export function figuresOf(counts: Counts): string {
  return (['supported', 'nearby', 'uncovered'] as const)
    .map((kind) => {
      const { precision, recall, right, given, all } = precisionAndRecall(counts, kind);
      return `${kind} precision ${precision.toFixed(2)} (${right}/${given}) recall ${recall.toFixed(2)} (${right}/${all})`;
    })
    .join(', ');
}
