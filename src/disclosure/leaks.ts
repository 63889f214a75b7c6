/** Leaks that take no solver: a share printed beside what it is of, and two counts of which one lies within the other. */

/**
 * The counts that a printed percentage can stand for.
 *
 * Takes: the percentage as printed (0 to 100), its decimal places, the whole it is of (people). Gives: every whole number of
 * people whose percentage is printed like this. Read it: one number means that whoever knows the whole knows the count.
 * Misleads when: the percentage was worked out from rounded counts; then none may fit.
 * Errors: RangeError for a whole that is no whole number over 0, or a percentage that is no number of 0 or more.
 * @example countsOfPercent({ percent: 5.4, decimalPlaces: 1, whole: 37 }) // [2]
 */
export const countsOfPercent = ({
  percent,
  decimalPlaces,
  whole,
}: {
  readonly percent: number;
  readonly decimalPlaces: number;
  readonly whole: number;
}): readonly number[] => {
  if (!Number.isInteger(whole) || whole <= 0 || !(percent >= 0))
    throw new RangeError("countsOfPercent requires a percentage of 0 or more and a whole number of people over 0");
  const half = 0.5 / 10 ** decimalPlaces;
  const slack = 1e-9;
  const from = Math.max(0, Math.ceil(((percent - half) * whole) / 100 - slack));
  const to = Math.floor(((percent + half) * whole) / 100 + slack);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
};

/**
 * Whether a printed percentage gives a hidden count back.
 *
 * Takes: as `countsOfPercent`, and the number under which counts are hidden. Gives: the counts that fit, and whether all of them
 * are under it. @example percentageLeak({ percent: 33, decimalPlaces: 0, whole: 12, hideUnder: 5 }).isLeak // true
 */
export const percentageLeak = ({
  hideUnder,
  ...printed
}: Parameters<typeof countsOfPercent>[0] & { readonly hideUnder: number }) => {
  const possible = countsOfPercent(printed);
  return { possible, isLeak: possible.length > 0 && possible.every((count) => count > 0 && count < hideUnder) };
};

export interface Counted {
  readonly label: string;
  readonly people: number;
  readonly events: number;
}

/**
 * What is left when a count is taken from one that it lies within.
 *
 * Takes: the larger and the smaller, and the number under which counts are hidden. Gives: the people and events of the
 * difference, and whether they are too few to be known. Misleads when: the smaller does not lie wholly within the larger.
 * Errors: RangeError where the smaller has more people.
 */
export const differencing = (larger: Counted, smaller: Counted, hideUnder: number) => {
  const people = larger.people - smaller.people;
  const events = larger.events - smaller.events;
  if (people < 0)
    throw new RangeError(`${smaller.label} has more people than ${larger.label}, which it should lie within.`);
  return { people, events, isLeak: events > 0 && events < hideUnder };
};
