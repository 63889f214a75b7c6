import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { allianceSides, checkInForms, releases } from "../alliance.ts";
import { saveCheckIn } from "../alliance-writing.store.ts";
import { maySeeAlliance, mayWriteInAlliance } from "../alliance.policy.ts";
import { allianceParams } from "../alliance.schema.ts";
import { formShown } from "../place-shown.ts";
import { saidBy } from "../said.rules.ts";
import { findTrustHere } from "../trust-here.store.ts";
import type { TrustHere } from "../trust-here.ts";
import { sideBySide } from "../trust.rules.ts";
import { trustPage } from "./trust.page.tsx";

const released = z.enum(releases);
const side = z.enum(allianceSides);
const told = z.object({
  side,
  checkIn: z.enum(checkInForms).nullable(),
  sentences: z
    .array(z.object({ id: z.string(), side, words: z.string(), saidOn: z.string(), releasedTo: released }))
    .readonly(),
  rounds: z
    .array(
      z.object({
        id: z.string(),
        side,
        closedAt: z.string().nullable(),
        result: z.record(z.string(), z.boolean()).nullable(),
        releasedTo: released,
      }),
    )
    .readonly(),
  bothReleased: z.boolean().describe("Only then is there a trend or a gap to see."),
});

export const trustRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/trust",
  summary: "How the trust is: what one's own side said, and what the other released",
  practices: ["P05"],
  reads: { params: allianceParams },
  answers: z
    .custom<{ readonly here: TrustHere }>()
    .transform(({ here }): z.input<typeof told> => ({
      ...here.said,
      side: here.side,
      checkIn: here.mine.checkIn,
      bothReleased: sideBySide(here.said) !== null,
    }))
    .pipe(told),
  permit: maySeeAlliance,
  find: (tx, { params, actor }) => findTrustHere(tx, { id: params.alliance, actor }),
  answer: (here) => found({ here }),
  page: ({ here }, view) => trustPage({ ...formShown(view), here, problems: [] }),
});

export const chooseFormRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/trust",
  summary: "Choose in which form one's own side says how its trust is: a talk, six questions, a statement",
  practices: ["P05"],
  reads: { params: allianceParams, body: z.strictObject({ form: z.string().default("") }) },
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findTrustHere(tx, { id: params.alliance, actor }, "hold"),
  decide: (here, { body }) => {
    const form = checkInForms.find((one) => one === body.form);
    return saidBy(
      here.side,
      form === undefined ? wrong({ field: "form", words: "Choose one of the forms." }) : found({ form }),
    );
  },
  save: async (tx, chosen, { params, place }) => {
    await saveCheckIn(tx, { ...chosen, allianceId: params.alliance });
    return {
      id: params.alliance,
      path: `/${place.slug}/alliances/${params.alliance}/trust`,
      happened: {
        what: "alliance.chose-check-in",
        subject: { kind: "alliance", id: params.alliance },
        detail: { side: chosen.side },
      },
    };
  },
  form: ({ problems }, view, thing) =>
    thing === undefined
      ? { title: "How is the trust?", main: null }
      : trustPage({ ...formShown(view), here: thing, problems }),
});
