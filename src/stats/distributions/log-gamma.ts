/** Stirling's series for ln Γ(x) - [(x - ½) ln x - x + ½ ln 2π]; full double precision from x = 15 upwards. */
const stirlingSeries = (x: number): number => {
  const s = 1 / (x * x);
  const tail = -1 / 1680 + s * (1 / 1188 + s * (-691 / 360360 + s * (1 / 156 - s * (3617 / 122400))));
  return (1 / 12 + s * (-1 / 360 + s * (1 / 1260 + s * tail))) / x;
};

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/**
 * The natural logarithm of the gamma function: ln Γ(5) = ln 24.
 *
 * Takes: `x` above 0. Gives: ln Γ(x), to about 1e-14. Errors: RangeError for x ≤ 0 or not a number.
 * Source: Abramowitz and Stegun 6.1.41, with 6.1.15 to move small x up to where the series is exact.
 * @example logGamma(5) // 3.1780538303
 */
export const logGamma = (x: number): number => {
  if (!(x > 0 && Number.isFinite(x))) throw new RangeError(`logGamma: x must be more than 0, but was ${x}.`);
  if (x === 1 || x === 2) return 0;
  let raised = x;
  let product = 1;
  while (raised < 15) {
    product *= raised;
    raised += 1;
  }
  return (raised - 0.5) * Math.log(raised) - raised + halfLogTwoPi + stirlingSeries(raised) - Math.log(product);
};

/** ln n! less Stirling's formula: what is left over is small, so that large n lose no digits. `n` at or above 0. */
export const stirlingError = (n: number): number =>
  n >= 15 ? stirlingSeries(n) : logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - halfLogTwoPi;
