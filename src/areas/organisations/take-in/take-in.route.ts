import { found, wrong } from "../../../nouns/result.ts";
import { addJob } from "../../../jobs/index.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { intakeParams } from "../import/import.schema.ts";
import { findImport, saveImportChange } from "../import/import.store.ts";
import { takeInJob } from "../import/taking-in.job.ts";
import { mayImportOrganisations } from "../organisation.policy.ts";

export const takeInRoute = changeInPlace({
  path: "/{place}/organisations/imports/{intake}/take-in",
  summary: "Put what was read into the directory; what waits for a choice goes on waiting",
  practices: ["P18", "P33"],
  reads: { params: intakeParams },
  permit: mayImportOrganisations,
  find: async (tx, { params }) => {
    const here = await findImport(tx, params.intake, "hold");
    return here && { here };
  },
  decide: ({ here }) =>
    here.state === "read"
      ? found(here.id)
      : wrong({ field: "import", words: "This import does not wait to be put in any more. Look at its page again." }),
  save: async (tx, importId, { place }) => {
    await saveImportChange(tx, importId, { state: "saving", problems: [] });
    await addJob(tx, takeInJob, { importId }, importId);
    return {
      id: importId,
      path: `/${place.slug}/organisations/imports/${importId}`,
      happened: {
        what: "directory-import.agreed",
        subject: { kind: "directory-import", id: importId },
        detail: {},
      },
    };
  },
});
