import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Game, type GameEvent, type GameOutcome, newGame, play } from '../../src/quiz/game.ts';
import { missedBy, standingsOf } from '../../src/quiz/standings.ts';

const HOST = 'host';
const PEOPLE = [HOST, 'ann', 'ben', '__proto__'];

/** Plays events one after the other; gives back the game and what came of each. */
function run(
  events: readonly GameEvent[],
  start = newGame(HOST, [0, 1, 2]),
): { game: Game; outcomes: GameOutcome[] } {
  let game = start;
  const outcomes = events.map((event) => {
    const step = play(game, event);
    game = step.game;
    return step.outcome;
  });
  return { game, outcomes };
}

const join = (person: string): GameEvent => ({ type: 'join', person });
const leave = (person: string): GameEvent => ({ type: 'leave', person });
const start: GameEvent = { type: 'start', person: HOST };
const right = (person: string, round: number): GameEvent => ({ type: 'answer', person, round, right: true });
const wrong = (person: string, round: number): GameEvent => ({ type: 'answer', person, round, right: false });
const next = (round: number, person?: string): GameEvent => ({ type: 'next', person, round });
const time = (round: number): GameEvent => ({ type: 'time', round });

const scores = (game: Game) =>
  Object.fromEntries(standingsOf(game).map(({ person, score }) => [person, score]));

describe('a quiz of many people', () => {
  it('asks one question after the other until the last, and keeps the score', () => {
    const { game } = run([
      join('ann'),
      start,
      right(HOST, 0),
      wrong('ann', 0),
      next(0, HOST),
      right('ann', 1),
      right(HOST, 1),
      next(1),
      time(2),
      next(2),
    ]);
    expect(game.phase).toBe('ended');
    expect(game.rounds.map(({ question }) => question)).toEqual([0, 1, 2]);
    expect(scores(game)).toEqual({ [HOST]: 2, ann: 1 });
    expect(missedBy(game, HOST)).toEqual([2]);
    expect(missedBy(game, 'ann')).toEqual([0, 2]);
    expect(missedBy(game, 'nobody')).toEqual([]);
  });

  it('shows the answer as soon as all who are there have answered, and not before', () => {
    const before = run([join('ann'), start, right(HOST, 0)]).game;
    expect(before.phase).toBe('asking');
    expect(play(before, right('ann', 0)).game.phase).toBe('shown');
    expect(play(before, leave('ann')).game.phase).toBe('shown');
    expect(play(before, time(0)).game.phase).toBe('shown');
  });

  it('takes the first answer of a person in a round, and no other', () => {
    const { game, outcomes } = run([join('ann'), start, wrong('ann', 0), right('ann', 0), right('ann', 0)]);
    expect(outcomes.slice(2)).toEqual(['done', 'already', 'already']);
    expect(scores(play(game, time(0)).game)).toEqual({ [HOST]: 0, ann: 0 });
  });

  it('takes no answer to another round than the one being asked', () => {
    const { game, outcomes } = run([
      right('ann', 0),
      start,
      right('ann', 1),
      time(0),
      right('ann', 0),
      next(0),
      right('ann', 0),
    ]);
    expect(outcomes).toEqual(['early', 'done', 'early', 'done', 'late', 'done', 'late']);
    expect(game.players.map(({ person }) => person)).toEqual([HOST]);
  });

  it('goes on once, though the clock and the host press at once', () => {
    const { game, outcomes } = run([start, time(0), next(0), next(0, HOST), time(0)]);
    expect(outcomes).toEqual(['done', 'done', 'done', 'already', 'late']);
    expect(game.rounds).toHaveLength(2);
  });

  it('is started, led on and ended by its host alone', () => {
    const { game, outcomes } = run([
      join('ann'),
      { type: 'start', person: 'ann' },
      start,
      time(0),
      next(0, 'ann'),
      { type: 'end', person: 'ann' },
    ]);
    expect(outcomes).toEqual(['done', 'host', 'done', 'done', 'host', 'host']);
    const ended = play(game, { type: 'end', person: HOST }).game;
    expect(ended.phase).toBe('ended');
    expect(play(ended, right('ann', 0))).toEqual({ game: ended, outcome: 'late' });
  });

  it('goes to whoever joined next once its host leaves, and ends once nobody is there', () => {
    const { game } = run([join('ann'), join('ben'), start, leave(HOST)]);
    expect(game.host).toBe('ann');
    const alone = run([leave('ann')], game).game;
    expect(alone.host).toBe('ben');
    expect(run([leave('ben')], alone).game.phase).toBe('ended');
    // Who comes back finds what they had.
    const back = run([right('ann', 0), leave('ann'), join('ann'), time(0)], game).game;
    expect(scores(back).ann).toBe(1);
  });

  it('counts late joiners from the question that is being asked, and takes an answer as joining', () => {
    const { game } = run([start, time(0), join('ann'), next(0), wrong(HOST, 1), right('ben', 1), time(1)]);
    const of = (person: string) => standingsOf(game).find((each) => each.person === person);
    expect(of('ann')).toMatchObject({ asked: 1, score: 0 });
    expect(of('ben')).toMatchObject({ asked: 1, score: 1 });
    expect(missedBy(game, 'ann')).toEqual([1]);
    expect(missedBy(game, 'ben')).toEqual([]);
  });

  it('gives equals the same place, and those after them the place they would have without ties', () => {
    const { game } = run([
      join('ann'),
      join('ben'),
      join('__proto__'),
      start,
      right('ann', 0),
      right('ben', 0),
      wrong(HOST, 0),
      right('__proto__', 0),
      next(0),
      right('__proto__', 1),
      time(1),
    ]);
    expect(standingsOf(game).map(({ person, place }) => [person, place])).toEqual([
      ['__proto__', 1],
      ['ann', 2],
      ['ben', 2],
      [HOST, 4],
    ]);
  });

  it('counts rows of right answers, and tells nothing of a round that is being asked', () => {
    const { game } = run([start, right(HOST, 0), next(0), right(HOST, 1), next(1)]);
    expect(standingsOf(game)[0]).toMatchObject({ streak: 2, bestStreak: 2, asked: 2 });
    const asked = run([join('ann'), wrong(HOST, 2)], game).game;
    expect(standingsOf(asked)[0]).toMatchObject({ streak: 2, bestStreak: 2, asked: 2 });
    expect(standingsOf(play(asked, time(2)).game)[0]).toMatchObject({ streak: 0, bestStreak: 2, asked: 3 });
  });
});

