import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { monthsLater } from "../../nouns/months.ts";
import { openTwoSides } from "../../rehearsal-two-sides.ts";
import { routesOf } from "../../web/area.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { sessions } from "../sessions/sessions.area.ts";
import { cases } from "./cases.area.ts";

const { house, circle, trust, who, made } = await openTwoSides([sessions, recognition, cases]);
after(() => house.close());

const today = new Date().toISOString().slice(0, 10);
/** Stands in every part of the case, and nowhere else in the place. */
const canary = "Canary-words-of-the-person";
const carer = who("carer");

const asking = {
  holder: trust,
  asks: canary,
  language: canary,
  condition: "psychosis",
  helpedBy: "vcso",
  agreed: "yes",
};
const caseId = await made("cases", asking, who("therapist"));
const otherCase = await made("cases", { holder: trust, asks: "To talk.", agreed: "yes" }, who("therapist"));
const elsewhere = await made("organisations", { name: "Example Elders’ Lunch", kinds: ["vcso"] }, who("stranger"));
await made(`cases/${caseId}/pointer`, { pointer: `${canary} wharf-post` }, who("therapist"));
const terms = {
  title: "Who sits in the meetings",
  purpose: "One story, told once.",
  fields: "Language\nWhat the person asks for",
  neverShared: "",
  startsOn: today,
  endsOn: monthsLater(today, 12),
  reviewOn: monthsLater(today, 6),
};
const workers = [carer.personId, who("therapist").personId];
const agreement = await made("agreements", { ...terms, one: circle, other: trust, workers }, carer);
for (const side of ["carer", "therapist"]) await made(`agreements/${agreement}/sign`, { number: 1 }, who(side));
const saysYes = { agreement, basis: "consent", how: "spoken", until: monthsLater(today, 3) };
await made(`cases/${caseId}/consent`, saysYes, who("therapist"));
const trained = { person: carer.personId, trainedOn: today, until: monthsLater(today, 12) };
await made("cases/ready", trained, who("manager"));
const { owner } = house.stage;
await sql`CREATE TABLE kept_signature AS TABLE agreement_signature`.execute(owner);
const kept = await sql<{ consent: string; pseudonym: string }>`
  SELECT n.consent_id AS consent, k.pseudonym FROM support_case_consent n JOIN support_case k USING (place_id, case_id)`.execute(
  owner,
);
const { consent, pseudonym } = kept.rows[0] ?? assert.fail("The yes was not kept.");

/** What is between the worker and the case: how it is brought about, and what a worker who asks is answered. */
interface State {
  readonly called: string;
  readonly change: RawBuilder<unknown>;
  readonly undo: RawBuilder<unknown>;
  readonly answered: 200 | 403 | 404;
}

const states: readonly State[] = [
  {
    called: "agreement, name, training and yes",
    change: sql`SELECT`,
    undo: sql`SELECT`,
    answered: 200,
  },
  {
    called: "the yes was never said",
    change: sql`UPDATE support_case_consent SET case_id = ${otherCase}`,
    undo: sql`UPDATE support_case_consent SET case_id = ${caseId}`,
    answered: 404,
  },
  {
    called: "the yes was taken back",
    change: sql`UPDATE support_case_consent SET withdrawn_at = now(), withdrawn_how = 'told'`,
    undo: sql`UPDATE support_case_consent SET withdrawn_at = NULL, withdrawn_how = NULL`,
    answered: 403,
  },
  {
    called: "the yes ran out yesterday",
    change: sql`UPDATE support_case_consent SET from_day = from_day - 9, until_day = from_day - 1`,
    undo: sql`UPDATE support_case_consent SET from_day = from_day + 9, until_day = from_day + 90`,
    answered: 403,
  },
  {
    called: "the yes was to another purpose",
    change: sql`UPDATE support_case_consent SET purpose = 'Something else.'`,
    undo: sql`UPDATE support_case_consent SET purpose = 'One story, told once.'`,
    answered: 403,
  },
  {
    called: "the training ran out yesterday",
    change: sql`UPDATE support_worker_ready SET trained_on = trained_on - 9, until_day = trained_on - 1`,
    undo: sql`UPDATE support_worker_ready SET trained_on = trained_on + 9, until_day = trained_on + 90`,
    answered: 403,
  },
  {
    called: "one side has not signed",
    change: sql`DELETE FROM agreement_signature WHERE organisation_id = ${trust}`,
    undo: sql`INSERT INTO agreement_signature SELECT * FROM kept_signature WHERE organisation_id = ${trust}`,
    answered: 404,
  },
  {
    called: "one side took the agreement back",
    change: sql`UPDATE agreement SET withdrawn_at = now(), withdrawn_for = ${trust}, withdrawn_because = 'It ended.'`,
    undo: sql`UPDATE agreement SET withdrawn_at = NULL, withdrawn_for = NULL, withdrawn_because = NULL`,
    answered: 404,
  },
  {
    called: "the agreement ended yesterday",
    change: sql`UPDATE agreement_version SET starts_on = starts_on - 60, ends_on = starts_on - 1, review_on = starts_on - 30`,
    undo: sql`UPDATE agreement_version SET starts_on = ends_on + 1, ends_on = ends_on + 300, review_on = ends_on + 200`,
    answered: 404,
  },
  {
    called: "they were taken out of the agreement",
    change: sql`UPDATE agreement_worker SET out_since = now() WHERE person_id = ${carer.personId}`,
    undo: sql`UPDATE agreement_worker SET out_since = NULL`,
    answered: 404,
  },
  {
    called: "they work for another organisation now",
    change: sql`UPDATE organisation_worker SET organisation_id = ${elsewhere} WHERE person_id = ${carer.personId}`,
    undo: sql`UPDATE organisation_worker SET organisation_id = ${circle} WHERE person_id = ${carer.personId}`,
    answered: 404,
  },
];

