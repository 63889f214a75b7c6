import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { inOneSentence, measures } from "./measures.rules.ts";
import { methodsPage } from "./methods.page.tsx";
import { mayReadMethods } from "./methods.policy.ts";

const listed = z.object({
  name: z.string(),
  address: z.string(),
  title: z.string(),
  family: z.string(),
  says: z.string().describe("What it means, in one sentence."),
});

export const methodsRoute = look({
  method: "GET",
  path: "/about/methods",
  summary: "Every measure that a number here can come from, by the question it answers",
  practices: ["P03"],
  answers: z.object({ measures: z.array(listed) }),
  permit: mayReadMethods,
  answer: () =>
    found({
      measures: measures.map((one) => ({
        name: one.name,
        address: `/about/methods/${one.slug}`,
        title: one.title,
        family: one.family,
        says: inOneSentence(one),
      })),
    }),
  page: () => methodsPage(),
});
