import { releaseByGroup } from "../../../disclosure/by-group.ts";
import type { GroupCounted, WayCounted } from "../../../disclosure/by-group.ts";
import type { SmallNumberPolicy } from "../../../disclosure/policy.ts";
import type { ByGroupWords, ReleasedByGroup } from "../../../nouns/by-group.ts";
import { becauseWords } from "../advocacy.ts";
import type { Because } from "../advocacy.ts";

/** People who needed an advocate and are alike in all this. Shown through the gate alone. */
export interface AdvocacyCount {
  readonly communityId: string | null;
  readonly community: string | null;
  readonly language: string;
  readonly because: Because;
  readonly needed: number;
  readonly together: number;
  readonly matched: number;
  readonly notWanted: number;
  readonly without: number;
}

const steps = [
  { key: "needed", of: null },
  { key: "together", of: "needed" },
  { key: "matched", of: "together" },
  { key: "notWanted", of: "needed" },
  { key: "without", of: "needed" },
] as const;

export const countWords: ByGroupWords = {
  everybody: "Everybody who needed one",
  steps: [
    { key: "needed", words: "Needed one" },
    { key: "together", words: "Had one" },
    { key: "matched", words: "Who speaks their language, of those" },
    { key: "notWanted", words: "Did not want one" },
    { key: "without", words: "Had none" },
  ],
  ways: { because: "By why", community: "By community", language: "By language" },
};

interface Key {
  readonly key: string;
  readonly name: string;
}

const grouped = (counts: readonly AdvocacyCount[], keyOf: (count: AdvocacyCount) => Key): readonly GroupCounted[] =>
  [...Map.groupBy(counts, (count) => keyOf(count).key)].map(([key, ones]) => ({
    key,
    name: ones[0] === undefined ? "" : keyOf(ones[0]).name,
    counts: Object.fromEntries(steps.map((step) => [step.key, ones.reduce((sum, one) => sum + one[step.key], 0)])),
  }));

const waysOf = (counts: readonly AdvocacyCount[]): readonly WayCounted[] => [
  { key: "because", groups: grouped(counts, ({ because }) => ({ key: because, name: becauseWords[because] })) },
  {
    key: "community",
    groups: grouped(counts, ({ communityId, community }) => ({
      key: communityId ?? "not-said",
      name: community ?? "Not said",
    })),
  },
  {
    key: "language",
    groups: grouped(counts, ({ language }) => {
      const name = language.trim();
      return { key: name.toLocaleLowerCase(), name: name === "" ? "Not said" : name };
    }),
  },
];

interface Counting {
  readonly policy: SmallNumberPolicy;
  /** As it is read: `1 October 2025 to 30 September 2026`. */
  readonly period: string;
}

/** Who needed an advocate, who had one and who had none, as far as it may be shown. @practice P28 */
export const countedAdvocacy = (counts: readonly AdvocacyCount[], { policy, period }: Counting): ReleasedByGroup =>
  releaseByGroup(policy, {
    identity: "who needed an advocate, and who had one",
    period,
    source: "What organisations of this place wrote down",
    steps,
    ways: waysOf(counts),
  });

/** In a sentence: how many had nobody on their side. */
export function countSaid({ all }: ReleasedByGroup): string {
  const { needed, without } = all.counts;
  const share = all.shares["without"];
  if (needed?.mark !== "value" || without?.mark !== "value" || share === undefined || share.value === null)
    return "Too few needed an advocate, or had none, to say how many.";
  return `Of about ${needed.count} people who needed an advocate, about ${without.count} had none: ${Math.round(share.value)}%.`;
}
