import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../alliance-here.store.ts";
import type { AllianceHere } from "../alliance.ts";
import { allianceFormPage } from "../alliance-form.page.tsx";
import { saveJoining } from "../alliance-writing.store.ts";
import { mayJoinAlliance } from "../alliance.policy.ts";
import { allianceParams, formAnswerOf } from "../alliance.schema.ts";
import { formShown, personOf } from "../place-shown.ts";
import { joinFields, joiningOf, saidBy } from "../said.rules.ts";

interface Shown {
  readonly here: AllianceHere;
  readonly personId: string;
}

const answersOf = ({ isPart }: AllianceHere) =>
  isPart
    ? [
        { value: "yes", words: "I stay part of it" },
        { value: "leave", words: "I leave it", hint: "What you wrote stays in the words of your side." },
      ]
    : [
        { value: "yes", words: "Yes, I am part of it" },
        { value: "no", words: "No", hint: "Nothing is kept of it that you were asked." },
      ];

const questionsOf = (here: AllianceHere): readonly Question[] => [
  { name: "says", label: "Are you part of this alliance?", kind: "radios", choices: answersOf(here) },
  {
    name: "isContact",
    label: "May both sides know you by name?",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Yes, name me as somebody to talk to" }],
  },
  { name: "forWhat", label: "If yes: what can people talk to you about?", kind: "text" },
  { name: "how", label: "If yes: how can people reach you?", kind: "text" },
  {
    name: "canTakeOver",
    label: "If the person who carries this alliance cannot any more",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "I would take over" }],
  },
];

const drawnFor = ({ here, personId }: Shown) => {
  const own = here.people.find((one) => one.personId === personId);
  return {
    title: here.isPart ? "Your part in it" : "Will you be part of it?",
    lead: `On the side of ${here.mine.name}, with ${here.theirs.name}. You speak for yourself, and leave when you like.`,
    alliance: here.alliance,
    step: "join",
    button: "Say it",
    questions: questionsOf(here),
    typed: {
      says: here.isPart ? "yes" : "",
      isContact: own?.isContact === true ? "yes" : "",
      forWhat: own?.forWhat ?? "",
      how: own?.how ?? "",
      canTakeOver: own?.canTakeOver === true ? "yes" : "",
    },
  };
};

export const joinFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/join",
  summary: "The form in which somebody says whether they are part of an alliance, and for what they can be talked to",
  practices: ["P05"],
  reads: { params: allianceParams },
  answers: formAnswerOf<Shown>(joinFields),
  permit: mayJoinAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }),
  answer: (here, { actor }) => found({ here, personId: personOf(actor) }),
  page: (shown, view) => allianceFormPage({ ...drawnFor(shown), ...formShown(view), problems: [] }),
});

export const joinRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/join",
  summary: "Be part of an alliance or not, be named to talk to or not, or leave it",
  practices: ["P05"],
  reads: { params: allianceParams, body: z.strictObject(joinFields) },
  permit: mayJoinAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }, "hold"),
  decide: ({ side }, { body }) => saidBy(side, joiningOf(body)),
  save: async (tx, said, { params, place, actor }) => {
    await saveJoining(tx, { ...said, allianceId: params.alliance, personId: personOf(actor) });
    const staysIn = said.says === "yes";
    return {
      id: params.alliance,
      path: staysIn ? `/${place.slug}/alliances/${params.alliance}` : `/${place.slug}/alliances`,
      // Nothing is kept of it that somebody was asked and said no.
      happened:
        said.says === "no"
          ? wroteInPrivate(place)
          : {
              what: "alliance.joining",
              subject: { kind: "alliance", id: params.alliance },
              detail: { side: said.side, says: said.says },
            },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({
      ...(thing === undefined
        ? { title: "Will you be part of it?", alliance: undefined, step: "", button: "Say it", questions: [] }
        : drawnFor({ here: thing, personId: personOf(view.actor) })),
      ...formShown(view),
      typed,
      problems,
    }),
});
