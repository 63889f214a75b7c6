import { everyone, keepers } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const begins: Row = { may: ["engagement-lead", "senior-manager", "organisation-worker"] };
/** The worker’s organisation runs it, and the practitioner supervises in it. */
const run = ["engagement-lead", "senior-manager", "organisation-worker", "practitioner"] as const;
const runs: Row = { may: run };
/** The contributor is a leader in it; the champion and the commissioner lead on what goes wrong. */
const sees: Row = { may: [...run, "contributor", "champion", "commissioner", ...keepers] };
const themselves: Row = { may: ["contributor"] };
const supervises: Row = { may: ["practitioner"] };
/** The worker wrote it for the side of communities. */
const agrees: Row = { may: ["engagement-lead", "senior-manager", "practitioner", "commissioner", "keeper-statutory"] };
const seesIncidents: Row = { may: ["champion", "commissioner", ...keepers] };
const readsIncident: Row = { may: ["commissioner", ...keepers] };
const closes: Row = { may: ["commissioner"] };

/** Who may ask the routes about networks of local leaders. */
export const networks: Readonly<Record<string, Row>> = {
  "GET /{place}/networks": everyone,
  "GET /{place}/networks/new": begins,
  "POST /{place}/networks": { ...begins, body: { name: "" } },
  "GET /{place}/networks/{network}": everyone,
  "GET /{place}/networks/{network}/people": sees,
  "GET /{place}/networks/{network}/people/add": runs,
  "POST /{place}/networks/{network}/people": { ...runs, body: { name: "" } },
  "GET /{place}/networks/{network}/people/{leader}": sees,
  "GET /{place}/networks/{network}/people/{leader}/did": themselves,
  "POST /{place}/networks/{network}/people/{leader}/did": { ...themselves, body: { asked: "" } },
  "GET /{place}/networks/{network}/people/{leader}/shown": themselves,
  "POST /{place}/networks/{network}/people/{leader}/shown": { ...themselves, body: { shown: "" } },
  "GET /{place}/networks/{network}/people/{leader}/check": runs,
  "POST /{place}/networks/{network}/people/{leader}/check": { ...runs, body: { kind: "" } },
  "GET /{place}/networks/{network}/people/{leader}/supervised": supervises,
  "POST /{place}/networks/{network}/people/{leader}/supervised": { ...supervises, body: { on: "" } },
  "GET /{place}/networks/{network}/people/{leader}/supervisor": runs,
  "POST /{place}/networks/{network}/people/{leader}/supervisor": { ...runs, body: { supervisor: "" } },
  "GET /{place}/networks/{network}/supervisors": runs,
  "POST /{place}/networks/{network}/supervisors": { ...runs, body: { person: "" } },
  "GET /{place}/networks/{network}/cohorts": sees,
  "GET /{place}/networks/{network}/cohorts/begin": runs,
  "POST /{place}/networks/{network}/cohorts": { ...runs, body: { cohort: "" } },
  "GET /{place}/networks/{network}/cohorts/{cohort}": sees,
  "GET /{place}/networks/{network}/cohorts/{cohort}/enrol": runs,
  "POST /{place}/networks/{network}/cohorts/{cohort}/enrol": { ...runs, body: { practitioner: "" } },
  "GET /{place}/networks/{network}/cohorts/{cohort}/lesson": runs,
  "POST /{place}/networks/{network}/cohorts/{cohort}/lesson": { ...runs, body: { kind: "" } },
  "GET /{place}/networks/{network}/cohorts/{cohort}/result": runs,
  "POST /{place}/networks/{network}/cohorts/{cohort}/result": { ...runs, body: { result: "" } },
  "GET /{place}/networks/{network}/framework": sees,
  "GET /{place}/networks/{network}/framework/write": sees,
  "POST /{place}/networks/{network}/framework": { ...sees, body: { about: "" } },
  "GET /{place}/networks/{network}/framework/{clause}": sees,
  "GET /{place}/networks/{network}/framework/{clause}/rewrite": sees,
  "POST /{place}/networks/{network}/framework/{clause}/rewrite": { ...sees, body: { words: "" } },
  "GET /{place}/networks/{network}/framework/{clause}/agree": agrees,
  "POST /{place}/networks/{network}/framework/{clause}/agree": { ...agrees, body: { number: "" } },
  "GET /{place}/networks/{network}/framework/{clause}/evidence": sees,
  "POST /{place}/networks/{network}/framework/{clause}/evidence": { ...sees, body: { words: "" } },
  "GET /{place}/networks/{network}/leads": runs,
  "POST /{place}/networks/{network}/leads": { ...runs, body: { kind: "" } },
  "GET /{place}/networks/{network}/incidents": seesIncidents,
  "GET /{place}/networks/{network}/incidents/tell": sees,
  "POST /{place}/networks/{network}/incidents": { ...sees, body: { kind: "" } },
  "GET /{place}/networks/{network}/incidents/{incident}": readsIncident,
  "GET /{place}/networks/{network}/incidents/{incident}/close": closes,
  "POST /{place}/networks/{network}/incidents/{incident}/close": { ...closes, body: { learned: "" } },
};
