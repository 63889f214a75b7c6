import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";

/** Events over an amount of watching: person-years, beds, pages. Both in the same units wherever two are compared. */
export interface EventsOverExposure {
  readonly count: number;
  readonly exposure: number;
  readonly confidence?: number;
}

export const mustBeRate = (measure: string, { count, exposure }: EventsOverExposure): void => {
  mustBeZeroOrMore(measure, "the count", count);
  mustBeAboveZero(measure, "the exposure", exposure);
};
