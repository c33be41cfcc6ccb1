/** A weighted sum's weights, and the number added to it. */
export type Fit = { weights: number[]; intercept: number };

const dot = (weights: readonly number[], signals: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (signals[at] ?? 0), 0);

// Adam: D. P. Kingma, J. Ba, "Adam: A Method for Stochastic Optimization", 2015, with its default rates.
function descend(
  size: number,
  gradientAt: (parameters: readonly number[]) => number[],
  steps: number,
): number[] {
  const parameters = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const spread = new Array<number>(size).fill(0);
  for (let step = 1; step <= steps; step++) {
    gradientAt(parameters).forEach((slope, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope;
      const direction = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      parameters[at] = (parameters[at] ?? 0) - (0.05 * direction) / scale;
    });
  }
  return parameters;
}

/**
 * Weights by which the right candidates of each question come first: softmax regression over the candidates, with an
 * L2 penalty. A question whose candidates are all wrong or all right teaches nothing.
 */
export function fitRanking(
  questions: readonly {
    count: number;
    candidates: readonly { signals: readonly number[]; right: boolean }[];
  }[],
  penalty: number,
  steps = 1500,
): number[] {
  const useful = questions.filter(({ candidates }) => candidates.some(({ right }) => right));
  const size = useful[0]?.candidates[0]?.signals.length ?? 0;
  const all = useful.reduce((sum, { count }) => sum + count, 0);
  return descend(
    size,
    (weights) => {
      const gradient = weights.map((weight) => penalty * weight);
      for (const { candidates, count } of useful) {
        const scores = candidates.map(({ signals }) => dot(weights, signals));
        const top = Math.max(...scores);
        const parts = scores.map((score) => Math.exp(score - top));
        const total = parts.reduce((a, b) => a + b, 0);
        const rightPart = parts.reduce((sum, part, at) => sum + (candidates[at]?.right ? part : 0), 0);
        candidates.forEach(({ signals, right }, at) => {
          const expected = (parts[at] ?? 0) / total;
          const wanted = right ? (parts[at] ?? 0) / rightPart : 0;
          signals.forEach((signal, which) => {
            gradient[which] = (gradient[which] ?? 0) + ((expected - wanted) * signal * count) / all;
          });
        });
      }
      return gradient;
    },
    steps,
  );
}

/** Logistic regression with an L2 penalty on the weights; each example may count for more or less than one. */
export function fitLogistic(
  examples: readonly { signals: readonly number[]; right: boolean; count?: number }[],
  penalty: number,
  steps = 3000,
): Fit {
  const size = examples[0]?.signals.length ?? 0;
  const all = examples.reduce((sum, { count }) => sum + (count ?? 1), 0);
  const parameters = descend(
    size + 1,
    (values) => {
      const gradient = values.map((value, at) => (at === size ? 0 : penalty * value));
      for (const { signals, right, count } of examples) {
        const sum = dot(values.slice(0, size), signals) + (values[size] ?? 0);
        const error = ((1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * (count ?? 1)) / all;
        signals.forEach((signal, at) => {
          gradient[at] = (gradient[at] ?? 0) + error * signal;
        });
        gradient[size] = (gradient[size] ?? 0) + error;
      }
      return gradient;
    },
    steps,
  );
  return { weights: parameters.slice(0, size), intercept: parameters[size] ?? 0 };
}
