/** Counts that somebody typed, through the gate like any others: what comes of them may be copied and passed on. */
import type { SmallNumberPolicy } from "../../../disclosure/policy.ts";
import { notCollectedHere, releaseTable, type SumOfParts } from "../../../disclosure/release-table.ts";
import { exactly } from "../../../nouns/count.ts";
import type { Released } from "../../../nouns/indicator.ts";
import { found, type Problem, type Result } from "../../../nouns/result.ts";

const countsMax = 100_000_000;

/** Whole numbers by the name of their field; an empty field was not typed. */
export const countsTyped = (
  typed: Readonly<Record<string, string | undefined>>,
  needed: readonly string[],
): Result<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [field, text = ""] of Object.entries(typed)) {
    const plain = text.replaceAll(/[\s,]/g, "");
    if (plain === "") {
      if (needed.includes(field)) problems.push({ field, words: "Type a number. 0 is a number, too." });
    } else if (/^\d+$/.test(plain) && Number(plain) <= countsMax) counts.set(field, Number(plain));
    else problems.push({ field, words: "Type a whole number of people, such as 12." });
  }
  return problems.length === 0 ? found(counts) : { ok: false, problems };
};

/** The typed counts as they may be shown, asked for by name. */
export const releasedTyped = (
  counts: ReadonlyMap<string, number>,
  sums: readonly SumOfParts[],
  policy: SmallNumberPolicy,
): ((name: string) => Released) => {
  const { cells } = releaseTable(
    policy,
    {
      identity: "typed by a reader",
      cells: new Map([...counts].map(([name, count]) => [name, exactly(count)])),
      sums,
      published: false,
      ofEngland: false,
    },
    "of-the-place",
  );
  return (name) => cells.get(name) ?? notCollectedHere;
};
