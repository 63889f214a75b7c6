import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { CallHere } from "../call.ts";
import { findCallHere, holdCallHere } from "../call-here.store.ts";
import { callFields, callOf, monthsToCall } from "../call.rules.ts";
import { keepGiven } from "../given.store.ts";
import { mayWriteForOthers } from "../recognition.policy.ts";
import { callPage } from "./call.page.tsx";

interface CallShown extends CallHere {
  readonly find: string;
  readonly organisation: string;
  readonly today: string;
}

export const callFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/call",
  summary: "The form that types up a call with a partner: a line for each kind of what it gave in a month",
  practices: ["P14"],
  reads: {
    query: z.object({
      find: z.string().max(200).default("").describe("Part of the name of the organisation."),
      organisation: z.string().max(200).default("").describe("Chosen already, by its identifier."),
    }),
  },
  answers: z
    .custom<CallShown>()
    .transform(({ organisations }) => ({ organisations }))
    .pipe(z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })),
  permit: mayWriteForOthers,
  find: async (tx, { query }) => ({ here: await findCallHere(tx, query) }),
  answer: ({ here }, { query, at }) => found({ ...here, ...query, today: at.toISOString().slice(0, 10) }),
  page: ({ find, organisation, today, ...here }, view) =>
    callPage({
      ...formShown(view),
      here,
      find,
      today,
      typed: { organisation, month: monthsToCall(today)[0] ?? "", standing: "volunteer" },
      problems: [],
    }),
});

export const callRoute = changeInPlace({
  path: "/{place}/recognition/call",
  summary: "Type up a call with a partner, all lines at once; each waits for the partner’s word",
  practices: ["P14"],
  reads: { body: z.strictObject(callFields) },
  permit: mayWriteForOthers,
  find: async (tx, { body, at }) => ({
    here: await holdCallHere(tx, body),
    today: at.toISOString().slice(0, 10),
  }),
  decide: ({ here, today }, { body }) => callOf(body, here, today),
  save: async (tx, { organisationId, month, given }, { actor, place }) => {
    await keepGiven(tx, { way: "call", given, writtenBy: actor.member?.personId ?? "" });
    return {
      id: organisationId,
      path: `/${place.slug}/recognition`,
      happened: {
        what: "contribution.called",
        subject: { kind: "organisation", id: organisationId },
        detail: { month, lines: given.length, minutes: given.reduce((sum, { minutes }) => sum + minutes, 0) },
      },
    };
  },
  form: (attempt, view, thing) =>
    callPage({ ...formShown(view), ...attempt, here: thing?.here, find: "", today: thing?.today ?? "1970-01-01" }),
});
