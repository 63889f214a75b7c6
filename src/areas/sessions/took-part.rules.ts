import { nationalPublicationRule } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import type { Count } from "../../nouns/count.ts";
import type { Released } from "../../nouns/indicator.ts";
import { dayBefore, monthsLater } from "../../nouns/months.ts";
import { isDirect, isEmployed, seatStandings } from "../groups/index.ts";
import { cellOf } from "./ratings.rules.ts";

/** What happened at sessions that were held. Days are plain dates. */
export interface TookPart {
  /** Those on the list who came. `who` says only that two rows are of one person. */
  readonly attended: readonly {
    readonly onDay: string;
    readonly who: string;
    readonly standing: string;
    readonly minutes: number;
  }[];
  /** Those who came and whose names nobody wrote down. */
  readonly unnamed: readonly { readonly onDay: string; readonly standing: string; readonly people: number }[];
  readonly decisions: readonly { readonly onDay: string; readonly movedBy: string | null }[];
}

export interface Period {
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
}

/**
 * The three years that ended with the last quarter, the latest first: what is shown of them moves with nobody's coming
 * today, and no part of one is shown from which another part could be worked out.
 */
export function yearsOver(today: string): readonly [Period, ...Period[]] {
  const month = Number(today.slice(5, 7));
  const first = `${today.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
  const year = (back: number): Period => ({
    from: monthsLater(first, -12 * (back + 1)),
    until: dayBefore(monthsLater(first, -12 * back)),
  });
  return [year(0), year(1), year(2)];
}

/** Two kinds of people whom no service employs: who speak for themselves, and others. */
const sides = ["direct", "others"] as const;
type Side = (typeof sides)[number];

const sideOf = (standing: string): Side | null => {
  if (isEmployed(standing)) return null;
  return isDirect(standing) ? "direct" : "others";
};

type BySide<Value> = Readonly<Record<Side, Value>>;

export interface PeriodShown extends Period {
  /** Each time somebody came. */
  readonly came: BySide<Released>;
  /** People on the lists, each once, by the first of what they came as. */
  readonly once: BySide<Released>;
  /** Whole hours to the nearest five; null where they would be those of fewer than ten people. */
  readonly hours: BySide<number | null>;
  /** Decisions by who moved them: decisions are no people. */
  readonly moved: BySide<number> & { readonly employed: number; readonly notSaid: number };
}

export interface TookPartShown {
  /** The latest first. */
  readonly years: readonly [PeriodShown, ...PeriodShown[]];
}

/** Fewer than 10 are hidden, whatever the place chose for its figures; the rest to the nearest 5. */
const atLeastTen = { ...nationalPublicationRule, hideUnder: 10, valuesLeft: 10, englandIsExact: false };

const isIn = (onDay: string, { from, until }: Period): boolean => from <= onDay && onDay <= until;

/** How often somebody of a side came, how many different people they surely were, and the time they gave. */
function countsIn({ attended, unnamed }: TookPart, period: Period, side: Side) {
  const own = attended.filter((one) => isIn(one.onDay, period) && sideOf(one.standing) === side);
  const without = unnamed.filter((one) => isIn(one.onDay, period) && sideOf(one.standing) === side);
  const timed = own.filter(({ minutes }) => minutes > 0);
  const different = (rows: typeof own): number => new Set(rows.map(({ who }) => who)).size;
  return {
    came: own.length + without.reduce((sum, { people }) => sum + people, 0),
    // Whoever comes without a name may come again: no more are sure than came on one occasion.
    people: different(own) + Math.max(0, ...without.map(({ people }) => people)),
    peopleTimed: different(timed),
    minutes: timed.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** Each person once: by the first of what they came as, in the order of `seatStandings`. */
function onceIn({ attended }: TookPart, period: Period, side: Side): number {
  const standings = new Map<string, readonly string[]>();
  for (const { onDay, who, standing } of attended)
    if (isIn(onDay, period)) standings.set(who, [...(standings.get(who) ?? []), standing]);
  const first = [...standings.values()].map((came) => seatStandings.find((one) => came.includes(one)) ?? "staff");
  return first.filter((one) => sideOf(one) === side).length;
}

function movedIn({ decisions }: TookPart, period: Period): PeriodShown["moved"] {
  const own = decisions.filter(({ onDay }) => isIn(onDay, period));
  const of = (side: Side | null): number =>
    own.filter(({ movedBy }) => movedBy !== null && sideOf(movedBy) === side).length;
  return {
    direct: of("direct"),
    others: of("others"),
    employed: of(null),
    notSaid: own.filter(({ movedBy }) => movedBy === null).length,
  };
}

/** Direct participation by attendance, hours and decisions moved, as it may be shown. @practice P23 @practice P25 */
export function tookPartOf(gathered: TookPart, years: readonly [Period, ...Period[]]): TookPartShown {
  const cells = new Map<string, Count>();
  const keyOf = (what: string, { until }: Period, side: Side): string => `${what} ${side} ${until}`;
  for (const year of years)
    for (const side of sides) {
      const { came, people, peopleTimed } = countsIn(gathered, year, side);
      cells.set(keyOf("came", year, side), exactly(came));
      cells.set(keyOf("people", year, side), exactly(people));
      cells.set(keyOf("people timed", year, side), exactly(peopleTimed));
      cells.set(keyOf("once", year, side), exactly(onceIn(gathered, year, side)));
    }
  const identity = "people who took part in sessions of a place";
  const table = { identity, cells, sums: [], published: false, ofEngland: false };
  const { cells: released } = releaseTable(atLeastTen, table, "of-the-place");
  const shownIn = (year: Period): PeriodShown => {
    const of = (what: string, side: Side): Released => cellOf(released, keyOf(what, year, side));
    const hours = (side: Side): number | null =>
      of("people timed", side).mark === "value" ? Math.round(countsIn(gathered, year, side).minutes / 300) * 5 : null;
    // However often a few came, it is the few who are protected.
    const came = (side: Side): Released => {
      const people = of("people", side);
      return people.mark === "value" ? of("came", side) : people;
    };
    return {
      ...year,
      came: { direct: came("direct"), others: came("others") },
      once: { direct: of("once", "direct"), others: of("once", "others") },
      hours: { direct: hours("direct"), others: hours("others") },
      moved: movedIn(gathered, year),
    };
  };
  const [latest, ...before] = years;
  return { years: [shownIn(latest), ...before.map(shownIn)] };
}
