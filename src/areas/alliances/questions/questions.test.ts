import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { areas } from "../../../areas.ts";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost(areas);
});
after(() => house.close());

const ask = (who: SignedIn, path: string, payload?: object) =>
  house.app.inject({
    method: payload === undefined ? "GET" : "POST",
    url: `/riverside/${path}`,
    headers: { accept: "application/json", ...who.headers },
    ...(payload === undefined ? {} : { payload }),
  });

/** @practice P05 */
test("six questions leave neither answers nor numbers: what stays reaches the other side only when it is released", async () => {
  const placeId = await startPlace(house.stage.app, "Riverside");
  const staff: SignedIn[] = [];
  for (let number = 0; number < 5; number += 1)
    staff.push(
      await signedIn(house.stage, { placeId, roles: ["practitioner", "engagement-lead"], name: `Staff ${number}` }),
    );
  const [lead] = staff;
  const elder = await signedIn(house.stage, { placeId, roles: ["contributor"], name: "Elder" });
  assert.ok(lead !== undefined);
  const made = async (who: SignedIn, path: string, payload: object): Promise<string> => {
    const answer = await ask(who, path, payload);
    assert.equal(answer.statusCode, 201, `${path}: ${answer.body}`);
    return answer.json().id;
  };
  const mine = await made(lead, "organisations", { name: "Example Clinic", kinds: ["service"] });
  const community = await made(elder, "communities", { name: "Tamil", history: "Told.", toldBy: "Elders" });
  const alliance = await made(elder, "alliances", { mine: community, organisation: "Example Clinic" });
  assert.ok(mine !== "");
  const at = `alliances/${alliance}`;
  // Nobody of the clinic was there: an engagement lead hears of it at home, joins, and asks the others.
  assert.match((await ask(lead, "home")).body, /Will you be part of the alliance/);
  await made(lead, `${at}/join`, { says: "yes" });
  for (const one of staff.slice(1)) {
    await made(lead, `${at}/people`, { person: `one ${one.personId}` });
    await made(one, `${at}/join`, { says: "yes" });
  }
  await made(lead, `${at}/trust`, { form: "questions" });
  await made(lead, `${at}/round`, { does: "open" });
  for (const [number, one] of staff.entries())
    await made(one, `${at}/questions`, { word: number < 3 ? "yes" : "no", listen: number === 0 ? "yes" : "" });
  const open = (await ask(lead, `${at}/trust`)).json();
  assert.equal(open.rounds[0].result, null);
  await made(lead, `${at}/round`, { does: "close" });
  const [closed] = (await ask(lead, `${at}/trust`)).json().rounds;
  // One answered the second question: nothing is told of it.
  assert.deepEqual(closed.result, { word: true });
  const { rows } = await sql<{ count: number }>`SELECT (SELECT count(*) FROM trust_answers)::int
    + (SELECT count(*) FROM trust_link)::int + (SELECT count(*) FROM answered_request
    WHERE route LIKE '%/questions')::int AS count`.execute(house.stage.owner);
  assert.equal(rows[0]?.count, 0);
  assert.deepEqual((await ask(elder, `${at}/trust`)).json().rounds, []);
  await made(lead, `${at}/release`, { kind: "round", id: closed.id, to: "other-side" });
  assert.equal((await ask(elder, `${at}/trust`)).json().rounds.length, 1);
});
