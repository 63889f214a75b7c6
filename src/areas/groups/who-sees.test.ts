import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { areas } from "../../areas.ts";
import { gather } from "../../rehearsal-crowd.ts";
import type { Crowd, Who } from "../../rehearsal-crowd.ts";
import { addressesOf, allThatIsSeen, overhear } from "../../rehearsal-snapshot.ts";
import type { Reader, Seen } from "../../rehearsal-snapshot.ts";
import { routesOf } from "../../web/area.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";

let house: RehearsedHost;
let crowd: Crowd;
let listening: ReturnType<typeof overhear>;
before(async () => {
  house = await rehearseHost(areas);
  crowd = await gather(house);
  listening = overhear();
});
after(async () => {
  listening.stop();
  await house.close();
});

const person = (who: Who) => {
  const found = crowd.people.find((one) => one.who === who && one.of === "own");
  assert.ok(found?.cookie, who);
  return { personId: found.personId, cookie: found.cookie };
};

async function saved(who: Who, path: string, payload: object): Promise<string> {
  const headers = { accept: "application/json", cookie: person(who).cookie };
  const url = `/${crowd.slug}/${path}`;
  const { statusCode, body } = await house.app.inject({ method: "POST", url, headers, payload });
  assert.equal(statusCode, 201, `${path}: ${body}`);
  return JSON.parse(body).id;
}

/** Wherever a group, a person or what is held on them may be told. */
const told = /\/(groups|home|search|export|my-record)\b|\/(communities\/\{community\}|people\/\{person\}|people)$/;

async function everythingSeen(): Promise<ReadonlyMap<string, ReadonlyMap<string, Seen>>> {
  for (const table of ["ledger_entry", "ledger_table"] as const)
    await house.stage.owner.deleteFrom(table).where("place_id", "=", crowd.placeIds.own).execute();
  const toRead = addressesOf(routesOf(areas), crowd).filter(({ name }) => told.test(name));
  const search = { name: "GET /{place}/search", url: `/${crowd.slug}/search?q=Example`, speaksHtml: true, forms: [] };
  const views = new Map<string, ReadonlyMap<string, Seen>>();
  for (const { who, of, cookie } of crowd.people) {
    if (inside.includes(who) || (of === "other" && who !== "administrator")) continue;
    const reader: Reader = { words: who, cookie, inPlaceOnly: true, seesPictures: false };
    views.set(
      `${who} of ${of} place`,
      await allThatIsSeen({ house, asked: listening.asked }, reader, [...toRead, search]),
    );
  }
  return views;
}

/** Whoever chairs the group, and the two of whom one sits there. */
const inside: readonly Who[] = ["engagement-lead", "contributor", "champion"];

const record = (body: string): string =>
  body
    .split("\n")
    .filter((line) => !/place\.exported|figures\.taken/.test(line))
    .map((line) => line.replace(/,$/, ""))
    .join("\n")
    .replaceAll(/("name":"happening","rows":)\d+/g, "$1")
    .replaceAll(/(>happening<.{0,200}?<div class="al-cell">)[\d,]+/gs, "$1")
    .replaceAll(/\d+,\\x[0-9a-f]{64}/g, "")
    .replaceAll(/"count":"?\d+"?,"hash":"[^"]+"/g, "")
    .replaceAll(/(## happening \()\d+/g, "$1")
    .replaceAll(/(on a moment: )\d+( rows of \d+ tables)/g, "$1$2");

/** The line that is another. */
function firstDifference(said: string, says: string): string {
  const then = said.split("\n");
  return says.split("\n").find((line, at) => line !== then[at]) ?? "less";
}

/** Another of the two sits there instead, as if it had been so from the beginning. */
async function swap(from: string, to: string): Promise<void> {
  for (const table of ["group_holder", "group_circle"] as const)
    await house.stage.owner.updateTable(table).set({ person_id: to }).where("person_id", "=", from).execute();
}

/** @practice P08 */
test("for every role each page, file, search and export is the same to the byte whichever of two people sits in a group about health because of their own life", async () => {
  const { group, seat } = crowd.params;
  const at = `groups/${group}`;
  const [contributor, champion] = [person("contributor"), person("champion")];
  const ask = await saved("engagement-lead", `${at}/ask`, { seat, person: contributor.personId });
  await saved("contributor", `${at}/answer`, { ask, says: "yes", shownAs: "seat" });
  const before = await everythingSeen();
  await swap(contributor.personId, champion.personId);
  const now = await everythingSeen();
  const faults = [...before].flatMap(([who, pages]) =>
    [...pages].flatMap(([page, { body }]) =>
      record(body) === record(now.get(who)?.get(page)?.body ?? "")
        ? []
        : [`${page} for ${who} tells: ${firstDifference(record(body), record(now.get(who)?.get(page)?.body ?? ""))}`],
    ),
  );
  assert.deepEqual(faults, []);
  assert.ok(before.size >= 9, `${before.size} readers`);
  // And it is there for those it is for: the chair, the group and the person themselves.
  const chairSees = await house.app.inject({
    url: `/${crowd.slug}/${at}`,
    headers: { accept: "text/html", cookie: person("engagement-lead").cookie },
  });
  assert.match(chairSees.body, /Holds the seat:<!-- --> ?<bdi>Example champion|Holds the seat: <bdi>Example champion/);
  const own = await house.app.inject({
    url: `/${crowd.slug}/my-record`,
    headers: { accept: "text/html", cookie: champion.cookie },
  });
  assert.match(own.body, /somebody who uses services/);
});
