import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { choicesSent } from "../import/import-shown.rules.ts";
import { intakeParams } from "../import/import.schema.ts";
import { findImport, saveChoices } from "../import/import.store.ts";
import { mayImportOrganisations } from "../organisation.policy.ts";
import { ticked } from "../sent-list.rules.ts";

export const chooseRoute = changeInPlace({
  path: "/{place}/organisations/imports/{intake}/choose",
  summary: "Say of what was read whether it is the same as something in the directory",
  practices: ["P33"],
  reads: {
    params: intakeParams,
    body: z.strictObject({
      choice: ticked.describe("12:ours, 12:theirs, 12:another or 12:leave, for line 12."),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
  },
  permit: mayImportOrganisations,
  find: async (tx, { params }) => {
    const here = await findImport(tx, params.intake, "hold");
    return here && { here };
  },
  decide: ({ here }, { body }) => {
    if (here.state !== "read")
      return wrong({
        field: "choice",
        words: "This import does not wait for a choice any more. Look at its page again.",
      });
    return found(choicesSent(tickedOf(body.choice)));
  },
  save: async (tx, choices, { params, body, place }) => {
    await saveChoices(tx, params.intake, choices);
    return {
      id: params.intake,
      path: `/${place.slug}/organisations/imports/${params.intake}?page=${body.page}`,
      happened: {
        what: "directory-import.chosen",
        subject: { kind: "directory-import", id: params.intake },
        detail: { lines: choices.size },
      },
    };
  },
});
