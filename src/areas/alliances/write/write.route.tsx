import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { choicesOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../alliance-here.store.ts";
import { writtenKinds } from "../alliance.ts";
import type { AllianceHere } from "../alliance.ts";
import { allianceFormPage, namedQuestion } from "../alliance-form.page.tsx";
import { mayWriteInAlliance } from "../alliance.policy.ts";
import { allianceParams, formAnswerOf } from "../alliance.schema.ts";
import { saveEntry } from "../entries.store.ts";
import { knownTo } from "../names.rules.ts";
import { formShown, personOf, roleOf } from "../place-shown.ts";
import { saidBy, tickedText, writtenFields, writtenOf } from "../said.rules.ts";

const shared = {
  lead: "Both sides read it at once; nothing here is for one side alone. Write nothing of what somebody believes, where they worship or what you think of them.",
  step: "write",
  button: "Keep it",
} as const;

const titles: Readonly<Record<string, string>> = {
  before: "What happened between us before",
  learned: "What we learned",
  next: "What comes next",
};

const kindChoices = choicesOf(titles);

/** What it is was chosen on the page before, or is asked. */
const drawnFor = (kind: string) => ({
  ...shared,
  title: titles[kind] ?? "Write something down",
  hidden: kind in titles ? { kind } : undefined,
});

interface Asks {
  readonly here: AllianceHere | undefined;
  readonly personId: string;
  readonly kind: string;
}

const questionsOf = ({ here, personId, kind }: Asks): readonly Question[] => [
  ...(kind in titles ? [] : [{ name: "kind", label: "What is it?", kind: "radios", choices: kindChoices } as const]),
  { name: "words", label: "In your side’s own words", kind: "long" },
  { name: "onDay", label: "On which day? (you can leave this empty)", kind: "date" },
  ...namedQuestion(
    here,
    personId,
    "Does it speak of one of these people? They can answer it, put it right or take it out.",
  ),
];

export const writeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/write",
  summary: "The form that writes down what happened before, what was learned or what comes next",
  practices: ["P05"],
  reads: { params: allianceParams, query: z.object({ kind: z.enum(writtenKinds).or(z.literal("")).default("") }) },
  answers: formAnswerOf<{ readonly here: AllianceHere; readonly personId: string; readonly kind: string }>(
    writtenFields,
  ),
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }),
  answer: (here, { actor, query }) => found({ here, personId: personOf(actor), kind: query.kind }),
  page: ({ here, personId, kind }, view) =>
    allianceFormPage({
      ...drawnFor(kind),
      ...formShown(view),
      alliance: here.alliance,
      questions: questionsOf({ here, personId, kind }),
      typed: { kind },
      problems: [],
    }),
});

export const writeRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/write",
  summary: "Write down what happened before, what was learned or what comes next, in the words of one side",
  practices: ["P05"],
  reads: { params: allianceParams, body: z.strictObject(writtenFields) },
  permit: mayWriteInAlliance,
  find: async (tx, { params, body, actor }) => {
    const here = await findHere(tx, { id: params.alliance, actor }, "hold");
    return here && { ...here, named: tickedText(body.named) };
  },
  decide: ({ people, side }, { body }) => saidBy(side, writtenOf(body, { people: knownTo(people, side) })),
  save: async (tx, said, { params, place, actor }) => {
    const by = { allianceId: params.alliance, personId: personOf(actor), role: roleOf(actor) };
    const id = await saveEntry(tx, { ...said, ...by });
    return {
      id,
      path: `/${place.slug}/alliances/${params.alliance}`,
      happened: {
        what: "alliance.wrote",
        subject: { kind: "alliance", id: params.alliance },
        detail: { entry: id, kind: said.kind, side: said.side },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({
      ...drawnFor(typed["kind"] ?? ""),
      ...formShown(view),
      alliance: thing?.alliance,
      questions: questionsOf({ here: thing, personId: personOf(view.actor), kind: typed["kind"] ?? "" }),
      typed: { ...typed, named: thing?.named ?? "" },
      problems,
    }),
});
