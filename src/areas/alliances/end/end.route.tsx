import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { asThemselves } from "../../people/index.ts";
import { findHere } from "../alliance-here.store.ts";
import type { AllianceHere } from "../alliance.ts";
import { allianceFormPage } from "../alliance-form.page.tsx";
import { removeWordsOf, saveEnd } from "../alliance-writing.store.ts";
import { maySeeAlliance } from "../alliance.policy.ts";
import { allianceParams, formAnswerOf } from "../alliance.schema.ts";
import { formShown, personOf } from "../place-shown.ts";
import { saidBy, textOf } from "../said.rules.ts";

const fields = {
  because: z.string().default("").describe("Why, if your side wants to say it: both sides read it."),
  takeOut: z.string().default("").describe("yes: take out all that your side wrote, promised and said."),
  sure: z.string().default("").describe("yes: you are sure."),
};

const drawnFor = (here: AllianceHere | undefined) => {
  const isEnded = here?.alliance.ended !== null;
  return {
    title: isEnded ? "Take your words out" : "End this alliance",
    lead: isEnded
      ? "It has ended. Your side can still take out all that it wrote."
      : "A side ends it whenever it likes. The page stays for both sides to read. You can begin again later.",
    alliance: here?.alliance,
    step: "end",
    button: isEnded ? "Take our words out" : "End it",
    look: "warning" as const,
    questions: [
      ...(isEnded
        ? []
        : ([
            {
              name: "because",
              label: "Why? (you can leave this empty)",
              hint: "The other side reads it. Nobody outside the two sides does.",
              kind: "long",
            },
          ] as const)),
      {
        name: "takeOut",
        label: "What your side wrote",
        kind: "checkboxes",
        choices: [
          {
            value: "yes",
            words: `Take out all that ${here?.mine.name ?? "our side"} wrote, promised and said`,
            hint: "The days on which you were in touch stay, without words. This cannot be undone.",
          },
        ],
      },
      { name: "sure", label: "Are you sure?", kind: "checkboxes", choices: [{ value: "yes", words: "Yes" }] },
    ] as const,
  };
};

export const endFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/end",
  summary: "The form with which a side ends an alliance, or takes its words out",
  practices: ["P05"],
  reads: { params: allianceParams },
  answers: formAnswerOf<{ readonly here: AllianceHere }>(fields),
  permit: maySeeAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }),
  answer: (here) => found({ here }),
  page: ({ here }, view) => allianceFormPage({ ...drawnFor(here), ...formShown(view), problems: [] }),
});

export const endRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/end",
  summary: "End an alliance, saying why if one likes; take out all that one's own side wrote",
  practices: ["P05"],
  reads: { params: allianceParams, body: z.strictObject(fields) },
  permit: maySeeAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }, "hold"),
  decide: ({ alliance, side }, { body }) => {
    const because = textOf(body.because, { field: "because", charactersMax: 1000 });
    if (!because.ok) return because;
    if (body.sure !== "yes")
      return wrong({ field: "sure", words: "Tick the box if you are sure. Nothing was changed." });
    if (alliance.ended !== null && body.takeOut !== "yes")
      return wrong({ field: "takeOut", words: "It has ended already. Tick what you want to take out." });
    return saidBy(
      side,
      found({ because: because.value, takesOut: body.takeOut === "yes", ends: alliance.ended === null }),
    );
  },
  save: async (tx, { side, because, takesOut, ends }, { params, place, actor, at }) => {
    const allianceId = params.alliance;
    if (ends) await saveEnd(tx, { allianceId, side, because, at });
    if (takesOut) await asThemselves(tx, [personOf(actor)], () => removeWordsOf(tx, { allianceId, side }));
    return {
      id: allianceId,
      path: `/${place.slug}/alliances/${allianceId}`,
      happened: {
        what: "alliance.ended",
        subject: { kind: "alliance", id: allianceId },
        detail: { side, takesOut },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({ ...drawnFor(thing), ...formShown(view), typed, problems }),
});
