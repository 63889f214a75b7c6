/** What readers of a table know, as the ledger keeps it and hands it back. @practice P03 */
import { z } from "zod";
import { joinInOrder, nothingOut, type AlreadyOut } from "../../disclosure/already-out.ts";

export type { AlreadyOut } from "../../disclosure/already-out.ts";

const toldShape = z.object({
  ranges: z.array(z.tuple([z.string(), z.int(), z.int().nullable()])),
  sums: z.array(z.object({ whole: z.string(), parts: z.array(z.string()), complete: z.boolean() })),
  small: z.array(z.string()),
});

export type Told = z.infer<typeof toldShape>;

const byKey = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** In one order, so that the same table always has the same fingerprint. */
export const toldOf = ({ ranges, sums, small }: AlreadyOut): Told => ({
  ranges: [...ranges].toSorted(([one], [other]) => byKey(one, other)).map(([key, { low, high }]) => [key, low, high]),
  sums: sums
    .map(({ whole, parts, complete }) => ({ whole, parts: [...parts], complete }))
    .toSorted((one, other) => byKey(JSON.stringify(one), JSON.stringify(other))),
  small: [...small].toSorted(byKey),
});

const outIn = ({ ranges, sums, small }: Told): AlreadyOut => ({
  ranges: new Map(ranges.map(([key, low, high]) => [key, { low, high }])),
  sums,
  small: new Set(small),
});

/** All that several tables of the ledger tell together, the oldest first. */
export const outOfAll = (kept: readonly unknown[]): AlreadyOut =>
  kept.length === 0 ? nothingOut : joinInOrder(...kept.map((one) => outIn(toldShape.parse(one))));
