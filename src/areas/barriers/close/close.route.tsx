import { z } from "zod";
import { mayClose } from "../barriers.policy.ts";
import { text } from "../barriers.schema.ts";
import { stepRoute } from "../step.area.ts";
import { closeOf } from "./close.rules.ts";

export const closeRoute = stepRoute({
  path: "/{place}/barriers/{barrier}/close",
  summary: "Close a barrier with evidence, or accept it with a reason; never by the one it is about",
  body: z.strictObject({
    does: text.describe("close or accept"),
    evidence: text.describe("The evidence or the reason."),
  }),
  permit: mayClose,
  decide: ({ barrier }, body) => closeOf(body, barrier),
});
