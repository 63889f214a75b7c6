/**
 * x ln(x/m) + m - x: how far x lies from its mean m. Written so that nothing cancels where x is close to m, which is
 * what keeps Poisson and binomial chances exact for counts in the millions.
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export const deviance = (x: number, mean: number): number => {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
};
