import { z } from "zod";
import { sides } from "../../nouns/role.ts";
import { payers, putKinds, says } from "./programme.ts";
import type { Programme } from "./programme.ts";

export const programmeParams = z.object({ programme: z.uuid().describe("The programme’s identifier.") });

/** For lists to choose from that do not show everything. */
export const findQuery = z.object({
  find: z.string().max(200).default("").describe("Part of a name that is looked for."),
});

const part = z.enum([...sides, "broker"]);
const named = z.object({ id: z.string(), name: z.string() });
const content = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

export const programmeListed = z.object({
  id: z.string(),
  name: z.string(),
  stage: z.number(),
  since: z.string().describe("Since when it is in this stage."),
  isOpen: z.boolean().describe("Everyone of the place sees it."),
});

const told = programmeListed.extend({
  concern: z.string(),
  beganWith: z.enum(["finding", "idea", "concern"]),
  findingPath: z.string(),
  service: named.nullable(),
  community: named.nullable(),
  startedByName: z.string(),
  startedAt: z.string(),
  people: z
    .array(
      z.object({
        personId: z.string(),
        name: z.string(),
        part,
        cameAt: z.string().nullable(),
        leftAt: z.string().nullable(),
      }),
    )
    .readonly(),
  spells: z
    .array(
      z.object({
        stage: z.number(),
        since: z.string(),
        until: z.string().nullable(),
        because: z.string(),
        saidBy: z.enum([...sides, "broker", "both"]),
      }),
    )
    .readonly(),
  puts: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum(putKinds),
        content,
        putAt: z.string(),
        agreedAt: z.string().nullable(),
        answers: z
          .array(
            z.object({ name: z.string(), side: z.enum(sides), says: z.enum(says), words: z.string(), at: z.string() }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  readiness: z
    .array(
      z.object({
        side: z.enum(sides),
        gotWrong: z.string(),
        brings: z.string(),
        needs: z.string(),
        fears: z.string(),
        mayDecide: z.string(),
        confirmed: z.object({ name: z.string(), on: z.string(), how: z.string() }).nullable(),
        sharedAt: z.string().nullable(),
      }),
    )
    .readonly(),
  meetings: z.array(z.object({ who: z.string(), heldOn: z.string(), words: z.string().nullable() })).readonly(),
  costs: z
    .array(
      z.object({
        side: part,
        kind: z.enum(["hours", "set-aside", "spent"]),
        onDay: z.string(),
        forWhat: z.string(),
        minutes: z.number().optional(),
        pence: z.number().optional(),
        paid: z.enum(payers).optional(),
      }),
    )
    .readonly(),
  needs: z
    .array(z.object({ id: z.string(), side: z.enum(sides), kind: z.enum(["need", "offer"]), words: z.string() }))
    .readonly(),
});

const toldOf = (programme: Programme): z.input<typeof told> => ({
  ...programme,
  puts: programme.puts.map((put) => ({ ...put, content: { ...put.content } })),
});

/** A programme in a JSON answer; a page is told more than a program. */
export const programmeAnswerOf = <Shown extends { readonly programme: Programme }>() =>
  z
    .custom<Shown>()
    .transform(({ programme }) => toldOf(programme))
    .pipe(told);
