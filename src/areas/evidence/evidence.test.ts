import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import { nobody } from "../../rehearsal-place.ts";
import { frameworks } from "./frameworks/frameworks.ts";
import { gatherJob } from "./gather.job.ts";
import { packKept } from "./pack.schema.ts";

let place: PlaceOpened;
before(async () => {
  place = await openPlace();
});
after(() => place.house.close());

type Who = Awaited<ReturnType<PlaceOpened["be"]>>;
const told = z.object({ stage: z.string(), read: z.string(), pack: packKept.nullable() });
const today = new Date().toISOString().slice(0, 10);
const days = { from: "2026-01-01", until: today };

/** The job as the queue runs it. */
const work = (packId: string): Promise<void> =>
  gatherJob.run(
    { packId },
    { db: place.house.stage.app, placeId: place.placeId, isLastTry: true, stopping: new AbortController().signal },
  );
const packOf = async (who: { readonly headers: Readonly<Record<string, string>> }, id: string) =>
  told.parse(JSON.parse(await place.read(who, `evidence/${id}`, "application/json")));

async function begin(name: string) {
  const senior = await place.be(`${name} senior`, "senior-manager");
  const worker = await place.be(`${name} worker`, "organisation-worker");
  const partner = await place.send(worker, "organisations", { name: `Example ${name} Circle`, kinds: ["vcso"] });
  return { senior, worker, partner };
}
async function gathered(who: Who, body: object): Promise<string> {
  const id = await place.send(who, "evidence", { framework: "involvement", ...days, ...body });
  await work(id);
  return id;
}
const signBoth = async (id: string, ...both: readonly Who[]): Promise<void> => {
  for (const who of both) await place.send(who, `evidence/${id}/sign`, { read: (await packOf(who, id)).read });
};

test("a pack of a place with almost nothing is short, and names what is missing @practice P45", async () => {
  const { senior, partner } = await begin("Empty");
  const id = await gathered(senior, { partners: partner });
  const { pack } = await packOf(senior, id);
  assert.equal(pack?.sections.flatMap(({ questions }) => questions).flatMap(({ statements }) => statements).length, 0);
  const page = await place.read(senior, `evidence/${id}`);
  assert.match(page, /No published plan says whether the duty to involve people applies/);
  assert.match(page, /Example Empty Circle<\/bdi>: they were asked, and have not answered yet/);
  assert.match(page, /check them against the current guidance/);
});

test("nobody outside reads a pack before both sides signed it, and then everybody does @practice P45", async () => {
  const { senior, worker, partner } = await begin("Signed");
  const id = await gathered(senior, { partners: [partner] });
  assert.equal((await place.ask(nobody, `evidence/${id}`)).statusCode, 404);
  const early = (await packOf(senior, id)).read;
  assert.match(await place.read(worker, "home"), /Say what you think of this evidence/);
  await place.send(senior, `evidence/${id}/sign`, { read: early });
  const words = "You left out that nobody came twice. <b>Ask us again.</b>";
  await place.send(worker, `evidence/${id}/say`, { words });
  // What was said takes back what was signed before it.
  assert.equal((await packOf(worker, id)).pack?.signed.length, 0);
  assert.equal((await place.post(senior, `evidence/${id}/sign`, { read: early })).statusCode, 409);
  await signBoth(id, senior, worker);
  const { stage, pack } = await packOf(nobody, id);
  assert.equal(stage, "released");
  assert.equal(pack?.said[0]?.words, words);
  assert.match(await place.read(nobody, "evidence"), /Duty to involve people/);
  const after = await place.post(worker, `evidence/${id}/say`, { words: "More" });
  assert.match(after.body, /Both sides signed this pack, so it no longer changes/);
});

