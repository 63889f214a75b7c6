import { z } from "zod";
import { groupKinds, parts, seatStandings, waysChosen } from "./group.ts";
import { wants } from "./make-up.rules.ts";
import type { Gap } from "./make-up.rules.ts";
import type { GroupSeen } from "./seen.rules.ts";

export const groupParams = z.object({ group: z.uuid().describe("The group’s identifier.") });

export const findQuery = z.object({
  find: z.string().max(200).default("").describe("Part of a name that is looked for."),
});

const named = z.object({ id: z.string(), name: z.string() });

export const gapTold = z.object({
  wants: z.enum(wants),
  missing: z.number(),
  emptySeats: z.array(z.string()).readonly(),
});

export const groupListed = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(groupKinds),
  community: named.nullable(),
  chair: named.nullable(),
  endedOn: z.string().nullable(),
  seats: z.number(),
  seatsHeld: z.number(),
  gaps: z.array(gapTold).readonly(),
});

const sitting = z.object({
  id: z.string(),
  part: z.enum(parts),
  name: z.string().nullable().describe("Null where who sits there is not for whoever asks."),
  isMine: z.boolean(),
  through: named.nullable(),
  wayChosen: z.enum(waysChosen),
  since: z.string(),
  termEndsOn: z.string().nullable(),
});

const told = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(groupKinds),
  purpose: z.string(),
  community: named.nullable().describe("Null: for all communities."),
  chosenBy: z.string(),
  chosenBecause: z.string(),
  chair: named.nullable(),
  startedAt: z.string(),
  endedOn: z.string().nullable(),
  endedBecause: z.string(),
  seats: z
    .array(z.object({ id: z.string(), standing: z.enum(seatStandings), sittings: z.array(sitting).readonly() }))
    .readonly(),
  members: z.array(z.string()).readonly().describe("Names apart from seats."),
  sentences: z.array(z.object({ words: z.string(), agreedOn: z.string() })).readonly(),
  gaps: z.array(gapTold).readonly(),
});

export interface GroupWithGaps {
  readonly group: GroupSeen;
  readonly gaps: readonly Gap[];
}

const toldOf = ({ group, gaps }: GroupWithGaps): z.input<typeof told> => ({
  ...group,
  seats: group.seats.map(({ id, standing, sittings }) => ({
    id,
    standing,
    sittings: sittings.map(({ holder, ...rest }) => ({ ...rest, name: holder?.name ?? null })),
  })),
  gaps,
});

/** A group in a JSON answer; a page is told more than a program. */
export const groupAnswerOf = <Shown extends GroupWithGaps>() =>
  z
    .custom<Shown>()
    .transform((shown): z.input<typeof told> => toldOf(shown))
    .pipe(told);

/** What a form’s page tells a program: whose form it is. */
export const formAnswerOf = <Shown extends { readonly group: { readonly id: string; readonly name: string } }>() =>
  z
    .custom<Shown>()
    .transform(({ group: { id, name } }) => ({ id, name }))
    .pipe(named);
