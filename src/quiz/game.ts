/** Who takes part in a quiz, by an id. */
export type Person = string;

/** A person in a quiz: the round from which they count, from 0, and whether they are still there. */
export type Player = { person: Person; from: number; present: boolean };

/** A round: which question it asks, and who answered it, in the order in which they did. */
export type Round = { question: number; answers: { person: Person; right: boolean }[] };

/**
 * A quiz of many people, as plain data that can be stored. It waits to be started (`open`), asks the question of its last
 * round (`asking`), shows the answer to it (`shown`), or is over (`ended`).
 */
export type Game = {
  phase: 'open' | 'asking' | 'shown' | 'ended';
  /** Who starts it and goes on; once they leave, whoever of those there joined first. */
  host: Person;
  /** The questions to ask, in their order. */
  questions: number[];
  rounds: Round[];
  /** In the order in which they joined. */
  players: Player[];
};

/** What can happen in a quiz. Those about a round say which one they mean, since they may come late. */
export type GameEvent =
  | { type: 'join' | 'leave' | 'start' | 'end'; person: Person }
  | { type: 'answer'; person: Person; round: number; right: boolean }
  /** Somebody, or nobody but the clock, goes on from a round that is shown. */
  | { type: 'next'; person: Person | undefined; round: number }
  /** The time for a round is up. */
  | { type: 'time'; round: number };

/**
 * What came of an event: it is `done`; or it changed nothing since it had been done `already`, since it is `late` or `early`
 * for that, or since it is for the `host` alone.
 */
export type GameOutcome = 'done' | 'already' | 'late' | 'early' | 'host';

/** A quiz after an event, and what came of it. */
export type GameStep = { game: Game; outcome: GameOutcome };

/** A quiz that waits to be started, its host in it. */
export function newGame(host: Person, questions: readonly number[]): Game {
  return {
    phase: 'open',
    host,
    questions: [...questions],
    rounds: [],
    players: [{ person: host, from: 0, present: true }],
  };
}

/**
 * The quiz after an event. Everything that may come twice, late, or at once with others is taken once, and only by the round
 * it is meant for; a quiz that has ended stays as it is. The game given is not changed.
 */
export function play(game: Game, event: GameEvent): GameStep {
  if (game.phase === 'ended') return { game, outcome: 'late' };
  switch (event.type) {
    case 'join':
      return joined(game, event.person);
    case 'leave':
      return left(game, event.person);
    case 'start':
      if (game.phase !== 'open') return { game, outcome: 'already' };
      return byHost(game, event.person, nextRound);
    case 'end':
      return byHost(game, event.person, (now) => ({ ...now, phase: 'ended' }));
    case 'answer':
      return answered(game, event.person, event.round, event.right);
    case 'next':
      return wentOn(game, event.person, event.round);
    case 'time':
      return timeUp(game, event.round);
  }
}

const lastRound = ({ rounds }: Game) => rounds.length - 1;

function byHost(game: Game, person: Person, change: (game: Game) => Game): GameStep {
  return person === game.host ? { game: change(game), outcome: 'done' } : { game, outcome: 'host' };
}

function nextRound(game: Game): Game {
  const question = game.questions[game.rounds.length];
  if (question === undefined) return { ...game, phase: 'ended' };
  return { ...game, phase: 'asking', rounds: [...game.rounds, { question, answers: [] }] };
}

function joined(game: Game, person: Person): GameStep {
  const known = game.players.find((player) => player.person === person);
  if (known?.present) return { game, outcome: 'already' };
  if (known) {
    const players = game.players.map((player) => (player === known ? { ...known, present: true } : player));
    return { game: { ...game, players }, outcome: 'done' };
  }
  // Who joins while an answer is shown counts from the next question.
  const from = game.phase === 'asking' ? lastRound(game) : game.rounds.length;
  return { game: { ...game, players: [...game.players, { person, from, present: true }] }, outcome: 'done' };
}

function left(game: Game, person: Person): GameStep {
  const players = game.players.map((player) =>
    player.person === person ? { ...player, present: false } : player,
  );
  if (!game.players.some((player) => player.person === person && player.present))
    return { game, outcome: 'already' };
  const heir = players.find((player) => player.present);
  if (heir === undefined) return { game: { ...game, players, phase: 'ended' }, outcome: 'done' };
  const host = game.host === person ? heir.person : game.host;
  return { game: closedIfAnswered({ ...game, players, host }), outcome: 'done' };
}

function answered(before: Game, person: Person, round: number, right: boolean): GameStep {
  if (before.phase === 'open' || round > lastRound(before)) return { game: before, outcome: 'early' };
  if (before.phase !== 'asking' || round < lastRound(before)) return { game: before, outcome: 'late' };
  const { game } = joined(before, person);
  const current = game.rounds[round];
  if (current === undefined || current.answers.some((answer) => answer.person === person))
    return { game: before, outcome: 'already' };
  const answers = [...current.answers, { person, right }];
  const rounds = game.rounds.with(round, { ...current, answers });
  return { game: closedIfAnswered({ ...game, rounds }), outcome: 'done' };
}

// Nobody has to wait for the clock once all who are there have answered.
function closedIfAnswered(game: Game): Game {
  if (game.phase !== 'asking') return game;
  const answers = game.rounds.at(-1)?.answers ?? [];
  const all = game.players
    .filter(({ present }) => present)
    .every(({ person }) => answers.some((answer) => answer.person === person));
  return all ? { ...game, phase: 'shown' } : game;
}

function wentOn(game: Game, person: Person | undefined, round: number): GameStep {
  if (round < lastRound(game)) return { game, outcome: 'already' };
  if (round > lastRound(game) || game.phase !== 'shown') return { game, outcome: 'early' };
  return person === undefined ? { game: nextRound(game), outcome: 'done' } : byHost(game, person, nextRound);
}

function timeUp(game: Game, round: number): GameStep {
  if (round > lastRound(game)) return { game, outcome: 'early' };
  if (round < lastRound(game) || game.phase !== 'asking') return { game, outcome: 'late' };
  return { game: { ...game, phase: 'shown' }, outcome: 'done' };
}
