import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeWords } from "../home.policy.ts";
import { glossary } from "./glossary.ts";
import { wordsPage } from "./words.page.tsx";

export const wordsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/words",
  summary: "What the words on these pages mean",
  answers: z.object({ words: z.array(z.object({ word: z.string(), means: z.string() })) }),
  permit: maySeeWords,
  answer: () => found({ words: glossary }),
  page: ({ words }) => wordsPage(words),
});
