import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { mayRate } from "../audits.policy.ts";
import { auditParams } from "../audits.schema.ts";
import { findAudit, holdAudit, listAsked } from "../audits.store.ts";
import { findVersion } from "../instruments.store.ts";
import { formShown } from "../place-shown.ts";
import { partsOf, ratingFields, ratingsOf, typedOf } from "../rating.rules.ts";
import { listOwnRatings, saveRatings } from "../ratings.store.ts";
import { ratePage } from "./rate.page.tsx";
import type { RateShown } from "./rate.page.tsx";

const partField = z.coerce.number().int().min(0).max(100).catch(0).default(0);

interface Asking {
  readonly id: string;
  readonly personId: string | null;
  readonly part: number;
}

async function findRating(tx: Tx, { id, personId, part }: Asking, find = findAudit) {
  const audit = await find(tx, id);
  if (audit === undefined) return undefined;
  const asked = (await listAsked(tx, id)).find((one) => one.personId === personId);
  const version = await findVersion(tx, audit.instrument.id, audit.instrument.number);
  const parts = partsOf(version?.items ?? []);
  const at = Math.min(part, Math.max(0, parts.length - 1));
  const own = asked === undefined || personId === null ? [] : await listOwnRatings(tx, id, personId);
  const shown: RateShown = {
    audit,
    scale: version?.scale ?? [],
    parts,
    at,
    letsRead: asked?.letsRead ?? false,
    besideThem: asked === undefined ? 0 : audit.asked[asked.side].asked,
    kept: typedOf(parts[at]?.items ?? [], own),
    rated: own.length,
  };
  return { ownSide: asked?.side ?? null, shown };
}

const drawing = (shown: RateShown, attempt: Attempt, view: View) => ratePage(shown, { ...formShown(view), ...attempt });

export const rateFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/audits/{audit}/rate",
  summary: "One page of what somebody is asked to rate, with what they kept of it",
  practices: ["P21"],
  reads: { params: auditParams, query: z.object({ part: partField }) },
  answers: z
    .custom<RateShown>()
    .transform(({ at, rated, parts }) => ({ part: at, parts: parts.length, rated }))
    .pipe(z.object({ part: z.number(), parts: z.number(), rated: z.number() })),
  permit: mayRate,
  find: (tx, { params, query, actor }) =>
    findRating(tx, { id: params.audit, personId: actor.member?.personId ?? null, part: query.part }),
  answer: ({ shown }) => found(shown),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const rateRoute = changeInPlace({
  path: "/{place}/audits/{audit}/rate",
  summary: "Keep what one rated of a page: it is read by nobody else, and counted once the rating ends",
  practices: ["P21"],
  reads: {
    params: auditParams,
    body: z.strictObject({
      part: partField.describe("Which page, from 0."),
      letsRead: z
        .union([z.string(), z.array(z.string())])
        .default("")
        .describe("yes: one’s lines of why may be read without one’s name."),
      ...ratingFields,
    }),
  },
  permit: mayRate,
  find: (tx, { params, actor, body }) =>
    findRating(tx, { id: params.audit, personId: actor.member?.personId ?? null, part: body.part }, holdAudit),
  decide: ({ shown }, { body: { part: _part, letsRead, ...sent }, place }) => {
    if (shown.audit.endedOn !== null)
      return {
        ok: false,
        clash: true,
        problems: [{ field: "rate1", words: "The rating has ended. What you kept before counts; this page does not." }],
      } as const;
    const items = shown.parts[shown.at]?.items ?? [];
    const ratings = ratingsOf(sent, { items, slug: place.slug });
    return ratings.ok
      ? found({
          ratings: ratings.value,
          letsRead: [letsRead].flat().includes("yes"),
          next: shown.at + 1 < shown.parts.length ? shown.at + 1 : null,
        })
      : ratings;
  },
  save: async (tx, { ratings, letsRead, next }, { actor, at, place, params: { audit: id } }) => {
    const personId = actor.member?.personId ?? "";
    await saveRatings(tx, ratings, { auditId: id, personId, today: at.toISOString().slice(0, 10), letsRead });
    return {
      id,
      path: next === null ? `/${place.slug}/audits/${id}` : `/${place.slug}/audits/${id}/rate?part=${next}`,
      // That somebody rated; never what.
      happened: { what: "audit.rated", subject: { kind: "audit", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => {
    if (thing === undefined) throw new Error("A page of an audit was drawn without the audit.");
    return drawing(thing.shown, attempt, view);
  },
});
