import { z } from "zod";
import { maySpeakOfBarrier } from "../barriers.policy.ts";
import { text } from "../barriers.schema.ts";
import { barrierWords } from "../barriers.words.ts";
import { stepRoute } from "../step.area.ts";
import { releaseOf } from "./release.rules.ts";

export const releaseRoute = stepRoute({
  path: "/{place}/barriers/{barrier}/release",
  summary: "Let everybody read a barrier that one raised, in words that name nobody",
  body: z.strictObject({
    released: text.describe("What everybody may read."),
    namesNobody: text.describe("yes: nobody can be known by it."),
  }),
  permit: maySpeakOfBarrier,
  decide: ({ barrier }, body, { language }) => releaseOf(body, barrier, barrierWords(language)),
});
