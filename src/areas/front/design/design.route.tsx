import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { allSamples, designPage } from "./design.page.tsx";
import { maySeeDesign } from "./design.policy.ts";

/** `/design`: every part our pages are made of, in every state. */
export const designRoute = look({
  method: "GET",
  path: "/design",
  summary: "Every part our pages are made of, in every state",
  answers: z.object({ components: z.array(z.object({ name: z.string(), states: z.array(z.string()) })) }),
  permit: maySeeDesign,
  answer: () =>
    found({
      components: allSamples("en").map(({ component, states }) => ({
        name: component,
        states: states.map(({ name }) => name),
      })),
    }),
  page: (_answer, { language }) => designPage(language),
});
