import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import type { Band } from "./barrier.ts";
import { consequences, likelihoods } from "./risk.ts";
import type { Scored } from "./risk.ts";

const levels = [1, 2, 3, 4, 5] as const;

/** Always consequence × likelihood: it is worked out, and written nowhere. */
export const scoreOf = ({ consequence, likelihood }: Scored): number => consequence * likelihood;

/** Every score that there is, from 1 to 25: 7, 11, 13 and 14 are none. */
export const possibleScores: readonly number[] = [
  ...new Set(levels.flatMap((consequence) => levels.map((likelihood) => scoreOf({ consequence, likelihood })))),
].toSorted((one, other) => one - other);

/** The band a score falls in: the last one that begins at it or before. */
export const bandOf = (score: number, bands: readonly Band[]): Band | undefined =>
  bands.findLast(({ from }) => from <= score);

export const bandIndexOf = (score: number, bands: readonly Band[]): number =>
  Math.max(
    0,
    bands.findLastIndex(({ from }) => from <= score),
  );

interface Sent {
  readonly consequence: string;
  readonly likelihood: string;
  /** Where a score comes along from elsewhere, it has to be what comes out. */
  readonly score?: string;
}

const levelOf = (typed: string): number | null => (/^[1-5]$/.test(typed.trim()) ? Number(typed) : null);

/**
 * Consequence and likelihood, each from 1 to 5.
 *
 * @param prefix what stands before the names of the fields: `target`.
 * @practice P22
 */
export function scoredOf(sent: Sent, prefix: "" | "target" = ""): Result<Scored> {
  const field = (name: string): string => (prefix === "" ? name : `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}`);
  const [consequence, likelihood] = [levelOf(sent.consequence), levelOf(sent.likelihood)];
  const problems = [
    ...(consequence === null
      ? [{ field: field("consequence"), words: `Choose how bad it is: from ${consequences[0]} to ${consequences[4]}.` }]
      : []),
    ...(likelihood === null
      ? [{ field: field("likelihood"), words: `Choose how likely it is: from ${likelihoods[0]} to ${likelihoods[4]}.` }]
      : []),
  ];
  if (consequence === null || likelihood === null) return wrong(...problems);
  const score = scoreOf({ consequence, likelihood });
  const typed = sent.score?.trim() ?? "";
  if (typed !== "" && typed !== String(score)) {
    const never = possibleScores.map(String).includes(typed) ? "" : ` No risk can score ${typed}.`;
    return wrong({
      field: "score",
      words: `A score is consequence × likelihood: ${consequence} × ${likelihood} is ${score}.${never} Leave the score out, or choose again how bad and how likely it is.`,
    });
  }
  return found({ consequence, likelihood });
}
