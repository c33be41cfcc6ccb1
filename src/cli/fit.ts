/** A weighted sum's weights, and the number added to it. */
export type Fit = { weights: number[]; intercept: number };

/** The candidates of a question by their signals, and which of them are right. */
export type RankingExample = {
  count: number;
  candidates: readonly { signals: readonly number[]; right: boolean }[];
};

/** The signals of an answer, and whether it was right; it may count for more or less than one. */
export type ConfidenceExample = { signals: readonly number[]; right: boolean; count: number };

/** Adds up the slopes of a loss at some parameters. */
type Slope = (parameters: Float64Array, slopes: Float64Array) => void;

function dot(weights: Float64Array, signals: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < signals.length; at++) sum += (weights[at] ?? 0) * (signals[at] ?? 0);
  return sum;
}

function addScaled(slopes: Float64Array, signals: readonly number[], by: number): void {
  for (let at = 0; at < signals.length; at++) slopes[at] = (slopes[at] ?? 0) + by * (signals[at] ?? 0);
}

// Adam: D. P. Kingma, J. Ba, "Adam: A Method for Stochastic Optimization", 2015; a rate of 0.1, since the whole loss is
// looked at in each step.
function descend(size: number, slope: Slope, steps: number): Float64Array {
  const parameters = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slopes = new Float64Array(size);
    slope(parameters, slopes);
    slopes.forEach((own, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * own;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * own * own;
      const direction = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      parameters[at] = (parameters[at] ?? 0) - (0.1 * direction) / scale;
    });
  }
  return parameters;
}

function addRankingSlope(weights: Float64Array, slopes: Float64Array, example: RankingExample, all: number) {
  const { candidates, count } = example;
  const scores = candidates.map(({ signals }) => dot(weights, signals));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  let total = 0;
  let rightPart = 0;
  parts.forEach((part, at) => {
    total += part;
    if (candidates[at]?.right) rightPart += part;
  });
  candidates.forEach(({ signals, right }, at) => {
    const part = parts[at] ?? 0;
    addScaled(slopes, signals, ((part / total - (right ? part / rightPart : 0)) * count) / all);
  });
}

/**
 * Weights by which the right candidates of each question come first: softmax regression over the candidates, with an
 * L2 penalty. A question whose candidates are all wrong or all right teaches nothing.
 */
export function fitRanking(examples: readonly RankingExample[], penalty: number, steps = 400): number[] {
  const useful = examples.filter(({ candidates }) => candidates.some(({ right }) => right));
  const size = useful[0]?.candidates[0]?.signals.length ?? 0;
  const all = useful.reduce((sum, { count }) => sum + count, 0);
  const fitted = descend(
    size,
    (weights, slopes) => {
      for (let at = 0; at < size; at++) slopes[at] = penalty * (weights[at] ?? 0);
      for (const example of useful) addRankingSlope(weights, slopes, example, all);
    },
    steps,
  );
  return [...fitted];
}

/** Logistic regression with an L2 penalty on the weights. */
export function fitLogistic(examples: readonly ConfidenceExample[], penalty: number, steps = 600): Fit {
  const size = examples[0]?.signals.length ?? 0;
  const all = examples.reduce((sum, { count }) => sum + count, 0);
  const fitted = descend(
    size + 1,
    (parameters, slopes) => {
      for (let at = 0; at < size; at++) slopes[at] = penalty * (parameters[at] ?? 0);
      for (const { signals, right, count } of examples) {
        const odds = dot(parameters, signals) + (parameters[size] ?? 0);
        const error = ((1 / (1 + Math.exp(-odds)) - (right ? 1 : 0)) * count) / all;
        addScaled(slopes, signals, error);
        slopes[size] = (slopes[size] ?? 0) + error;
      }
    },
    steps,
  );
  return { weights: [...fitted.subarray(0, size)], intercept: fitted[size] ?? 0 };
}
