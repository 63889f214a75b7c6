import { randomUUID } from "node:crypto";
import { activityOf } from "./areas/reach/hand-made.ts";
import { keepRelease } from "./areas/releases/testing-release.store.ts";
import { keepReading } from "./areas/reach/testing-loaded.store.ts";
import { startPlace } from "./db/stage.ts";
import { roles, sides } from "./nouns/role.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import { cookieFor, signedIn } from "./web/rehearsal-people.ts";
import type { SomebodyToBe } from "./web/rehearsal-people.ts";
import { rehearsalFolder } from "./rehearsal-files.ts";
import { alliancesParams } from "./rehearsal-alliances.ts";
import { askParams } from "./rehearsal-asks.ts";
import { caseParams } from "./rehearsal-cases.ts";
import { evidenceParams } from "./rehearsal-evidence.ts";
import { claimParams } from "./rehearsal-claims.ts";
import { glossaryParams } from "./rehearsal-glossary.ts";
import { groupParams } from "./rehearsal-groups.ts";
import { planParams } from "./rehearsal-plans.ts";
import { barrierParams } from "./rehearsal-barriers.ts";
import { auditParams } from "./rehearsal-audits.ts";
import { assuranceParams } from "./rehearsal-assurance.ts";
import { workforceParams } from "./rehearsal-workforce.ts";
import { budgetParams } from "./rehearsal-budgets.ts";
import { needParams } from "./rehearsal-needs.ts";
import { campaignParams } from "./rehearsal-campaigns.ts";
import { clinicParams } from "./rehearsal-clinics.ts";
import { outreachParams } from "./rehearsal-outreach.ts";
import { championParams } from "./rehearsal-champions.ts";
import { recognitionParams } from "./rehearsal-recognition.ts";
import { learningParams } from "./rehearsal-learning.ts";
import { sessionParams } from "./rehearsal-sessions.ts";
import { fundingParams } from "./rehearsal-funding.ts";
import { networkParams } from "./rehearsal-networks.ts";
import { programmeParams } from "./rehearsal-programmes.ts";
import { voicesParams } from "./rehearsal-voices.ts";
import { togetherParams, trainingParams } from "./rehearsal-together.ts";

/** For the test of access: everybody there is to ask as, and a place with one of everything to ask for. */

/** Who asks: `nobody`, `stranger` (signed in, of no place), `house`, a role, or a keeper of a side. */
export type Who = (typeof whoever)[number];
const keepers = ["keeper-statutory", "keeper-community"] as const;
export const whoever = ["nobody", "stranger", "house", ...roles, ...keepers] as const;
/** Those who are somebody in a place. */
export const members: readonly Who[] = [...roles, ...keepers];

export interface Somebody {
  readonly who: Who;
  readonly of: "own" | "other";
  readonly cookie: string | undefined;
  readonly personId: string;
}

const toBe = (who: Who): SomebodyToBe => {
  const role = roles.find((one) => one === who);
  const side = sides.find((one) => `keeper-${one}` === who);
  return {
    name: `Example ${who}`,
    ...(role === undefined ? {} : { roles: [role] }),
    ...(side === undefined ? {} : { keepsFor: side }),
    looksAfterHouse: who === "house",
  };
};

async function be(house: RehearsedHost, who: Who, place?: { readonly id: string; readonly of: "own" | "other" }) {
  const person = await signedIn(house.stage, { ...toBe(who), ...(place ? { placeId: place.id } : {}) });
  const cookie = await cookieFor(house.stage, person.loginId);
  return { who, of: place?.of ?? "own", cookie, personId: person.personId };
}

export interface Crowd {
  readonly people: readonly Somebody[];
  readonly slug: string;
  readonly placeIds: { readonly own: string; readonly other: string };
  /** Stands in what is private to the place: no answer to anybody else may hold it. */
  readonly canary: string;
  /** What stands for each `{name}` of an address. */
  readonly params: Readonly<Record<string, string>>;
  /** Two of what is gone once it is thrown away: one for programs, one for browsers. */
  readonly twice: Readonly<Record<string, readonly string[]>>;
}

/** What is claimed and learned for work done together, and evidence of it. */
const workedParams = async (send: Parameters<typeof evidenceParams>[0], organisation: string) => ({
  ...(await claimParams(send)),
  ...(await trainingParams(send)),
  ...(await evidenceParams(send, organisation)),
  ...(await assuranceParams(send)),
});

