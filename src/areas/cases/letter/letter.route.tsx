import { z } from "zod";
import { isLanguage, languageCodes } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayPrintLetter } from "../cases.policy.ts";
import { caseParams } from "../cases.schema.ts";
import { findCaseHere } from "../here.store.ts";
import { ownAddress, ownLink } from "../own-link.rules.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";
import { renewLink } from "../writing.store.ts";
import { letterPage } from "./letter.page.tsx";
import type { LetterShown } from "./letter.page.tsx";

export const letterRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/{case}/letter",
  summary:
    "The person’s letter, to print in their language: who may see what, and their own link to look and take it back",
  practices: ["P17"],
  reads: {
    params: caseParams,
    query: z.object({
      in: z
        .string()
        .max(5)
        .default("en")
        .describe(`The language of the letter: ${languageCodes.join(", ")}`),
    }),
  },
  // The link is on the page for whoever prints it, and in no answer to a program.
  answers: z
    .custom<LetterShown>()
    .transform(({ one }) => ({ pseudonym: one.pseudonym }))
    .pipe(z.object({ pseudonym: z.string() })),
  permit: mayPrintLetter,
  find: async (tx, { actor, at, params, place }, house) => {
    const here = await findCaseHere(tx, { actor, at, id: params.case });
    if (here === undefined) return undefined;
    const token = ownLink(await house.seal(), here.one);
    return { ...here, link: `${house.origin()}${ownAddress(place.slug, token)}` };
  },
  answer: ({ one, link }, { query }) =>
    found({ one: { id: one.id, pseudonym: one.pseudonym }, link, language: isLanguage(query.in) ? query.in : "en" }),
  page: (shown, view) => letterPage(shown, formShown(view)),
});

export const newLinkRoute = changeInPlace({
  path: "/{place}/cases/{case}/letter",
  summary: "Make another link for the person; the one before ends at once",
  practices: ["P17"],
  reads: { params: caseParams },
  permit: mayPrintLetter,
  find: (tx, { actor, at, params }) => findCaseHere(tx, { actor, at, id: params.case }),
  decide: ({ one }) => found({ id: one.id }),
  save: async (tx, { id }, { place }) => {
    await renewLink(tx, id);
    return savedIn(place, { id, what: "case.link-renewed", to: "/letter" });
  },
});
