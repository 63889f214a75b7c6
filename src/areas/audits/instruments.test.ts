import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

let here: PlaceOpened;
let senior: SignedIn;
before(async () => {
  here = await openPlace();
  senior = await here.be("Senior", "senior-manager");
});
after(() => here.house.close());

const about = { title: "Doors (example)", licence: "CC BY 4.0", source: "Example Circle, 2026" };
const headings = "Section,Item,What would show this";

/** Sends a file with what is said about it, as the form of the page does. */
const bring = (table: string | Buffer, said: object = {}) => {
  const fields = Object.entries({ ...about, ...said }).map(
    ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return here.house.app.inject({
    method: "POST",
    url: "/riverside/audits/instruments",
    headers: { accept: "application/json", "content-type": "multipart/form-data; boundary=x", ...senior.headers },
    payload: Buffer.concat([
      Buffer.from(`${fields.join("")}--x\r\ncontent-disposition: form-data; name="file"; filename="doors.csv"\r\n\r\n`),
      Buffer.from(table),
      Buffer.from("\r\n--x--\r\n"),
    ]),
  });
};
const refused = async (table: string | Buffer, ...sentences: readonly RegExp[]): Promise<void> => {
  const answer = await bring(table);
  assert.equal(answer.statusCode, 422, answer.body);
  for (const sentence of sentences) assert.match(answer.body, sentence);
};
const told = z.object({ items: z.array(z.object({ section: z.string(), words: z.string(), shows: z.string() })) });

test("an instrument of others comes in with its licence, and its things stand there word for word @practice P21", async () => {
  assert.match(
    (await bring(`${headings}\nDoors,The door opens by a button.,`, { licence: "" })).body,
    /Write the licence/,
  );
  const answer = await bring(
    `${headings}\nDoors,The door opens by a button.,A photo\nDoors,"Signs are in Urdu, Somali and Polish: Łódź, اردو.",\n,,\n`,
  );
  assert.equal(answer.statusCode, 201, answer.body);
  const { id } = z.object({ id: z.string() }).parse(answer.json());
  const { items } = told.parse((await here.ask(senior, `audits/instruments/${id}`)).json());
  assert.deepEqual(
    items.map(({ words, shows }) => [words, shows]),
    [
      ["The door opens by a button.", "A photo"],
      ["Signs are in Urdu, Somali and Polish: Łódź, اردو.", ""],
    ],
  );
  assert.match(await here.read(senior, "audits/instruments"), /2 things, version 1\. <bdi>CC BY 4\.0/);
});

test("400 things are more than anybody answers; a file without things or with other headings is none @practice P21", async () => {
  const rows = Array.from({ length: 400 }, (_, row) => `Doors,Thing number ${row + 1} is so.,`);
  await refused(
    [headings, ...rows].join("\n"),
    /This file has 400 items\. Nobody answers that many: keep 100 or fewer/,
  );
  await refused(headings, /The file has headings and no items|no row/);
  await refused(
    "Question,Score\nIs it so?,3",
    /first row must hold the headings Section, Item.*It holds: Question, Score/,
  );
});

test("what is empty or stands there twice is said row by row, with what to do @practice P21", async () => {
  await refused(
    [
      headings,
      "Doors,The door opens by a button.,",
      "Doors,,A photo",
      ",The bell is low enough.,",
      "Rooms,The door opens  by a BUTTON!,",
    ].join("\n"),
    /Row 3: There is no item in this row\. Write what is rated, or take the row out/,
    /Row 4: There is no section in this row\. Write under which heading it stands/,
    /Row 5: This item stands in row 2 already\. Take one of them out/,
  );
  await refused(`${headings}\nDoors,${"a".repeat(501)},`, /Row 2: The item has more than 500 characters\. Shorten it/);
});

test("letters that were broken on the way are not taken; a file of older Windows is read as it was meant @practice P21", async () => {
  // Written as UTF-8, read as something else, and saved again.
  await refused(
    `${headings}\nDoors,Wir fragen die PÃ¤chter.,`,
    /Row 2: Some letters are broken\. Save the file again as “CSV UTF-8” and send it once more/,
  );
  await refused(`${headings}\nDoors,People say \uFFFD here.,`, /Row 2: Some letters are broken/);
  const older = await bring(Buffer.from(`${headings}\nDoors,A caf\u00E9 is near the door.,`, "latin1"), {
    title: "Caf\u00E9s (example)",
  });
  assert.equal(older.statusCode, 201, older.body);
  assert.match(await here.read(senior, `audits/instruments/${older.json().id}`), /A café is near the door/);
  assert.match((await bring(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).body, /\.csv|table|picture|file/i);
});
