/** Users beside the population, and a group of people beside both. @practice P03 */
import type { SmallNumberPolicy } from "../../../disclosure/policy.ts";
import type { Released } from "../../../nouns/indicator.ts";
import {
  hooverRepresentation,
  proportion,
  representationRatio,
  seatQuotaLargestRemainder,
} from "../../../stats/index.ts";
import type { Finding } from "../finding.rules.ts";
import { releasedTyped } from "../screens/typed.rules.ts";

/** One community that can be counted among users and among residents. */
export interface Represented {
  readonly code: string;
  readonly name: string;
  readonly heading: string;
  readonly users: number;
  readonly residents: number;
  /** Share of users over share of residents, with the limits of the users' share. */
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Share of users less share of residents, in percentage points. */
  readonly gapPoints: number | null;
}

export interface Representation {
  readonly rows: readonly Represented[];
  /** 0 to 1: the share of users who would be other people, were all reached evenly. */
  readonly hoover: number | null;
  readonly because: string | null;
  /** Communities that are hidden, or that nobody can set against residents. */
  readonly leftOut: readonly string[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const representationOf = ({ rows }: Finding): Representation => {
  const counted = rows.flatMap(({ community, seen, base }) =>
    seen.mark === "value" && base.known ? [{ community, users: seen.count, residents: base.count }] : [],
  );
  const users = counted.map((one) => one.users);
  const population = counted.map((one) => one.residents);
  const all = hooverRepresentation({ users, population });
  const everybody = population.reduce((sum, one) => sum + one, 0);
  const everyUser = users.reduce((sum, one) => sum + one, 0);
  return {
    hoover: all.hoover,
    because:
      counted.length < 2 ? "Fewer than two communities can be counted here." : all.hoover === null ? all.because : null,
    leftOut: rows
      .filter(({ community }) => !counted.some((one) => one.community === community))
      .map(({ community }) => community.name),
    rows: counted.map(({ community, users: own, residents }, at): Represented => {
      const limits = everyUser === 0 ? null : proportion({ numerator: own, denominator: everyUser, multiplier: 1 });
      const populationShare = share(residents, everybody);
      const over = (end: number | null | undefined): number | null =>
        end == null ? null : representationRatio({ share: end, populationShare }).value;
      return {
        code: community.code,
        name: community.name,
        heading: community.heading,
        users: own,
        residents,
        ratio: all.representationRatio[at] ?? null,
        lower: over(limits?.lower),
        upper: over(limits?.upper),
        gapPoints: all.percentagePointGap[at] ?? null,
      };
    }),
  };
};

/** One community at a table: who sits there, and how many would by size. */
export interface Seated {
  readonly row: Represented;
  readonly members: Released;
  /** Seats by the community's size, and by how many of its people come. */
  readonly byResidents: number | null;
  readonly byUsers: number | null;
}

export interface GroupSeated {
  readonly seats: Released;
  readonly rows: readonly Seated[];
}

const total = "all";

/** @param members typed, by the community's code. They pass the gate with their total, as any other count. */
export const seatedOf = (
  { rows }: Representation,
  members: ReadonlyMap<string, number>,
  policy: SmallNumberPolicy,
): GroupSeated => {
  const typed = rows.map(({ code }) => [code, members.get(code) ?? 0] as const);
  const seats = typed.reduce((sum, [, count]) => sum + count, 0);
  const parts = typed.map(([code]) => code);
  const shown = releasedTyped(new Map([...typed, [total, seats]]), [{ whole: total, parts, complete: true }], policy);
  const all = shown(total);
  const quota = (of: "residents" | "users"): readonly number[] | null =>
    all.mark === "value"
      ? seatQuotaLargestRemainder({ population: rows.map((row) => row[of]), seats: all.count }).seats
      : null;
  const [byResidents, byUsers] = [quota("residents"), quota("users")];
  return {
    seats: all,
    rows: rows.map((row, at) => ({
      row,
      members: shown(row.code),
      byResidents: byResidents?.[at] ?? null,
      byUsers: byUsers?.[at] ?? null,
    })),
  };
};
