import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { sides } from "../../../nouns/role.ts";
import type { Side } from "../../../nouns/role.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { readinessOf, takesPart } from "../evidence.rules.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import { confirmFields, confirmOf } from "../preparing.rules.ts";
import { saveConfirmed } from "../preparing.store.ts";
import { confirmedWords, partWords } from "../programme.ts";
import type { Part, Programme } from "../programme.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { ReadinessWords } from "../readiness.page.tsx";
import { inProgramme } from "../writing.store.ts";

const ofSide = ({ people }: Programme, side: Side) => people.filter((one) => one.part === side && takesPart(one));

const questionsOf = (programme: Programme | undefined, side: Side): readonly Question[] => [
  {
    name: "by",
    label: "Who of this side said: these are our words?",
    kind: "select",
    choices:
      programme === undefined
        ? []
        : ofSide(programme, side).map(({ personId, name }) => ({ value: personId, words: name })),
  },
  { name: "on", label: "On which day?", kind: "date" },
  { name: "how", label: "How?", kind: "radios", choices: choicesOf(confirmedWords) },
];

const drawnOf = (programme: Programme | undefined, side: Side) => ({
  title: `Are these the words of ${partWords[side]}?`,
  step: "confirm",
  button: "They are confirmed",
  programme,
  questions: questionsOf(programme, side),
  hidden: { side },
});

/** A side's words are confirmed by that side, or written down by the broker to whom it was said. */
const isTheirs = (part: Part | null, side: Side): boolean => part === side || part === "broker";

interface Confirming {
  readonly programme: Programme;
  readonly part: Part | null;
  readonly side: Side;
  readonly today: string;
}

export const confirmFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/confirm",
  summary: "The form that confirms what was written down for a side",
  practices: ["P37"],
  reads: { params: programmeParams, query: z.object({ side: z.enum(sides).default("statutory") }) },
  answers: programmeAnswerOf<Confirming>(),
  permit: mayTakePart,
  find: async (tx, { params, query, actor }) => {
    const here = await findHere(tx, params.programme, actor);
    return here && { ...here, side: query.side };
  },
  answer: ({ programme, part, side }, { at }) => found({ programme, part, side, today: at.toISOString().slice(0, 10) }),
  page: ({ programme, part, side, today }, view) => {
    const said = isTheirs(part, side) ? readinessOf(programme.readiness, side) : undefined;
    return partFormPage({
      ...drawnOf(programme, side),
      ...formShown(view),
      because: said === undefined ? "There is nothing of your side to confirm yet." : undefined,
      before: said === undefined ? null : <ReadinessWords said={said} />,
      typed: { on: today },
      problems: [],
    });
  },
});

export const confirmRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/confirm",
  summary: "Write down who confirmed a side’s words, when and how",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject({ ...confirmFields, side: z.enum(sides) }) },
  permit: mayTakePart,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme, part, mayStand }, { body, actor, at }) => {
    const { side } = body;
    const said = mayStand && isTheirs(part, side) ? readinessOf(programme.readiness, side) : undefined;
    if (said === undefined)
      return { ok: false, problems: [{ field: "by", words: "There is nothing of your side to confirm yet." }] };
    const ownIds = ofSide(programme, side).map(({ personId }) => personId);
    const confirmed = confirmOf(body, {
      ownIds,
      mine: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    });
    return confirmed.ok ? found({ programme, said, confirmed: confirmed.value }) : confirmed;
  },
  save: async (tx, { programme, said: { side, number }, confirmed }, { place }) => {
    const one = { programmeId: programme.id, side, number };
    await inProgramme(tx, programme, () => saveConfirmed(tx, one, confirmed));
    return savedIn(place, { programme, what: "programme.confirmed", detail: { side, number } });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...drawnOf(thing?.programme, typed["side"] === "community" ? "community" : "statutory"),
      ...formShown(view),
      typed,
      problems,
    }),
});
