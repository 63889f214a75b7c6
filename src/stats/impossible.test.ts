import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as distributions from "./distributions/index.ts";
import * as stats from "./index.ts";

/** Whatever a measure is asked in its own example, spoilt in one number after another: nobody is given a wrong number for it. */
const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);
const examples = files.flatMap((file) =>
  [...readFileSync(join(here, file), "utf8").matchAll(/@example (.+) \/\/ (-?[\d.]+)$/gm)].map(([, code = ""]) => code),
);

type Measure = (...input: readonly unknown[]) => unknown;
const isMeasure = (thing: unknown): thing is Measure => typeof thing === "function";

interface Asked {
  readonly name: string;
  readonly measure: Measure;
  readonly input: readonly unknown[];
}

/** Signs that follow from numbers which have been looked at; whoever writes them has no others. */
const signsAlone = new Set(["partOfSeven", "sevenOneSide", "twoOfThree"]);

/** Measures that ask another one and leave the refusing to it. */
const refusedBy: Readonly<Record<string, string>> = {
  avertedEvents: "interruptedTimeSeries",
  betweenGroupSd: "betweenGroupVariance",
  crudeRateGrouped: "crudeRate",
  percentShares: "roundedPercent",
  proportionGrouped: "proportion",
  wresDisciplinaryLikelihood: "riskRatioWaldLog",
};

/** What every measure was asked in its example. */
const listenedTo = (): readonly Asked[] => {
  const asked: Asked[] = [];
  const listening = Object.entries({ ...distributions, ...stats }).map(([name, thing]): readonly [string, unknown] => {
    if (!isMeasure(thing)) return [name, thing];
    const measure: Measure = (...input) => {
      if (Object.hasOwn(stats, name) && !signsAlone.has(name)) asked.push({ name, measure: thing, input });
      return thing(...input);
    };
    return [name, measure];
  });
  for (const code of examples) {
    // The text comes from our own files, never from outside.
    new Function(...listening.map(([name]) => name), `return ${code};`)(...listening.map(([, thing]) => thing));
  }
  return asked;
};

type Path = readonly (string | number)[];

const numbersIn = (thing: unknown, at: Path = []): readonly Path[] => {
  if (typeof thing === "number") return [at];
  if (Array.isArray(thing)) return thing.flatMap((one, index) => numbersIn(one, [...at, index]));
  if (typeof thing !== "object" || thing === null) return [];
  return Object.entries(thing).flatMap(([name, one]) => numbersIn(one, [...at, name]));
};

const put = (thing: unknown, [step, ...further]: Path, number: number): unknown => {
  if (step === undefined) return number;
  if (Array.isArray(thing)) return thing.map((one, index) => (index === step ? put(one, further, number) : one));
  if (typeof thing !== "object" || thing === null) return thing;
  return Object.fromEntries(
    Object.entries(thing).map(([name, one]) => [name, name === step ? put(one, further, number) : one]),
  );
};

const list = (thing: unknown): readonly unknown[] => (Array.isArray(thing) ? thing : []);

/** What a measure gives for a spoilt input, where it is neither a refusal in its own name nor an answer without numbers. */
const wrongAnswer = ({ name, measure, input }: Asked, at: Path, number: number): string | undefined => {
  try {
    const given = measure(...list(put(input, at, number)));
    const text = JSON.stringify(given) ?? String(given);
    return text.includes('"because":"') && numbersIn(given).length === 0 ? undefined : `gave ${text}`;
  } catch (error) {
    const refusing = error instanceof RangeError ? /^(\w+): .+\.$/.exec(error.message)?.[1] : undefined;
    const isOwn = [name, refusedBy[name], "confidenceShare"].includes(refusing ?? "nobody");
    return isOwn ? undefined : `threw ${String(error)}`;
  }
};

test("every measure was listened to", () => {
  const names = new Set(listenedTo().map(({ name }) => name));
  assert.ok(names.size > 100, `only ${names.size}`);
});

const wrongAnswers = (number: number, isSpoilt: (one: Asked, at: Path) => boolean): readonly string[] =>
  listenedTo().flatMap((one) =>
    numbersIn(one.input).flatMap((at) => {
      const answer = isSpoilt(one, at) ? wrongAnswer(one, at, number) : undefined;
      return answer === undefined ? [] : [`${one.name} with ${at.join(".")} = ${number}: ${answer.slice(0, 200)}`];
    }),
  );

for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
  test(`no measure answers ${number} with a number`, () => {
    assert.deepEqual(
      wrongAnswers(number, () => true),
      [],
    );
  });
}

/** Figures that can lie below nought: changes, scores, times, places in an order. */
const belowNought = /^(values?|time|quantile|min|lower|target|(treated|control)(Before|After))$/;
const anyNumbers = new Set(["meanT", "quantileGroup", "roundDecimals", "sevenTrend"]);

test("nobody is counted below nought: minus one person is refused, or answered without a number", () => {
  const isCount = ({ name }: Asked, at: Path): boolean =>
    !anyNumbers.has(name) && !at.some((step) => typeof step === "string" && belowNought.test(step));
  assert.deepEqual(wrongAnswers(-1, isCount), []);
});
