/**
 * Residents through the gate for small numbers, where nobody has published them: a list of patients or a survey of one's own,
 * counted by group, hides its small counts like any other. A census comes as its publisher released it. @practice P03
 */
import { releaseTable, type Readers } from "../../disclosure/release-table.ts";
import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import { exactly, type Count } from "../../nouns/count.ts";
import type { PopulationReading } from "../datasets/index.ts";

interface Gate {
  readonly policy: SmallNumberPolicy;
  readonly readers: Readers;
}

type Area = PopulationReading["areas"][number];

const totalKey = "*";
const keyAt = (at: number): string => `group ${at}`;

const areaThroughGate = (area: Area, { source, period }: PopulationReading, { policy, readers }: Gate): Area => {
  const { counts, broad, total } = area;
  const plain = counts.flatMap(({ detail }, at) => (detail === undefined ? [keyAt(at)] : []));
  const broadKey = (at: number): string => `broad ${at}`;
  const cells = new Map<string, Count>([
    ...counts.map(({ count }, at) => [keyAt(at), count] as const),
    ...broad.map(({ count }, at) => [broadKey(at), count] as const),
    ...(total === null ? [] : [[totalKey, exactly(total)] as const]),
  ]);
  const { cells: shown } = releaseTable(
    policy,
    {
      identity: `residents ${area.code} ${period ?? ""} ${source.sha256}`,
      cells,
      sums: [
        ...(total === null ? [] : [{ whole: totalKey, parts: plain, complete: false }]),
        ...broad.map(({ label }, at) => ({
          whole: broadKey(at),
          parts: counts.flatMap((one, part) =>
            one.heading === label && one.detail === undefined ? [keyAt(part)] : [],
          ),
          complete: true,
        })),
      ].filter(({ parts }) => parts.length > 0),
      published: false,
      ofEngland: false,
    },
    readers,
  );
  const through = <Group extends { readonly count: Count }>(group: Group, key: string): Group => ({
    ...group,
    count: shown.get(key) ?? group.count,
  });
  const everyone = shown.get(totalKey);
  return {
    ...area,
    total: everyone?.mark === "value" ? everyone.count : null,
    counts: counts.map((group, at) => through(group, keyAt(at))),
    broad: broad.map((group, at) => through(group, broadKey(at))),
  };
};

/** A reading whose publisher is known is public already, and comes back as it is. */
export const residentsThroughGate = (reading: PopulationReading, gate: Gate): PopulationReading =>
  reading.source.publisher === null
    ? { ...reading, areas: reading.areas.map((area) => areaThroughGate(area, reading, gate)) }
    : reading;
