import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../../db/stage.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { communities } from "./communities.area.ts";

let house: RehearsedHost;
let resident: SignedIn;
before(async () => {
  house = await rehearseHost([communities]);
  const placeId = await startPlace(house.stage.app, "Riverside");
  resident = await signedIn(house.stage, { placeId, roles: ["contributor"] });
});
after(() => house.close());

const send = (url: string, payload: object) =>
  house.app.inject({
    method: "POST",
    url,
    headers: { accept: "application/json", ...resident.headers },
    payload,
  });
const page = (url: string) => house.app.inject({ url, headers: { accept: "text/html", ...resident.headers } });
const idOf = (body: string): string => z.object({ id: z.string() }).parse(JSON.parse(body)).id;

const shared = path.resolve(import.meta.dirname, "../../../../shared/hostile/open");
const textCase = z.object({ id: z.string(), expect: z.string(), text: z.string().optional() });
const casesOf = (set: string) =>
  readFileSync(path.join(shared, set, "cases.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const { text, ...one } = textCase.parse(JSON.parse(line));
      return text === undefined ? [] : [{ ...one, text }];
    });

/** As many texts as one field holds, one on each line, so that thousands of cases are a few pages. */
const inFields = (cases: readonly { readonly text: string }[]): readonly string[] => {
  const fields = [""];
  for (const { text } of cases) {
    const line = `${[...text].slice(0, 3900).join("")}\n`;
    const last = fields.length - 1;
    if ([...(fields[last] ?? "")].length + [...line].length > 4000) fields.push(line);
    else fields[last] += line;
  }
  return fields;
};

const sets = [
  "xss-patt",
  "xss-dompurify",
  "sqli-patt",
  "sqli-postgres",
  "strings-blns",
  "unicode-bidi",
  "csv-injection",
];
for (const set of sets)
  test(
    `${set}: whatever is written stays words on every page`,
    { skip: !existsSync(path.join(shared, set)) },
    async () => {
      const cases = casesOf(set);
      assert.ok(cases.length > 0);
      for (const [at, text] of inFields(cases).entries()) {
        const words = {
          history: text,
          skills: text,
          toldBy: [...text].slice(0, 150).join(""),
          standing: text.slice(0, 99),
        };
        const made = await send("/riverside/communities", { name: `${set} ${at}`, ...words });
        // U+0000 and half characters are refused at the door, before anything is read.
        assert.ok([201, 400].includes(made.statusCode), `${made.statusCode} ${made.body.slice(0, 300)}`);
        if (made.statusCode !== 201) continue;
        const shown = await page(`/riverside/communities/${idOf(made.body)}`);
        assert.equal(shown.statusCode, 200);
        const main = shown.body.slice(shown.body.indexOf("<main"), shown.body.indexOf("</main>"));
        assert.doesNotMatch(main, /<(script|img|svg|iframe|object|embed|style|math|video|audio|form|input|base)\b/i);
        assert.doesNotMatch(main.replaceAll(/>[^<]*</g, "><"), /\s(on\w+|style|srcdoc|formaction)=/i);
        assert.doesNotMatch(main, /[\u202A-\u202E\u2066-\u2069]/);
      }
    },
  );

test("texts of 4,000 characters in any script fit, and one more is told", async () => {
  const long = "ਪੰ ".repeat(1333);
  const made = await send("/riverside/communities", {
    name: "Long",
    toldBy: "x",
    history: long,
    skills: "😀".repeat(4000),
    organisations: "a".repeat(4000),
  });
  assert.equal(made.statusCode, 201, made.body);
  assert.equal((await page(`/riverside/communities/${idOf(made.body)}`)).statusCode, 200);
  const tooLong = await send("/riverside/communities", { name: "Longer", toldBy: "x", history: "a".repeat(4001) });
  assert.equal(tooLong.statusCode, 422);
});

test("200 communities and 200 statements are one page each, all of them there", async () => {
  for (let one = 1; one <= 200; one += 1)
    assert.equal((await send("/riverside/communities", { name: `Community ${one}`, toldBy: "x" })).statusCode, 201);
  const listed = await page("/riverside/communities");
  for (const one of [1, 100, 200]) assert.match(listed.body, new RegExp(`>Community ${one}<`));
  const { id } = (await house.app.inject({ url: "/riverside/communities", headers: { accept: "application/json" } }))
    .json()
    .communities.find(({ name }: { name: string }) => name === "Community 1");
  for (let one = 1; one <= 200; one += 1) {
    const said = { kind: "residents", words: `Said ${one}.`, sourceTitle: "x", period: "2020" };
    assert.equal((await send(`/riverside/communities/${id}/say`, said)).statusCode, 201);
  }
  const shown = await page(`/riverside/communities/${id}`);
  for (const one of [1, 100, 200]) assert.match(shown.body, new RegExp(`>Said ${one}\\.<`));
});
