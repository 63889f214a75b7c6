import assert from "node:assert/strict";
import { test } from "node:test";
import type { Agreement, AgreementVersion, NamedWorker } from "../agreements/index.ts";
import type { Case, Consent } from "./case.ts";
import { parts, partWords, partsNamed, strangersIn } from "./fields.rules.ts";
import { gateOf } from "./gate.rules.ts";
import type { Looker } from "./gate.rules.ts";

const today = "2026-11-23";
const trust = { id: "trust", name: "Example Trust", isHere: true };
const circle = { id: "circle", name: "Example Circle", isHere: true };
const other = { id: "other", name: "Example Other", isHere: true };

const worker: NamedWorker = { personId: "amina", name: "Amina", organisationId: "circle", outSince: null };
const version: AgreementVersion = {
  number: 1,
  title: "Meetings",
  purpose: "To plan help together.",
  fields: ["Language", " what the person ASKS for ", "Shoe size"],
  neverShared: "",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  reviewOn: "2026-06-01",
  because: "",
  authorRole: "",
  writtenAt: "2026-01-01T00:00:00.000Z",
  signatures: [trust, circle].map(({ id }) => ({
    organisationId: id,
    personId: null,
    name: null,
    role: "",
    signedAt: "",
  })),
  workers: [worker],
};
const agreement: Agreement = {
  id: "meetings",
  parties: [trust, circle],
  madeAt: "2026-01-01",
  withdrawal: null,
  versions: [version],
  reviews: [],
};
const yesSaid: Consent = {
  id: "yes",
  agreementId: "meetings",
  basis: "consent",
  how: "spoken",
  reason: "",
  purpose: version.purpose,
  from: "2026-02-01",
  until: "2026-11-23",
  recordedBy: null,
  withdrawnAt: null,
};
type Judged = Pick<Case, "holder" | "from" | "tellsBack" | "consents" | "glasses">;
const held: Judged = { holder: trust, from: null, tellsBack: false, consents: [yesSaid], glasses: [] };
const amina: Looker = {
  personId: "amina",
  organisationIds: ["circle"],
  today,
  now: `${today}T12:00:00.000Z`,
  readyUntil: "2027-01-01",
};

const seen = (judged: Judged, looker: Looker, agreements: readonly Agreement[] = [agreement]): string => {
  const gate = gateOf(judged, looker, agreements);
  return gate.open ? `${gate.right}: ${gate.parts.join(" ")}` : gate.mayKnow ? "told why" : "nothing there";
};
const inVersion = (more: Partial<AgreementVersion>): readonly Agreement[] => [
  { ...agreement, versions: [{ ...version, ...more }] },
];

test("somebody of another organisation sees the parts that the agreement names, and nothing else @practice P17", () => {
  assert.equal(seen(held, amina), "agreement: asks language");
  assert.deepEqual(strangersIn(version.fields), ["Shoe size"]);
  assert.deepEqual(partsNamed(Object.values(partWords)), [...parts]);
});

test("without agreement, name, training or yes nobody sees anything; whoever knew of it is told why @practice P17", () => {
  const yes = (more: Partial<Consent>): Judged => ({ ...held, consents: [{ ...yesSaid, ...more }] });
  const [signedByTrust] = version.signatures;
  const table: readonly (readonly [string, string, string])[] = [
    ["no agreement", seen(held, amina, []), "nothing there"],
    [
      "signed by one side",
      seen(held, amina, inVersion({ signatures: signedByTrust === undefined ? [] : [signedByTrust] })),
      "nothing there",
    ],
    ["over", seen(held, amina, inVersion({ endsOn: "2026-11-22" })), "nothing there"],
    [
      "withdrawn",
      seen(held, amina, [{ ...agreement, withdrawal: { at: "", forId: "trust", because: "" } }]),
      "nothing there",
    ],
    ["not named", seen(held, { ...amina, personId: "bilal" }), "nothing there"],
    ["taken out", seen(held, amina, inVersion({ workers: [{ ...worker, outSince: "2026-11-01" }] })), "nothing there"],
    ["moved to another organisation", seen(held, { ...amina, organisationIds: ["other"] }), "nothing there"],
    ["never said yes", seen({ ...held, consents: [] }, amina), "nothing there"],
    ["yes to another agreement", seen(yes({ agreementId: "another" }), amina), "nothing there"],
    ["yes taken back", seen(yes({ withdrawnAt: `${today}T11:59:59.000Z` }), amina), "told why"],
    ["yes over yesterday", seen(yes({ until: "2026-11-22" }), amina), "told why"],
    ["yes from tomorrow", seen(yes({ from: "2026-11-24", until: "2026-12-24" }), amina), "told why"],
    ["yes to another purpose", seen(yes({ purpose: "To count." }), amina), "told why"],
    ["not trained", seen(held, { ...amina, readyUntil: null }), "told why"],
    ["training ran out", seen(held, { ...amina, readyUntil: "2026-11-22" }), "told why"],
    ["yes on its last day", seen(held, amina), "agreement: asks language"],
  ];
  for (const [why, is, wanted] of table) assert.equal(is, wanted, why);
});

test("those who hold it see all; those who asked see what they wrote, and what came of it where the person agreed @practice P14 @practice P17", () => {
  assert.equal(seen(held, { ...amina, organisationIds: ["trust"] }), `holder: ${parts.join(" ")}`);
  const asked: Judged = { ...held, from: circle, consents: [] };
  const without = parts.filter((part) => part !== "pointer" && part !== "steps");
  assert.equal(seen(asked, amina), `asked: ${without.join(" ")}`);
  assert.equal(
    seen({ ...asked, tellsBack: true }, amina),
    `asked: ${parts.filter((part) => part !== "pointer").join(" ")}`,
  );
});

test("opened without a yes it is open to one person for an hour, and to nobody after that @practice P17", () => {
  const glass = {
    id: "glass",
    personId: "chen",
    name: "Chen",
    of: other,
    reason: "",
    openedAt: `${today}T11:00:00.000Z`,
    untilAt: `${today}T12:00:00.000Z`,
    reviewedAt: null,
    wasRight: null,
    review: "",
  };
  const opened: Judged = { ...held, glasses: [glass] };
  const chen: Looker = { ...amina, personId: "chen", organisationIds: ["other"], now: `${today}T11:59:59.000Z` };
  assert.equal(seen(opened, chen), `glass: ${parts.join(" ")}`);
  assert.equal(seen(opened, { ...chen, now: `${today}T12:00:00.000Z` }), "nothing there");
  assert.equal(seen(opened, { ...chen, personId: "dara" }), "nothing there");
  assert.equal(seen(opened, { ...chen, organisationIds: [] }), "nothing there");
});
