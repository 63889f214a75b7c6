import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../alliance-here.store.ts";
import { keptWords } from "../alliance.ts";
import type { AllianceHere, Promised } from "../alliance.ts";
import { allianceFormPage } from "../alliance-form.page.tsx";
import { mayWriteInAlliance } from "../alliance.policy.ts";
import { formAnswerOf, promiseParams } from "../alliance.schema.ts";
import { formShown, personOf } from "../place-shown.ts";
import { listPromises, saveKept } from "../promises.store.ts";
import { keptFields, keptOf, saidBy } from "../said.rules.ts";
import { partyOf } from "../sides.rules.ts";

interface Shown {
  readonly here: AllianceHere;
  readonly promise: Promised;
}

const drawnFor = ({ here, promise }: Shown) =>
  ({
    title: "Was it kept?",
    lead: (
      <>
        <bdi>{partyOf(here.alliance, promise.side).name}</bdi> promised: <bdi>{promise.words}</bdi>
      </>
    ),
    alliance: here.alliance,
    step: `promises/${promise.id}`,
    button: "Say it",
    questions: [
      {
        name: "says",
        label: `What does ${here.mine.name} say?`,
        hint: "The other side says it for itself. Both stand side by side.",
        kind: "radios",
        choices: choicesOf(keptWords),
      },
      { name: "words", label: "Why? (you can leave this empty)", kind: "long" },
    ],
  }) as const;

const noPromise = {
  title: "Was it kept?",
  alliance: undefined,
  step: "",
  button: "Say it",
  questions: [],
} as const;

export const keptFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/promises/{promise}",
  summary: "A promise, and the form in which a side says whether it was kept",
  practices: ["P05"],
  reads: { params: promiseParams },
  answers: formAnswerOf<Shown>(keptFields),
  permit: mayWriteInAlliance,
  find: async (tx, { params, actor }) => {
    const here = await findHere(tx, { id: params.alliance, actor });
    const promise = (await listPromises(tx, params.alliance)).find(({ id }) => id === params.promise);
    return here && promise && { ...here, promise };
  },
  answer: ({ promise, ...here }) => found({ here, promise }),
  page: (shown, view) => allianceFormPage({ ...drawnFor(shown), ...formShown(view), problems: [] }),
});

export const keptRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/promises/{promise}",
  summary: "Say for one's own side whether a promise was kept; the newest word of each side holds",
  practices: ["P05"],
  reads: { params: promiseParams, body: z.strictObject(keptFields) },
  permit: mayWriteInAlliance,
  find: async (tx, { params, actor }) => {
    const here = await findHere(tx, { id: params.alliance, actor }, "hold");
    const promise = (await listPromises(tx, params.alliance)).find(({ id }) => id === params.promise);
    return here && promise && { ...here, promise };
  },
  decide: ({ side }, { body }) => saidBy(side, keptOf(body)),
  save: async (tx, said, { params, place, actor }) => {
    await saveKept(tx, { ...said, promiseId: params.promise, personId: personOf(actor) });
    return {
      id: params.promise,
      path: `/${place.slug}/alliances/${params.alliance}#promises`,
      happened: {
        what: "alliance.said-kept",
        subject: { kind: "alliance", id: params.alliance },
        detail: { promise: params.promise, side: said.side },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({
      ...(thing === undefined ? noPromise : drawnFor({ here: thing, promise: thing.promise })),
      ...formShown(view),
      typed,
      problems,
    }),
});
