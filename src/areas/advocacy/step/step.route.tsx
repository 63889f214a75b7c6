import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { maySpeakOfAdvocate } from "../advocacy.policy.ts";
import { stepFields, stepOf } from "../advocacy.rules.ts";
import { advocacyParams } from "../advocacy.schema.ts";
import { saveStep } from "../advocacy.store.ts";
import { findOneHere } from "../here.store.ts";
import type { OneHere } from "../here.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { matchesOf, mayFollow } from "../state.rules.ts";
import { stepsOpenTo } from "./open.policy.ts";
import { stepQuestions } from "./step-questions.page.ts";

const drawing = (thing: OneHere | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const questions =
    thing === undefined
      ? []
      : stepQuestions(
          mayFollow(thing.stands),
          matchesOf(thing.advocates, { gender: thing.way.need.gender, language: thing.one.language }),
        );
  const problems = inOrderOf(questions, attempt.problems);
  const at = `/${shown.place.slug}/advocacy/${thing?.one.id ?? ""}`;
  return formPage(
    {
      ...shown,
      title: "What happened next?",
      titleWhole: `What happened next? ${thing?.one.pseudonym ?? ""}`,
      breadcrumbs: trail(shown.place, { href: at, words: thing?.one.pseudonym ?? "" }),
      action: `${at}/step`,
      problems,
      button: { words: "Keep it" },
    },
    <Questions questions={questions} typed={attempt.typed} language={shown.language} problems={problems} />,
  );
};

export const stepRoute = changeInPlace({
  path: "/{place}/advocacy/{supported}/step",
  summary: "Write down that an advocate was found, cannot go on, is not wanted, or what came of it",
  practices: ["P28"],
  reads: { params: advocacyParams, body: z.strictObject(stepFields) },
  permit: maySpeakOfAdvocate,
  find: async (tx, { actor, at, params }) => {
    // One turn for all: two who give the same advocate at once would both see room.
    await takeTurn(tx, "advocates");
    return findOneHere(tx, { actor, at, id: params.supported });
  },
  decide: ({ place: _place, ...here }, { body, actor }) => {
    const { way, stands, advocates, looking, gate } = here;
    const lastOn = way.steps.at(-1)?.on ?? "";
    const step = stepOf(body, { today: looking.looker.today, stands, lastOn, advocates });
    if (!step.ok) return step;
    if (!stepsOpenTo(actor, here).includes(step.value.did))
      return wrong({ field: "did", words: "The organisation that gives advocates writes this down." });
    return found({ step: step.value, number: way.steps.length + 1, ofId: gate.open ? gate.ofId : "" });
  },
  save: async (tx, { step, number, ofId }, { actor, place, params: { supported: id } }) => {
    await saveStep(tx, step, { caseId: id, number, ofId, byId: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/advocacy/${id}`,
      happened: { what: "advocacy.step", subject: { kind: "case", id }, detail: { did: step.did } },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
