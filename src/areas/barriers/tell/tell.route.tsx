import { z } from "zod";
import { mayTellBack } from "../barriers.policy.ts";
import { text } from "../barriers.schema.ts";
import { stepRoute } from "../step.area.ts";
import { tellOf } from "./tell.rules.ts";

export const tellRoute = stepRoute({
  path: "/{place}/barriers/{barrier}/tell",
  summary:
    "Tell whoever raised a barrier what happened with it; those whose barrier was joined with it are told the same",
  body: z.strictObject({ told: text.describe("In plain words.") }),
  permit: mayTellBack,
  decide: ({ barrier }, body) => tellOf(body, barrier),
});
