import { z } from "zod";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { limitsParams } from "../audits.schema.ts";
import { mayReadLimits, maySayWord, mayTakeBack, mayWriteLimits } from "../limits.policy.ts";
import { limitFields, limitOf } from "../limits.rules.ts";
import { saveLimit } from "../limits.store.ts";
import { findLimitsHere } from "../limits-here.store.ts";
import type { LimitsHere } from "../limits-here.store.ts";
import { formShown } from "../place-shown.ts";
import { limitsPage } from "./service.page.tsx";
import type { LimitsShown } from "./service.page.tsx";

const shownOf = ({ page, own, organisations }: LimitsHere, actor: Actor, today: string): LimitsShown => ({
  page,
  own,
  organisations,
  mayWrite: mayWriteLimits(actor).allowed,
  maySayWord: maySayWord(actor).allowed,
  ownWords: page.words
    .filter((word) => mayTakeBack(actor, { ...word, ownIds: own.map(({ id }) => id) }).allowed)
    .map(({ id }) => id),
  today,
});

const drawing = (shown: LimitsShown, attempt: Attempt, view: View) =>
  limitsPage(shown, { ...formShown(view), ...attempt });

const told = z.object({
  service: z.object({ id: z.string(), name: z.string() }),
  lookedOn: z.string().nullable(),
  limits: z
    .array(
      z.object({
        id: z.string(),
        lacks: z.string(),
        doing: z.string(),
        byDay: z.string().nullable(),
        firstByDay: z.string().nullable(),
        doneOn: z.string().nullable(),
        depends: z.array(z.string()).describe("Organisations that agreed to be named."),
      }),
    )
    .readonly(),
  words: z.array(z.object({ words: z.string(), organisation: z.string().nullable(), saidOn: z.string() })).readonly(),
});

export const limitsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/limits/{service}",
  summary: "What a service cannot do yet, on whom it depends, what it does about it by when, and what partners say",
  practices: ["P21"],
  reads: { params: limitsParams },
  answers: z
    .custom<LimitsShown>()
    .transform(({ page }): z.input<typeof told> => ({
      service: page.service,
      lookedOn: page.lookedOn,
      limits: page.limits.map((limit) => ({
        ...limit,
        depends: limit.depends.filter(({ agrees }) => agrees === true).map(({ name }) => name),
      })),
      words: page.words,
    }))
    .pipe(told),
  permit: mayReadLimits,
  find: (tx, { params, actor }) => findLimitsHere(tx, params.service, actor),
  answer: ({ place: _place, ...here }, { actor, at }) => found(shownOf(here, actor, at.toISOString().slice(0, 10))),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const writeLimitRoute = changeInPlace({
  path: "/{place}/limits/{service}",
  summary:
    "Write down what a service cannot do yet, and what it promises by when; organisations are asked before they are named",
  practices: ["P21"],
  reads: { params: limitsParams, body: z.strictObject(limitFields) },
  permit: mayWriteLimits,
  find: async (tx, { params, actor, at }) => {
    const here = await findLimitsHere(tx, params.service, actor);
    return here && { shown: shownOf(here, actor, at.toISOString().slice(0, 10)) };
  },
  decide: ({ shown: { organisations, today } }, { body }) => {
    const limit = limitOf(body, { organisations, today });
    return limit.ok ? found({ limit: limit.value, today }) : limit;
  },
  save: async (tx, { limit, today }, { actor, place, params: { service } }) => {
    const id = await saveLimit(tx, limit, { serviceId: service, byId: actor.member?.personId ?? "", today });
    return {
      id,
      path: `/${place.slug}/limits/${service}`,
      happened: { what: "limits.written", subject: { kind: "service", id: service }, detail: { limit: id } },
    };
  },
  form: (attempt, view, thing) => {
    if (thing === undefined) throw new Error("A page of limits was drawn without its service.");
    return drawing(thing.shown, attempt, view);
  },
});
