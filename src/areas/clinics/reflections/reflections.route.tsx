import { randomUUID } from "node:crypto";
import { z } from "zod";
import { happened } from "../../../db/happening.ts";
import { readPlace, savePlace } from "../../../db/transaction.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { placeShown } from "../../../nouns/place-shown.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { whoIs } from "../../../web/change.ts";
import { door } from "../../../web/door.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayKeepLog } from "../clinics.policy.ts";
import { keyFor } from "../open/open-log.route.tsx";
import { keyOfWriter, readableOf, writerOf } from "../own-log.store.ts";
import { reflectionOf } from "../reflections.rules.ts";
import { placeParams, reflectionFields } from "../reflections.schema.ts";
import { findLocks, findReflection, pageOfReflections, saveReflection } from "../reflections.store.ts";
import { openWords, sealWords } from "../reflection-lock.store.ts";
import { reflectionWords } from "../reflections.words.ts";
import { logAt, reflectionsPage } from "./reflections.page.tsx";
import type { LogShown } from "./reflections.page.tsx";

const nothingShown = { reflections: [], page: 1, last: 1, codeOn: null };

const told = z.object({
  state: z.enum(["none", "locked", "open"]),
  reflections: z.array(z.object({ id: z.string(), on: z.string(), words: z.string().nullable() })).readonly(),
});

export const reflectionsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/reflections",
  summary: "One’s own log, readable by its writer alone: locked, or open on this device",
  practices: ["P40"],
  reads: { query: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }) },
  answers: z
    .custom<LogShown>()
    .transform(({ state, reflections }) => ({ state, reflections }))
    .pipe(told),
  permit: mayKeepLog,
  find: async (tx, { actor, place, query }, { signIn }) => {
    // Who may not ask has no log to look for; the policy says so next.
    if (actor.member === null || actor.login === null) return { log: { state: "none" as const, ...nothingShown } };
    const mine = writerOf({ actor, place });
    const locks = await findLocks(tx, mine.personId);
    if (locks === undefined) return { log: { state: "none" as const, ...nothingShown } };
    const of = keyOfWriter(mine);
    const key = of === null ? null : signIn.heldKeys.keyOf(of);
    if (key === null) return { log: { state: "locked" as const, ...nothingShown } };
    const { sealed, page, last } = await pageOfReflections(tx, mine.personId, query.page);
    const log = { state: "open" as const, reflections: readableOf(key, sealed), page, last, codeOn: locks.codeOn };
    return { log };
  },
  answer: ({ log }) => found({ ...log, next: randomUUID() }),
  page: (shown, view) => reflectionsPage(shown, { place: placeShown(view), language: view.language }),
});

export const reflectionRoute = door({
  path: "/{place}/clinics/reflections",
  summary: "Keep what one wrote to oneself, sealed so that nobody else can read it",
  reads: { params: placeParams, body: z.strictObject(reflectionFields) },
  permit: mayKeepLog,
  open: async (house, asked) => {
    const { body, language, actor, at } = asked;
    const mine = writerOf(asked);
    const path = logAt(mine.slug);
    const says = reflectionWords(language);
    const written = reflectionOf(body.words, says);
    if (!written.ok) return written;
    const opened = await keyFor(house, asked, body.passphrase);
    if (!opened.ok) return opened;
    const { key, locks } = opened.value;
    const today = at.toISOString().slice(0, 10);
    const entry = { writerId: locks.writerId, entryId: body.entry };
    const before = await readPlace(house.db, mine.placeId, (tx) => findReflection(tx, mine.personId, body.entry));
    // Pressed twice: it is there. Other words under the same number are an entry of their own, so that none are lost.
    if (before !== undefined && openWords(key, before, before.sealed) === written.value)
      return { ok: true, value: { path, cookies: [] } };
    const kept = before === undefined ? entry : { ...entry, entryId: randomUUID() };
    const sealed = sealWords(key, kept, written.value);
    const isKept = await savePlace(house.db, mine.placeId, async (tx) => {
      if (!(await saveReflection(tx, { ...kept, personId: mine.personId, sealed, today }))) return false;
      await happened(tx, { ...wroteInPrivate({ id: mine.placeId }), who: whoIs(actor) });
      return true;
    });
    // Sent twice at once, or under a number that is somebody else's: it is sent again under its own.
    return isKept ? { ok: true, value: { path, cookies: [] } } : wrong({ field: "words", words: says.sendAgain });
  },
  form: ({ typed, problems }, view) => {
    const isLocked = problems.some(({ field }) => field === "passphrase");
    const shown = { ...nothingShown, state: isLocked ? ("locked" as const) : ("open" as const), next: randomUUID() };
    return reflectionsPage(shown, {
      place: placeShown(view),
      language: view.language,
      problems,
      typed: { words: typed["words"] ?? "", entry: randomUUID() },
    });
  },
});
