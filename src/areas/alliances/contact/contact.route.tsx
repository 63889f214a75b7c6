import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { choicesOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../alliance-here.store.ts";
import { wayWords } from "../alliance.ts";
import type { AllianceHere } from "../alliance.ts";
import { allianceFormPage, namedQuestion } from "../alliance-form.page.tsx";
import { mayWriteInAlliance } from "../alliance.policy.ts";
import { allianceParams, formAnswerOf } from "../alliance.schema.ts";
import { saveEntry } from "../entries.store.ts";
import { knownTo } from "../names.rules.ts";
import { formShown, personOf, roleOf } from "../place-shown.ts";
import { contactFields, contactOf, saidBy, tickedText } from "../said.rules.ts";

const drawn = { title: "Write down a contact", step: "contact", button: "Keep it" } as const;

/** Two taps are enough: how, and keep. @practice P05 */
const questionsOf = (here: AllianceHere | undefined, personId: string): readonly Question[] => [
  { name: "way", label: "How were you in touch?", kind: "radios", choices: choicesOf(wayWords) },
  {
    name: "when",
    label: "When?",
    kind: "radios",
    choices: choicesOf({ today: "Today", yesterday: "Yesterday", other: "On another day" }),
  },
  { name: "onDay", label: "If it was another day, which?", kind: "date" },
  { name: "words", label: "About what? (you can leave this empty)", kind: "text" },
  ...namedQuestion(here, personId, "Who else was there? (you can leave this empty)"),
];

export const contactFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/contact",
  summary: "The form that writes down a contact between two sides, in two taps",
  practices: ["P05"],
  reads: { params: allianceParams },
  answers: formAnswerOf<{ readonly here: AllianceHere; readonly personId: string }>(contactFields),
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }),
  answer: (here, { actor }) => found({ here, personId: personOf(actor) }),
  page: ({ here, personId }, view) =>
    allianceFormPage({
      ...drawn,
      ...formShown(view),
      alliance: here.alliance,
      questions: questionsOf(here, personId),
      typed: { when: "today" },
      problems: [],
    }),
});

const dayMs = 86_400_000;
const daysOf = (at: Date) => ({
  today: at.toISOString().slice(0, 10),
  yesterday: new Date(at.valueOf() - dayMs).toISOString().slice(0, 10),
});

export const contactRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/contact",
  summary: "Write down a contact: how, when, about what, who was there",
  practices: ["P05"],
  reads: { params: allianceParams, body: z.strictObject(contactFields) },
  permit: mayWriteInAlliance,
  find: async (tx, { params, body, actor }) => {
    const here = await findHere(tx, { id: params.alliance, actor }, "hold");
    return here && { ...here, named: tickedText(body.named) };
  },
  decide: ({ people, side }, { body, at }) =>
    saidBy(side, contactOf(body, { people: knownTo(people, side), ...daysOf(at) })),
  save: async (tx, said, { params, place, actor }) => {
    const by = { allianceId: params.alliance, personId: personOf(actor), role: roleOf(actor) };
    const id = await saveEntry(tx, { ...said, ...by });
    return {
      id,
      path: `/${place.slug}/alliances/${params.alliance}`,
      happened: {
        what: "alliance.contact",
        subject: { kind: "alliance", id: params.alliance },
        detail: { entry: id, side: said.side },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({
      ...drawn,
      ...formShown(view),
      alliance: thing?.alliance,
      questions: questionsOf(thing, personOf(view.actor)),
      typed: { ...typed, named: thing?.named ?? "" },
      problems,
    }),
});
