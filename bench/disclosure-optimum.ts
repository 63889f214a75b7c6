/**
 * How many more counts the gate hides than it takes: `tsx bench/disclosure-optimum.ts 100 [first seed]`. The fewest are found by
 * HiGHS, exactly: whether each count is hidden, and for everything that must remain possible two other tables. Only tables whose
 * sums are a network, where fractions of people change nothing.
 */
import highsLoader from "highs";
import { isEnough, spreadByTrips, stateOf, type Ask, type State } from "../src/disclosure/doubt.ts";
import { asksOf, hideMoreUntilSafe, type Asked } from "../src/disclosure/hide-more.ts";
import { releaseBy } from "../src/disclosure/release-table.ts";
import { drawnFrom, publicationOf } from "../src/disclosure/testing-publications.ts";

const highs = await highsLoader();
const secondsEach = 20;

interface Reach {
  readonly low: number;
  readonly high: number;
}

const reachNow = (state: State, cell: number, { knowing, still }: Ask): Reach => {
  if (cell === still) return { low: 0, high: 0 };
  const base = state.base[cell] ?? 0;
  const low = (knowing ? state.knownLow : state.low)[cell] ?? 0;
  return { low: low - base, high: (state.high[cell] ?? 0) - base };
};

const reachHidden = (state: State, cell: number, ask: Ask): Reach => {
  const now = reachNow(state, cell, ask);
  const hidden = state.cells[cell]?.hidden ?? null;
  if (hidden === null || cell === ask.still) return now;
  const base = state.base[cell] ?? 0;
  const low = ask.knowing ? hidden.knownLow : hidden.low;
  return { low: Math.min(now.low, low - base), high: Math.max(now.high, hidden.high - base) };
};

const signed = (times: number, name: string): string => `${times < 0 ? "-" : "+"} ${Math.abs(times)} ${name}`;

/** One other table: every sum comes out, and only what is hidden may be other than printed. */
const tableLines = (state: State, ask: Ask, name: (cell: number) => string) => {
  const [sums, bounds]: [string[], string[]] = [[], []];
  for (const terms of state.network.rows)
    if (terms.length > 0) sums.push(`${terms.map(({ cell, times }) => signed(times, name(cell))).join(" ")} = 0`);
  for (const cell of new Set(state.network.rows.flatMap((terms) => terms.map((term) => term.cell)))) {
    const [now, most] = [reachNow(state, cell, ask), reachHidden(state, cell, ask)];
    bounds.push(`${most.low} <= ${name(cell)} <= ${most.high}`);
    if (most.high > now.high) sums.push(`${name(cell)} - ${most.high - now.high} x${cell} <= ${now.high}`);
    if (most.low < now.low) sums.push(`${name(cell)} + ${now.low - most.low} x${cell} >= ${now.low}`);
  }
  return { sums, bounds };
};

/** The least that hiding can cost; null where HiGHS did not settle it in time. */
const leastOf = ({ cells, rows }: Asked, priceOf: (cell: number) => number): number | null => {
  const state = stateOf(cells, rows);
  const asks = [...asksOf(state).values()].flat().filter((ask) => !isEnough(spreadByTrips(state, ask), ask));
  if (asks.length === 0) return 0;
  const couldHide = [...cells.keys()].filter((cell) => cells[cell]?.hidden !== null);
  const tables = asks.flatMap((ask, at) => {
    const [one, other] = (["u", "v"] as const).map((letter) =>
      tableLines(state, ask, (cell) => `${letter}${at}c${cell}`),
    );
    const apart = `u${at}c${ask.cell} - v${at}c${ask.cell} >= ${ask.values - 1}`;
    return [one, other, { sums: [apart], bounds: [] }].flatMap((lines) => (lines === undefined ? [] : [lines]));
  });
  const text = [
    "Minimize",
    ` ${couldHide.map((cell) => signed(priceOf(cell), `x${cell}`)).join("\n ")}`,
    "Subject To",
    ...tables.flatMap(({ sums }) => sums.map((sum) => ` ${sum}`)),
    "Bounds",
    ...tables.flatMap(({ bounds }) => bounds.map((bound) => ` ${bound}`)),
    "Binary",
    ...couldHide.map((cell) => ` x${cell}`),
    "End",
  ].join("\n");
  const found = highs.solve(text, { time_limit: secondsEach, output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.001 });
  return found.Status === "Optimal" ? found.ObjectiveValue : null;
};

const blank = () => ({
  tables: 0,
  unsettled: 0,
  refused: 0,
  small: 0,
  least: 0,
  ours: 0,
  leastCost: 0,
  ourCost: 0,
  gateSeconds: 0,
});
const [wanted = "60", from = "0"] = process.argv.slice(2);
const kinds = ["grid", "nested"] as const;
const found = new Map<string, ReturnType<typeof blank>>();
for (let seed = Number(from); seed < Number(from) + Number(wanted); seed += 1) {
  const drawn = drawnFrom(11 * seed + 3);
  const size = { rows: 3 + Math.floor(drawn() * 4), columns: 3 + Math.floor(drawn() * 3) };
  const kind = kinds[seed % 2] ?? "grid";
  const { policy, tables } = publicationOf(seed, size, kind);
  const [table] = tables;
  const steps = table === undefined ? null : releaseBy(policy, table, "everyone");
  if (steps === null || !("asked" in steps)) continue;
  const { asked } = steps;
  const weightOf = (cell: number): number => asked.cells[cell]?.weight ?? 1;
  const row = found.get(kind) ?? blank();
  found.set(kind, row);
  const evenly: Asked = { ...asked, cells: asked.cells.map((cell) => ({ ...cell, weight: 1 })) };
  const began = process.cpuUsage().user;
  const ours = hideMoreUntilSafe(asked);
  const fewest = hideMoreUntilSafe(evenly);
  row.gateSeconds += (process.cpuUsage().user - began) / 2e6;
  if (ours.unsafe.length + ours.untold.size + fewest.unsafe.length + fewest.untold.size > 0) {
    row.refused += 1;
    continue;
  }
  const [least, leastCost] = [leastOf(evenly, () => 1), leastOf(asked, weightOf)];
  if (least === null || leastCost === null) {
    row.unsettled += 1;
    continue;
  }
  const ourCost = [...ours.beside].reduce((sum, cell) => sum + weightOf(cell), 0);
  row.tables += 1;
  row.small += asked.cells.filter(({ values }) => values > 0).length;
  row.least += Math.round(least);
  row.ours += fewest.beside.size;
  row.leastCost += leastCost;
  row.ourCost += ourCost;
  if (fewest.beside.size > Math.round(least))
    console.log(
      `seed ${seed}, ${kind}, ${size.rows} × ${size.columns}: ${fewest.beside.size} for ${Math.round(least)}`,
    );
  if (fewest.beside.size < Math.round(least) || ourCost < leastCost - 0.01)
    throw new Error(`seed ${seed}: fewer than the fewest`);
}
console.table(
  Object.fromEntries(
    [...found].map(([kind, row]) => [
      kind,
      {
        ...row,
        beyondPercent: 100 * (row.ours / row.least - 1),
        costBeyondPercent: 100 * (row.ourCost / row.leastCost - 1),
      },
    ]),
  ),
);
