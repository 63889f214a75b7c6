import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../db/stage.ts";
import type { Actor } from "../nouns/actor.ts";
import { no, yes } from "../nouns/permission.ts";
import { found } from "../nouns/result.ts";
import { changeInPlace, lookInPlace } from "./in-place.ts";
import { rehearseHost } from "./rehearsal-host.ts";
import type { RehearsedHost } from "./rehearsal-host.ts";
import { signedIn } from "./rehearsal-people.ts";

const mayWrite = (actor: Actor) => (actor.member === null ? no("People of this place write.") : yes("You are of it."));
const noteBody = z.strictObject({ text: z.string(), days: z.union([z.string(), z.array(z.string())]) });

const params = z.object({ note: z.string() });

let house: RehearsedHost;
let headers: Readonly<Record<string, string>> = {};
before(async () => {
  const written = changeInPlace({
    path: "/{place}/notes/{note}",
    summary: "Write a note",
    reads: { params, body: noteBody },
    permit: mayWrite,
    find: async (_tx, asked) => (asked.actor.member === null && asked.params.note === "closed" ? undefined : {}),
    decide: (_nothing, { body }) => found([body.text, ...[body.days].flat()].join("|")),
    save: async (_tx, text, { place }) => ({
      id: "1",
      path: `/${place.slug}/notes/${encodeURIComponent(text)}`,
      happened: { what: "note.written", subject: { kind: "note", id: "1" }, detail: {} },
    }),
  });
  const closed = lookInPlace({
    method: "GET",
    path: "/{place}/notes/{note}",
    summary: "A note",
    reads: { params },
    answers: z.object({}),
    permit: mayWrite,
    find: async (_tx, { actor }) => (actor.member === null ? undefined : {}),
    answer: () => found({}),
    page: () => ({ title: "A note", main: "words" }),
  });
  house = await rehearseHost([{ name: "small", title: "Small", menu: [], routes: [written, closed] }]);
  const placeId = await startPlace(house.stage.app, "Riverside");
  ({ headers } = await signedIn(house.stage, { placeId, roles: ["analyst"], name: "Example Analyst" }));
});
after(() => house.close());

const html = { accept: "text/html", "content-type": "application/x-www-form-urlencoded" };
const send = (note: string, payload: string, who: Readonly<Record<string, string>> = {}) =>
  house.app.inject({ method: "POST", url: `/riverside/notes/${note}`, headers: { ...html, ...who }, payload });

const decoded: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&#x27;": "'",
};
const fieldsOf = (page: string): string => {
  const fields = new URLSearchParams();
  for (const [, name = "", value = ""] of page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g))
    fields.append(
      name,
      value.replaceAll(/&[#\w]+;/g, (mark) => decoded[mark] ?? mark),
    );
  return fields.toString();
};

test("who is signed out while they write signs in beside the page and sends all of it again from there", async () => {
  const text = 'An hour’s work\r\nwith “quotes" & <b>بہت</b>';
  const fields = new URLSearchParams([
    ["text", text],
    ["days", "mon"],
    ["days", "fri"],
  ]).toString();
  for (const note of ["open", "closed"]) {
    const refused = await send(note, `key=of-${note}&${fields}`);
    assert.equal(refused.statusCode, note === "open" ? 403 : 404);
    assert.match(refused.body, /Sign in, then send it again[\s\S]*href="\/sign-in" target="_blank"/);
    assert.match(refused.body, new RegExp(`action="/riverside/notes/${note}" method="post"`));
    assert.doesNotMatch(refused.body, /<b>بہت/, "what was typed is text, whatever it holds");
    const again = await send(note, fieldsOf(refused.body), headers);
    assert.equal(again.statusCode, 303);
    assert.equal(decodeURIComponent(again.headers.location ?? "").split("/notes/")[1], `${text}|mon|fri`);
  }
});

test("a form from another website, or for no place, is given no button to send it again", async () => {
  const strange = await send("open", "text=a+b&days=mon", {
    origin: "https://elsewhere.example",
    "sec-fetch-site": "cross-site",
  });
  assert.equal(strange.statusCode, 403);
  assert.doesNotMatch(strange.body, /send it again/i);
  const nowhere = await house.app.inject({
    method: "POST",
    url: "/nowhere/notes/open",
    headers: html,
    payload: "text=a+b&days=mon",
  });
  assert.equal(nowhere.statusCode, 404);
  assert.doesNotMatch(nowhere.body, /send it again/i);
});

test("a page that is there only for those who take part offers a stranger to sign in and come back to it", async () => {
  const { statusCode, body } = await house.app.inject({
    url: "/riverside/notes/closed",
    headers: { accept: "text/html" },
  });
  assert.equal(statusCode, 404);
  assert.match(body, /href="\/sign-in\?next=%2Friverside%2Fnotes%2Fclosed"/);
});
