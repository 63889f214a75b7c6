import { z } from "zod";
import { mayTable } from "../barriers.policy.ts";
import { listOf, several, text } from "../barriers.schema.ts";
import { stepRoute } from "../step.area.ts";
import { tableOf } from "./table.rules.ts";

export const tableRoute = stepRoute({
  path: "/{place}/barriers/{barrier}/table",
  summary:
    "Write down the senior managers’ meeting that had a barrier on its table: day, minute, who was there by role",
  body: z.strictObject({
    said: text.describe("takes-up or refuses"),
    metOn: text.describe("The day of the meeting: 2026-03-31."),
    there: several.describe("Who was there, by role."),
    minute: text.describe("The minute, or why they do not take it up."),
  }),
  permit: mayTable,
  decide: ({ barrier }, body, { today }) => tableOf({ ...body, there: listOf(body.there) }, barrier, today),
});
