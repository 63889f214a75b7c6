import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { aboutPage } from "./about.page.tsx";
import { mayReadAbout } from "./about.policy.ts";

export const aboutRoute = look({
  method: "GET",
  path: "/about",
  summary: "What Alongside is, what it keeps and where its figures come from",
  answers: z.object({ name: z.string(), version: z.string(), licence: z.string() }),
  permit: mayReadAbout,
  find: async ({ version }) => ({ version }),
  answer: ({ version }) => found({ name: "Alongside", version, licence: "MIT" }),
  page: (about) => aboutPage(about),
});
