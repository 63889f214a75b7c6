import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeMonitoring } from "../about-me.policy.ts";
import { countEquality } from "../equality.store.ts";
import { monitoringPage } from "./monitoring.page.tsx";
import { monitoringOf } from "./monitoring.rules.ts";

const countShape = z.union([
  z.object({ mark: z.literal("value"), count: z.number(), min: z.number(), max: z.number() }),
  z.object({ mark: z.enum(["suppressed", "not-collected", "not-applicable"]) }),
]);

export const monitoringRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/monitoring",
  summary: "How many people gave each equality answer: counts of 10 and more, and nobody's answers",
  practices: ["P23", "P03"],
  answers: z.object({
    questions: z.array(
      z.object({ question: z.string(), answers: z.array(z.object({ answer: z.string(), count: countShape })) }),
    ),
  }),
  permit: maySeeMonitoring,
  find: async (tx) => ({ counts: await countEquality(tx) }),
  answer: ({ counts }) =>
    found({ questions: monitoringOf(counts).map((one) => ({ ...one, answers: [...one.answers] })) }),
  page: ({ questions }, { language, place }) =>
    monitoringPage(questions, { language, place: { name: place?.name ?? "", slug: place?.slug ?? "" } }),
});
