import { z } from "zod";
import { maySpeakOfBarrier } from "../barriers.policy.ts";
import { text } from "../barriers.schema.ts";
import { barrierWords } from "../barriers.words.ts";
import { stepRoute } from "../step.area.ts";
import { sayOf } from "./say.rules.ts";

export const sayRoute = stepRoute({
  path: "/{place}/barriers/{barrier}/say",
  summary: "Say whether it answers what one raised, dispute its closure once, or answer managers who said no",
  body: z.strictObject({
    says: text.describe("answers, disputes or replies"),
    said: text.describe("What is missing, or the answer to the managers."),
  }),
  permit: maySpeakOfBarrier,
  decide: ({ barrier }, body, { language }) => sayOf(body, barrier, barrierWords(language)),
});
