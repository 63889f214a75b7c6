import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { holdGrant } from "../grant-writing.store.ts";
import { grantsPage } from "../grants/grants.page.tsx";
import { listGrantsOnPage } from "../grants.store.ts";
import { findRecipients } from "../help.store.ts";
import { placeShown } from "../place-shown.ts";
import { countUnmatched, listUnmatched, saveMatched } from "../unmatched.store.ts";
import { matchedOf, toMatch } from "../upload-plan.rules.ts";

export const matchRoute = changeInPlace({
  path: "/{place}/funding/match",
  summary: "Look in the directory again for whoever is paid and was not found there when it was written down",
  practices: ["P33"],
  reads: { body: z.strictObject({}) },
  permit: mayKeepGrants,
  find: async (tx, { at }) => {
    await holdGrant(tx, "whole list");
    const unmatched = await listUnmatched(tx);
    return {
      ...(await listGrantsOnPage(tx, {}, 1)),
      unmatched: await countUnmatched(tx),
      matched: matchedOf(unmatched, await findRecipients(tx, toMatch(unmatched))),
      today: at.toISOString().slice(0, 10),
    };
  },
  decide: ({ matched }) =>
    matched.length > 0
      ? found(matched)
      : wrong({
          field: "unmatched",
          words:
            "None of them is in the directory under its name or number yet. Add it there, or correct its name here.",
        }),
  save: async (tx, matched, { place }) => {
    await saveMatched(tx, matched);
    return {
      id: "grants",
      path: `/${place.slug}/funding/grants`,
      happened: {
        what: "funding.organisations-found",
        subject: { kind: "place", id: place.id },
        detail: { grants: matched.length },
      },
    };
  },
  form: ({ problems }, view, thing) =>
    grantsPage(
      { ...(thing ?? { grants: [], count: 0, page: 1, unmatched: 0, today: "" }), mayKeep: true },
      { place: placeShown(view), language: view.language, idempotencyKey: view.key, problems },
    ),
});
