import assert from "node:assert/strict";
import { z } from "zod";
import { areas } from "./areas.ts";
import { startPlace } from "./db/stage.ts";
import type { Role, Side } from "./nouns/role.ts";
import type { Area } from "./web/area.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import { signedIn } from "./web/rehearsal-people.ts";
import type { SignedIn } from "./web/rehearsal-people.ts";

/** Whoever asks: somebody signed in, or nobody. */
export interface Asking {
  readonly headers: Readonly<Record<string, string>>;
}

export const nobody: Asking = { headers: {} };

/**
 * A place, and what tests of it do again and again: be somebody there, ask, and send as they.
 *
 * @param only the areas that the house has; all of them where nothing is said.
 */
export async function openPlace(only: readonly Area[] = areas) {
  const house = await rehearseHost(only);
  const placeId = await startPlace(house.stage.app, "Riverside");
  const be = (name: string, role: Role | readonly Role[], keepsFor?: Side): Promise<SignedIn> =>
    signedIn(house.stage, {
      placeId,
      roles: [role].flat(),
      name: `Example ${name}`,
      ...(keepsFor === undefined ? {} : { keepsFor }),
    });
  const ask = ({ headers }: Asking, path: string, accept = "application/json") =>
    house.app.inject({ url: `/riverside/${path}`, headers: { ...headers, accept } });
  const read = async (who: Asking, path: string, accept = "text/html"): Promise<string> =>
    (await ask(who, path, accept)).body;
  const post = ({ headers }: Asking, path: string, payload: object) =>
    house.app.inject({
      method: "POST",
      url: `/riverside/${path}`,
      headers: { ...headers, accept: "application/json" },
      payload,
    });
  /** Sends what must be taken. @returns its identifier. */
  const send = async (who: Asking, path: string, payload: object): Promise<string> => {
    const answer = await post(who, path, payload);
    assert.equal(answer.statusCode, 201, `${path}: ${answer.body}`);
    return z.object({ id: z.string() }).parse(answer.json()).id;
  };
  return { house, placeId, be, ask, read, post, send };
}

export type PlaceOpened = Awaited<ReturnType<typeof openPlace>>;