const routes = routesOf([cases]).filter(({ path }) => /\{case\}|\{entry\}/.test(path));
const see = "GET /{place}/cases/{case}";
const read = "GET /{place}/cases/fhir/{resource}/{entry}";
const review = "POST /{place}/cases/{case}/review";
const openHere: readonly string[] = ["ServiceRequest", "CareTeam"];
const resources = ["ServiceRequest", "Task", "CareTeam", "Consent"] as const;

const answer = (method: "GET" | "POST", url: string, { by, accept }: { readonly by: SignedIn; accept: string }) =>
  house.app.inject({
    method,
    url: `/riverside/${url}`,
    headers: { accept, ...by.headers },
    ...(method === "POST" ? { payload: {} } : {}),
  });

interface Way {
  readonly name: string;
  readonly method: "GET" | "POST";
  readonly url: string;
  /** Which, where another system reads it. */
  readonly resource: string | null;
}

/** Of every route that names a case: what is asked, and what the state says that a worker of another organisation is answered. */
const asked = routes.flatMap(({ method, path }): readonly Way[] => {
  const name = `${method} ${path}`;
  const [, address] = path.split("/{place}/");
  const filled = (address ?? "").replace("{case}", caseId);
  if (name !== read) return [{ name, method, url: filled, resource: null }];
  return resources.map((resource) => ({
    name: `${method} ${resource}`,
    method,
    url: filled.replace("{resource}", resource).replace("{entry}", resource === "Consent" ? consent : caseId),
    resource,
  }));
});

/** Who reads for another system is told nothing of why; who does what only the holder does is refused. */
function expected({ name, resource }: Way, { answered }: State): number {
  // How far it is stands in a part that this agreement does not name, and the yes is read by those who hold it.
  if (resource !== null) return answered === 200 && openHere.includes(resource) ? 200 : 404;
  if (name === see || answered === 404) return answered;
  // Nobody opened it without a yes: there is nothing to look at.
  return name === review ? 404 : 403;
}

for (const state of states) {
  test(`a worker of another organisation: ${state.called}: each of ${asked.length} ways to a case answers as it should @practice P17`, async () => {
    await state.change.execute(owner);
    try {
      for (const one of asked) {
        for (const accept of one.resource === null ? ["application/json", "text/html"] : ["application/fhir+json"]) {
          const { statusCode, body } = await answer(one.method, one.url, { by: carer, accept });
          assert.equal(statusCode, expected(one, state), `${one.name} as ${accept}: ${body.slice(0, 300)}`);
          if (statusCode !== 200) assert.doesNotMatch(body, new RegExp(canary), one.name);
          assert.doesNotMatch(body, /wharf-post|psychosis/i, `${one.name} shows a part that no agreement names`);
        }
      }
      // The other ways in: lists, home and search name nobody whom they may not see.
      for (const url of ["cases", "home", `search?q=${pseudonym.split("-", 2).join("-")}`]) {
        const { body } = await answer("GET", url, { by: carer, accept: "text/html" });
        const named = body.replaceAll(/value="[^"]*"|href="[^"]*"/g, "").includes(pseudonym);
        assert.equal(
          url === "home" ? named && state.answered !== 200 : named,
          url !== "home" && state.answered === 200,
          url,
        );
      }
      // Those who hold it see it all the time, and somebody of neither never hears of it.
      for (const [name, status] of [
        ["therapist", 200],
        ["stranger", 404],
      ] as const)
        assert.equal(
          (await answer("GET", `cases/${caseId}`, { by: who(name), accept: "application/json" })).statusCode,
          status,
        );
    } finally {
      await state.undo.execute(owner);
    }
  });
}
