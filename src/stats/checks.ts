/** Shared refusals: impossible input stops the measure with a short sentence that names the measure and the value. */

export const mustBeZeroOrMore = (measure: string, name: string, value: number): void => {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`${measure}: ${name} must be 0 or more, but was ${value}.`);
  }
};

export const mustBeAboveZero = (measure: string, name: string, value: number): void => {
  if (!Number.isFinite(value) || value <= 0) {
    throw new RangeError(`${measure}: ${name} must be more than 0, but was ${value}.`);
  }
};

export const mustBeWhole = (measure: string, name: string, value: number): void => {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${measure}: ${name} must be a whole number, 0 or more, but was ${value}.`);
  }
};

/** A part cannot be larger than the whole it is taken from. */
export const mustBePart = (measure: string, part: number, whole: number): void => {
  mustBeZeroOrMore(measure, "the count", part);
  mustBeAboveZero(measure, "the number it is out of", whole);
  if (part > whole) {
    throw new RangeError(`${measure}: the count (${part}) cannot be more than the number it is out of (${whole}).`);
  }
};
