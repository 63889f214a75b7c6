import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { layTable } from "../../rehearsal-seats.ts";
import type { Table } from "../../rehearsal-seats.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

test("the request that empties a seat tells the chair at home and on the group, with a next step; a deputy closes the gap @practice P08 @practice P23", async () => {
  const { be, begin, seat, send, group, read } = table;
  const [chair, amina, bilal] = [
    await be("Chair", "engagement-lead"),
    await be("Amina", "contributor"),
    await be("Bilal", "contributor"),
  ];
  const at = await begin(chair, ["service-user", "carer", "senior-staff"], { name: "Gap (example)" });
  assert.deepEqual(
    (await group(chair, at)).gaps.map(({ wants }) => wants),
    ["service-user", "carer", "senior-staff", "community-side", "service-side"],
  );
  const held = await seat(chair, at, { who: amina, standing: "service-user" });
  const deputy = await seat(chair, at, { who: bilal, standing: "service-user", part: "deputy" });
  assert.deepEqual(
    (await group(chair, at)).gaps.map(({ wants }) => wants),
    ["carer", "senior-staff", "service-side"],
  );
  assert.doesNotMatch(await read(chair, "home"), /Gap \(example\): No one who uses/);
  await send(amina, `${at}/empty`, { sitting: held });
  assert.match(
    await read(chair, "home"),
    /Gap \(example\): No one who uses the service sits here yet[\s\S]*Invite somebody/,
  );
  assert.match(await read(chair, at), /No one who uses the service sits here yet\.[\s\S]{0,80}The deputy can step in/);
  // It is a gap of the seat, and everybody of the place may know it.
  assert.match(await read(amina, at), /No one who uses the service sits here yet\.[\s\S]{0,40}The chair knows/);
  await send(bilal, `${at}/step-in`, { sitting: deputy });
  assert.doesNotMatch(await read(chair, "home"), /Gap \(example\): No one who uses/);
});

test("nobody is put in a seat without their own word, and nobody answers for somebody else", async () => {
  const { be, begin, send, post, group, read } = table;
  const [chair, amina, other] = [
    await be("Chair", "champion"),
    await be("Amina", "contributor"),
    await be("Other", "commissioner"),
  ];
  const at = await begin(chair, ["service-user"], { name: "Word (example)" });
  const [seat] = (await group(chair, at)).seats;
  assert.ok(seat);
  const ask = await send(chair, `${at}/ask`, { seat: seat.id, person: amina.personId });
  assert.match(
    (await post(chair, `${at}/ask`, { seat: seat.id, person: amina.personId })).body,
    /asked for this seat already/,
  );
  assert.deepEqual((await group(chair, at)).seats[0]?.sittings, []);
  // For others there is no such question: not even that somebody was asked.
  for (const who of [other, await be("Deciding", "administrator")]) {
    assert.equal((await post(who, `${at}/answer`, { ask, says: "yes", shownAs: "seat" })).statusCode, 404);
    assert.doesNotMatch(await read(who, at), /Amina/);
  }
  assert.equal((await post(chair, `${at}/answer`, { ask, says: "yes", shownAs: "seat" })).statusCode, 403);
  assert.match(await read(amina, "home"), /You are asked to take a seat: Word \(example\)/);
  await send(amina, `${at}/answer`, { ask, says: "no" });
  assert.match(await read(chair, at), /Example Amina<\/bdi> said no/);
  // Somebody who does not sign in said yes aloud, and shows as a plain member.
  const recorded = await send(await be("Lead", "engagement-lead"), "people/record", {
    name: "Example Paper",
    agreed: "yes",
    agreedOn: "2026-01-05",
    heardBy: "Example Elder",
    language: "Urdu",
  });
  assert.match((await post(chair, `${at}/ask`, { seat: seat.id, person: recorded })).body, /Ask them first/);
  await send(chair, `${at}/ask`, { seat: seat.id, person: recorded, agreed: "yes" });
  assert.equal((await group(chair, at)).seats[0]?.sittings[0]?.name, "Example Paper");
  assert.doesNotMatch(await read(other, at), /Example Paper/);
});

test("a user-led organisation holds a seat together and names who comes; when it leaves, the seat stands empty and is told @practice P25", async () => {
  const { be, begin, send, post, group, read } = table;
  const [chair, worker, member] = [
    await be("Chair", "senior-manager"),
    await be("Worker", "organisation-worker"),
    await be("Member", "contributor"),
  ];
  const organisation = await send(worker, "organisations", { name: "Example Users Together", kinds: ["user-led"] });
  const at = await begin(chair, ["service-user"], { name: "Together (example)" });
  const seat = (await group(chair, at)).seats[0]?.id;
  const ask = await send(chair, `${at}/ask`, { seat, organisation, wayChosen: "named" });
  assert.match(await read(worker, "home"), /Your organisation is asked to name somebody for a group: Together/);
  assert.equal((await post(member, `${at}/answer`, { ask, says: "yes", shownAs: "seat" })).statusCode, 403);
  await send(worker, `${at}/answer`, { ask, says: "yes", person: member.personId });
  const [, named = ""] = /answer\?ask=([0-9a-f-]{36})/.exec(await read(member, "home")) ?? [];
  await send(member, `${at}/answer`, { ask: named, says: "yes", shownAs: "seat" });
  assert.match(await read(chair, at), /Example Member<\/bdi>, for <bdi>Example Users Together/);
  assert.match(await read(chair, "groups/participation?as=csv"), /Together \(example\),Steering group,all,1,1,1/);
  await send(worker, `organisations/${organisation}/leave`, { sure: "yes" });
  assert.ok((await group(chair, at)).gaps.some(({ wants }) => wants === "service-user"));
  assert.doesNotMatch(await read(member, at), /Holds the seat/);
});

