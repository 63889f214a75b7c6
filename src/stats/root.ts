/**
 * Where a rising or falling function crosses zero between `low` and `high`, by halving until two neighbouring floating
 * point numbers are left. Slow and sure: the functions solved here have kinks and flat ends that trip faster methods.
 */
export const crossing = (f: (x: number) => number, low: number, high: number): number => {
  let left = low;
  let right = high;
  const risesFromLeft = f(left) <= f(right);
  for (let step = 0; step < 1100; step += 1) {
    const middle = left + (right - left) / 2;
    if (middle <= left || middle >= right) break;
    const onTheLeft = risesFromLeft ? f(middle) < 0 : f(middle) > 0;
    if (onTheLeft) left = middle;
    else right = middle;
  }
  return left + (right - left) / 2;
};

/**
 * The same for a function of a positive number whose size is not known beforehand: a ratio, an odds ratio. Looks for
 * the crossing on the scale of logarithms, between 1e-300 and 1e300.
 */
export const crossingOnLogScale = (f: (x: number) => number, start: number): number => {
  const atLog = (logX: number): number => f(Math.exp(logX));
  const middle = Math.log(start);
  for (let reach = 1; reach < 690; reach *= 2) {
    const low = Math.max(middle - reach, -690);
    const high = Math.min(middle + reach, 690);
    if (Math.sign(atLog(low)) !== Math.sign(atLog(high))) return Math.exp(crossing(atLog, low, high));
  }
  return Math.exp(crossing(atLog, -690, 690));
};

/** A strictly rising function with its slope, to be solved for zero. */
interface Rising {
  readonly f: (x: number) => number;
  readonly slope: (x: number) => number;
  readonly low: number;
  readonly high: number;
  readonly start: number;
}

/**
 * Newton's steps kept inside a shrinking bracket: the accuracy of the function itself, in a handful of evaluations.
 */
export const rootOfRising = ({ f, slope, low, high, start }: Rising): number => {
  let left = low;
  let right = high;
  let x = start;
  for (let step = 0; step < 400; step += 1) {
    const height = f(x);
    if (height === 0) return x;
    if (height < 0) left = x;
    else right = x;
    const newton = x - height / slope(x);
    const next = newton > left && newton < right ? newton : left + (right - left) / 2;
    // Where the bounds have met, the next point is the one before or its neighbour.
    if (Math.abs(next - x) <= 2e-16 * Math.abs(next)) return next;
    x = next;
  }
  return x;
};
