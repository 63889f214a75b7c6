/** What was given in some time, by how many people and organisations, and by the two of them who gave the most. */
export interface GivenTogether {
  readonly minutes: number;
  /** Who gave anything at all. */
  readonly givers: number;
  readonly most: number;
  readonly second: number;
}

const giversMin = 5;

/**
 * May a sum be told to those who may not read what each gave? From five; where none of them gave more than half; and where
 * the one who gave the second most cannot work out the first to a tenth by taking their own away. Else it tells of one of them.
 * @example isOfMany({ minutes: 600, givers: 5, most: 240, second: 120 }) // true
 * @practice P14
 */
export const isOfMany = ({ minutes, givers, most, second }: GivenTogether): boolean =>
  givers >= giversMin && most * 2 <= minutes && (minutes - most - second) * 10 >= most;