/** Somebody who is helped, what they need for it, and who works for those who help. */
const supportParams = async (
  around: Parameters<typeof caseParams>[0],
  { organisation, service }: { readonly organisation: string; readonly service: string },
) => ({
  ...(await caseParams(around, organisation)),
  ...(await needParams(around.send, service)),
  ...(await budgetParams(around.send, organisation)),
  ...(await workforceParams(around, organisation)),
  ...(await auditParams(around, { organisation, service })),
});

export async function gather(house: RehearsedHost): Promise<Crowd> {
  const own = { id: await startPlace(house.stage.app, "ownplace"), of: "own" } as const;
  const other = { id: await startPlace(house.stage.app, "otherplace"), of: "other" } as const;
  const nobody: Somebody = { who: "nobody", of: "own", cookie: undefined, personId: "" };
  const people: Somebody[] = [nobody, await be(house, "stranger"), await be(house, "house")];
  for (const who of members) people.push(await be(house, who, own), await be(house, who, other));
  const canary = `canary${randomUUID().slice(0, 8)}`;
  // Beside the one who asks as administrator, so that nobody is the last.
  await signedIn(house.stage, { placeId: own.id, roles: ["administrator"], name: `Second ${canary}` });
  const person = await signedIn(house.stage, { placeId: own.id, roles: ["analyst"], name: `Example ${canary}` });
  const send = sender(house, people);
  // For the outbox: a letter for each shape of answer.
  await send("administrator", "people/invite", { name: canary, email: "second@example.org", roles: "analyst" });
  const params = {
    person: person.personId,
    proposal: await send("keeper-community", "proposals", {
      kind: "silence-limit-days",
      value: "30",
      because: canary,
    }),
    invitation: await send("administrator", "people/invite", {
      name: canary,
      email: "invited@example.org",
      roles: "analyst",
    }),
    community: await send("champion", "communities", { name: "Example Community", history: "Told.", toldBy: "Elders" }),
  };
  const intake = await send("engagement-lead", "organisations/import", { address: "https://example.org/oruk" });
  const more = await moreParams(send, reader(house, people), params.community);
  const analyst = people.find(({ who, of }) => who === "analyst" && of === "own");
  const files = await figuresOf(house, { placeId: own.id, personId: analyst?.personId ?? "", cookie: analyst?.cookie });
  const { letters, token } = await lettersOf(house);
  const personId = analyst?.personId ?? "";
  const released = await keepRelease(house.stage, { placeId: own.id, personId, proposalId: params.proposal });
  return {
    people,
    slug: "ownplace",
    placeIds: { own: own.id, other: other.id },
    canary,
    params: {
      ...params,
      ...more,
      ...(await alliancesParams(send, { ...params, ...more })),
      ...(await fundingParams({ house, people, send }, more.organisation)),
      ...(await togetherParams(send)),
      ...(await barrierParams(send, people)),
      ...(await supportParams({ house, people, send }, more)),
      ...(await workedParams(send, more.organisation)),
      ...(await outreachParams(send)),
      ...(await clinicParams(send, { house, people, placeId: own.id, organisation: more.organisation })),
      ...(await leadersParams(send, { people, community: params.community })),
      ...(await recognitionParams(send, more, {
        house,
        placeId: own.id,
        sentBy: people.find(({ who, of }) => who === "organisation-worker" && of === "own")?.personId ?? "",
      })),
      ...(await askParams(send, { ...params, ...more })),
      ...(await plannedParams(send, reader(house, people), { ...more, person: personId })),
      ...(await voicesParams(send)),
      ...(await glossaryParams(send)),
      dataset: files.dataset,
      ...released,
      ...(await learningParams(send, released.release)),
      ...(await campaignParams(send, { house, placeId: own.id, community: params.community, service: more.service })),
      token,
      measure: "crude-rate",
      collection: "services",
      intake,
    },
    twice: { letter: letters, import: files.imports },
  };
}

interface Planning {
  readonly service: string;
  readonly organisation: string;
  readonly person: string;
}

/** Programmes, groups, sessions and plans. */
const plannedParams = async (send: Send, read: Read, { service, organisation, person }: Planning) => ({
  ...(await programmeParams(send, service)),
  ...(await groupParams(send, read, organisation)),
  ...(await sessionParams(send)),
  ...(await planParams(send, { organisation, person })),
});

