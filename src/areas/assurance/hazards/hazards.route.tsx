import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findTerms } from "../../barriers/index.ts";
import { mayReadAssurance, maySayAssurance } from "../assurance.policy.ts";
import { hazardTold } from "../assurance.schema.ts";
import { hazardFields, hazardOf } from "../hazard.rules.ts";
import { listOwnHazards, saveHazard } from "../hazards.store.ts";
import { formShown } from "../place-shown.ts";
import { hazardLog } from "../tables.rules.ts";
import { hazardsPage } from "./hazards.page.tsx";
import type { HazardsShown } from "./hazards.page.tsx";

async function findHazards(tx: Tx): Promise<HazardsShown> {
  const own = await listOwnHazards(tx);
  const { bands } = await findTerms(tx);
  return { own, bands, log: { ...hazardLog({ own: [], bands }), title: "Those of the program" } };
}

const drawing = (shown: HazardsShown, { typed, problems }: Attempt, view: View) =>
  hazardsPage(shown, { ...formShown(view), typed, problems });

export const hazardsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/assurance/hazards",
  summary: "The hazard log: dangers of the program with what holds them, and those that the place added",
  practices: ["P45"],
  answers: z
    .custom<HazardsShown>()
    .transform(({ own }) => ({ hazards: own }))
    .pipe(z.object({ hazards: z.array(hazardTold).readonly().describe("Those that the place added.") })),
  permit: mayReadAssurance,
  find: (tx) => findHazards(tx),
  answer: ({ own, bands, log }) => found({ own, bands, log }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const addHazardRoute = changeInPlace({
  path: "/{place}/assurance/hazards",
  summary: "Add a danger of the place to the hazard log, rated without and with what stands against it",
  practices: ["P45"],
  reads: { body: z.strictObject(hazardFields) },
  permit: maySayAssurance,
  find: (tx) => findHazards(tx),
  decide: (_here, { body }) => hazardOf(body),
  save: async (tx, said, { place, actor, at }) => {
    const by = { personId: actor.member?.personId ?? null, today: at.toISOString().slice(0, 10) };
    const id = await saveHazard(tx, { last: null, said }, by);
    return {
      id,
      path: `/${place.slug}/assurance/hazards/${id}`,
      happened: { what: "hazard.added", subject: { kind: "hazard", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => {
    if (thing === undefined) throw new Error("The hazard log was drawn without its place.");
    return drawing(thing, attempt, view);
  },
});
