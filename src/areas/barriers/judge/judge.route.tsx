import { z } from "zod";
import { mayJudge } from "../barriers.policy.ts";
import { text } from "../barriers.schema.ts";
import { stepRoute } from "../step.area.ts";
import { judgeOf } from "./judge.rules.ts";

export const judgeRoute = stepRoute({
  path: "/{place}/barriers/{barrier}/judge",
  summary: "Open a disputed barrier again, or let its closure stand with both texts; never by whoever closed it",
  body: z.strictObject({ does: text.describe("open or stands"), why: text }),
  permit: mayJudge,
  decide: ({ barrier }, body) => judgeOf(body, barrier),
});
