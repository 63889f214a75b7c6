import { z } from "zod";
import { found } from "../../../../nouns/result.ts";
import { look } from "../../../../web/look.ts";
import { measureOf } from "../measures.rules.ts";
import { mayReadMethods } from "../methods.policy.ts";
import { measurePage } from "./measure.page.tsx";

const params = z.object({ measure: z.string().max(80).describe("As in its address: crude-rate.") });

const told = z.object({
  name: z.string(),
  slug: z.string(),
  title: z.string(),
  family: z.string(),
  meaning: z.string(),
  takes: z.string(),
  gives: z.string(),
  read: z.string().describe("How to read it."),
  misleads: z.string().describe("When it misleads."),
  errors: z.string(),
  source: z.string(),
  example: z.string(),
});

export const measureRoute = look({
  method: "GET",
  path: "/about/methods/{measure}",
  summary: "What a measure means, how to read it, when it misleads and where it comes from",
  practices: ["P03"],
  reads: { params },
  answers: told,
  permit: mayReadMethods,
  find: (_house, { params: { measure } }) => Promise.resolve(measureOf(measure)),
  answer: (measure) => found(measure),
  page: (measure) => measurePage(measure),
});
