import { type Harmless, harmlessIn } from "./change.ts";

const begins = "it is only where the search begins: every beginning leads to the same root";
const slope = "it is only how fast the search goes: halving leads to the same root";
const stepsMore = "the series ends long before, when nothing is added any more";
const lastDigit = "the two ways give the same number there, to the last digit";
const onlyTie = "nothing lies just on the bound but what comes out alike on both sides of it";
const beyondDigits = "it changes less than the last digit from 15 on";
const alreadyThere = "the general way comes to the same there";

export const distributions: readonly Harmless[] = [
  ...harmlessIn("distributions/f.ts", [
    ["value <= 0", "value < 0", alreadyThere],
    ["share <= 0.5", "share < 0.5", lastDigit],
  ]),
  ...harmlessIn("distributions/beta.ts", [
    ["Math.abs(value) < tiny", "false", "no part of the fraction comes that near to nothing in what is asked here"],
    ["Math.abs(value) < tiny", "Math.abs(value) <= tiny", "no part of the fraction is just 1e-300"],
    ["m < 1e6", "m <= 1e6", stepsMore],
    ["Math.abs(d * c - 1) < 1e-16", "Math.abs(d * c - 1) <= 1e-16", "no number lies just 1e-16 from 1"],
    ["x <= 0", "x < 0", alreadyThere],
    ["betaTail(0.5, shapes) >= probability", "betaTail(0.5, shapes) > probability", onlyTie],
    ["betaTail(0.5, shapes, tail) <= probability", "betaTail(0.5, shapes, tail) < probability", onlyTie],
    ["below <= above", "below < above", onlyTie],
    ["shapes.a / (shapes.a + shapes.b)", "shapes.a * (shapes.a + shapes.b)", begins],
    ["shapes.a + shapes.b", "shapes.a - shapes.b", begins],
    ["1 - x", "1 + x", slope],
    ["x * (1 - x)", "x / (1 - x)", slope],
    ["0.5 + 1e-15", "0.5 - 1e-15", "no root lies within the last digit of one half but one half"],
    ["Math.min(mean, 0.49)", "Math.max(mean, 0.49)", begins],
  ]),
  ...harmlessIn("distributions/binomial.ts", [
    [
      "binomialTail(middle, { trials, share }) >= probability",
      "binomialTail(middle, { trials, share }) > probability",
      "a chance that is just reached is known no better than to the last digit",
    ],
  ]),
  ...harmlessIn("distributions/gamma-quantile.ts", [
    [
      "shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3",
      "shape / (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3",
      begins,
    ],
    ["1 - 1 / (9 * shape)", "1 + 1 / (9 * shape)", begins],
    ["1 / (9 * shape)", "1 * (9 * shape)", begins],
    ["9 * shape", "9 / shape", begins],
    ["z / (3 * Math.sqrt(shape))", "z * (3 * Math.sqrt(shape))", begins],
    ["3 * Math.sqrt(shape)", "3 / Math.sqrt(shape)", begins],
    ["cube > shape * 0.05", "false", begins],
    ["cube > shape * 0.05", "cube >= shape * 0.05", begins],
    ["shape * 0.05", "shape / 0.05", begins],
    ["Math.max(1e-300, (lower * shape) ** (1 / shape))", "Math.min(1e-300, (lower * shape) ** (1 / shape))", begins],
    ["lower * shape", "lower / shape", begins],
    ["below <= above", "below < above", onlyTie],
    [
      "Math.log(gammaTail(high, shape, side)) > target",
      "Math.log(gammaTail(high, shape, side)) >= target",
      "twice as high a bound holds the same root",
    ],
  ]),
  ...harmlessIn("distributions/gamma.ts", [
    ["n < 1e7", "n <= 1e7", stepsMore],
    ["term < sum * 1e-17", "term <= sum * 1e-17", stepsMore],
    ["Math.abs(step - 1) < 1e-16", "Math.abs(step - 1) <= 1e-16", "no number lies just 1e-16 from 1"],
    ["x === 0", "false", alreadyThere],
    ["x < shape + 1", "x <= shape + 1", lastDigit],
  ]),
  ...harmlessIn("distributions/hypergeometric.ts", [
    ["stepUp(middle) >= 1", "stepUp(middle) > 1", "of two equally likely ones either may be the first to be weighed"],
    ["weight > 0", "true", "what is too small for a number stays nothing, weighed or not"],
    ["weight > 0", "weight >= 0", "what is too small for a number stays nothing, weighed or not"],
    ["k >= lowest && weight > 0", "k >= lowest || weight > 0", "below the lowest the weight is nothing at once"],
    ["k >= lowest", "true", "below the lowest the weight is nothing at once"],
  ]),
  ...harmlessIn("distributions/log-gamma.ts", [
    ["1 / 156 - s * (3617 / 122400)", "1 / 156 + s * (3617 / 122400)", beyondDigits],
    ["s * (3617 / 122400)", "s / (3617 / 122400)", beyondDigits],
    ["x === 1 || x === 2", "false", alreadyThere],
    ["x === 1 || x === 2", "x === 1 && x === 2", alreadyThere],
    ["x === 1", "false", alreadyThere],
    ["x === 2", "false", alreadyThere],
    ["raised < 15", "raised <= 15", lastDigit],
    ["n >= 15", "n > 15", lastDigit],
  ]),
  ...harmlessIn("distributions/normal.ts", [
    ["z < 0", "z <= 0", "at nothing both sides are one half"],
    ["2.515517 + t * (0.802853 + t * 0.010328)", "2.515517 - t * (0.802853 + t * 0.010328)", begins],
    ["t * (0.802853 + t * 0.010328)", "t / (0.802853 + t * 0.010328)", begins],
    ["0.802853 + t * 0.010328", "0.802853 - t * 0.010328", begins],
    [
      "1 + t * (1.432788 + t * (0.189269 + t * 0.001308))",
      "1 - t * (1.432788 + t * (0.189269 + t * 0.001308))",
      begins,
    ],
    ["1.432788 + t * (0.189269 + t * 0.001308)", "1.432788 - t * (0.189269 + t * 0.001308)", begins],
    ["t * (0.189269 + t * 0.001308)", "t / (0.189269 + t * 0.001308)", begins],
    ["0.189269 + t * 0.001308", "0.189269 - t * 0.001308", begins],
    ["t * 0.001308", "t / 0.001308", begins],
    ["t - top / bottom", "t + top / bottom", begins],
    ["probability === 1", "false", alreadyThere],
    ["probability === 0.5", "false", alreadyThere],
    ["probability > 0.5", "false", lastDigit],
    ["probability > 0.5", "probability >= 0.5", "one half was answered the line before"],
    ["step < 20", "step <= 20", stepsMore],
    ["gap / (1 - (z * gap) / 2)", "gap * (1 - z * gap / 2)", slope],
    ["1 - (z * gap) / 2", "1 + z * gap / 2", slope],
    ["(z * gap) / 2", "z * gap * 2", slope],
    ["Math.abs(change) <= 1e-16 * Math.abs(z)", "Math.abs(change) < 1e-16 * Math.abs(z)", stepsMore],
  ]),
  ...harmlessIn("distributions/poisson.ts", [
    [
      "poissonTail(high, mean) < probability",
      "poissonTail(high, mean) <= probability",
      "a higher bound holds the same count",
    ],
  ]),
  ...harmlessIn("distributions/student-t.ts", [
    ["t < 0", "t <= 0", "at nothing both sides are one half"],
    ["probability === 0.5", "false", alreadyThere],
    ["probability > 0.5", "probability >= 0.5", "one half was answered the line before"],
    ["probability === 0", "false", alreadyThere],
    ["outer < 0.5", "outer <= 0.5", lastDigit],
  ]),
  ...harmlessIn("distributions/binomial-density.ts", [
    ["share === 0", "false", alreadyThere],
    ["rest === 0", "false", alreadyThere],
    ["share < rest", "share <= rest", lastDigit],
    ["rest < share", "rest <= share", lastDigit],
  ]),
  ...harmlessIn("distributions/deviance.ts", [
    ["j < 1000", "j <= 1000", stepsMore],
    ["Math.abs(x - mean) >= 0.1 * (x + mean)", "Math.abs(x - mean) > 0.1 * (x + mean)", lastDigit],
  ]),
  ...harmlessIn("distributions/poisson-density.ts", [["mean === 0", "false", alreadyThere]]),
];
