import { z } from "zod";

const tolerance = z.object({ value: z.number(), kind: z.enum(["relative", "absolute", "exact"]) });

export const knownAnswer = z.object({
  id: z.string(),
  measure: z.string(),
  input: z.unknown(),
  expected: z.record(z.string(), z.unknown()),
  tolerance: tolerance.extend({ perKey: z.record(z.string(), tolerance).optional() }),
});

export type KnownAnswer = z.output<typeof knownAnswer>;
type Tolerance = z.output<typeof tolerance>;

/** One place where the answer is not the known one. */
export interface Difference {
  readonly key: string;
  readonly got: unknown;
  readonly want: unknown;
}

/** Said about the expected numbers, or printed only: not answers in themselves. */
const notAnswers = new Set(["minimumCorrect", "publishedRounded"]);

/** What "equal" means where the known value is 0 and a share of it would allow nothing. */
const absoluteAtZero = 1e-12;

const closeEnough = (got: number, want: number, { value, kind }: Tolerance): boolean => {
  if (!Number.isFinite(got)) return false;
  if (kind === "exact") return got === want;
  if (kind === "absolute") return Math.abs(got - want) <= value;
  return Math.abs(got - want) <= (want === 0 ? absoluteAtZero : value * Math.abs(want));
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const within = (pair: Difference, allowed: Tolerance): readonly Difference[] => {
  const { key, got, want } = pair;
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return [pair];
    return want.flatMap((each, index) => within({ key: `${key}[${index}]`, got: got[index], want: each }, allowed));
  }
  if (isRecord(want)) {
    if (!isRecord(got)) return [pair];
    return Object.entries(want)
      .filter(([name]) => name !== "toleranceRelative")
      .flatMap(([name, each]) =>
        within({ key: `${key}.${name}`, got: got[name], want: each }, ownTolerance(want, allowed)),
      );
  }
  // A level line may be told once, or point by point: then every point must agree.
  if (typeof want === "number" && Array.isArray(got) && got.length > 0)
    return got.flatMap((each, index) => within({ key: `${key}[${index}]`, got: each, want }, allowed));
  if (typeof want === "number") return typeof got === "number" && closeEnough(got, want, allowed) ? [] : [pair];
  return Object.is(got, want) ? [] : [pair];
};

/** A simulated interval carries its own tolerance. */
const ownTolerance = (want: Readonly<Record<string, unknown>>, otherwise: Tolerance): Tolerance => {
  const own = want["toleranceRelative"];
  return typeof own === "number" ? { value: own, kind: "relative" } : otherwise;
};

/** Of some lists not every part need be right, only so many of them: words whose syllables are counted by rules. */
const enoughRight = (pair: Difference, allowed: Tolerance, least: number): readonly Difference[] => {
  const wrong = within(pair, allowed);
  const length = Array.isArray(pair.want) ? pair.want.length : 0;
  return length > 0 && !wrong.includes(pair) && length - wrong.length >= least ? [] : wrong;
};

/** Where `got` differs from the known answer. Only the keys of the known answer are looked at. */
export const differences = (got: unknown, { expected, tolerance: allowed }: KnownAnswer): readonly Difference[] => {
  const least = expected["minimumCorrect"];
  return Object.entries(expected)
    .filter(([key]) => !notAnswers.has(key))
    .flatMap(([key, want]) => {
      const pair = { key, got: isRecord(got) ? got[key] : undefined, want };
      const tolerated = allowed.perKey?.[key] ?? allowed;
      return typeof least === "number" ? enoughRight(pair, tolerated, least) : within(pair, tolerated);
    });
};
