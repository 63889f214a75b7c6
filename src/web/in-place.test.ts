import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../db/stage.ts";
import { hasRole } from "../nouns/actor.ts";
import type { Actor } from "../nouns/actor.ts";
import { no, yes } from "../nouns/permission.ts";
import { found } from "../nouns/result.ts";
import type { Area } from "./area.ts";
import { changeInPlace, lookInPlace } from "./in-place.ts";
import { rehearseHost } from "./rehearsal-host.ts";
import type { RehearsedHost } from "./rehearsal-host.ts";
import { signedIn } from "./rehearsal-people.ts";

const mayRead = (actor: Actor) => (hasRole(actor, "analyst") ? yes("You are an analyst.") : no("Analysts only."));

const small: Area = {
  name: "small",
  title: "Small",
  menu: [],
  routes: [
    lookInPlace({
      method: "GET",
      path: "/{place}/notes/{note}",
      summary: "How many happenings a place has",
      reads: { params: z.object({ note: z.string() }) },
      answers: z.object({ note: z.string(), place: z.string(), count: z.number(), who: z.string() }),
      permit: mayRead,
      find: async (tx) => ({ rows: await tx.selectFrom("happening").select("number").execute() }),
      answer: ({ rows, place }, { params, actor }) =>
        found({ note: params.note, place: place.name, count: rows.length, who: actor.member?.name ?? "nobody" }),
    }),
    changeInPlace({
      path: "/{place}/notes",
      summary: "Write a note",
      reads: { body: z.strictObject({ text: z.string() }) },
      permit: mayRead,
      decide: (_nothing, { body }) => found(body.text),
      save: async (_tx, text, { place }) => ({
        id: "1",
        path: `/${place.slug}/notes/${text}`,
        happened: { what: "note.written", subject: { kind: "note", id: "1" }, detail: {} },
      }),
    }),
  ],
};

let house: RehearsedHost;
let riverside = "";
before(async () => {
  house = await rehearseHost([small]);
  riverside = await startPlace(house.stage.app, "Riverside");
  await startPlace(house.stage.app, "Hillside");
});
after(() => house.close());

const accept = { accept: "application/json" };

test("a route of a place sees that place alone, and knows who asks there", async () => {
  const analyst = await signedIn(house.stage, { placeId: riverside, roles: ["analyst"], name: "Example Analyst" });
  const headers = { ...accept, ...analyst.headers };
  const answer = await house.app.inject({ url: "/riverside/notes/a", headers });
  assert.deepEqual(answer.json(), { note: "a", place: "Riverside", count: 1, who: "Example Analyst" });
  assert.equal((await house.app.inject({ url: "/hillside/notes/a", headers })).statusCode, 403);
  assert.equal((await house.app.inject({ url: "/nowhere/notes/a", headers })).statusCode, 404);
  assert.equal((await house.app.inject({ url: "/riverside/notes/a", headers: accept })).statusCode, 403);
  const saved = await house.app.inject({ method: "POST", url: "/riverside/notes", headers, payload: { text: "b" } });
  assert.equal(saved.statusCode, 201);
  assert.equal(saved.headers["location"], "/riverside/notes/b");
});

test("a token that was never given opens nothing", async () => {
  const headers = { ...accept, authorization: `Bearer alongside_${"x".repeat(43)}` };
  assert.equal((await house.app.inject({ url: "/riverside/notes/a", headers })).statusCode, 403);
});
