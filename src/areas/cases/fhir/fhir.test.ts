import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Fhir } from "fhir";
import { z } from "zod";
import { monthsLater } from "../../../nouns/months.ts";
import { openTwoSides } from "../../../rehearsal-two-sides.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";
import { recognition } from "../../recognition/recognition.area.ts";
import { sessions } from "../../sessions/sessions.area.ts";
import { cases } from "../cases.area.ts";
import { resourceTypes } from "./resources.rules.ts";

// Somebody else’s validator of FHIR R4: structure, cardinality, and the value sets of the standard itself.
const validator = new Fhir();
const today = new Date().toISOString().slice(0, 10);
const { house, circle, trust, who, made, told } = await openTwoSides([sessions, recognition, cases]);
after(() => house.close());

const read = async (path: string, by: SignedIn) => {
  const answer = await house.app.inject({
    url: `/riverside/cases/fhir/${path}`,
    headers: { accept: "application/fhir+json", ...by.headers },
  });
  return { status: answer.statusCode, type: answer.headers["content-type"], json: answer.json() };
};
/** Read, and valid. */
const valid = async (path: string, by = who("therapist")) => {
  const { status, type, json } = await read(path, by);
  assert.equal(status, 200, path);
  assert.match(String(type), /^application\/fhir\+json/);
  const { messages } = validator.validate(json, { errorOnUnexpected: true });
  assert.deepEqual(
    messages.filter(({ severity }) => severity === "error" || severity === "fatal"),
    [],
    path,
  );
  return z.looseObject({ resourceType: z.string() }).parse(json);
};

/** Begun with the agreement of the two sides: asked for by the circle, with a yes to what the agreement shares. */
async function begin(name: string) {
  const workers = [who("carer").personId, who("therapist").personId];
  const agreement = await made(
    "agreements",
    {
      title: "Meetings",
      purpose: "To plan.",
      fields: "Language",
      neverShared: "",
      startsOn: today,
      endsOn: monthsLater(today, 12),
      reviewOn: monthsLater(today, 6),
      workers,
      one: circle,
      other: trust,
    },
    who("carer"),
  );
  for (const name of ["carer", "therapist"]) await made(`agreements/${agreement}/sign`, { number: 1 }, who(name));
  const service = await made("services", { name, care: "early-help" }, who("lead"));
  const id = await made(
    "cases",
    { holder: trust, service, asks: "Somebody to talk to.", condition: "psychosis", agreed: "yes", tellsBack: "no" },
    who("carer"),
  );
  await made(
    `cases/${id}/consent`,
    { agreement, basis: "consent", how: "signed", until: monthsLater(today, 2) },
    who("therapist"),
  );
  const { consents } = await told(`cases/${id}`, who("therapist"));
  return { id, service, consent: z.array(z.object({ id: z.string() })).parse(consents)[0]?.id ?? "" };
}

/** What UK Core says a system must be able to send, of what a case has. */
const mustSupport: Readonly<Record<string, readonly string[]>> = {
  ServiceRequest: ["status", "intent", "category", "priority", "code", "subject", "authoredOn", "requester"],
  Task: ["status", "intent", "code", "focus", "for", "authoredOn", "requester", "owner", "restriction"],
  CareTeam: ["status", "subject", "participant"],
  Consent: ["status", "scope", "category", "patient", "dateTime", "performer", "organization"],
  Organization: ["name"],
  HealthcareService: ["type", "name"],
};

test("each resource of a case is valid FHIR R4 for another system, and the CapabilityStatement says exactly what there is @practice P17", async () => {
  const { id, service, consent } = await begin("Example Evening Service");
  const statement = await valid("metadata");
  assert.equal(statement.resourceType, "CapabilityStatement");
  const offered =
    z
      .object({
        rest: z.array(
          z.object({
            resource: z.array(z.object({ type: z.string(), interaction: z.array(z.object({ code: z.string() })) })),
          }),
        ),
      })
      .parse(statement).rest[0]?.resource ?? [];
  assert.deepEqual(
    offered.map(({ type }) => type),
    [...resourceTypes],
  );
  const ids: Readonly<Record<string, string>> = {
    ServiceRequest: id,
    Task: id,
    CareTeam: id,
    Consent: consent,
    Organization: trust,
    HealthcareService: service,
  };
  for (const { type, interaction } of offered) {
    assert.deepEqual(interaction, [{ code: "read" }]);
    const resource = await valid(`${type}/${ids[type]}`);
    assert.equal(resource.resourceType, type);
    assert.deepEqual(
      (mustSupport[type] ?? []).filter((name) => !(name in resource)),
      [],
      type,
    );
  }
  // What is not offered is not there.
  assert.equal((await read(`Patient/${id}`, who("therapist"))).status, 404);
  for (const did of ["accepted", "begun"]) await made(`cases/${id}/say`, { did }, who("therapist"));
  assert.equal((await valid(`Task/${id}`))["status"], "in-progress");
  await made(`cases/${id}/say`, { did: "ended", words: "Well again." }, who("therapist"));
  assert.deepEqual((await valid(`Task/${id}`))["output"], [
    { type: { text: "What came of it" }, valueString: "Well again." },
  ]);
  assert.equal((await valid(`ServiceRequest/${id}`))["status"], "completed");
});

test("another system reads no more than whoever’s token it has may see, and that it read is kept @practice P17", async () => {
  const { id, consent } = await begin("Example Night Service");
  const asked = await valid(`ServiceRequest/${id}`, who("carer"));
  // The person did not agree that what happens is told back.
  assert.equal(asked["status"], "unknown");
  for (const path of [`Task/${id}`, `Consent/${consent}`])
    assert.equal((await read(path, who("carer"))).status, 404, path);
  for (const path of [`ServiceRequest/${id}`, `CareTeam/${id}`])
    assert.equal((await read(path, who("stranger"))).status, 404, path);
  assert.equal((await read(`ServiceRequest/${id}`, who("contributor"))).status, 404);
  await made(`cases/${id}/say`, { did: "declined", words: "Ask the night team." }, who("therapist"));
  assert.equal((await valid(`Task/${id}`))["status"], "rejected");
  const page = await house.app.inject({
    url: `/riverside/cases/${id}`,
    headers: { accept: "text/html", ...who("therapist").headers },
  });
  assert.match(page.body, /Example carer[\s\S]{0,200}asked for it/);
});
