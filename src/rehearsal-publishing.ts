/** For tests of releases: two sides, an analyst and figures of two periods, in one house with everything in it. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { areas } from "./areas.ts";
import { activityOf, populationOf } from "./areas/reach/hand-made.ts";
import { keepReading, keepService } from "./areas/reach/testing-loaded.store.ts";
import { startPlace } from "./db/stage.ts";
import { workJobsNow } from "./jobs/work.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import { signedIn } from "./web/rehearsal-people.ts";
import type { SignedIn } from "./web/rehearsal-people.ts";

const residents = {
  "White: English, Welsh, Scottish, Northern Irish or British": 40_000,
  "Asian, Asian British or Asian Welsh: Indian": 9000,
  "Asian, Asian British or Asian Welsh: Pakistani": 4000,
};

export interface Somewhere {
  readonly slug: string;
  readonly placeId: string;
  readonly service: string;
  readonly analyst: SignedIn;
  readonly statutory: SignedIn;
  readonly community: SignedIn;
}

type Seen = readonly [white: number, indian: number, pakistani: number];

interface Drafted {
  readonly content: string;
}

export async function openPublishing(files: Readonly<Record<string, Seen>>) {
  const house = await rehearseHost(areas);
  const get = (url: string, who?: SignedIn, accept = "application/json") =>
    house.app.inject({ url, headers: { accept, ...who?.headers } });
  const post = (url: string, payload: object, who: SignedIn) => {
    const { key = randomUUID(), ...body } = { key: undefined, ...payload };
    const headers = { accept: "application/json", "idempotency-key": String(key), ...who.headers };
    return house.app.inject({ method: "POST", url, headers, payload: body });
  };
  /** A keeper of one side proposes, one of the other says yes. */
  const agree = async ({ slug, statutory, community }: Somewhere, proposal: object) => {
    const made = await post(`/${slug}/proposals`, { because: "It helps.", ...proposal }, statutory);
    assert.equal(made.statusCode, 201, made.body);
    return post(`/${slug}/proposals/${made.json().id}`, { says: "yes" }, community);
  };
  const bringIn = async (kept: { placeId: string; personId: string; serviceId: string }): Promise<void> => {
    const { serviceId: _service, ...whose } = kept;
    await keepReading(house.stage, { ...whose, reading: populationOf(residents) });
    for (const [period, [white, indian, pakistani]] of Object.entries(files)) {
      const total = white + indian + pakistani;
      const rows = { British: [white], Indian: [indian], Pakistani: [pakistani], Total: [total] };
      const reading = activityOf(rows, { periods: [period] });
      const tables = reading.tables.map((table) => ({ ...table, period }));
      const source = { ...reading.source, fileName: `${period}.csv` };
      await keepReading(house.stage, { ...kept, reading: { ...reading, source, tables } });
    }
  };
  /** A place where counts under 10 are hidden and nothing is rounded. */
  const settle = async (name: string): Promise<Somewhere> => {
    const { stage } = house;
    const placeId = await startPlace(stage.app, name);
    const analyst = await signedIn(stage, { placeId, roles: ["analyst"], name: "Example Analyst" });
    const statutory = await signedIn(stage, {
      placeId,
      roles: ["commissioner"],
      keepsFor: "statutory",
      name: "Example Commissioner",
    });
    const community = await signedIn(stage, { placeId, keepsFor: "community", name: "Example Elder" });
    const { personId } = analyst;
    const service = await keepService(stage, { placeId, personId, name: "Example Talking", areaCode: "E00000001" });
    await bringIn({ placeId, personId, serviceId: service });
    const settled = { slug: name.toLowerCase(), placeId, service, analyst, statutory, community };
    await agree(settled, { kind: "small-number-policy", content: { value: "under-10" } });
    return settled;
  };
  const work = () =>
    workJobsNow({
      db: house.stage.app,
      queue: house.stage.queue,
      jobs: areas.flatMap((area) => area.jobs ?? []),
      log: () => undefined,
    });
  /** Prepared and checked, as a program is told of it. */
  const draft = async (at: Somewhere, period: string, more: object = {}) => {
    const body = { title: `Referrals, ${period}`, service: at.service, period, measure: "referrals", ...more };
    const made = await post(`/${at.slug}/published`, body, at.analyst);
    assert.equal(made.statusCode, 201, made.body);
    await work();
    return (await get(`/${at.slug}/published/drafts/${made.json().id}`, at.analyst)).json();
  };
  const propose = (at: Somewhere, { content }: Drafted) =>
    agree(at, { kind: "release-figures", content: JSON.parse(content) });
  return { house, get, post, agree, settle, work, draft, propose };
}

export type Publishing = Awaited<ReturnType<typeof openPublishing>>;
