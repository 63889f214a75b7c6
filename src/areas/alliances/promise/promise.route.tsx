import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../alliance-here.store.ts";
import type { AllianceHere } from "../alliance.ts";
import { allianceFormPage } from "../alliance-form.page.tsx";
import { mayWriteInAlliance } from "../alliance.policy.ts";
import { allianceParams, formAnswerOf } from "../alliance.schema.ts";
import { formShown, personOf, roleOf } from "../place-shown.ts";
import { savePromise } from "../promises.store.ts";
import { promiseFields, promiseOf, saidBy } from "../said.rules.ts";

const drawnFor = (here: Pick<AllianceHere, "mine"> | undefined) =>
  ({
    title: "Promise something",
    lead: `A side promises for itself${here === undefined ? "" : `: you promise for ${here.mine.name}`}. Small and sure is better than large. Later both sides say whether it was kept.`,
    step: "promise",
    button: "Promise it",
    questions: [
      { name: "words", label: "What does your side promise?", kind: "long" },
      { name: "dueOn", label: "By which day? (you can leave this empty)", kind: "date" },
    ],
  }) as const;

export const promiseFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/promise",
  summary: "The form with which a side promises something",
  practices: ["P05"],
  reads: { params: allianceParams },
  answers: formAnswerOf<{ readonly here: AllianceHere }>(promiseFields),
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }),
  answer: (here) => found({ here }),
  page: ({ here }, view) =>
    allianceFormPage({ ...drawnFor(here), ...formShown(view), alliance: here.alliance, problems: [] }),
});

export const promiseRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/promise",
  summary: "Promise something for one's own side",
  practices: ["P05"],
  reads: { params: allianceParams, body: z.strictObject(promiseFields) },
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }, "hold"),
  decide: ({ side }, { body, at }) => saidBy(side, promiseOf(body, at.toISOString().slice(0, 10))),
  save: async (tx, said, { params, place, actor }) => {
    const by = { allianceId: params.alliance, personId: personOf(actor), role: roleOf(actor) };
    const id = await savePromise(tx, { ...said, ...by });
    return {
      id,
      path: `/${place.slug}/alliances/${params.alliance}`,
      happened: {
        what: "alliance.promised",
        subject: { kind: "alliance", id: params.alliance },
        detail: { promise: id, side: said.side },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({ ...drawnFor(thing), ...formShown(view), alliance: thing?.alliance, typed, problems }),
});
