import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { maySeeClinics, maySignHours } from "../clinics.policy.ts";
import { signingOf } from "../hours.rules.ts";
import { entriesToSign, findEntries, saveSigned } from "../hours.store.ts";
import { toSignPage } from "./to-sign.page.tsx";
import type { ToSignShown } from "./to-sign.page.tsx";

const signMax = 200;

export const toSignRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/to-sign",
  summary: "The hours that whoever asks supervised and has not signed off yet",
  practices: ["P40"],
  answers: z
    .custom<ToSignShown>()
    .transform(({ entries }) => ({ entries: entries.map(({ id, day, minutes }) => ({ id, day, minutes })) }))
    .pipe(z.object({ entries: z.array(z.object({ id: z.string(), day: z.string(), minutes: z.number() })) })),
  permit: maySeeClinics,
  find: async (tx, { actor }) => ({
    entries: actor.member === null ? [] : await entriesToSign(tx, actor.member.personId),
  }),
  answer: ({ entries }) => found({ entries }),
  page: (shown, view) => toSignPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});

const entryIds = z
  .union([z.string().max(40 * signMax), z.array(z.string().max(40)).max(signMax)])
  .default("")
  .transform(tickedOf)
  .pipe(z.array(z.uuid("Tick entries of the list.")).max(signMax));

export const signHoursRoute = changeInPlace({
  path: "/{place}/clinics/to-sign",
  summary: "Sign hours off that one supervised, or send them back with the reason; never one’s own",
  practices: ["P40"],
  reads: {
    body: z.strictObject({
      entries: entryIds,
      says: z.string().max(20).default(""),
      because: z.string().max(4000).default(""),
    }),
  },
  permit: maySignHours,
  find: async (tx, { body, actor }) => {
    // Nothing is signed twice, and nothing while it is put right.
    await takeTurn(tx, "clinical hours");
    const entries = await findEntries(tx, [...new Set(body.entries)]);
    if (entries.length < new Set(body.entries).size) return undefined;
    return {
      entries,
      waiting: actor.member === null ? [] : await entriesToSign(tx, actor.member.personId),
      supervisorIds: entries.map(({ supervisor }) => supervisor.id),
      practitionerPersonIds: entries.map(({ practitioner }) => practitioner.personId),
    };
  },
  decide: ({ entries }, { body }) => {
    const signing = signingOf(body, entries);
    return signing.ok ? found({ ...signing.value, entries }) : signing;
  },
  save: async (tx, { entries, says, because }, { actor, place, at }) => {
    const ids = entries.map(({ id }) => id);
    const today = at.toISOString().slice(0, 10);
    await saveSigned(tx, ids, { says, because, saidBy: actor.member?.personId ?? "", today });
    const [first] = ids;
    return {
      id: first ?? "",
      path: ids.length === 1 ? `/${place.slug}/clinics/hours/${first}` : `/${place.slug}/clinics/to-sign`,
      happened: {
        what: `clinical-hours.${says}`,
        subject: { kind: "clinical-hours", id: first ?? "" },
        detail: { entries: ids, minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0) },
      },
    };
  },
  form: (attempt, view, thing) => toSignPage({ entries: thing?.waiting ?? [] }, { ...formShown(view), ...attempt }),
});