describe('whatever happens in whatever order', () => {
  const person = fc.constantFrom(...PEOPLE);
  const round = fc.integer({ min: -1, max: 4 });
  const event: fc.Arbitrary<GameEvent> = fc.oneof(
    fc.record({ type: fc.constantFrom('join', 'leave', 'start', 'end'), person }),
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.constant('answer' as const), person, round, right: fc.boolean() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('next' as const),
        person: fc.option(person, { nil: undefined }),
        round,
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('time' as const), round }) },
  );
  const events = fc.array(event, { maxLength: 80 }).map((some) => [start, ...some]);

  it('the score of each is the number of their right answers that were taken, one a round at most', () => {
    fc.assert(
      fc.property(events, (all) => {
        const taken = new Map<string, boolean>();
        let game = newGame(HOST, [0, 1, 2]);
        for (const each of all) {
          const step = play(game, each);
          if (each.type === 'answer' && step.outcome === 'done') {
            const key = `${each.round} ${each.person}`;
            expect(taken.has(key)).toBe(false);
            taken.set(key, each.right);
          }
          game = step.game;
        }
        const known = game.phase === 'asking' ? game.rounds.length - 1 : game.rounds.length;
        for (const name of PEOPLE) {
          const points = [...taken].filter(
            ([key, good]) => good && key.endsWith(` ${name}`) && Number.parseInt(key, 10) < known,
          );
          const standing = standingsOf(game).find((each) => each.person === name);
          expect(standing?.score ?? 0).toBe(points.length);
          if (standing) expect(missedBy(game, name)).toHaveLength(standing.asked - standing.score);
        }
        expect(game.rounds.flatMap(({ answers }) => answers)).toHaveLength(taken.size);
      }),
      { numRuns: 500 },
    );
  });

  it('the game stays sound, an event that is refused changes nothing, and storing it loses nothing', () => {
    fc.assert(
      fc.property(events, (all) => {
        let game = newGame(HOST, [0, 1, 2]);
        for (const each of all) {
          const frozen = JSON.stringify(game);
          const step = play(game, each);
          expect(JSON.stringify(game)).toBe(frozen);
          if (step.outcome !== 'done') expect(step.game).toEqual(game);
          game = step.game;
          expect(JSON.parse(JSON.stringify(game))).toEqual(game);
          const { players, phase, host, rounds } = game;
          expect(new Set(players.map((player) => player.person)).size).toBe(players.length);
          if (phase !== 'ended')
            expect(players).toContainEqual(expect.objectContaining({ person: host, present: true }));
          expect(rounds.length).toBeLessThanOrEqual(3);
          expect(phase === 'open').toBe(rounds.length === 0 && phase !== 'ended');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('everything that comes twice counts once', () => {
    fc.assert(
      fc.property(events, (all) => {
        const once = run(all).game;
        const twice = run(all.flatMap((each) => [each, each])).game;
        expect(twice).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('answers to one round give the same scores in any order', () => {
    const answers = fc.uniqueArray(fc.tuple(person, fc.boolean()), { selector: ([name]) => name });
    fc.assert(
      fc.property(answers, fc.nat(), (given, turn) => {
        const opened = run([...PEOPLE.map(join), start]).game;
        const all = given.map(([name, good]) => (good ? right(name, 0) : wrong(name, 0)));
        const at = all.length === 0 ? 0 : turn % all.length;
        const turned = [...all.slice(at), ...all.slice(0, at)].reverse();
        const end = (order: GameEvent[]) => scores(run([...order, time(0)], opened).game);
        expect(end(turned)).toEqual(end(all));
      }),
    );
  });
});
