import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { intakeParams } from "../import/import.schema.ts";
import { findImport, saveImportChange } from "../import/import.store.ts";
import { mayImportOrganisations } from "../organisation.policy.ts";

export const stopRoute = changeInPlace({
  path: "/{place}/organisations/imports/{intake}/stop",
  summary: "Stop an import: what is in the directory stays, nothing more goes in",
  practices: ["P33"],
  reads: { params: intakeParams },
  permit: mayImportOrganisations,
  find: async (tx, { params }) => {
    const here = await findImport(tx, params.intake, "hold");
    return here && { here };
  },
  decide: ({ here }) =>
    here.state === "read"
      ? found(here.id)
      : wrong({ field: "import", words: "This import is not waiting, so there is nothing to stop." }),
  save: async (tx, importId, { place }) => {
    await saveImportChange(tx, importId, { state: "stopped" });
    return {
      id: importId,
      path: `/${place.slug}/organisations/imports/${importId}`,
      happened: {
        what: "directory-import.stopped",
        subject: { kind: "directory-import", id: importId },
        detail: {},
      },
    };
  },
});
