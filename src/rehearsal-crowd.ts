import { randomUUID } from "node:crypto";
import { startPlace } from "./db/stage.ts";
import { roles, sides } from "./nouns/role.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import { cookieFor, signedIn } from "./web/rehearsal-people.ts";
import type { SomebodyToBe } from "./web/rehearsal-people.ts";

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
  /** Stands in what is private to the place: no answer to anybody else may hold it. */
  readonly canary: string;
  /** What stands for each `{name}` of an address. */
  readonly params: Readonly<Record<string, string>>;
}

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
  return { people, slug: "ownplace", canary, params: { ...params, ...(await moreParams(send, params.community)) } };
}

type Send = (who: Who, path: string, body: object) => Promise<string>;

const moreParams = async (send: Send, community: string) => ({
  statement: await send("champion", `communities/${community}/say`, {
    kind: "residents",
    words: "It is so.",
    sourceTitle: "A meeting",
    period: "2025",
  }),
  service: await send("practitioner", "services", { name: "Example Service", care: "early-help" }),
});

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
