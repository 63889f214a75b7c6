import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { accessibilityPage } from "./accessibility.page.tsx";
import { mayReadAccessibility } from "./accessibility.policy.ts";
import { statement } from "./statement.ts";

export const accessibilityRoute = look({
  method: "GET",
  path: "/accessibility",
  summary: "How these pages were tested for everybody’s use, and what does not work yet",
  answers: z.object({
    aim: z.string(),
    tested: z.array(z.string()),
    notTested: z.array(z.string()),
    notYet: z.array(z.string()),
  }),
  permit: mayReadAccessibility,
  answer: () => found(statement),
  page: (said) => accessibilityPage(said),
});
