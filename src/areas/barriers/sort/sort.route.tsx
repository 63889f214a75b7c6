import { z } from "zod";
import { maySortBarrier } from "../barriers.policy.ts";
import { idOrNothing, text } from "../barriers.schema.ts";
import { stepRoute } from "../step.area.ts";
import { sortOf } from "./sort.rules.ts";

export const sortRoute = stepRoute({
  path: "/{place}/barriers/{barrier}/sort",
  summary: "Say how urgent a barrier is and who answers for what it is about, or join it with an earlier one",
  body: z.strictObject({
    does: text.describe("sort or join"),
    priority: text.describe("high, middle or low"),
    owner: idOrNothing.describe("Who answers for what it is about, by identifier. They cannot close it."),
    other: idOrNothing.describe("To join: the earlier barrier, by identifier."),
    because: text,
  }),
  permit: maySortBarrier,
  decide: ({ barrier, people, others }, body) => sortOf(body, barrier, { people, others }),
});
