import { nationalPublicationRule } from "../../../disclosure/policy.ts";
import type { SmallNumberPolicy } from "../../../disclosure/policy.ts";
import { releaseTable } from "../../../disclosure/release-table.ts";
import { exactly } from "../../../nouns/count.ts";
import { monthsLater } from "../../../nouns/months.ts";

/** One voice as it is counted: nothing of what was said. */
export interface CodedVoice {
  readonly givenOn: string;
  readonly communityId: string | null;
  readonly serviceId: string | null;
  readonly isUnfair: boolean;
  /** Of each who read it, the themes they chose. */
  readonly codings: readonly (readonly string[])[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Counting {
  readonly voices: readonly CodedVoice[];
  readonly themes: readonly Named[];
  readonly communities: readonly Named[];
  readonly services: readonly Named[];
  readonly today: string;
}

/** A count that may be shown; null where it is hidden. */
type Shown = number | null;

export interface ThemeFigures {
  /** The first day of each quarter, the oldest first. */
  readonly quarters: readonly string[];
  readonly read: Shown;
  readonly themes: readonly {
    readonly name: string;
    readonly all: Shown;
    readonly byQuarter: readonly Shown[];
    /** Only those that may be shown: a line that is missing tells nothing. */
    readonly byCommunity: readonly { readonly name: string; readonly count: number }[];
  }[];
  readonly unfair: Shown;
  readonly unfairByService: readonly { readonly name: string; readonly count: number }[];
  /** Of the voices that two or more people read, on how many all of them chose the same themes. */
  readonly readByMany: Shown;
  readonly chosenAlike: Shown;
}

/** A voice has the themes that at least half of those who read it chose; what each chose stays as it is. @practice P24 */
export function themesOf(codings: CodedVoice["codings"]): readonly string[] {
  const chosen = new Set(codings.flat());
  return [...chosen].filter((theme) => codings.filter((one) => one.includes(theme)).length * 2 >= codings.length);
}

/** As strict as the place is, and never less than: under 10 hidden, the rest to the nearest 5. */
export const strictest = (ofPlace: SmallNumberPolicy): SmallNumberPolicy => ({
  ...nationalPublicationRule,
  hideUnder: Math.max(10, ofPlace.hideUnder),
  roundTo: Math.max(5, ofPlace.roundTo),
  valuesLeft: Math.max(10, ofPlace.valuesLeft),
  englandIsExact: false,
});

const quartersShown = 5;

/** The first days of this quarter and the four before it. */
export function quartersUntil(today: string): readonly string[] {
  const month = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
  const first = `${today.slice(0, 5)}${String(month).padStart(2, "0")}-01`;
  return Array.from({ length: quartersShown }, (_one, back) => monthsLater(first, (back + 1 - quartersShown) * 3));
}

/** Exact beside rounded counts would tell what these hide. */
const toFive = (count: number): number => Math.round(count / 5) * 5;

const isAlike = ([first = [], ...others]: CodedVoice["codings"]): boolean =>
  others.every((one) => one.length === first.length && one.every((theme) => first.includes(theme)));

const others = "others";

/**
 * Which lines are asked of the gate: the others are hidden whatever it says, and stand together as one. The more there
 * are, the longer it takes.
 */
const largeEnough = (
  named: readonly Named[],
  { hideUnder }: SmallNumberPolicy,
  countOf: (id: string) => number,
): readonly string[] => named.map(({ id }) => id).filter((id) => countOf(id) >= hideUnder);

/** What is counted, on which lines it stands, and which lines add up to which. */
function tableOf({ voices, ...counting }: Counting, quarters: readonly string[], policy: SmallNumberPolicy) {
  const read = voices.filter(({ codings }) => codings.length > 0);
  const unfair = voices.filter(({ isUnfair }) => isUnfair);
  const communities = largeEnough(
    counting.communities,
    policy,
    (id) => read.filter(({ communityId }) => communityId === id).length,
  );
  const services = largeEnough(
    counting.services,
    policy,
    (id) => unfair.filter(({ serviceId }) => serviceId === id).length,
  );
  const saidOf = (id: string) => read.filter(({ codings }) => themesOf(codings).includes(id));
  const themes = largeEnough(counting.themes, policy, (id) => saidOf(id).length);
  const quarterOf = ({ givenOn }: CodedVoice): string => quarters.findLast((from) => from <= givenOn) ?? "";
  const split = (
    within: readonly CodedVoice[],
    {
      key,
      parts,
      of,
    }: { readonly key: string; readonly parts: readonly string[]; readonly of: (voice: CodedVoice) => string },
  ) => parts.map((part) => [`${key}|${part}`, within.filter((voice) => of(voice) === part).length] as const);
  const byQuarter = { parts: quarters, of: quarterOf };
  const byCommunity = {
    parts: [...communities, others],
    of: ({ communityId }: CodedVoice) => communities.find((id) => id === communityId) ?? others,
  };
  const byService = {
    parts: [...services, others],
    of: ({ serviceId }: CodedVoice) => services.find((id) => id === serviceId) ?? others,
  };
  const lines = [{ key: "read", voices: read }, ...themes.map((id) => ({ key: id, voices: saidOf(id) }))];
  const counted = lines.flatMap(({ key, voices: within }) => [
    [key, within.length] as const,
    ...split(within, { key: `${key}|q`, ...byQuarter }),
    ...split(within, { key: `${key}|c`, ...byCommunity }),
  ]);
  const cells = new Map([
    ...counted,
    ["unfair", unfair.length] as const,
    ...split(unfair, { key: "unfair|s", ...byService }),
  ]);
  const whole = (key: string, by: string, parts: readonly string[]) => ({
    whole: key,
    parts: parts.map((part) => `${key}|${by}|${part}`),
    complete: true,
  });
  const sums = [
    ...lines.flatMap(({ key }) => [whole(key, "q", quarters), whole(key, "c", byCommunity.parts)]),
    whole("unfair", "s", byService.parts),
    // A voice can have several themes: each is a part of what was read.
    ...themes.flatMap((id) =>
      ["", ...quarters.map((one) => `|q|${one}`), ...byCommunity.parts.map((one) => `|c|${one}`)].map((rest) => ({
        whole: `read${rest}`,
        parts: [`${id}${rest}`],
        complete: false,
      })),
    ),
  ];
  return { cells: new Map([...cells].map(([key, count]) => [key, exactly(count)] as const)), sums };
}

/**
 * How often each theme was said, by quarter and by the community that its sender chose; and unfair treatment by service.
 * Leaves through the gate as one table. @practice P24
 */
export function figuresOf(counting: Counting, ofPlace: SmallNumberPolicy): ThemeFigures {
  const quarters = quartersUntil(counting.today);
  const from = quarters[0] ?? counting.today;
  const voices = counting.voices.filter(({ givenOn }) => givenOn >= from);
  const policy = strictest(ofPlace);
  const table = {
    identity: "themes of what people say in a place",
    ...tableOf({ ...counting, voices }, quarters, policy),
    weights: new Map(["read", "unfair", ...counting.themes.map(({ id }) => id)].map((key) => [key, 4])),
    published: false,
    ofEngland: false,
  };
  const { cells } = releaseTable(policy, table, "of-the-place");
  const shown = (key: string): Shown => {
    const count = cells.get(key);
    return count?.mark === "value" ? count.count : null;
  };
  const listed = (named: readonly Named[], key: string) =>
    named.flatMap(({ id, name }) => {
      const count = shown(`${key}|${id}`);
      return count === null ? [] : [{ name, count }];
    });
  const many = voices.filter(({ codings }) => codings.length > 1);
  return {
    quarters,
    read: shown("read"),
    themes: counting.themes.map(({ id, name }) => ({
      name,
      all: shown(id),
      byQuarter: quarters.map((one) => shown(`${id}|q|${one}`)),
      byCommunity: listed(counting.communities, `${id}|c`),
    })),
    unfair: shown("unfair"),
    unfairByService: listed(counting.services, "unfair|s"),
    readByMany: many.length < 10 ? null : toFive(many.length),
    chosenAlike: many.length < 10 ? null : toFive(many.filter(({ codings }) => isAlike(codings)).length),
  };
}
