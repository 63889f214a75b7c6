import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { askedOnOf, askFields, askOf } from "../ask.rules.ts";
import { findAskingHere } from "../asking-here.store.ts";
import type { AskingHere } from "../asking.ts";
import { saveAsk, takeAskTurn } from "../asking.store.ts";
import { mayAsk } from "../asks.policy.ts";
import { loadTold } from "../asks.schema.ts";
import { formShown } from "../place-shown.ts";
import { newAskPage } from "./new-ask.page.tsx";

const text = z.string().max(200).default("");
const limitTold = z.object({ minutesMonthly: z.number().nullable(), asksMonthly: z.number().nullable() });

const told = z.object({
  askedThisMonth: loadTold.nullable().describe("By everybody; null where no partner is chosen."),
  limit: limitTold.nullable(),
});

interface NewShown extends AskingHere {
  readonly asked: Readonly<Record<"organisation" | "service" | "community" | "plan" | "find", string>>;
}

export const newAskFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asks/new",
  summary: "The form that asks a partner for something: first what it was asked this month by everybody",
  practices: ["P10"],
  reads: {
    query: z.object({
      organisation: text.describe("The partner, by its identifier."),
      service: text,
      community: text,
      plan: text.describe("The plan it is for, by its identifier."),
      find: text.describe("Part of a name that is looked for."),
    }),
  },
  answers: z
    .custom<NewShown>()
    .transform(({ partner }): z.input<typeof told> => ({
      askedThisMonth: partner?.load ?? null,
      limit: partner?.limit ?? null,
    }))
    .pipe(told),
  permit: mayAsk,
  find: (tx, { actor, query: { organisation, find }, at }) =>
    findAskingHere(tx, { actor, organisation, find, today: at.toISOString().slice(0, 10) }),
  answer: ({ place: _place, ...here }, { query }) => found({ ...here, asked: query }),
  page: ({ asked: { find, ...asked }, ...here }, view) =>
    newAskPage(here, { typed: { ...asked, inNameOf: here.own[0]?.name ?? "" }, problems: [], find }, formShown(view)),
});

export const newAskRoute = changeInPlace({
  path: "/{place}/asks",
  summary: "Ask a partner for something: the minutes it needs, what is paid, by when, and where one looked first",
  practices: ["P10"],
  reads: { body: z.strictObject(askFields) },
  permit: mayAsk,
  find: async (tx, { actor, body, at }) => {
    await takeAskTurn(tx);
    const today = at.toISOString().slice(0, 10);
    const askedOn = askedOnOf(body.askedOn, today);
    return findAskingHere(tx, {
      actor,
      organisation: body.organisation,
      today: askedOn.ok ? askedOn.value : today,
    });
  },
  decide: ({ partner, services, communities, plans }, { body, at }) =>
    askOf(body, {
      organisationIds: partner === null ? [] : [partner.organisation.id],
      workerIds: partner?.workers.map(({ id }) => id) ?? [],
      serviceIds: services.map(({ id }) => id),
      communityIds: communities.map(({ id }) => id),
      planIds: plans.map(({ id }) => id),
      limit: partner?.limit ?? { minutesMonthly: null, asksMonthly: null },
      load: partner?.load ?? { asks: 0, minutes: 0, pence: 0 },
      today: at.toISOString().slice(0, 10),
    }),
  save: async (tx, ask, { actor, place }) => {
    const id = await saveAsk(tx, ask, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/asks/${id}`,
      happened: {
        what: "ask.sent",
        subject: { kind: "ask", id },
        detail: {
          organisation: ask.organisationId,
          kind: ask.kind,
          minutes: ask.minutes,
          pence: ask.pence,
          plan: ask.planId,
        },
      },
    };
  },
  form: (attempt, view, thing) => newAskPage(thing, attempt, formShown(view)),
});
