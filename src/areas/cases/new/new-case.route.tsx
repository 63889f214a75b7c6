import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { caseFormPage, nothingTyped } from "../case-form.page.tsx";
import { caseFields, caseOf } from "../case.rules.ts";
import { caseQuestions, usualAnswers } from "../case-questions.page.ts";
import { mayAskForSupport } from "../cases.policy.ts";
import { keepAsking } from "../helped/given.store.ts";
import { findToChoose } from "../here.store.ts";
import type { ToChoose } from "../here.store.ts";
import { savedIn } from "../saved.ts";
import { openCase } from "../writing.store.ts";

const none: ToChoose = { own: [], organisations: [], services: [], communities: [], answerBy: "", today: "" };

const drawing = (thing: ToChoose | undefined, attempt: Attempt, view: View) =>
  caseFormPage({
    view,
    attempt,
    to: "",
    title: "Ask for help with somebody",
    lead: "Ask the person first. They stand here under a name that says nothing about them, and you are told by a day whether help comes.",
    button: "Send it",
    questions: caseQuestions(thing ?? none),
  });

export const newCaseFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/new",
  summary: "The form by which a worker, with the person’s yes, asks an organisation for help",
  practices: ["P14", "P17"],
  answers: z
    .custom<ToChoose>()
    .transform(({ organisations }) => ({ organisations }))
    .pipe(z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })),
  permit: mayAskForSupport,
  find: (tx, { actor, at }) => findToChoose(tx, actor, at),
  answer: ({ own, organisations, services, communities, answerBy, today }) =>
    found({ own, organisations, services, communities, answerBy, today }),
  page: (thing, view) => drawing(thing, { ...nothingTyped, typed: usualAnswers }, view),
});

export const newCaseRoute = changeInPlace({
  path: "/{place}/cases",
  summary: "Ask an organisation for help with somebody, who agreed to it: under a pseudonym, with a day for the answer",
  practices: ["P14", "P17"],
  reads: { body: z.strictObject(caseFields) },
  permit: mayAskForSupport,
  find: (tx, { actor, at }) => findToChoose(tx, actor, at),
  decide: (thing, { body }) => {
    const written = caseOf(body, thing);
    return written.ok
      ? found({
          ...written.value,
          kind: "referral" as const,
          pointer: "",
          answerBy: thing.answerBy,
          today: thing.today,
        })
      : written;
  },
  save: async (tx, { today, ...opening }, { actor, place }) => {
    const by = actor.member?.personId ?? "";
    const id = await openCase(tx, opening, { by, today });
    await keepAsking(tx, { caseId: id, organisationId: opening.fromId, serviceId: opening.serviceId, by, today });
    return savedIn(place, { id, what: "case.asked", detail: { kind: opening.kind } });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
