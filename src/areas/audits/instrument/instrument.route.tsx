import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayRunAudits } from "../audits.policy.ts";
import { instrumentParams } from "../audits.schema.ts";
import { changeFields, changedOf } from "../instrument.rules.ts";
import { findInstrument, listVersions, saveVersion } from "../instruments.store.ts";
import { formShown } from "../place-shown.ts";
import { instrumentPage } from "./instrument.page.tsx";
import type { InstrumentShown } from "./instrument.page.tsx";

async function findShown(tx: Tx, id: string): Promise<InstrumentShown | undefined> {
  const instrument = await findInstrument(tx, id);
  return instrument && { instrument, versions: await listVersions(tx, id) };
}

const told = z.object({
  id: z.string(),
  title: z.string(),
  licence: z.string(),
  source: z.string(),
  number: z.number(),
  items: z.array(z.object({ key: z.string(), section: z.string(), words: z.string(), shows: z.string() })).readonly(),
});

export const instrumentRoute = lookInPlace({
  method: "GET",
  path: "/{place}/audits/instruments/{instrument}",
  summary: "What an instrument asks, with its licence, its source and what was changed here and why",
  practices: ["P21"],
  reads: { params: instrumentParams },
  answers: z
    .custom<InstrumentShown>()
    .transform(({ instrument: { version, ...one } }): z.input<typeof told> => ({
      ...one,
      number: version.number,
      items: version.items,
    }))
    .pipe(told),
  permit: mayRunAudits,
  find: (tx, { params }) => findShown(tx, params.instrument),
  answer: ({ instrument, versions }) => found({ instrument, versions }),
  page: (shown, view) => instrumentPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});

export const changeInstrumentRoute = changeInPlace({
  path: "/{place}/audits/instruments/{instrument}",
  summary: "Change what an instrument asks: add, reword or drop one thing, with why; audits that go on are not changed",
  practices: ["P21"],
  reads: { params: instrumentParams, body: z.strictObject(changeFields) },
  permit: mayRunAudits,
  find: async (tx, { params }) => {
    await takeTurn(tx, `instrument ${params.instrument}`);
    return findShown(tx, params.instrument);
  },
  decide: ({ instrument, versions }, { body }) => {
    if (body.number !== String(instrument.version.number))
      return {
        ok: false,
        clash: true,
        problems: [{ field: "what", words: "Somebody changed it while you wrote. Read it again, then change it." }],
      } as const;
    const changed = changedOf(body, {
      version: instrument.version,
      everyItem: versions.flatMap(({ items }) => [...items]),
    });
    return changed.ok ? found({ ...changed.value, number: instrument.version.number + 1 }) : changed;
  },
  save: async (tx, version, { actor, at, place, params: { instrument: id } }) => {
    const by = { personId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    await saveVersion(tx, { ...version, instrumentId: id }, by);
    return {
      id,
      path: `/${place.slug}/audits/instruments/${id}`,
      happened: {
        what: "audit.instrument-changed",
        subject: { kind: "instrument", id },
        detail: { version: version.number, what: version.changed?.what ?? "" },
      },
    };
  },
  form: (attempt, view, thing) => {
    if (thing === undefined) throw new Error("The form of an instrument was drawn without the instrument.");
    return instrumentPage(thing, { ...formShown(view), ...attempt });
  },
});
