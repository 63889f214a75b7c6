import type { AllianceListed, Party } from "./alliance.ts";

/** The alliances of a place as a picture: those with duties by law on one side, everybody else on the other. */
export interface MapNode {
  readonly number: number;
  readonly name: string;
  readonly column: "service" | "community";
  /** From the top, counted from 0. */
  readonly row: number;
}

export interface MapLine {
  readonly allianceId: string;
  readonly from: MapNode;
  readonly to: MapNode;
}

export interface NetworkMap {
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
  readonly rows: number;
}

const columnOf = ({ isStatutory }: Party): MapNode["column"] => (isStatutory ? "service" : "community");

/** The same alliances give the same picture: by name, without chance. */
export function mapOf(alliances: readonly AllianceListed[]): NetworkMap {
  const parties = new Map(alliances.flatMap(({ one, other }) => [one, other]).map((party) => [party.id, party]));
  const byName = [...parties.values()].toSorted((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
  const rowsOf = new Map<MapNode["column"], number>();
  const inOrder = [
    ...byName.filter(({ isStatutory }) => isStatutory),
    ...byName.filter(({ isStatutory }) => !isStatutory),
  ];
  const nodes = new Map(
    inOrder.map((party, at) => {
      const column = columnOf(party);
      const row = rowsOf.get(column) ?? 0;
      rowsOf.set(column, row + 1);
      return [party.id, { number: at + 1, name: party.name, column, row }] as const;
    }),
  );
  const lines = alliances.flatMap(({ id, one, other }) => {
    const [from, to] = [nodes.get(one.id), nodes.get(other.id)];
    return from === undefined || to === undefined ? [] : [{ allianceId: id, from, to }];
  });
  return { nodes: [...nodes.values()], lines, rows: Math.max(0, ...rowsOf.values()) };
}
