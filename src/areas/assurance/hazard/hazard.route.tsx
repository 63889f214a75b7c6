import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findTerms } from "../../barriers/index.ts";
import { mayReadAssurance, maySayAssurance } from "../assurance.policy.ts";
import { hazardParams, hazardTold } from "../assurance.schema.ts";
import { reviewFields, reviewOf } from "../hazard.rules.ts";
import { listLooks, saveHazard } from "../hazards.store.ts";
import { formShown } from "../place-shown.ts";
import { hazardPage } from "./hazard.page.tsx";
import type { HazardShown } from "./hazard.page.tsx";

async function findHazard(tx: Tx, id: string): Promise<HazardShown | undefined> {
  const looks = await listLooks(tx, id);
  const [hazard] = looks;
  return hazard && { hazard, looks, bands: (await findTerms(tx)).bands };
}

const drawing = (shown: HazardShown, { typed, problems }: Attempt, view: View) =>
  hazardPage(shown, { ...formShown(view), typed, problems });

export const hazardRoute = lookInPlace({
  method: "GET",
  path: "/{place}/assurance/hazards/{hazard}",
  summary: "A danger that the place added to the hazard log, and every look at it",
  practices: ["P45"],
  reads: { params: hazardParams },
  answers: z
    .custom<HazardShown>()
    .transform(({ hazard }): z.input<typeof hazardTold> => hazard)
    .pipe(hazardTold),
  permit: mayReadAssurance,
  find: (tx, { params }) => findHazard(tx, params.hazard),
  answer: ({ hazard, looks, bands }) => found({ hazard, looks, bands }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const reviewHazardRoute = changeInPlace({
  path: "/{place}/assurance/hazards/{hazard}",
  summary: "Look at a danger of the place again: rate it anew, or say that it is over, and why",
  practices: ["P45"],
  reads: { params: hazardParams, body: z.strictObject(reviewFields) },
  permit: maySayAssurance,
  find: (tx, { params }) => findHazard(tx, params.hazard),
  decide: ({ hazard }, { body }) => {
    const said = reviewOf(body, hazard);
    return said.ok ? found({ said: said.value, last: hazard }) : said;
  },
  save: async (tx, { said, last }, { place, actor, at }) => {
    const by = { personId: actor.member?.personId ?? null, today: at.toISOString().slice(0, 10) };
    const id = await saveHazard(tx, { last, said }, by);
    return {
      id,
      path: `/${place.slug}/assurance/hazards/${id}`,
      happened: {
        what: said.isClosed ? "hazard.over" : "hazard.looked-at",
        subject: { kind: "hazard", id },
        detail: { number: last.number + 1 },
      },
    };
  },
  clashes: {
    assurance_hazard_pkey: {
      field: "number",
      words: "Somebody else looked at it at the same moment, and theirs was kept. Read it, then look again.",
    },
  },
  form: (attempt, view, thing) => {
    if (thing === undefined) throw new Error("A danger was drawn without its log.");
    return drawing(thing, attempt, view);
  },
});
