import { releaseByGroup } from "../../../disclosure/by-group.ts";
import type { GroupCounted, WayCounted } from "../../../disclosure/by-group.ts";
import type { SmallNumberPolicy } from "../../../disclosure/policy.ts";
import type { ByGroupWords, ReleasedByGroup } from "../../../nouns/by-group.ts";
import type { NeedCount } from "../counted.ts";
import type { NeedKind } from "../need.ts";

const steps = ["asked", "met", "late", "refused", "unanswered", "instead"] as const;

export const countWords: ByGroupWords = {
  everybody: "All that was asked for",
  steps: [
    { key: "asked", words: "Asked for" },
    { key: "met", words: "There in time" },
    { key: "late", words: "There too late" },
    { key: "refused", words: "Refused" },
    { key: "unanswered", words: "Nobody answered" },
    { key: "instead", words: "Others did it instead, and the service has not answered" },
  ],
  ways: { kind: "By what was asked for", service: "By service", community: "By community" },
};

interface Key {
  readonly key: string;
  readonly name: string;
}

/** Each count stands in exactly one group of each way. */
function grouped(counts: readonly NeedCount[], keyOf: (count: NeedCount) => Key): readonly GroupCounted[] {
  const groups = Map.groupBy(counts, (count) => keyOf(count).key);
  return [...groups].map(([key, ones]) => ({
    key,
    name: ones[0] === undefined ? "" : keyOf(ones[0]).name,
    counts: Object.fromEntries(steps.map((step) => [step, ones.reduce((sum, one) => sum + one[step], 0)])),
  }));
}

const waysOf = (counts: readonly NeedCount[], kinds: Counting["kinds"]): readonly WayCounted[] => [
  { key: "kind", groups: grouped(counts, ({ kind }) => ({ key: kind, name: kinds[kind] })) },
  { key: "service", groups: grouped(counts, ({ serviceId, service }) => ({ key: serviceId, name: service })) },
  {
    key: "community",
    groups: grouped(counts, ({ communityId, community }) => ({
      key: communityId ?? "not-said",
      name: community ?? "Not said",
    })),
  },
];

interface Counting {
  readonly policy: SmallNumberPolicy;
  /** As it is read: `1 October 2025 to 30 September 2026`. */
  readonly period: string;
  readonly kinds: Readonly<Record<NeedKind, string>>;
}

/** How often what was asked for was there, as far as it may be shown. @practice P16 */
export const countedNeeds = (counts: readonly NeedCount[], { policy, period, kinds }: Counting): ReleasedByGroup =>
  releaseByGroup(policy, {
    identity: "what was asked of services: language, food, faith, access",
    period,
    source: "What people and services of this place wrote down",
    steps: steps.map((key) => ({ key, of: key === "asked" ? null : "asked" })),
    excluding: true,
    ways: waysOf(counts, kinds),
  });

/** In a sentence what it shows, of everybody together. */
export function countSaid({ all }: ReleasedByGroup): string {
  const { asked, met } = all.counts;
  const share = all.shares["met"];
  if (asked?.mark !== "value" || met?.mark !== "value" || share === undefined || share.value === null)
    return "Too little was asked for to say how often it was there.";
  const limits =
    share.lower95 === null || share.upper95 === null
      ? ""
      : ` (${Math.round(share.lower95)} to ${Math.round(share.upper95)})`;
  return `Of about ${asked.count} that were asked for, about ${met.count} were there in time: ${Math.round(share.value)}%${limits}.`;
}