test("nobody signs for the other side, and one side does not sign twice @practice P45", async () => {
  const { senior, partner } = await begin("Sides");
  const second = await place.be("Second senior", "commissioner");
  const id = await gathered(senior, { partners: [partner] });
  const { read } = await packOf(senior, id);
  await place.send(senior, `evidence/${id}/sign`, { read });
  assert.match((await place.post(second, `evidence/${id}/sign`, { read })).body, /Your side signed it already/);
  const administrator = await place.be("Sides administrator", "administrator");
  assert.equal((await place.post(administrator, `evidence/${id}/sign`, { read })).statusCode, 403);
  assert.equal((await place.post(second, `evidence/${id}/say`, { words: "Fine" })).statusCode, 403);
});

test("every file of a released pack is the same to the last byte, also once its authors are forgotten @practice P45", async () => {
  const { senior, worker, partner } = await begin("Bytes");
  const id = await gathered(senior, { partners: [partner] });
  await place.send(worker, `evidence/${id}/author`, {});
  await signBoth(id, senior, worker);
  const files = () =>
    Promise.all(
      ["html", "docx", "xlsx", "json"].map(
        async (as) => (await place.ask(nobody, `evidence/${id}?as=${as}`)).rawPayload,
      ),
    );
  const [first, again] = [await files(), await files()];
  await place.house.stage.owner
    .updateTable("evidence_name")
    .set({ person_id: null })
    .where("pack_id", "=", id)
    .execute();
  const later = await files();
  for (const [at, bytes] of first.entries()) {
    assert.ok(bytes.length > 500);
    assert.ok(again[at]?.equals(bytes) && later[at]?.equals(bytes));
  }
  assert.match(await place.read(nobody, `evidence/${id}`), /Somebody who asked to be forgotten/);
});

test("a side’s rating is shown from three people on, with how many they are @practice P45", async () => {
  const { senior, worker, partner } = await begin("Rated");
  const id = await gathered(senior, { partners: [partner] });
  const others = [await place.be("Rater one", "champion"), await place.be("Rater two", "contributor")];
  for (const [at, who] of [worker, ...others].entries())
    await place.send(who, `evidence/${id}/rate`, { section: "gunning", rating: String(at) });
  await place.send(senior, `evidence/${id}/rate`, { section: "gunning", rating: "3" });
  const page = await place.read(senior, `evidence/${id}`);
  assert.match(page, /1 of 3 \(begun\), the middle of 3 people/);
  assert.match(page, /fewer than 3 rated, so it is not shown/);
  for (const wrong of [
    { section: "gunning", rating: "4" },
    { section: "nowhere", rating: "1" },
  ])
    assert.equal((await place.post(worker, `evidence/${id}/rate`, wrong)).statusCode, 422);
});

test("days that are not right, and no partner asked, are said in a sentence that tells what to do @practice P45", async () => {
  const { senior, partner } = await begin("Wrong");
  const said = async (body: object): Promise<string> => (await place.post(senior, "evidence", body)).body;
  const right = { framework: "funder", ...days, partners: [partner] };
  assert.match(await said({ ...right, framework: "nothing" }), /Choose what the pack is for/);
  assert.match(await said({ ...right, until: "2999-01-01" }), /has not come yet/);
  assert.match(await said({ ...right, from: "2026-02-30" }), /There is no such day/);
  assert.match(await said({ ...right, from: today, until: "2026-01-01" }), /The other way round|other way round/);
  assert.match(await said({ ...right, partners: [] }), /Choose at least one partner/);
  assert.match(await said({ ...right, service: "00000000-0000-4000-8000-000000000000" }), /no such service here/);
});

test("every framework is gathered, and every record it tells opens for its reader @practice P45", async () => {
  const { senior, worker, partner } = await begin("Opens");
  await place.be("Keeper one", "commissioner", "statutory");
  await place.be("Keeper two", "organisation-worker", "community");
  const from = "2026-01-01";
  await place.send(worker, "recognition/statement", { organisation: partner, from, until: today });
  const opened = new Set<string>();
  for (const { id: framework } of frameworks) {
    const id = await gathered(senior, { framework, from, until: today, partners: partner });
    const { pack, stage } = await packOf(senior, id);
    assert.equal(stage, "open", framework);
    for (const { statements, missing } of pack?.sections.flatMap(({ questions }) => questions) ?? []) {
      assert.ok(statements.length + missing.length > 0);
      for (const { href, opens } of statements) {
        assert.equal((await place.ask(opens === "everyone" ? nobody : senior, href)).statusCode, 200, href);
        opened.add(href.split("/")[0] ?? "");
      }
    }
    assert.equal((await place.ask(senior, `evidence/${id}/compare`, "text/html")).statusCode, 200);
  }
  assert.ok(opened.has("keepers") && opened.has("recognition"));
});

