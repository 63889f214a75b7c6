import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { note } from "../../db/stage.ts";
import { readPlace, savePlace } from "../../db/transaction.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { findAction, saveAction, saveActionWord } from "./actions.store.ts";
import { findFigures, listCounted, listFigures, saveFigures, takeBack } from "./figures.store.ts";
import {
  eraseWorkforceWritten,
  introductionsOfPerson,
  readWorkforceWritten,
  workforceOfOrganisation,
} from "./workforce-held.store.ts";

let here: PlaceOpened;
before(async () => void (here = await openPlace([people, organisations])));
after(() => here.house.close());

test("figures are kept for a year once, taken back with their numbers gone, and the name of whoever sent them goes when they ask", async () => {
  const worker = await here.be("Worker", "organisation-worker");
  const organisationId = await here.send(worker, "organisations", { name: "Example Trust", kinds: ["vcso"] });
  const other = await here.send(worker, "organisations", { name: "Example Other", kinds: ["vcso"] });
  const by = worker.personId;
  const app = here.house.stage.app;
  const file = {
    organisationId,
    standard: "nhs",
    year: 2026,
    source: "Record",
    fileName: "a.csv",
    digest: "a".repeat(64),
  } as const;
  const counted = [
    { measure: "staff", band: "5", part: "clinical", level: "middle", round: "", group: "white", count: 1 },
  ] as const;
  const save = (work: Parameters<typeof savePlace<void>>[2]) => savePlace<void>(app, here.placeId, work);
  let id = "";
  await save(async (tx) => {
    id = await saveFigures(tx, { ...file, counted }, by);
    await note(tx, "workforce.sent");
  });
  await assert.rejects(
    save(async (tx) => {
      await saveFigures(tx, { ...file, counted }, by);
      await note(tx, "x");
    }),
    /one_a_year/,
  );
  const look = <T>(work: Parameters<typeof readPlace<T>>[2]) => readPlace<T>(app, here.placeId, work);
  assert.equal((await look((tx) => listFigures(tx))).length, 1);
  assert.equal((await look((tx) => listCounted(tx, [id]))).get(id)?.[0]?.count, 1);
  await save(async (tx) => {
    await takeBack(tx, id, { by, at: new Date() });
    await note(tx, "x");
  });
  assert.equal((await look((tx) => listFigures(tx))).length, 0);
  assert.equal((await look((tx) => listCounted(tx, [id]))).size, 0);
  assert.ok((await look((tx) => findFigures(tx, id)))?.takenBackOn);
  let action = "";
  await save(async (tx) => {
    action = await saveAction(
      tx,
      { organisationId, what: "Mentors", owner: "Head", dueOn: "2027-01-01" },
      { by, today: "2026-11-23" },
    );
    await saveActionWord(tx, { actionId: action, words: "Begun", isDone: false }, by);
    await note(tx, "x");
  });
  assert.equal((await look((tx) => findAction(tx, action)))?.doneOn, null);
  assert.equal((await look((tx) => readWorkforceWritten(tx, by))).length, 4);
  await save(async (tx) => {
    for (const one of workforceOfOrganisation) await one.move(tx, { from: organisationId, to: other });
    for (const one of introductionsOfPerson) await one.move(tx, { from: by, to: by });
    await eraseWorkforceWritten(tx, by);
    await note(tx, "x");
  });
  assert.equal((await look((tx) => findFigures(tx, id)))?.organisation.id, other);
  assert.equal((await look((tx) => findFigures(tx, id)))?.sentBy, null);
});
