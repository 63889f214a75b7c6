import type { Released } from "../../../nouns/indicator.ts";
import { representationRatio } from "../../../stats/index.ts";
import type { SharesHere } from "../../reach/index.ts";
import { broadOf, listOfGroups, nhsCodeOf } from "../groups.rules.ts";
import type { Broad, Local } from "../groups.rules.ts";
import type { ByBroad } from "../gate.rules.ts";
import { number } from "../said.rules.ts";
import type { FiguresShown } from "../shown.rules.ts";
import type { Named } from "../workforce.ts";

/** Some of all whose group is known; `hidden` by the gate, or `none` where nobody counted them. */
export type Share = { readonly count: number; readonly outOf: number } | "hidden" | "none";

/** One group: among staff, among who lives here, among who uses a service. @practice P13 */
export interface BesideRow {
  /** One of the three, or a group of the NHS list. */
  readonly group: string;
  readonly staff: Share;
  readonly lives: Share;
  readonly uses: Share;
  /** The share of staff over the share of residents; 1 is an equal share. */
  readonly ratio: number | null;
}

export interface BesideShares {
  /** White people and people from ethnic minorities, as the standards compare them. */
  readonly broad: readonly BesideRow[];
  /** Group by group; empty where the file of staff tells only those two apart. */
  readonly groups: readonly BesideRow[];
}

/** Of whom and when the figures beside those of staff are. */
export interface BesideFrom {
  readonly service: Named;
  readonly area: string;
  readonly period: string;
  readonly populationPeriod: string | null;
  readonly measure: string;
  readonly sources: readonly string[];
}

type Several = number | "hidden" | "none";
const manyOf = (count: Released | null | undefined): Several => {
  if (count === null || count === undefined) return "none";
  if (count.mark === "value") return count.count;
  return count.mark === "suppressed" ? "hidden" : "none";
};

/** A sum is hidden where one of its parts is, so that nothing is worked out from the rest. */
const added = (counts: readonly Several[]): Several => {
  if (counts.includes("hidden")) return "hidden";
  if (counts.length === 0 || counts.includes("none")) return "none";
  return counts.reduce<number>((sum, count) => sum + (typeof count === "number" ? count : 0), 0);
};

const shareIn = (count: Several, outOf: Several): Share => {
  if (count === "none" || outOf === "none" || outOf === 0) return "none";
  return count === "hidden" || outOf === "hidden" || count > outOf ? "hidden" : { count, outOf };
};

/** How many of 100; null where it is hidden or nobody counted it. */
export const percentIn = (share: Share): number | null =>
  typeof share === "string" ? null : (share.count / share.outOf) * 100;

const people = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");

/** "62.1% (620 of 999)", or why there is none. */
export const shareSaid = (share: Share): string => {
  if (share === "none") return "no figure here";
  return share === "hidden"
    ? "hidden to protect people"
    : `${number((share.count / share.outOf) * 100)}% (${people(share.count)} of ${people(share.outOf)})`;
};

const knownStaff = (by: ByBroad | null | undefined): Several => added([manyOf(by?.white), manyOf(by?.minorities)]);

/** Of some staff whose group is known, those from ethnic minorities. */
export const minoritiesIn = (by: ByBroad | null | undefined): Share => shareIn(manyOf(by?.minorities), knownStaff(by));

/** All users whose group is known: the file's own total less those whose it is not, or what can be added up. */
function knownUsers({ everyone, unknown, communities }: SharesHere): Several {
  const [all, without] = [manyOf(everyone), manyOf(unknown)];
  return typeof all === "number" && typeof without === "number" && all >= without
    ? all - without
    : added(communities.map(({ seen }) => manyOf(seen)));
}

interface Sides {
  readonly staff: Several;
  readonly lives: Several;
  readonly uses: Several;
}

const rowOf = (group: string, own: Sides, all: Sides): BesideRow => {
  const [staff, lives] = [shareIn(own.staff, all.staff), shareIn(own.lives, all.lives)];
  const ratio = representationRatio({ share: percentIn(staff), populationShare: percentIn(lives) }).value;
  return { group, staff, lives, uses: shareIn(own.uses, all.uses), ratio };
};

/** Residents and users of some groups of the NHS list. */
const around = (shares: SharesHere | null, wanted: (code: string) => boolean): Omit<Sides, "staff"> => {
  const own = (shares?.communities ?? []).filter(({ code }) => wanted(code));
  return {
    lives: added(own.map(({ residents }) => residents ?? "none")),
    uses: added(own.map(({ seen }) => manyOf(seen))),
  };
};

const keyOf = (code: string): string => `${listOfGroups}:${code}`;

/** Staff beside residents and users: the place's own categories are counted in the group that holds them. */
export function besideOf(shown: FiguresShown, locals: readonly Local[], shares: SharesHere | null): BesideShares {
  const staff = shown.totals.get("staff");
  const all: Sides = {
    staff: knownStaff(staff),
    lives: around(shares, () => true).lives,
    uses: shares === null ? "none" : knownUsers(shares),
  };
  const broadRow = (broad: Exclude<Broad, "unknown">): BesideRow => {
    const of = around(shares, (code) => broadOf(keyOf(code), locals) === broad);
    return rowOf(broad, { staff: manyOf(staff?.[broad]), ...of }, all);
  };
  const codes = [...new Set(shown.groups.map(({ group }) => nhsCodeOf(group, locals)))].filter((code) => code !== null);
  const known = shares?.communities.map(({ code }) => code) ?? [];
  const inOrder = codes.length === 0 ? [] : [...known, ...codes.filter((code) => !known.includes(code))];
  return {
    broad: [broadRow("white"), broadRow("minorities")],
    groups: inOrder.map((code) => {
      const own = shown.groups.filter(({ group }) => nhsCodeOf(group, locals) === code);
      const of = around(shares, (one) => one === code);
      return rowOf(keyOf(code), { staff: added(own.map(({ count }) => manyOf(count))), ...of }, all);
    }),
  };
}
