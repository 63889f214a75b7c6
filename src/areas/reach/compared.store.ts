/** One community beside somebody else over a stretch of time, as counted and through the gate: what a campaign is read from. */
import type { Tx } from "../../db/tables.ts";
import { findPlaceFigures } from "./figures.store.ts";
import type { Role } from "../../nouns/role.ts";
import { countsOver, type Counted } from "./impact/impact.rules.ts";
import { meaningOf, plainMeasure } from "./measures.rules.ts";
import { communitySaid } from "./screens/choices.rules.ts";
import { leavingBoth, leavingScreen, type LeavingScreen } from "./screens/leaving.rules.ts";
import { leftOutSaid } from "./screens/periods.rules.ts";
import { alongTime, findingsOver, notesOf, unitOf } from "./screens/series.rules.ts";
import { findSeriesFor, periodsOfChart, type Looking, type Series } from "./screens/series.store.ts";

interface ComparedWanted {
  readonly serviceId: string;
  readonly measure: string;
  /** An NHS code. */
  readonly community: string;
  /** `everyone-else`, the code of another community, or another service in which the same community is counted. */
  readonly besides: string | { readonly serviceId: string };
  /** Plain dates: only periods that lie wholly between them. */
  readonly from: string;
  readonly until: string;
}

export interface CountedWhen extends Counted {
  readonly from: string;
  readonly to: string;
}

export interface Compared {
  readonly service: string;
  /** Who is counted, and beside whom, as one says it. */
  readonly who: string;
  readonly besides: string;
  readonly measure: string;
  readonly unit: { readonly per: number; readonly words: string };
  readonly treated: readonly CountedWhen[];
  readonly control: readonly CountedWhen[];
  /** Periods in which the community is hidden, or was not collected. */
  readonly hidden: readonly string[];
  readonly inYear: number | null;
  /** The last day that any figures of the service are of; null where there are none. */
  readonly figuresUntil: string | null;
  /** Sources, rounding, what was left out, as sentences. */
  readonly notes: readonly string[];
  readonly leaving: LeavingScreen | null;
}

interface Stretch {
  readonly from: string;
  readonly until: string;
}

const daysOf = ({ service }: Series): ReadonlyMap<string, { readonly from: string; readonly to: string }> =>
  new Map(
    service.periods.flatMap(({ period: { printed, from, to } }) =>
      from === null || to === null ? [] : [[printed, { from, to }] as const],
    ),
  );

const seriesIn = (series: Series, { from, until }: Stretch) => {
  const days = daysOf(series);
  const findings = alongTime(
    findingsOver({ tables: series.tables, measure: series.measure, reference: "everyone" }),
    series.line,
  ).filter(({ period }) => {
    const own = days.get(period);
    return own !== undefined && own.from >= from && own.to <= until;
  });
  const dated = (rows: readonly Counted[]): readonly CountedWhen[] =>
    rows.map((row) => ({ ...row, ...(days.get(row.period) ?? { from, to: until }) }));
  const ends = series.line.periods.flatMap(({ printed }) => days.get(printed)?.to ?? []);
  return { findings, dated, figuresUntil: ends.toSorted().at(-1) ?? null };
};

/** Undefined where there is no such service. Whoever may not see figures has none worked out for them. */
export async function findCompared(
  tx: Tx,
  looking: Looking,
  wanted: ComparedWanted,
): Promise<{ readonly rolesThatSee: readonly Role[]; readonly compared: Compared } | undefined> {
  const { serviceId, measure, community, besides } = wanted;
  const isOther = typeof besides !== "string";
  const periodsMax = periodsOfChart;
  const own = await findSeriesFor(tx, looking, { serviceId, measure, periodsMax });
  if (own === undefined) return undefined;
  const other = isOther
    ? await findSeriesFor(tx, looking, { serviceId: besides.serviceId, measure, periodsMax })
    : undefined;
  const { series } = own;
  const { findings, dated, figuresUntil } = seriesIn(series, wanted);
  const there = other === undefined ? undefined : seriesIn(other.series, wanted);
  const treated = dated(countsOver(findings, community));
  const control = isOther
    ? (there?.dated(countsOver(there.findings, community)) ?? [])
    : dated(countsOver(findings, besides, community));
  const newest = series.tables.at(-1)?.table;
  const tables = findings.map(({ table }) => table);
  const tablesThere = there?.findings.map(({ table }) => table) ?? [];
  const what = `a campaign, ${measure}`;
  return {
    rolesThatSee: own.rolesThatSee,
    compared: {
      service: series.service.service.name,
      who: communitySaid(newest, community),
      besides: isOther
        ? `${communitySaid(newest, community)} in ${other?.series.service.service.name ?? "another service"}`
        : besides === "everyone-else"
          ? "everyone else"
          : communitySaid(newest, besides),
      measure: plainMeasure(measure),
      unit: unitOf(measure),
      treated,
      control,
      hidden: findings.map(({ period }) => period).filter((one) => !treated.some(({ period }) => period === one)),
      inYear: series.line.inYear,
      figuresUntil,
      notes: [...notesOf([...tables, ...tablesThere]), ...leftOutSaid(series.line), ...series.service.gaps],
      leaving: leavingBoth(
        leavingScreen({ service: series.service, what, tables }),
        other === undefined ? null : leavingScreen({ service: other.series.service, what, tables: tablesThere }),
      ),
    },
  };
}

interface ServiceCounted {
  readonly id: string;
  readonly name: string;
  readonly measures: readonly { readonly id: string; readonly words: string }[];
}

/** The services whose figures can be followed over time, and what is counted in each. */
export async function listServicesCounted(tx: Tx): Promise<readonly ServiceCounted[]> {
  const { services } = await findPlaceFigures(tx);
  return services.flatMap(({ service, periods, population }) => {
    const [newest] = periods;
    if (newest === undefined || population === null) return [];
    const counted = newest.activity.version.contents.measures.filter(({ kind }) => kind === "count");
    const measures = counted
      .toSorted(
        (one, other) =>
          Number(meaningOf(one.id).direction === "neither") - Number(meaningOf(other.id).direction === "neither"),
      )
      .map(({ id }) => ({ id, words: plainMeasure(id) }));
    return measures.length === 0 ? [] : [{ id: service.id, name: service.name, measures }];
  });
}
