import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { QUIZ_KINDS } from '../../src/quiz/kinds.ts';
import {
  againSolo,
  answeredSolo,
  MAX_ROUNDS,
  missedSolo,
  nextSolo,
  progressOf,
  readSolo,
  type SoloQuiz,
  startSolo,
  writeSolo,
} from '../../src/quiz/solo.ts';

const word = (max: number) => fc.stringMatching(new RegExp(`^[0-9a-z]{1,${max}}$`, 'u'));
const wish = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  kind: fc.constantFrom(...QUIZ_KINDS),
  topic: fc.option(fc.stringMatching(/^[a-z]{1,20}-[a-z]{1,19}$/u), { nil: undefined }),
  seed: word(7),
  rounds: fc.constant(0),
});
const started = fc
  .tuple(wish, fc.integer({ min: 1, max: MAX_ROUNDS }), word(4))
  .map(([wanted, count, check]) => startSolo(wanted, count, check));

/** Plays one go to its end; gives back the quiz at its last question and which questions were asked, in their order. */
function play(quiz: SoloQuiz, isRight: (at: number) => boolean): { end: SoloQuiz; asked: number[] } {
  const asked: number[] = [];
  for (let now: SoloQuiz | undefined = quiz; ; ) {
    asked.push(now.at);
    const answered: SoloQuiz = answeredSolo(now, isRight(now.at));
    const next: SoloQuiz | undefined = nextSolo(answered);
    if (next === undefined) return { end: answered, asked };
    now = next;
  }
}

describe('a quiz of one person', () => {
  it('asks every question once and counts as many points as there were right answers', () => {
    fc.assert(
      fc.property(started, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (quiz, answers) => {
        const { end, asked } = play(quiz, (at) => answers[at] === true);
        const all = Array.from({ length: quiz.rounds }, (_, at) => at);
        expect(asked).toEqual(all);
        const missed = all.filter((at) => answers[at] !== true);
        expect(progressOf(end)).toEqual({
          place: all.length,
          total: all.length,
          score: all.length - missed.length,
        });
        expect(missedSolo(end)).toEqual(missed);
      }),
    );
  });

  it('counts an answer once, however often and however it comes', () => {
    fc.assert(
      fc.property(started, fc.array(fc.boolean(), { minLength: 1 }), (quiz, presses) => {
        const last = presses.reduce(answeredSolo, quiz);
        expect(last).toEqual(answeredSolo(quiz, presses.at(-1) === true));
        expect(progressOf(last).score).toBe(presses.at(-1) === true ? 1 : 0);
        // Presses at once all come from the same card.
        for (const right of presses) expect(progressOf(answeredSolo(quiz, right)).score).toBe(right ? 1 : 0);
      }),
    );
  });

  it('asks again only what was missed, until all is right', () => {
    const luck = fc.array(fc.boolean(), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(started, luck, (quiz, answers) => {
        let tries = 0;
        let now: SoloQuiz | undefined = quiz;
        let wanted = Array.from({ length: quiz.rounds }, (_, at) => at);
        for (let go = 0; now !== undefined; go++) {
          const right = new Set<number>();
          const { end, asked } = play(now, (at) => {
            // Sooner or later everybody knows.
            const good = go > 8 || answers[tries++ % answers.length] === true;
            if (good) right.add(at);
            return good;
          });
          expect(asked).toEqual(wanted);
          wanted = wanted.filter((at) => !right.has(at));
          expect(missedSolo(end)).toEqual(wanted);
          now = againSolo(end);
          expect(now === undefined).toBe(wanted.length === 0);
        }
      }),
    );
  });

  it('is told by a word that fits into a custom id, wherever it stands', () => {
    fc.assert(
      fc.property(started, fc.array(fc.boolean(), { maxLength: 20 }), (quiz, answers) => {
        let now = quiz;
        for (const right of answers) {
          expect(readSolo(writeSolo(now))).toEqual(now);
          now = nextSolo(answeredSolo(now, right)) ?? answeredSolo(now, right);
        }
        const again = againSolo(now);
        if (again !== undefined) expect(readSolo(writeSolo(again))).toEqual(again);
        expect(writeSolo(now).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('is not told by any other word', () => {
    const quiz = startSolo(
      { language: 'ko', kind: 'dates', topic: 'history', seed: 'abc', rounds: 0 },
      3,
      'zzzz',
    );
    const told = writeSolo(quiz);
    expect(told).toBe('ko4.abc.3.7.0.0.zzzz.history');
    for (const other of [
      undefined,
      '',
      'xx4.abc.3.7.0.0.zzzz.history',
      'ko9.abc.3.7.0.0.zzzz.history',
      'ko4.abc.3.8.0.0.zzzz.history',
      'ko4.abc.3.6.1.1.zzzz.history',
      'ko4.abc.3.6.0.0.zzzz.history',
      'ko4.abc.0.0.0.0.zzzz.history',
      'ko4.abc.l.7.0.0.zzzz.history',
      `${told}.`,
    ]) {
      expect(readSolo(other)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readSolo(text);
        if (read !== undefined) expect(writeSolo(read)).toBe(text);
      }),
    );
  });
});
