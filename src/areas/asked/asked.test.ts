import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { layTable } from "../../rehearsal-seats.ts";
import type { Table } from "../../rehearsal-seats.ts";
import { asks } from "../asks/asks.area.ts";
import { communities } from "../communities/communities.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { places } from "../places/places.area.ts";
import { asked } from "./asked.area.ts";

let table: Table;
before(async () => {
  table = await layTable([places, communities, organisations, asks, asked]);
});
after(() => table.close());

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test("each service says whom it asked, how, in what language, by whom and what came of it; who was not asked stands there too @practice P24", async () => {
  const { be, send, post, read, house } = table;
  const [worker, therapist, contributor] = [
    await be("Worker", "organisation-worker"),
    await be("Therapist", "practitioner"),
    await be("Contributor", "contributor"),
  ];
  const service = await send(therapist, "services", { name: "Example Listening", care: "early-help" });
  const other = await send(therapist, "services", { name: "Example Other", care: "early-help" });
  const [somali, roma] = [
    await send(worker, "communities", { name: "Example Somali", history: "Told.", toldBy: "Elders" }),
    await send(worker, "communities", { name: "Example Roma", history: "Told.", toldBy: "Elders" }),
  ];
  const written = {
    service,
    community: somali,
    onDay: day(-3),
    way: "through-organisation",
    language: "Somali",
    through: "Example Circle",
    question: "What would make it easier to come? (example)",
    band: "few",
  };
  const wrong = await post(worker, "asked", { ...written, onDay: day(3), band: "7", community: service });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /community[\s\S]*onDay[\s\S]*band/);
  assert.equal((await post(contributor, "asked", written)).statusCode, 403);
  const record = await send(worker, "asked", written);
  await send(worker, "asked", { ...written, community: roma, onDay: day(-500) });

  const page = await read(contributor, `asked/${service}`);
  assert.match(page, /through an organisation they trust, in <bdi>Somali<\/bdi>[\s\S]*Example Circle/);
  assert.match(page, /fewer than 10 people answered[\s\S]*Nothing is written down yet/);
  assert.match(page, /Not asked since[\s\S]*Example Roma[\s\S]*last on/);
  await send(therapist, `asked/${service}/came-of`, { record, cameOfIt: "Evening hours (example)." });
  assert.match(await read(contributor, `services/${service}`), /Whom we asked[\s\S]*1 of 2 communities/);
  assert.match(await read(contributor, "asked/not-this-year?as=csv"), /Example Roma,no,[\s\S]*Example Somali,yes,/);
  assert.equal((await post(therapist, `asked/${other}/came-of`, { record, cameOfIt: "No" })).statusCode, 404);

  // Partners who were asked stand apart from communities.
  const circle = await send(worker, "organisations", { name: "Example Asked Circle", kinds: ["vcso"] });
  await send(therapist, "asks", {
    organisation: circle,
    kind: "form",
    title: "One form (example)",
    minutes: "30",
    pay: "0",
    byDay: day(9),
    alreadyHeld: "in-part",
    lookedIn: "Their page.",
    inNameOf: "Example Listening",
    service,
  });
  assert.match(
    await read(contributor, `asked/${service}`),
    /Partners who were asked about it[\s\S]*One form \(example\)/,
  );

  // For everyone only once both sides agreed, and then without how many answered.
  const nobody = (accept: string) =>
    house.app.inject({ url: `/riverside/asked/${service}`, headers: { accept }, remoteAddress: "203.0.113.9" });
  assert.equal((await nobody("text/html")).statusCode, 403);
  const [one, two] = [await be("One", "champion", "community"), await be("Two", "commissioner", "statutory")];
  const proposal = await send(one, "proposals", { kind: "whom-we-asked", because: "It is true.", value: "everyone" });
  assert.equal((await nobody("text/html")).statusCode, 403);
  await send(two, `proposals/${proposal}`, { says: "yes" });
  for (const accept of ["text/html", "application/json"]) {
    const open = await nobody(accept);
    assert.equal(open.statusCode, 200);
    assert.match(open.body, /Evening hours/);
    assert.doesNotMatch(open.body, /fewer than 10|"band"|One form|came-of/);
  }

  assert.equal((await post(therapist, `asked/${service}/take-out`, { record, sure: "yes" })).statusCode, 403);
  await send(worker, `asked/${service}/take-out`, { record, sure: "yes" });
  assert.doesNotMatch(await read(contributor, `asked/${service}`), /Evening hours/);
});
