import { z } from "zod";
import { Questions, choicesOf, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { saveTyped } from "../entries.store.ts";
import type { Told } from "../mix.rules.ts";
import { counted, countedNames, stateNames } from "../outreach.ts";
import type { Named } from "../outreach.ts";
import { mayTakeOutreach } from "../outreach.policy.ts";
import { tellFields, toldOf } from "../outreach.rules.ts";
import { outingParams } from "../outreach.schema.ts";
import { formShown, trail } from "../place-shown.ts";
import { findOutreach, findToChoose, saveStanding } from "../sessions.store.ts";

interface TellHere {
  readonly outreach: Told;
  readonly communities: readonly Named[];
}

async function findHere(tx: Tx, id: string): Promise<TellHere | undefined> {
  const outreach = await findOutreach(tx, id);
  return outreach && { outreach, communities: (await findToChoose(tx)).communities };
}

const questionsOf = ({ outreach, communities }: TellHere): readonly Question[] => [
  { name: "state", label: "How did it go?", kind: "radios", choices: choicesOf(stateNames) },
  ...counted.map((name): Question => ({
    name,
    label: countedNames[name],
    hint: "In figures. It is added to what was told before. You can leave it empty.",
    kind: "text",
  })),
  ...(outreach.community === null
    ? [
        {
          name: "community",
          label: "For which community was it? (leave it empty if for everybody)",
          kind: "select",
          choices: communities.map(({ id, name }) => ({ value: id, words: name })),
        } satisfies Question,
      ]
    : []),
];

const drawing = (here: TellHere | undefined, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const questions = here === undefined ? [] : questionsOf(here);
  const problems = inOrderOf(questions, attempt.problems);
  const at = `/${place.slug}/outreach/${here?.outreach.id ?? ""}`;
  return formPage(
    {
      title: "Tell how it went",
      lead: <bdi>{here?.outreach.venue ?? ""}</bdi>,
      breadcrumbs: trail(place, { href: at, words: here?.outreach.venue ?? "The outreach" }),
      language,
      problems,
      action: `${at}/tell`,
      idempotencyKey,
      button: { words: "Keep it" },
    },
    <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />,
  );
};

export const tellFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/outreach/{outing}/tell",
  summary: "The form that tells how outreach went, and how many people were met",
  practices: ["P09"],
  reads: { params: outingParams },
  answers: z.custom<TellHere>().transform(() => ({})),
  permit: mayTakeOutreach,
  find: (tx, { params }) => findHere(tx, params.outing),
  answer: ({ outreach, communities }) => found({ outreach, communities }),
  page: (here, view) => drawing(here, { typed: { state: "held" }, problems: [] }, view),
});

export const tellRoute = changeInPlace({
  path: "/{place}/outreach/{outing}/tell",
  summary: "Tell that outreach was held or did not happen, how many people were met, and how many came later",
  practices: ["P09"],
  reads: { params: outingParams, body: z.strictObject(tellFields) },
  permit: mayTakeOutreach,
  find: (tx, { params }) => findHere(tx, params.outing),
  decide: ({ outreach, communities }, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const told = toldOf(body, { communities, onDay: outreach.onDay, today });
    return told.ok ? found({ ...told.value, onDay: outreach.onDay }) : told;
  },
  save: async (tx, { counts, onDay, ...standing }, { params, place, actor }) => {
    const id = params.outing;
    await saveStanding(tx, id, standing);
    if (counts !== null) await saveTyped(tx, { sessionId: id, onDay, counts, byId: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/outreach/${id}`,
      happened: { what: "outreach.told", subject: { kind: "outreach", id }, detail: { state: standing.state } },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