/** Networks of local leaders, and of champions. */
const leadersParams = async (send: Send, around: Parameters<typeof networkParams>[1]) => ({
  ...(await networkParams(send, around)),
  ...(await championParams(send, around)),
});

/** Letters that wait, and the token of the invitation. */
async function lettersOf({ stage }: RehearsedHost): Promise<{ readonly letters: readonly string[]; token: string }> {
  const rows = await stage.door.selectFrom("letter").select(["id", "text"]).orderBy("written_at").execute();
  const token = rows.map(({ text }) => /invitation\?token=([\w-]+)/.exec(text)?.[1]).find((one) => one !== undefined);
  return { letters: rows.map(({ id }) => id), token: token ?? "" };
}

interface Loader {
  readonly placeId: string;
  readonly personId: string;
  readonly cookie: string | undefined;
}

const tidy = "ethnic_category,referrals\nBritish,1000\nPakistani,200\n";

/** Figures of the analyst's: a dataset in force, and an import that is not done yet. */
async function figuresOf(house: RehearsedHost, { placeId, personId, cookie = "" }: Loader) {
  rehearsalFolder();
  const dataset = await keepReading(house.stage, { placeId, personId, reading: activityOf({ British: [1000] }) });
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="seen.csv"\r\n\r\n';
  const begin = async (): Promise<string> => {
    const begun = await house.app.inject({
      method: "POST",
      url: "/ownplace/datasets",
      headers: { accept: "application/json", cookie, "content-type": "multipart/form-data; boundary=x" },
      payload: `${head}${tidy}\r\n--x--\r\n`,
    });
    if (begun.statusCode !== 201) throw new Error(`An import could not be begun for the test: ${begun.body}`);
    return begun.json().id;
  };
  return {
    dataset,
    imports: [await begin(), await begin()],
  };
}

type Send = (who: Who, path: string, body: object) => Promise<string>;
type Read = (who: Who, path: string) => Promise<{ readonly content: string }>;

const reader =
  (house: RehearsedHost, people: readonly Somebody[]): Read =>
  async (who, path) => {
    const cookie = people.find((one) => one.who === who && one.of === "own")?.cookie ?? "";
    const headers = { accept: "application/json", cookie };
    return (await house.app.inject({ url: `/ownplace/${path}`, headers })).json();
  };

const moreParams = async (send: Send, read: Read, community: string) => ({
  statement: await send("champion", `communities/${community}/say`, {
    kind: "residents",
    words: "It is so.",
    sourceTitle: "A meeting",
    period: "2025",
  }),
  service: await send("practitioner", "services", { name: "Example Service", care: "early-help" }),
  organisation: await send("organisation-worker", "organisations", { name: "Example Circle", kinds: ["vcso"] }),
  suggestion: await send("champion", "communities/suggest", { ...newCategory, label: "Example Mirpuri" }),
  category: await categoryOfPlace(send, read),
});

const newCategory = {
  step: "add",
  "parent-nhs-2001-england": "L",
  "parent-census-2021-ew": "asian-pakistani",
  "parent-census-2011-ew": "asian-pakistani",
  "parent-census-2001-ew": "asian-pakistani",
  because: "People here say so.",
};

/** Suggested, taken up by one side and agreed by the other. @returns its code. */
async function categoryOfPlace(send: Send, read: Read): Promise<string> {
  const suggestion = await send("champion", "communities/suggest", { ...newCategory, label: "Example Kashmiri" });
  const { content } = await read("keeper-community", `communities/suggestions/${suggestion}`);
  const taken = { kind: "local-category", because: "They ask for it.", content: JSON.parse(content) };
  const proposal = await send("keeper-community", "proposals", taken);
  await send("keeper-statutory", `proposals/${proposal}`, { says: "yes" });
  return JSON.parse(content).category.code;
}

/** Makes something as one of the place's people, and says its identifier. */
const sender =
  (house: RehearsedHost, people: readonly Somebody[]): Send =>
  async (who, path, body) => {
    const cookie = people.find((one) => one.who === who && one.of === "own")?.cookie ?? "";
    const answer = await house.app.inject({
      method: "POST",
      url: `/ownplace/${path}`,
      headers: { accept: "application/json", cookie },
      payload: body,
    });
    if (answer.statusCode !== 201) throw new Error(`${path} could not be made for the test: ${answer.body}`);
    return answer.json().id;
  };
