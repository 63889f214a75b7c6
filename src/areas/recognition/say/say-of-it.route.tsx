import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findConcerned, holdConcerned } from "../concerned.store.ts";
import type { Contribution } from "../contribution.ts";
import { sayingFields, sayingOf } from "../contribution.rules.ts";
import { minutesOnDay } from "../given.store.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { maySayOfIt } from "../recognition.policy.ts";
import { contributionParams } from "../recognition.schema.ts";
import { recognitionWords } from "../recognition.words.ts";
import { saveSaying } from "../writing.store.ts";
import { sayOfItPage } from "./say-of-it.page.tsx";

export const sayOfItFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/{contribution}/say",
  summary: "The form with which those who gave something say whether it is written down right",
  practices: ["P14"],
  reads: { params: contributionParams },
  answers: z
    .custom<{ readonly contribution: Contribution }>()
    .transform(({ contribution: { id, minutes } }) => ({ id, minutes }))
    .pipe(z.object({ id: z.string(), minutes: z.number() })),
  permit: maySayOfIt,
  find: (tx, { params }) => findConcerned(tx, params.contribution),
  answer: ({ contribution }) => found({ contribution }),
  page: ({ contribution }, view) =>
    sayOfItPage({ ...formShown(view), contribution, typed: { says: "confirmed" }, problems: [] }),
});

export const sayOfItRoute = changeInPlace({
  path: "/{place}/recognition/{contribution}/say",
  summary: "Confirm, correct or dispute what is written down of what one gave; nothing that stands there is changed",
  practices: ["P14"],
  reads: { params: contributionParams, body: z.strictObject(sayingFields) },
  permit: maySayOfIt,
  find: async (tx, { params }) => {
    const concerned = await holdConcerned(tx, params.contribution);
    if (concerned === undefined) return undefined;
    const { id, onDay, recording } = concerned.contribution;
    const besides = await minutesOnDay(tx, concerned.personId, { onDay, except: [id] });
    return { ...concerned, minutesThatDay: besides + recording };
  },
  decide: ({ contribution, minutesThatDay }, { body, language }) => {
    const said = sayingOf(body, { contribution, minutesThatDay }, recognitionWords(language));
    return said.ok ? found({ contribution, said: said.value }) : said;
  },
  save: async (tx, { contribution, said }, { actor, place }) => {
    const { id } = contribution;
    await saveSaying(tx, contribution, { ...said, saidBy: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/recognition/${id}`,
      happened: {
        what: `contribution.${said.says}`,
        subject: { kind: "contribution", id },
        detail: { minutesBefore: contribution.minutes, minutes: said.minutes },
      },
    };
  },
  form: (attempt, view, thing) => sayOfItPage({ ...formShown(view), ...attempt, contribution: thing?.contribution }),
});
