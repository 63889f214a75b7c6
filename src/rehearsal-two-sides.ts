import assert from "node:assert/strict";
import { z } from "zod";
import { agreements } from "./areas/agreements/agreements.area.ts";
import { communities } from "./areas/communities/communities.area.ts";
import { home } from "./areas/home/home.area.ts";
import { organisations } from "./areas/organisations/organisations.area.ts";
import { places } from "./areas/places/places.area.ts";
import { startPlace } from "./db/stage.ts";
import type { Area } from "./web/area.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import { signedIn } from "./web/rehearsal-people.ts";
import type { SignedIn } from "./web/rehearsal-people.ts";

const json = { accept: "application/json" };

/** `more`: areas beside those of agreements. Riverside with a carers’ circle and a trust, each with people of its own, and people of neither. */
export const openTwoSides = async (more: readonly Area[] = []) => {
  const everybody: Record<string, SignedIn> = {};
  const who = (name: string): SignedIn => everybody[name] ?? assert.fail(name);
  const house = await rehearseHost([home, places, communities, organisations, agreements, ...more]);
  const riverside = await startPlace(house.stage.app, "Riverside");
  const send = (path: string, payload: object, by: SignedIn) =>
    house.app.inject({ method: "POST", url: `/riverside/${path}`, headers: { ...json, ...by.headers }, payload });
  const made = async (path: string, payload: object, by: SignedIn): Promise<string> => {
    const answer = await send(path, payload, by);
    assert.equal(answer.statusCode, 201, answer.body);
    return z.object({ id: z.string() }).parse(answer.json()).id;
  };
  const told = async (path: string, by: SignedIn) =>
    (await house.app.inject({ url: `/riverside/${path}`, headers: { ...json, ...by.headers } })).json();
  const page = async (path: string, by: SignedIn): Promise<string> =>
    (await house.app.inject({ url: `/riverside/${path}`, headers: { accept: "text/html", ...by.headers } })).body;
  const be = async (name: string, roles: Parameters<typeof signedIn>[1] = {}) => {
    everybody[name] = await signedIn(house.stage, { placeId: riverside, name: `Example ${name}`, ...roles });
  };
  await be("lead", { roles: ["engagement-lead"] });
  await be("carer", { roles: ["organisation-worker"] });
  await be("therapist", { roles: ["practitioner"] });
  await be("manager", { roles: ["senior-manager"] });
  await be("contributor", { roles: ["contributor"] });
  await be("stranger", { roles: ["organisation-worker"] });
  const circle = await made("organisations", { name: "Example Carers’ Circle", kinds: ["vcso"] }, who("carer"));
  const trust = await made("organisations", { name: "Example Trust", kinds: ["service"] }, who("lead"));
  await be("elder", { keepsFor: "community" });
  await made(`organisations/${trust}/workers`, { person: who("therapist").personId }, who("elder"));
  await made(`organisations/${trust}/workers`, { person: who("manager").personId }, who("therapist"));
  return { house, riverside, circle, trust, who, send, made, told, page };
};
