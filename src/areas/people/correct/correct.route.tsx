import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayCorrectRecorded } from "../about-me.policy.ts";
import { audiences } from "../about-me.ts";
import type { Sheet } from "../about-me.ts";
import { purposes } from "../consents.ts";
import type { Consent } from "../consents.ts";
import { listConsents, saveConsent, saveConsentEnd } from "../consents.store.ts";
import { asThemselves } from "../own-rows.store.ts";
import { correctPage } from "../record/record.page.tsx";
import { findServed, saveNameOf } from "../recorded.store.ts";
import type { PersonServed } from "../recorded.store.ts";
import { sheetContent } from "../sheet-content.schema.ts";
import type { SheetSent } from "../sheet.rules.ts";
import { sheets as everySheet } from "../sheets.ts";
import { holdSheets, listSheetsInForce, saveSheet, showAccessSheet } from "../sheets.store.ts";
import { partKinds, partOf } from "./correct.rules.ts";
import type { PartKind } from "./correct.rules.ts";

const findThem = async (tx: Tx, personId: string): Promise<Them | undefined> => {
  const person = await findServed(tx, personId);
  if (person === undefined) return undefined;
  // Of somebody who signs in nothing is read: they say it themselves.
  const ids = person.hasLogin ? [] : [personId];
  const sheets = await asThemselves(tx, ids, () => listSheetsInForce(tx, ids));
  const consents = (await listConsents(tx, ids)).filter(({ withdrawnAt }) => withdrawnAt === null);
  return { person, sheets, consents };
};

interface Them {
  readonly person: PersonServed;
  readonly sheets: readonly Sheet[];
  readonly consents: readonly Consent[];
}

const pageOf = (kind: PartKind, them: Them, around: Parameters<typeof aroundOf>[0] & { readonly sent?: SheetSent }) => {
  const current = them.sheets.find((one) => one.kind === kind);
  return correctPage({
    ...aroundOf(around),
    personId: them.person.personId,
    name: them.person.name,
    kind,
    sent: around.sent ?? { ...current?.content, seenBy: current?.seenBy ?? "place" },
    number: current?.number ?? 0,
    agreed: them.consents.map(({ purpose }) => purpose),
  });
};

const aroundOf = ({ view, problems }: Viewed) => ({
  language: view.language,
  key: view.key,
  problems,
  place: { name: view.place?.name ?? "", slug: view.place?.slug ?? "" },
});

interface Viewed {
  readonly view: {
    readonly language: Parameters<typeof correctPage>[0]["language"];
    readonly key: string;
    readonly place: { readonly name: string; readonly slug: string } | null;
  };
  readonly problems: Parameters<typeof correctPage>[0]["problems"];
}

interface Shown {
  readonly them: Them;
  readonly kind: PartKind;
}

export const correctFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/{person}/correct",
  summary: "One part of what somebody says who does not sign in, to be changed as they say it",
  practices: ["P23"],
  reads: { params: z.object({ person: z.uuid() }), query: z.object({ part: z.enum(partKinds).default("contact") }) },
  answers: z
    .custom<Shown>()
    .transform(({ them, kind }) => {
      const sheet = them.sheets.find((one) => one.kind === kind);
      return {
        kind,
        name: them.person.name,
        number: sheet?.number ?? 0,
        content: sheet === undefined ? {} : { ...sheet.content },
        seenBy: sheet?.seenBy ?? null,
        purposes: them.consents.map(({ purpose }) => purpose),
      };
    })
    .pipe(
      z.object({
        kind: z.enum(partKinds),
        name: z.string(),
        number: z.number(),
        content: sheetContent,
        seenBy: z.enum(audiences).nullable(),
        purposes: z.array(z.enum(purposes)),
      }),
    ),
  permit: mayCorrectRecorded,
  find: (tx, { params }) => findThem(tx, params.person),
  answer: (them, { query }) => found({ them, kind: query.part }),
  page: ({ them, kind }, view) => pageOf(kind, them, { view, problems: [] }),
});

const oneOrMany = z.union([z.string(), z.array(z.string()).max(50)]).default("");
const fields: Record<string, typeof oneOrMany> = {};
for (const name of ["kind", "number", "seenBy", "name", "purposes"]) fields[name] = oneOrMany;
for (const { questions } of Object.values(everySheet)) for (const { name } of questions) fields[name] = oneOrMany;

export const correctRoute = changeInPlace({
  path: "/{place}/people/{person}/correct",
  summary: "Change one part of what somebody says who does not sign in",
  practices: ["P23"],
  reads: { params: z.object({ person: z.uuid() }), body: z.strictObject(fields) },
  permit: mayCorrectRecorded,
  find: async (tx, { params, body }) => {
    await holdSheets(tx, params.person);
    const them = await findThem(tx, params.person);
    return them && { ...them, sent: body };
  },
  decide: ({ sheets }, { body, at }) => partOf(body, { sheets, today: at.toISOString().slice(0, 10) }),
  save: async (tx, part, { params, place, at }) => {
    const personId = params.person;
    const spoken = await findServed(tx, personId);
    if (part.kind === "name") await saveNameOf(tx, personId, part.name);
    else if (part.kind === "consents") {
      const heard = { heardBy: spoken?.agreement?.heardBy ?? "", language: spoken?.agreement?.language ?? "" };
      for (const purpose of purposes)
        await (part.agreed.includes(purpose)
          ? saveConsent(tx, { personId, purpose, ...heard })
          : saveConsentEnd(tx, { personId, purpose, at }));
      const seenBy = part.agreed.includes("share-needs") ? "place" : "nobody";
      await asThemselves(tx, [personId], () => showAccessSheet(tx, personId, seenBy));
    } else {
      await asThemselves(tx, [personId], () => saveSheet(tx, { personId, ...part }));
      if (part.kind === "access")
        await (part.seenBy === "place"
          ? saveConsent(tx, { personId, purpose: "share-needs" })
          : saveConsentEnd(tx, { personId, purpose: "share-needs", at }));
    }
    return {
      id: personId,
      path: `/${place.slug}/people/${personId}/paper`,
      happened: { what: "person.record-corrected", subject: { kind: "person", id: personId }, detail: {} },
    };
  },
  form: ({ problems }, view, thing) => {
    const empty = { person: { personId: "", name: "", hasLogin: false, agreement: null }, sheets: [], consents: [] };
    const kind = partKinds.find((one) => one === thing?.sent["kind"]) ?? "contact";
    return pageOf(kind, thing ?? empty, { view, problems, ...(thing === undefined ? {} : { sent: thing.sent }) });
  },
});
