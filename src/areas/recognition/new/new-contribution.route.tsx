import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findWritingHere } from "../concerned.store.ts";
import type { WritingHere } from "../contribution.ts";
import { contributionFields, contributionOf, me } from "../contribution.rules.ts";
import { minutesOnDay } from "../given.store.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { maySeeRecognition, mayWriteForOthers } from "../recognition.policy.ts";
import { recognitionWords } from "../recognition.words.ts";
import { saveContribution } from "../writing.store.ts";
import { newContributionPage } from "./new-contribution.page.tsx";

interface NewShown extends WritingHere {
  readonly find: string;
  readonly organisation: string;
  readonly today: string;
}

export const newContributionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/new",
  summary: "The form that writes down what somebody gave: one page, nothing to type",
  practices: ["P14"],
  reads: {
    query: z.object({
      find: z.string().max(200).default("").describe("Part of the name of the organisation that gave it."),
      organisation: z.string().max(200).default("").describe("Which organisation gave it, by its identifier."),
    }),
  },
  answers: z
    .custom<NewShown>()
    .transform(({ organisations }) => ({ organisations }))
    .pipe(z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })),
  permit: maySeeRecognition,
  find: async (tx, { actor, query }) => ({
    here: await findWritingHere(tx, actor, { ...query, forOthers: mayWriteForOthers(actor).allowed }),
  }),
  answer: ({ here }, { query, at }) => found({ ...here, ...query, today: at.toISOString().slice(0, 10) }),
  page: ({ find, today, organisation, ...here }, view) => {
    const mine = here.own[0]?.id ?? me;
    const by = here.organisations.some(({ id }) => id === organisation) ? organisation : mine;
    return newContributionPage({
      ...formShown(view),
      here,
      find,
      typed: {
        kind: "accompanied",
        minutes: "30",
        by,
        standing: "volunteer",
        onDay: today,
      },
      problems: [],
    });
  },
});

export const newContributionRoute = changeInPlace({
  path: "/{place}/recognition",
  summary: "Write down what a person or an organisation gave, and what the service should have provided",
  practices: ["P14"],
  reads: { body: z.strictObject(contributionFields) },
  permit: maySeeRecognition,
  find: async (tx, { actor, body }) => ({
    here: await findWritingHere(tx, actor, {
      find: "",
      organisation: body.by,
      forOthers: mayWriteForOthers(actor).allowed,
    }),
    minutesThatDay: await minutesOnDay(tx, actor.member?.personId ?? null, { onDay: body.onDay }),
  }),
  decide: ({ here, minutesThatDay }, { body, actor, at, language }) =>
    contributionOf(body, {
      myId: actor.member?.personId ?? "",
      ownIds: here.own.map(({ id }) => id),
      organisationIds: here.organisations.map(({ id }) => id),
      serviceIds: here.services.map(({ id }) => id),
      today: at.toISOString().slice(0, 10),
      minutesThatDay,
      says: recognitionWords(language),
    }),
  save: async (tx, written, { actor, place }) => {
    const id = await saveContribution(tx, written, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/recognition/${id}`,
      happened: {
        what: "contribution.written",
        subject: { kind: "contribution", id },
        detail: {
          organisation: written.organisationId,
          kind: written.kind,
          minutes: written.minutes,
          service: written.serviceId,
          shouldHave: written.shouldHave,
        },
      },
    };
  },
  form: (attempt, view, thing) => newContributionPage({ ...formShown(view), ...attempt, here: thing?.here, find: "" }),
});
