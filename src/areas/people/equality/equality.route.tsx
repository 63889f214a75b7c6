import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { maySayOfOneself } from "../about-me.policy.ts";
import { equalityQuestions, noAnswers } from "../equality.ts";
import { equalityOf, ownField } from "../equality.rules.ts";
import { findEquality, saveEquality } from "../equality.store.ts";
import { asThemselves } from "../own-rows.store.ts";
import { holdSheets } from "../sheets.store.ts";
import { saidOfOneself } from "../about-me/about-me.route.tsx";
import { equalityPage } from "./equality.page.tsx";

const findOwn = async (tx: Tx, { member }: Actor) =>
  member === null ? noAnswers : asThemselves(tx, [member.personId], () => findEquality(tx, member.personId));

export const equalityFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/about-me/equality",
  summary: "The equality questions and your own answers; only for you",
  practices: ["P23"],
  answers: z.object({
    answers: z.record(z.string(), z.string()),
    words: z.record(z.string(), z.string()),
    stoppedAt: z.string().nullable(),
  }),
  permit: maySayOfOneself,
  find: (tx, { actor }) => findOwn(tx, actor),
  answer: ({ answers, words, stoppedAt }) => found({ answers: { ...answers }, words: { ...words }, stoppedAt }),
  page: (answered, { language, key, place }) =>
    equalityPage(answered, {
      language,
      key,
      problems: [],
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
    }),
});

const text = z.string().max(500).default("");
const fields: Record<string, typeof text> = { step: text };
for (const { name, own } of equalityQuestions) {
  fields[name] = text;
  if (own !== undefined) fields[ownField(name)] = text;
}

const stopped = {
  field: "step",
  words: "You asked us to stop, so nothing was kept. First say that you may be asked again.",
};

export const equalityRoute = changeInPlace({
  path: "/{place}/about-me/equality",
  summary: "Answer equality questions, take answers back, or ask in writing that this stop",
  practices: ["P23"],
  reads: { body: z.strictObject(fields) },
  permit: maySayOfOneself,
  find: async (tx, { actor, body }) => {
    await holdSheets(tx, actor.member?.personId ?? "");
    return { before: await findOwn(tx, actor), sent: body };
  },
  decide: ({ before }, { body, at }) => {
    const { step = "", ...sent } = body;
    if (step === "stop") return found({ ...noAnswers, stoppedAt: before.stoppedAt ?? at.toISOString() });
    if (step === "undo") return found(before.stoppedAt === null ? before : noAnswers);
    // From another device, say, where the questions still stood.
    if (before.stoppedAt !== null) return wrong(stopped);
    const read = equalityOf(sent, at.toISOString().slice(0, 10));
    return read.ok ? found({ ...read.value, stoppedAt: null }) : read;
  },
  save: async (tx, equality, { actor, place }) => {
    const personId = actor.member?.personId ?? "";
    await asThemselves(tx, [personId], () => saveEquality(tx, personId, equality));
    return { id: personId, path: `/${place.slug}/about-me/equality`, happened: saidOfOneself(actor) };
  },
  form: ({ problems }, { language, key, place }, thing) => {
    const sent = thing?.sent ?? {};
    const stoppedAt = thing?.before.stoppedAt ?? null;
    return equalityPage(
      { answers: sent, words: sent, stoppedAt },
      { language, key, problems, place: { name: place?.name ?? "", slug: place?.slug ?? "" } },
    );
  },
});