test("a barrier that was let out stands in the pack, with whether managers had it; one that was not is not told @practice P22 @practice P45", async () => {
  const { senior, worker, partner } = await begin("Barriers");
  const raised = { words: "Long words.", getting: "Help", whose: "own", shown: "nobody" };
  const open = await place.send(worker, "barriers", { ...raised, title: "Open one" });
  await place.send(worker, "barriers", { ...raised, title: "Private one" });
  await place.send(worker, `barriers/${open}/release`, { released: "No letter in Tigrinya.", namesNobody: "yes" });
  const id = await gathered(senior, { framework: "race-equality", partners: [partner] });
  const page = await place.read(senior, `evidence/${id}`);
  assert.match(page, /let out: “No letter in Tigrinya\.” It has not been at a meeting of senior managers\./);
  assert.doesNotMatch(page, /Private one|Long words/);
});

test("what is disputed stands in a pack with what others say against it, and alone once they took it back @practice P01 @practice P45", async () => {
  const { senior, partner } = await begin("Disputed");
  const elder = await place.be("Elder", "champion");
  const community = await place.send(elder, "communities", {
    name: "Example Dock",
    history: "Told.",
    toldBy: "Elders",
  });
  const source = { kind: "residents", sourceTitle: "Example report", period: "2025" };
  const say = `communities/${community}/say`;
  const first = await place.send(elder, say, { ...source, words: "There is no gap to close." });
  const second = await place.send(elder, say, { ...source, words: "Nobody asked us.", opposes: first });
  const read = async () => {
    const id = await gathered(senior, { framework: "equality-impact", partners: [partner] });
    return place.read(senior, `evidence/${id}`);
  };
  const page = await read();
  assert.match(page, /There is no gap to close\. \(Example report, 2025\)\. This is disputed: “Nobody asked us\.”/);
  assert.match(page, /Nobody asked us\. \(Example report, 2025\)\. This is disputed: “There is no gap to close\.”/);
  await place.send(elder, `statements/${second}/withdraw`, { because: "Told by mistake." });
  assert.doesNotMatch(await read(), /This is disputed|Nobody asked us/);
});

test("a rule that both sides agreed stands in a pack once, also while a newer version waits for a side @practice P41 @practice P45", async () => {
  const { senior, worker, partner } = await begin("Clause");
  const communities = await place.send(await place.be("Leaders’ champion", "champion"), "communities", {
    name: "Example Mill",
    history: "Told.",
    toldBy: "Elders",
  });
  const of = { organisation: partner, communities, purpose: "To be asked first.", superviseesMost: "5" };
  const network = await place.send(worker, "networks", { name: "Example Leaders", ...of });
  const at = `networks/${network}/framework`;
  const reviewOn = `${Number(today.slice(0, 4)) + 1}-01-31`;
  const first = { about: "supervision", title: "Everybody is supervised", words: "Each month.", reviewOn };
  const clause = await place.send(worker, at, first);
  const told = async (): Promise<number> => {
    const id = await gathered(senior, { framework: "race-equality", partners: [partner] });
    return [...(await place.read(senior, `evidence/${id}`)).matchAll(/both sides agreed on “Everybody is supervised”/g)]
      .length;
  };
  assert.equal(await told(), 0);
  await place.send(senior, `${at}/${clause}/agree`, { number: "1" });
  assert.equal(await told(), 1);
  await place.send(senior, `${at}/${clause}/rewrite`, { words: "Each week.", reviewOn });
  assert.equal(await told(), 1, "the version before stays in force");
  await place.send(worker, `${at}/${clause}/agree`, { number: "2" });
  assert.equal(await told(), 1, "two versions of one rule are one");
});
