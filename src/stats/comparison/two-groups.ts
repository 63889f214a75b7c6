import { mustBeAboveZero, mustBePart, mustBeZeroOrMore } from "../checks.ts";

/** A group of people and a reference group, and how many of each had the event: at most once each. */
export interface TwoProportions {
  readonly events: number;
  readonly people: number;
  readonly referenceEvents: number;
  readonly referencePeople: number;
  readonly confidence?: number;
}

/** Events in a group and in a reference group over the time or the people watched, in the same unit for both. */
export interface TwoRates {
  readonly events: number;
  readonly exposure: number;
  readonly referenceEvents: number;
  readonly referenceExposure: number;
  readonly confidence?: number;
}

export const mustBeTwoProportions = (measure: string, two: TwoProportions): void => {
  mustBePart(measure, two.events, two.people);
  mustBePart(measure, two.referenceEvents, two.referencePeople);
};

export const mustBeTwoRates = (measure: string, two: TwoRates): void => {
  mustBeZeroOrMore(measure, "the events", two.events);
  mustBeAboveZero(measure, "the exposure", two.exposure);
  mustBeZeroOrMore(measure, "the reference events", two.referenceEvents);
  mustBeAboveZero(measure, "the reference exposure", two.referenceExposure);
};
