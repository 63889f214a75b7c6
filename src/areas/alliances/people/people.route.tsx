import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../alliance-here.store.ts";
import { allianceSides } from "../alliance.ts";
import type { AllianceHere, AllianceSide } from "../alliance.ts";
import { allianceFormPage } from "../alliance-form.page.tsx";
import { saveAsked } from "../alliance-writing.store.ts";
import { mayAskIntoAlliance } from "../alliance.policy.ts";
import { allianceParams, formAnswerOf } from "../alliance.schema.ts";
import { listAskable } from "../askable.store.ts";
import type { Askable } from "../askable.store.ts";
import { peopleOfSide } from "../names.rules.ts";
import { formShown, personOf } from "../place-shown.ts";
import { canStandFor } from "../standing-for.rules.ts";

const fields = {
  person: z.string().default("").describe("The person's identifier."),
};

interface Shown {
  readonly here: AllianceHere;
  readonly askable: readonly Askable[];
}

/** Each side asks its own people; the first of a side that has nobody is asked by the other. */
const sidesAsked = ({ people, side }: AllianceHere): readonly AllianceSide[] =>
  allianceSides.filter((one) => one === side || peopleOfSide(people, one) === 0);

const choicesFor = ({ here, askable }: Shown) => {
  const already = new Set(here.people.filter(({ leftAt }) => leftAt === null).map(({ personId }) => personId));
  return sidesAsked(here).flatMap((side) => {
    const party = side === here.side ? here.mine : here.theirs;
    return askable
      .filter((one) => !already.has(one.personId) && canStandFor(one, party).allowed)
      .map((one) => ({ value: `${side} ${one.personId}`, words: `${one.name}, for ${party.name}` }));
  });
};

const drawnFor = (shown: Shown) => ({
  title: "Ask somebody to be part of it",
  lead: "They say yes or no themselves. Until they do, nobody else sees that they were asked.",
  alliance: shown.here.alliance,
  step: "people",
  button: "Ask them",
  because:
    choicesFor(shown).length === 0
      ? "There is nobody here to ask. People come to a place when an administrator invites them; whoever works for an organisation is named on its page in the directory."
      : undefined,
  questions: [{ name: "person", label: "Whom do you ask?", kind: "select", choices: choicesFor(shown) }] as const,
});

export const peopleFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/people",
  summary: "The form that asks somebody to be part of an alliance",
  practices: ["P05"],
  reads: { params: allianceParams },
  answers: formAnswerOf<Shown>(fields),
  permit: mayAskIntoAlliance,
  find: async (tx, { params, actor }) => {
    const here = await findHere(tx, { id: params.alliance, actor });
    return here && { ...here, askable: await listAskable(tx) };
  },
  answer: ({ askable, ...here }) => found({ here, askable }),
  page: (shown, view) => allianceFormPage({ ...drawnFor(shown), ...formShown(view), problems: [] }),
});

export const peopleRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/people",
  summary: "Ask somebody of the place to be part of an alliance; they say yes or no themselves",
  practices: ["P05"],
  reads: { params: allianceParams, body: z.strictObject(fields) },
  permit: mayAskIntoAlliance,
  find: async (tx, { params, actor }) => {
    const here = await findHere(tx, { id: params.alliance, actor }, "hold");
    return here && { ...here, askable: await listAskable(tx) };
  },
  decide: ({ askable, ...here }, { body }) => {
    const [side = "", personId = ""] = body.person.split(" ");
    const asked = allianceSides.find((one) => one === side);
    return asked !== undefined && choicesFor({ here, askable }).some(({ value }) => value === body.person)
      ? found({ side: asked, personId })
      : wrong({ field: "person", words: "Choose somebody from the list." });
  },
  save: async (tx, asked, { params, place, actor }) => {
    await saveAsked(tx, { ...asked, allianceId: params.alliance, askedBy: personOf(actor) });
    return {
      id: params.alliance,
      path: `/${place.slug}/alliances/${params.alliance}`,
      happened: {
        what: "alliance.asked",
        subject: { kind: "alliance", id: params.alliance },
        detail: { side: asked.side },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({
      ...(thing === undefined
        ? { title: "Ask somebody to be part of it", alliance: undefined, step: "", button: "Ask them", questions: [] }
        : drawnFor({ here: thing, askable: thing.askable })),
      ...formShown(view),
      typed,
      problems,
    }),
});
