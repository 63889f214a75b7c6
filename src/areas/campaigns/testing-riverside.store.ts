import assert from "node:assert/strict";
import { areas } from "../../areas.ts";
import { startPlace } from "../../db/stage.ts";
import type { Role, Side } from "../../nouns/role.ts";
import { campaignFor, choiceOnPaper } from "../../rehearsal-campaigns.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import { activityOf, populationOf } from "../reach/hand-made.ts";
import { keepReading, keepService } from "../reach/testing-loaded.store.ts";

export interface Somebody {
  readonly personId: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type Asking = Pick<Somebody, "headers">;

const months = "January February March April May June July August September October November December".split(" ");
const periods = [...months.map((month) => `${month} 2024`), ...months.slice(0, 4).map((month) => `${month} 2025`)];

interface Whose {
  readonly placeId: string;
  readonly personId: string;
}

type House = Awaited<ReturnType<typeof rehearseHost>>;

async function loadResidents({ stage }: House, whose: Whose): Promise<void> {
  const residents = populationOf({
    "White: English, Welsh, Scottish, Northern Irish or British": 40_000,
    "Asian, Asian British or Asian Welsh: Indian": 12_000,
    "Asian, Asian British or Asian Welsh: Pakistani": 9000,
    "Asian, Asian British or Asian Welsh: Bangladeshi": 2000,
  });
  await keepReading(stage, { ...whose, reading: residents });
}

/** From September 2024 on Indian people come as often as told; Pakistani people as before; Bangladeshi hardly ever. */
async function loadService({ stage }: House, whose: Whose & { readonly name: string; readonly afterwards: number }) {
  const { name, afterwards, ...kept } = whose;
  const service = await keepService(stage, { ...kept, name, areaCode: "E00000001" });
  for (const [at, period] of periods.entries()) {
    const counts = {
      British: [800 + 10 * (at % 3)],
      Indian: [(at < 8 ? 200 : afterwards) + 4 * (at % 2)],
      Pakistani: [160 + 3 * (at % 4)],
      Bangladeshi: [3],
    };
    const { tables, ...rest } = activityOf(counts, { periods: [period] });
    const reading = { ...rest, tables: tables.map((table) => ({ ...table, period })) };
    await keepReading(stage, { ...kept, serviceId: service, reading });
  }
  return service;
}

/** A day so many days from now; before 0, ago. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** How people of Riverside ask it. */
const asker = (house: House) => {
  const read = async (who: Asking, path: string, accept = "text/html") => {
    const answer = await house.app.inject({ url: `/riverside/${path}`, headers: { ...who.headers, accept } });
    return { status: answer.statusCode, body: answer.body };
  };
  const post = async (who: Asking, path: string, body: object) => {
    const headers = { accept: "application/json", ...who.headers };
    const answer = await house.app.inject({ method: "POST", url: `/riverside/${path}`, headers, payload: body });
    return { status: answer.statusCode, body: answer.body };
  };
  const send = async (who: Asking, path: string, body: object): Promise<string> => {
    const answer = await post(who, path, body);
    assert.equal(answer.status, 201, `${path}: ${answer.body}`);
    return JSON.parse(answer.body).id;
  };
  return { read, post, send };
};

/** For tests: Riverside with its people, a community, and a service followed for sixteen months. */
export async function openRiverside() {
  const house = await rehearseHost(areas);
  const placeId = await startPlace(house.stage.app, "Riverside");
  const be = (role: Role, name: string, keepsFor?: Side): Promise<Somebody> =>
    signedIn(house.stage, { placeId, roles: [role], name, ...(keepsFor === undefined ? {} : { keepsFor }) });
  const people = {
    commissioner: await be("commissioner", "Example Commissioner"),
    worker: await be("organisation-worker", "Example Worker"),
    champion: await be("champion", "Example Champion"),
    contributor: await be("contributor", "Example Contributor"),
    analyst: await be("analyst", "Example Analyst"),
    elder: await be("champion", "Example Elder", "community"),
  };
  const asks = asker(house);
  const told = { name: "Example Community", history: "Told.", toldBy: "Elders" };
  const community = await asks.send(people.champion, "communities", told);
  const whose = { placeId, personId: people.analyst.personId };
  await loadResidents(house, whose);
  const service = await loadService(house, { ...whose, name: "Example Talking", afterwards: 300 });
  const otherService = await loadService(house, { ...whose, name: "Example Listening", afterwards: 200 });
  const counted = `${service}:referrals`;
  return {
    ...asks,
    house,
    placeId,
    people,
    community,
    service,
    otherService,
    begin: (title: string): Promise<string> =>
      asks.send(people.commissioner, "campaigns", { ...campaignFor(community), title }),
    onPaper: choiceOnPaper(counted),
    /** Chosen here, and not started yet. */
    ahead: {
      ...choiceOnPaper(counted),
      paperOn: "",
      paperWhere: "",
      startsOn: inDays(10),
      readUntil: inDays(400),
    },
    resultOf: async (id: string) =>
      JSON.parse((await asks.read(people.analyst, `campaigns/${id}/result`, "application/json")).body),
  };
}

export type Riverside = Awaited<ReturnType<typeof openRiverside>>;
