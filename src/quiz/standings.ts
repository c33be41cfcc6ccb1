import type { Game, Person, Player } from './game.ts';

/** How somebody did: points for right answers, of how many questions since they joined, and rows of right ones. */
export type Standing = {
  person: Person;
  /** From 1; people with the same score share a place, and those after them are as many places further down. */
  place: number;
  score: number;
  /** How many questions they could have answered. */
  asked: number;
  /** How many of the last ones were right without a break, and the most that ever were. */
  streak: number;
  bestStreak: number;
};

// Whether each question was answered right, from the round they joined on, as far as its answer is known to all.
function results(game: Game, { person, from }: Player): boolean[] {
  const over = game.phase === 'asking' ? game.rounds.slice(0, -1) : game.rounds;
  return over
    .slice(from)
    .map(({ answers }) => answers.some((answer) => answer.person === person && answer.right));
}

function streaks(right: readonly boolean[]): { streak: number; bestStreak: number } {
  let streak = 0;
  let bestStreak = 0;
  for (const each of right) {
    streak = each ? streak + 1 : 0;
    bestStreak = Math.max(bestStreak, streak);
  }
  return { streak, bestStreak };
}

/**
 * The standings of a quiz, the best first; of equals, who joined first. A round that is still being asked counts for nobody,
 * so that nobody learns from the table what is right.
 */
export function standingsOf(game: Game): Standing[] {
  const all = game.players.map((player) => {
    const right = results(game, player);
    const score = right.filter(Boolean).length;
    return { person: player.person, score, asked: right.length, ...streaks(right) };
  });
  return all
    .map((each) => ({ ...each, place: 1 + all.filter(({ score }) => score > each.score).length }))
    .sort((a, b) => a.place - b.place);
}

/** The questions that somebody was asked and did not answer right, in their order: what to play again. */
export function missedBy(game: Game, person: Person): number[] {
  const player = game.players.find((each) => each.person === person);
  if (player === undefined) return [];
  const right = results(game, player);
  return game.rounds
    .slice(player.from, player.from + right.length)
    .filter((_, index) => right[index] === false)
    .map(({ question }) => question);
}