test("somebody taken off in the middle of a meeting is outside from the next request on, and what they send is refused", async () => {
  const { be, begin, seat, send, post, read } = table;
  const [chair, amina, bilal] = [
    await be("Chair", "engagement-lead"),
    await be("Amina", "contributor"),
    await be("Bilal", "contributor"),
  ];
  const at = await begin(chair, ["service-user", "carer"], { name: "Meeting (example)" });
  await seat(chair, at, { who: bilal, standing: "carer" });
  const held = await seat(chair, at, { who: amina, standing: "service-user" });
  assert.match(await read(amina, at), /Example Bilal/);
  await send(chair, `${at}/empty`, { sitting: held });
  assert.doesNotMatch(await read(amina, at), /Example Bilal/);
  assert.equal((await post(amina, `${at}/empty`, { sitting: held })).statusCode, 404);
  assert.equal((await post(amina, `${at}/step-in`, { sitting: held })).statusCode, 404);
});

test("who leaves the place leaves their seats, a chair too; whoever arranges things finds the group that nobody chairs", async () => {
  const { be, begin, seat, send, group, read } = table;
  const [chair, amina, keeper] = [
    await be("Chair", "champion"),
    await be("Amina", "contributor"),
    await be("Keeper", "contributor", "community"),
  ];
  const at = await begin(chair, ["service-user"], { name: "Left (example)" });
  await seat(chair, at, { who: amina, standing: "service-user" });
  await send(amina, "people/leave", { sure: "yes" });
  assert.ok((await group(chair, at)).gaps.some(({ wants }) => wants === "service-user"));
  await send(chair, "people/leave", { sure: "yes" });
  assert.match(await read(keeper, "home"), /Left \(example\)/);
  await send(keeper, `${at}/describe`, {
    name: "Left (example)",
    kind: "panel",
    purpose: "To go on.",
    forWhom: "all",
    chosenBy: "Us",
    chosenBecause: "So.",
  });
  assert.match(await read(keeper, at), /Chaired by <bdi>Example Keeper/);
});

test("of two who change a group at once the second is told and loses no word; of two who take a seat the second is told", async () => {
  const { be, begin, send, group, post, read, house } = table;
  const [chair, amina, bilal] = [
    await be("Chair", "champion"),
    await be("Amina", "contributor"),
    await be("Bilal", "contributor"),
  ];
  const at = await begin(chair, ["carer"], { name: "Twice (example)" });
  const startedFrom = (
    /name="startedFrom" value="([^"]*)"/.exec(await read(chair, `${at}/describe`))?.[1] ?? ""
  ).replaceAll("&quot;", '"');
  const changed = {
    name: "Twice (example)",
    kind: "panel",
    purpose: "First.",
    forWhom: "all",
    chosenBy: "Us",
    chosenBecause: "So.",
    startedFrom,
  };
  await send(chair, `${at}/describe`, changed);
  const second = await house.app.inject({
    method: "POST",
    url: `/riverside/${at}/describe`,
    headers: { ...chair.headers, accept: "text/html" },
    payload: { ...changed, purpose: "Second." },
  });
  assert.equal(second.statusCode, 409);
  assert.match(second.body, /Somebody changed this[\s\S]*First\.[\s\S]*Second\./);
  const seat = (await group(chair, at)).seats[0]?.id;
  const asks = [
    await send(chair, `${at}/ask`, { seat, person: amina.personId }),
    await send(chair, `${at}/ask`, { seat, person: bilal.personId }),
  ];
  await send(amina, `${at}/answer`, { ask: asks[0], says: "yes", shownAs: "seat" });
  assert.equal((await post(bilal, `${at}/answer`, { ask: asks[1], says: "yes", shownAs: "seat" })).statusCode, 404);
  assert.equal((await group(chair, at)).seats[0]?.sittings.length, 1);
});

test("the group agrees for a year how white colleagues share the work, and the chair is reminded before it runs out @practice P08", async () => {
  const { be, begin, send, read } = table;
  const chair = await be("Chair", "practitioner");
  const at = await begin(chair, [], { name: "Share (example)", kind: "team" });
  const day = (back: number): string => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  assert.match(await read(chair, "home"), /Share \(example\): agree how white colleagues share the work/);
  await send(chair, `${at}/sentence`, { words: "They write the minutes.", agreedOn: day(350) });
  assert.match(await read(chair, "home"), /Share \(example\): agree how white colleagues/);
  await send(chair, `${at}/sentence`, { words: "They book the rooms.", agreedOn: day(1) });
  assert.doesNotMatch(await read(chair, "home"), /Share \(example\): agree how white colleagues/);
  assert.match(await read(chair, at), /They book the rooms[\s\S]*Before[\s\S]*They write the minutes/);
});

test("keepers of both sides settle the seat rules together, and groups are checked by them at once @practice P08", async () => {
  const { be, begin, send, group } = table;
  const [one, other] = [await be("One", "contributor", "community"), await be("Two", "commissioner", "statutory")];
  const at = await begin(other, [], { name: "Rules (example)", kind: "team" });
  assert.deepEqual((await group(other, at)).gaps, []);
  const proposal = await send(one, "proposals", {
    kind: "seat-rules",
    because: "We ask for it.",
    value: ["team/service-user/2"],
  });
  await send(other, `proposals/${proposal}`, { says: "yes" });
  assert.deepEqual(
    (await group(other, at)).gaps.map(({ wants, missing }) => [wants, missing]),
    [["service-user", 2]],
  );
});
