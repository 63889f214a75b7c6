import assert from "node:assert/strict";
import { areas } from "./areas.ts";
import { startPlace } from "./db/stage.ts";
import type { Role } from "./nouns/role.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import { signedIn } from "./web/rehearsal-people.ts";
import type { SignedIn } from "./web/rehearsal-people.ts";

/** A place with every area, and what tests of it do again and again: be somebody there, ask, and send as they. */
export async function openPlace() {
  const house = await rehearseHost(areas);
  const placeId = await startPlace(house.stage.app, "Riverside");
  const be = (name: string, ...roles: readonly Role[]): Promise<SignedIn> =>
    signedIn(house.stage, { placeId, roles, name: `Example ${name}` });
  const ask = (who: SignedIn, path: string, accept = "application/json") =>
    house.app.inject({ url: `/riverside/${path}`, headers: { ...who.headers, accept } });
  const read = async (who: SignedIn, path: string): Promise<string> => (await ask(who, path, "text/html")).body;
  const post = (who: SignedIn, path: string, payload: object) =>
    house.app.inject({
      method: "POST",
      url: `/riverside/${path}`,
      headers: { ...who.headers, accept: "application/json" },
      payload,
    });
  const send = async (who: SignedIn, path: string, payload: object): Promise<string> => {
    const answer = await post(who, path, payload);
    assert.equal(answer.statusCode, 201, `${path}: ${answer.body}`);
    return answer.json().id;
  };
  return { house, placeId, be, ask, read, post, send };
}
