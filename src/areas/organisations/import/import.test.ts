import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { z } from "zod";
import { areas } from "../../../areas.ts";
import { startPlace } from "../../../db/stage.ts";
import { workJobsNow } from "../../../jobs/work.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";

let house: RehearsedHost;
let lead: SignedIn;
before(async () => {
  house = await rehearseHost(areas);
  const placeId = await startPlace(house.stage.app, "Riverside");
  lead = await signedIn(house.stage, { placeId, roles: ["engagement-lead"] });
});
after(() => house.close());

const told = z.object({
  state: z.string(),
  organisations: z.number(),
  offerings: z.number(),
  copies: z.number(),
  refused: z.number(),
  notes: z.array(z.string()),
  outcomes: z.record(z.string(), z.number()),
  toChoose: z.array(z.object({ line: z.number(), title: z.string(), standing: z.string() })),
  withProblems: z.array(z.object({ title: z.string(), problems: z.array(z.object({ field: z.string() })) })),
});
const json = { accept: "application/json" };

async function sent(fileName: string, text: string): Promise<string> {
  const boundary = `x${randomUUID()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`;
  const answer = await house.app.inject({
    method: "POST",
    url: "/riverside/organisations/import",
    headers: { ...json, ...lead.headers, "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: `${head}${text}\r\n--${boundary}--\r\n`,
  });
  assert.equal(answer.statusCode, 201, answer.body);
  return z.object({ id: z.uuid() }).parse(answer.json()).id;
}
const look = async (id: string) =>
  told.parse(
    (
      await house.app.inject({ url: `/riverside/organisations/imports/${id}`, headers: { ...json, ...lead.headers } })
    ).json(),
  );
const step = (id: string, what: string, payload: object = {}) =>
  house.app.inject({
    method: "POST",
    url: `/riverside/organisations/imports/${id}/${what}`,
    headers: { ...json, ...lead.headers },
    payload,
  });
async function takenIn(id: string) {
  assert.equal((await step(id, "take-in")).statusCode, 201);
  await workJobsNow({
    db: house.stage.app,
    queue: house.stage.queue,
    jobs: areas.flatMap(({ jobs }) => jobs ?? []),
    log: () => undefined,
  });
  return look(id);
}
const feed = async (address: string) =>
  z
    .object({ total_items: z.number(), contents: z.array(z.record(z.string(), z.unknown())) })
    .parse((await house.app.inject({ url: `/riverside/oruk/${address}`, headers: json })).json());

const service = (more: object) => ({
  id: randomUUID(),
  name: "Quiet hour",
  status: "active",
  organization: { id: "6f1d0001-0000-4000-8000-000000000001", name: "Example Quiet Trust", description: "Rooms." },
  ...more,
});
const page = (contents: readonly object[], total = contents.length): string =>
  JSON.stringify({ total_items: total, contents });

/** @practice P33 */
test("a table is looked over before any of it is in the directory; what is here under another spelling waits for a choice", async () => {
  await takenIn(await sent("first.csv", "Organisation,Charity number\nThe Gujarati Carers’ Association,1096577\n"));
  const id = await sent(
    "second.csv",
    [
      "Name,Charity no,Description,Service,Days,Post code,Shoe size",
      "Gujarati Carers Assoc. Ltd,1096577,Lunch and talk,,,,9",
      "Example Choir,,Songs,Singing,Fri; Sat,sw98qh,",
      "Example Choir,,Songs,Singing,Fri; Sat,sw98qh,",
      ",,,Nobody’s group,,,",
    ].join("\n"),
  );
  const before = await look(id);
  assert.deepEqual(
    [before.state, before.organisations, before.offerings, before.copies, before.refused],
    ["read", 2, 1, 1, 1],
  );
  assert.deepEqual(
    before.toChoose.map(({ title, standing }) => [title, standing]),
    [["Gujarati Carers Assoc. Ltd", "near"]],
  );
  assert.match(before.notes.join(" "), /left aside: Shoe size/);
  assert.equal((await feed("services")).total_items, 0);
  const waiting = await takenIn(id);
  assert.deepEqual([waiting.state, waiting.outcomes["added"], waiting.outcomes["waiting"]], ["read", 2, 1]);
  assert.equal((await step(id, "choose", { choice: [`${waiting.toChoose[0]?.line}:ours`] })).statusCode, 201);
  const end = await takenIn(id);
  assert.deepEqual([end.state, end.outcomes["filled"], end.outcomes["waiting"]], ["saved", 1, 0]);
  const receipt = await house.app.inject({
    url: `/riverside/organisations/imports/${id}/receipt?as=csv`,
    headers: { ...json, ...lead.headers },
  });
  assert.match(receipt.body, /row 2,Gujarati Carers Assoc. Ltd,organisation,perhaps here already,0,ours,filled/);
  const [only] = (await feed("organizations?search=gujarati")).contents;
  assert.deepEqual([only?.["name"], only?.["description"]], ["The Gujarati Carers’ Association", "Lunch and talk"]);
  assert.equal((await feed("services?day=FR")).total_items, 1);
});

test("thousands of copies of one service are one service that stood there thousands of times", async () => {
  const one = service({});
  const id = await sent(
    "copies.json",
    page(
      Array.from({ length: 3000 }, () => one),
      12,
    ),
  );
  const read = await look(id);
  assert.deepEqual([read.organisations, read.offerings, read.copies], [1, 1, 2999]);
  assert.match(read.notes.join(" "), /says that it holds 12 things; 3,000 stand/);
  await takenIn(id);
  const again = await look(await sent("again.json", page([{ ...one, description: "Longer now" }])));
  assert.deepEqual(
    again.toChoose.map(({ standing }) => standing),
    ["differs"],
  );
});

test("a null is told and loses nothing else; a field that cannot be right is told by its name, and the rest is read", async () => {
  const id = await sent(
    "nulls.json",
    page([
      service({
        name: "With a null",
        description: null,
        "odd\u0000\udfff": "half \ud83d",
        url: "https://example.org/\ud800",
      }),
      service({ name: "With a wrong status", status: "open\u0000\ud800" }),
      service({ name: "With a wrong price", cost_options: [{ id: randomUUID(), amount: "£5" }] }),
    ]),
  );
  const { withProblems, offerings, refused } = await look(id);
  assert.deepEqual([offerings, refused], [2, 1]);
  assert.deepEqual(
    Object.fromEntries(withProblems.map(({ title, problems }) => [title, problems.map(({ field }) => field)])),
    {
      "With a null": ["description"],
      "With a wrong status": ["status"],
      "With a wrong price": ["cost_options/0/amount"],
    },
  );
});

test("the directory that is taken along as Open Referral comes back into another as the same", async () => {
  const download = (as: string) =>
    house.app.inject({ url: `/riverside/organisations/export?as=${as}`, headers: { ...json, ...lead.headers } });
  const lines = await look(await sent("back.json", (await download("oruk")).body));
  assert.deepEqual([lines.toChoose, lines.refused], [[], 0]);
  const table = await look(await sent("back.csv", (await download("csv")).body));
  assert.deepEqual([table.toChoose, table.refused], [[], 0]);
});

test("a file nested deeper than anybody means is refused in words", async () => {
  const boundary = "x1";
  const deep = `{"id":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="deep.json"\r\n\r\n`;
  const answer = await house.app.inject({
    method: "POST",
    url: "/riverside/organisations/import",
    headers: { ...json, ...lead.headers, "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: `${head}${deep}\r\n--${boundary}--\r\n`,
  });
  assert.equal(answer.statusCode, 422, answer.body);
});

test("an address inside somebody’s own network is refused before anybody is asked", async () => {
  const answer = await house.app.inject({
    method: "POST",
    url: "/riverside/organisations/import",
    headers: { ...json, ...lead.headers },
    payload: { address: "https://169.254.169.254/latest" },
  });
  assert.equal(answer.statusCode, 422);
});
