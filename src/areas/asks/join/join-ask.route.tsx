import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listOwnOrganisations } from "../../organisations/index.ts";
import { joiningOf } from "../answered.rules.ts";
import type { Ask } from "../ask.ts";
import { AskFacts } from "../ask-facts.page.tsx";
import { askFormPage } from "../ask-form.page.tsx";
import { saveJoined } from "../asking.store.ts";
import { mayJoin } from "../asks.policy.ts";
import { askParams, formAnswerOf } from "../asks.schema.ts";
import { findConcerned, holdConcerned } from "../concerned.store.ts";
import { formShown } from "../place-shown.ts";

const drawing = (ask: Ask | undefined, { typed, problems }: Attempt, view: View) =>
  askFormPage({
    ...formShown(view),
    ask,
    title: "Join this ask",
    step: "join",
    button: "Join it",
    before:
      ask === undefined ? null : (
        <>
          <AskFacts ask={ask} slug={formShown(view).place.slug} />
          <p>They do it once, for all who ask. You read what they answer.</p>
        </>
      ),
    questions: [
      {
        name: "inNameOf",
        label: "In whose name do you join?",
        hint: "A service, a council or an organisation; not your own name.",
        kind: "text",
      },
    ],
    typed,
    problems,
  });

const findJoining = async (tx: Tx, { actor, id }: { readonly actor: Actor; readonly id: string }) => {
  const concerned = await findConcerned(tx, id);
  const own = actor.member === null ? [] : await listOwnOrganisations(tx, actor.member.personId);
  return concerned && { ...concerned, ownName: own[0]?.name ?? "" };
};

export const joinAskFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asks/{sent}/join",
  summary: "The form that joins what somebody else asks a partner",
  practices: ["P10"],
  reads: { params: askParams },
  answers: formAnswerOf<{ readonly ask: Ask; readonly ownName: string }>(),
  permit: mayJoin,
  find: (tx, { params, actor }) => findJoining(tx, { actor, id: params.sent }),
  answer: ({ ask, ownName }) => found({ ask, ownName }),
  page: ({ ask, ownName }, view) => drawing(ask, { typed: { inNameOf: ownName }, problems: [] }, view),
});

export const joinAskRoute = changeInPlace({
  path: "/{place}/asks/{sent}/join",
  summary: "Join what somebody else asks a partner: they do it once, and it counts once",
  practices: ["P10"],
  reads: {
    params: askParams,
    body: z.strictObject({ inNameOf: z.string().default("").describe("A service, a council or an organisation.") }),
  },
  permit: mayJoin,
  find: (tx, { params }) => holdConcerned(tx, params.sent),
  decide: ({ ask }, { body, at }) => joiningOf(body, ask, at.toISOString().slice(0, 10)),
  save: async (tx, inNameOf, { params: { sent: id }, place, actor }) => {
    await saveJoined(tx, id, { personId: actor.member?.personId ?? "", inNameOf });
    return {
      id,
      path: `/${place.slug}/asks/${id}`,
      happened: { what: "ask.joined", subject: { kind: "ask", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.ask, attempt, view),
});
