import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import type { Released } from "../../nouns/indicator.ts";
import { addRow, addSum, gather, passed } from "./gate.rules.ts";
import type { ByBroad } from "./gate.rules.ts";
import { addGroups, groupsOf, numbersOf } from "./gathered.rules.ts";
import type { Whole } from "./gathered.rules.ts";
import type { Local } from "./groups.rules.ts";
import { bandsOfNhs, measureNames, measures } from "./measures.ts";
import type { Measure } from "./measures.ts";
import { recruitedOf } from "./recruited.rules.ts";
import type { GroupOfStages, RoundShown } from "./recruited.rules.ts";
import { levels, parts } from "./workforce.ts";
import type { Counted, Level, Part } from "./workforce.ts";

export interface BandShown {
  readonly band: string;
  readonly part: Part;
  readonly level: Level;
  readonly by: ByBroad;
}

/** The figures of a year as they may be shown; nobody above this gets a number that has not passed the gate. */
export interface FiguresShown {
  readonly bands: readonly BandShown[];
  readonly levels: readonly { readonly level: Level; readonly by: ByBroad }[];
  /** Staff by every group the file tells apart; empty where it tells only the three. */
  readonly groups: readonly { readonly group: string; readonly count: Released }[];
  /** Senior and very senior managers together. */
  readonly high: ByBroad | null;
  /** Every measure that the file has, all bands and rounds together. */
  readonly totals: ReadonlyMap<Measure, ByBroad>;
  readonly rounds: readonly RoundShown[];
  readonly recruited: readonly GroupOfStages[];
}

const bandKey = ({ band, part }: Pick<Counted, "band" | "part">): string => `band ${band} ${part}`;
const bandOrder = bandsOfNhs.map(({ band }) => band);
const placeIn = <Value>(list: readonly Value[], value: Value): number =>
  list.indexOf(value) + (list.includes(value) ? 0 : 99);

function bandsIn(staff: readonly Counted[]): readonly Omit<BandShown, "by">[] {
  const by = Map.groupBy(staff, bandKey);
  return [...by.values()]
    .flatMap(([first]) => (first === undefined || first.level === "" ? [] : [{ ...first, level: first.level }]))
    .map(({ band, part, level }) => ({ band, part, level }))
    .toSorted(
      (one, other) =>
        placeIn(parts, one.part) - placeIn(parts, other.part) ||
        placeIn(levels, one.level) - placeIn(levels, other.level) ||
        placeIn(bandOrder, one.band) - placeIn(bandOrder, other.band) ||
        one.band.localeCompare(other.band, "en", { numeric: true }),
    );
}

function staffOf(whole: Whole, policy: SmallNumberPolicy) {
  const staff = whole.counted.filter(({ measure }) => measure === "staff");
  const bands = bandsIn(staff);
  const into = gather();
  for (const one of bands)
    addRow(
      into,
      bandKey(one),
      numbersOf(whole, (row) => row.measure === "staff" && bandKey(row) === bandKey(one)),
    );
  const there = levels.filter((level) => bands.some((one) => one.level === level));
  for (const level of there) {
    addRow(
      into,
      `level ${level}`,
      numbersOf(whole, (row) => row.measure === "staff" && row.level === level),
    );
    const own = bands.filter((one) => one.level === level);
    addSum(into, `level ${level}`, { parts: own.map(bandKey), complete: true });
  }
  const high = there.filter((level) => level === "senior" || level === "top");
  if (high.length > 0) {
    addRow(
      into,
      "high",
      numbersOf(whole, (row) => row.measure === "staff" && high.some((one) => one === row.level)),
    );
    addSum(into, "high", { parts: high.map((level) => `level ${level}`), complete: true });
  }
  const others = ofStaff.filter((name) => name !== "staff" && whole.counted.some(({ measure }) => measure === name));
  for (const name of others)
    addRow(
      into,
      name,
      numbersOf(whole, ({ measure }) => measure === name),
    );
  if (others.includes("board") && others.includes("board-voting"))
    addSum(into, "board", { parts: ["board-voting"], complete: false });
  if (staff.length > 0) {
    addRow(
      into,
      "total",
      numbersOf(whole, ({ measure }) => measure === "staff"),
    );
    addSum(into, "total", { parts: there.map((level) => `level ${level}`), complete: true });
    addGroups(into, whole, { name: "total", measure: "staff" });
  }
  const gate = passed("the staff of an organisation in a year", into, policy);
  return {
    bands: bands.map((one) => ({ ...one, by: gate.row(bandKey(one)) })),
    levels: there.map((level) => ({ level, by: gate.row(`level ${level}`) })),
    groups: groupsOf(whole, ["staff"]).map((group) => ({ group, count: gate.of(`total|${group}`) })),
    high: high.length > 0 ? gate.row("high") : null,
    totals: new Map<Measure, ByBroad>([
      ...(staff.length > 0 ? [["staff", gate.row("total")] as const] : []),
      ...others.map((name) => [name, gate.row(name)] as const),
    ]),
  };
}

const ofStaff: readonly Measure[] = ["staff", "board", "board-voting", "disciplined", "fitness", "trained", "left"];
const ofAsked: readonly Measure[] = measureNames.filter((name) => name.endsWith("-asked") || name.endsWith("-yes"));

/** What staff were asked: those who said yes are some of those who answered. */
function askedOf(whole: Whole, policy: SmallNumberPolicy): ReadonlyMap<Measure, ByBroad> {
  const into = gather();
  const there = ofAsked.filter((name) => whole.counted.some(({ measure }) => measure === name));
  for (const name of there)
    addRow(
      into,
      name,
      numbersOf(whole, ({ measure }) => measure === name),
    );
  for (const name of there) {
    const { within } = measures[name];
    if (within !== undefined && there.some((one) => one === within))
      addSum(into, within, { parts: [name], complete: false });
  }
  const gate = passed("what the staff of an organisation were asked in a year", into, policy);
  return new Map(there.map((name) => [name, gate.row(name)]));
}

/** What may be shown of a year: small numbers hidden, with whatever they could be worked out from. @practice P13 */
export function shownOf(
  counted: readonly Counted[],
  locals: readonly Local[],
  policy: SmallNumberPolicy,
): FiguresShown {
  const whole = { counted, locals };
  const { totals, ...staff } = staffOf(whole, policy);
  const { totals: recruitedTotals, ...recruitment } = recruitedOf(whole, policy);
  return { ...staff, ...recruitment, totals: new Map([...totals, ...askedOf(whole, policy), ...recruitedTotals]) };
}
