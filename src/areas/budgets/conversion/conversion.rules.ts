import { releaseByGroup } from "../../../disclosure/by-group.ts";
import type { GroupCounted, WayCounted } from "../../../disclosure/by-group.ts";
import type { SmallNumberPolicy } from "../../../disclosure/policy.ts";
import type { ByGroupWords, GroupReleased, ReleasedByGroup } from "../../../nouns/by-group.ts";
import { conditionWords, helpedByWords } from "../../cases/index.ts";
import type { Condition, HelpedBy } from "../../cases/index.ts";
import { refuserWords } from "../budget.ts";
import type { Refuser } from "../budget.ts";

/** How far people got who are alike in all this. Shown through the gate alone. */
export interface BudgetCount {
  readonly communityId: string | null;
  readonly community: string | null;
  readonly condition: Condition;
  readonly deprivation: number | null;
  readonly helpedBy: HelpedBy;
  /** Who said no first; null where nobody did. */
  readonly refusedBy: Refuser | null;
  readonly asked: number;
  readonly refused: number;
  readonly offered: number;
  readonly assessed: number;
  readonly told: number;
  readonly arranged: number;
  readonly without: number;
}

/** Each with the step of which it is a share. */
const steps = [
  { key: "asked", of: null },
  { key: "refused", of: "asked" },
  { key: "offered", of: "asked" },
  { key: "assessed", of: "offered" },
  { key: "told", of: "assessed" },
  { key: "arranged", of: "told" },
  { key: "without", of: "told" },
] as const;
type Step = (typeof steps)[number]["key"];

export const conversionWords: ByGroupWords = {
  everybody: "Everybody who asked",
  steps: [
    { key: "asked", words: "Asked" },
    { key: "refused", words: "Told no, or put off" },
    { key: "offered", words: "Offered an assessment" },
    { key: "assessed", words: "Assessed, of those" },
    { key: "told", words: "Told an amount, of those" },
    { key: "arranged", words: "Got it, of those" },
    { key: "without", words: "Found nobody who knows their language, faith or food" },
  ],
  ways: {
    helped: "By who helped them to ask",
    condition: "By condition",
    community: "By community",
    deprivation: "By neighbourhood",
    refuser: "By who said no first",
  },
};

interface Key {
  readonly key: string;
  readonly name: string;
}

const sum = (ones: readonly BudgetCount[], step: Step): number => ones.reduce((all, one) => all + one[step], 0);

function grouped(counts: readonly BudgetCount[], keyOf: (count: BudgetCount) => Key): readonly GroupCounted[] {
  const groups = Map.groupBy(counts, (count) => keyOf(count).key);
  return [...groups].map(([key, ones]) => ({
    key,
    name: ones[0] === undefined ? "" : keyOf(ones[0]).name,
    counts: Object.fromEntries(steps.map((step) => [step.key, sum(ones, step.key)])),
  }));
}

/** Tenths are too thin for a place: three bands of neighbourhoods. */
function bandOf({ deprivation }: BudgetCount): Key {
  if (deprivation === null) return { key: "not-said", name: "Nobody knows" };
  if (deprivation <= 3) return { key: "most", name: "Tenths 1 to 3, the most deprived" };
  return deprivation <= 7 ? { key: "middle", name: "Tenths 4 to 7" } : { key: "least", name: "Tenths 8 to 10" };
}

const waysOf = (counts: readonly BudgetCount[]): readonly WayCounted[] => [
  { key: "helped", groups: grouped(counts, ({ helpedBy }) => ({ key: helpedBy, name: helpedByWords[helpedBy] })) },
  {
    key: "condition",
    groups: grouped(counts, ({ condition }) => ({ key: condition, name: conditionWords[condition] })),
  },
  {
    key: "community",
    groups: grouped(counts, ({ communityId, community }) => ({
      key: communityId ?? "not-said",
      name: community ?? "Not said",
    })),
  },
  { key: "deprivation", groups: grouped(counts, bandOf) },
  {
    key: "refuser",
    groups: grouped(counts, ({ refusedBy }) =>
      refusedBy === null
        ? { key: "nobody", name: "Nobody said no" }
        : { key: refusedBy, name: refuserWords[refusedBy] },
    ),
  },
];

interface Counting {
  readonly policy: SmallNumberPolicy;
  /** As it is read: `1 October 2025 to 30 September 2026`. */
  readonly period: string;
}

/** How far people got, step by step, as far as it may be shown. @practice P27 */
export const conversionOf = (counts: readonly BudgetCount[], { policy, period }: Counting): ReleasedByGroup =>
  releaseByGroup(policy, {
    identity: "how far people got on the way to a personal budget",
    period,
    source: "What workers of this place and community organisations wrote down",
    steps,
    ways: waysOf(counts),
  });

interface Reached {
  readonly asked: number;
  readonly got: number;
}

const reachedOf = ({ counts: { asked, arranged } }: GroupReleased): readonly Reached[] =>
  asked?.mark === "value" && arranged?.mark === "value" && asked.count > 0
    ? [{ asked: asked.count, got: Math.min(arranged.count, asked.count) }]
    : [];

const isHidden = ({ counts: { asked, arranged } }: GroupReleased): boolean =>
  asked?.mark !== "value" || arranged?.mark !== "value";

const share = ({ got, asked }: Reached): string => `about ${Math.round((100 * got) / asked)} of 100`;

/** As it stands within a sentence. */
const listed = (groups: readonly GroupReleased[]): string =>
  groups.map(({ name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`).join(", or by ");

/**
 * In a sentence: is this only for those who know somebody? Nothing is said where too few may be shown; where some of those who
 * help are hidden, it says of whom it speaks. @practice P27
 */
export function conversionSaid({ all, ways }: ReleasedByGroup): string {
  const everybody = reachedOf(all)[0];
  if (everybody === undefined) return "Too few asked to say who gets a budget.";
  const whole = `Of those who asked, ${share(everybody)} got a budget.`;
  const helped = (ways.find(({ key }) => key === "helped")?.groups ?? []).filter(({ key }) => key !== "not-said");
  const alone = helped.filter(({ key }) => key === "nobody").flatMap(reachedOf)[0];
  const others = helped.filter(({ key }) => key !== "nobody");
  const hidden = others.filter(isHidden);
  const shown = others.filter((group) => reachedOf(group).length > 0);
  if (alone === undefined || shown.length === 0)
    return `${whole} Too few may be shown to say whether it is only for those whom somebody helps to ask.`;
  const together = shown
    .flatMap(reachedOf)
    .reduce((sum, one) => ({ asked: sum.asked + one.asked, got: sum.got + one.got }), { asked: 0, got: 0 });
  const those =
    hidden.length === 0
      ? `Whom somebody helped: ${share(together)}.`
      : `Helped by ${listed(shown)}: ${share(together)}. Too few may be shown of those helped by ${listed(hidden)}.`;
  return `${whole} Whom nobody helped to ask: ${share(alone)}. ${those} The limits in the tables say whether the difference may be chance.`;
}

/** In a sentence: for how many nobody was to be had who knows how they live. @practice P27 */
export function withoutSaid({ all }: ReleasedByGroup): string {
  const { told, without } = all.counts;
  const those = "who knows their language, faith or food";
  if (told?.mark !== "value" || without?.mark !== "value")
    return `Too few may be shown to say for how many nobody was to be had ${those}.`;
  if (told.count === 0) return "";
  const found = without.count === 0 ? "nobody was left without someone" : `about ${without.count} found no one`;
  return `Of about ${told.count} who were told an amount, ${found} ${those}.`;
}
