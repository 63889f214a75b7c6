/**
 * A number cut to so many decimals, halves away from zero, judged on the number as it is written: 1.005 is 1.01. (Plain
 * arithmetic would make it 1.00, because the computer holds 1.00499999999999989.)
 *
 * Takes: any number; `decimals`, a whole number 0 to 15. Gives: the rounded number.
 * @example roundDecimals(2.675, 2) // 2.68
 */
export const roundDecimals = (value: number, decimals: number): number => {
  if (!Number.isFinite(value)) throw new RangeError(`roundDecimals: the value must be a number, but was ${value}.`);
  if (!Number.isSafeInteger(decimals)) {
    throw new RangeError(`roundDecimals: the decimals must be a whole number, but were ${decimals}.`);
  }
  const [digits = "0", exponent = "0"] = Math.abs(value).toString().split("e");
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const [roundDigits = "0", roundExponent = "0"] = shifted.toString().split("e");
  return Math.sign(value) * Number(`${roundDigits}e${Number(roundExponent) - decimals}`) + 0;
};
