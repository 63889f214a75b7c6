import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySayOfOneself } from "../about-me.policy.ts";
import { findEquality } from "../equality.store.ts";
import { asThemselves } from "../own-rows.store.ts";
import { saidShape } from "../said.schema.ts";
import { findSaid } from "../said.store.ts";
import { aboutMePage } from "./about-me.page.tsx";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import type { AskedInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { audiences, sheetKinds } from "../about-me.ts";
import type { SheetKind } from "../about-me.ts";
import { saveConsent, saveConsentEnd } from "../consents.store.ts";
import { sheetContent } from "../sheet-content.schema.ts";
import { sheetPage } from "../sheet-form.page.tsx";
import { sheetOf } from "../sheet.rules.ts";
import type { SheetSent } from "../sheet.rules.ts";
import { sheets } from "../sheets.ts";
import { holdSheets, listSheets, removeSheet, saveSheet } from "../sheets.store.ts";

const nothing = { standings: [], sheets: [], consents: [] };

export const aboutMeRoute = lookInPlace({
  method: "GET",
  path: "/{place}/about-me",
  summary: "What you say of yourself in this place, and who sees each part; only for you",
  practices: ["P23"],
  answers: saidShape.extend({ mayBeAskedEquality: z.boolean() }),
  permit: maySayOfOneself,
  find: async (tx, { actor: { member } }) =>
    member === null
      ? { said: nothing, mayBeAskedEquality: true }
      : asThemselves(tx, [member.personId], async () => ({
          said: await findSaid(tx, member.personId),
          mayBeAskedEquality: (await findEquality(tx, member.personId)).stoppedAt === null,
        })),
  answer: ({ said, mayBeAskedEquality }) => found({ ...said, mayBeAskedEquality }),
  page: (answer, { place, actor }) =>
    aboutMePage(answer, { name: place?.name ?? "", slug: place?.slug ?? "" }, actor.member?.personId ?? ""),
});

/** What is changed on one's own pages leaves the same line in the record, whatever it was: it tells nothing about them. */
export const saidOfOneself = (actor: Actor) => ({
  what: "person.about-me-saved",
  subject: { kind: "person", id: actor.member?.personId ?? "" },
  detail: {},
});

const findOwn = async (tx: Tx, { member }: Actor, kind: SheetKind) => {
  const ids = member === null ? [] : [member.personId];
  const versions = await asThemselves(tx, ids, () => listSheets(tx, ids));
  return versions.filter((one) => one.kind === kind);
};

const answers = z.object({
  kind: z.enum(sheetKinds),
  versions: z.array(
    z.object({ number: z.number(), content: sheetContent, seenBy: z.enum(audiences), saidAt: z.string() }),
  ),
});

const shown = (versions: Awaited<ReturnType<typeof findOwn>>) =>
  versions.map(({ content, ...one }) => ({
    ...one,
    content: Object.fromEntries(
      Object.entries(content).map(([name, said]) => [name, typeof said === "string" ? said : [...said]]),
    ),
  }));

const placeIn = ({ place }: Pick<View, "place">) => ({ name: place?.name ?? "", slug: place?.slug ?? "" });

/** The parts of a route that shows one's own sheet of this kind. */
export const sheetLook = (kind: SheetKind) => ({
  summary: `${sheets[kind].title}: what you said, every version, only for you`,
  practices: ["P23"] as const,
  answers,
  permit: maySayOfOneself,
  find: async (tx: Tx, { actor }: { readonly actor: Actor }) => ({ versions: await findOwn(tx, actor, kind) }),
  answer: ({ versions }: { readonly versions: Awaited<ReturnType<typeof findOwn>> }) =>
    found({ kind, versions: shown(versions) }),
  page: ({ versions }: { readonly versions: Parameters<typeof sheetPage>[1] }, view: View) =>
    sheetPage(kind, versions, { language: view.language, key: view.key, place: placeIn(view), problems: [] }),
});

const oneOrMany = z.union([z.string(), z.array(z.string()).max(50)]).default("");

/** The parts of a route that changes one's own sheet of this kind, or takes it away. */
export const sheetChange = (kind: SheetKind) => {
  const fields: Record<string, typeof oneOrMany> = { number: oneOrMany, seenBy: oneOrMany, step: oneOrMany };
  for (const { name } of sheets[kind].questions) fields[name] = oneOrMany;
  type Sent = AskedInPlace<unknown, unknown, SheetSent>;
  return {
    summary: `${sheets[kind].title}: say it, change it or take it away`,
    practices: ["P23"] as const,
    reads: { body: z.strictObject(fields) },
    permit: maySayOfOneself,
    find: async (tx: Tx, { actor, body }: Sent) => {
      await holdSheets(tx, actor.member?.personId ?? "");
      return { versions: await findOwn(tx, actor, kind), sent: body };
    },
    decide: ({ versions }: { readonly versions: Awaited<ReturnType<typeof findOwn>> }, { body, at }: Sent) =>
      body["step"] === "remove"
        ? found(null)
        : sheetOf(kind, body, { current: versions[0], today: at.toISOString().slice(0, 10) }),
    save: async (tx: Tx, decided: ReturnType<typeof valueOf> | null, { actor, place, at }: Sent) => {
      const personId = actor.member?.personId ?? "";
      await asThemselves(tx, [personId], () =>
        decided === null ? removeSheet(tx, personId, kind) : saveSheet(tx, { personId, kind, ...decided }),
      );
      // To be shown to those who arrange meetings is a consent, dated like every other.
      if (kind === "access")
        await (decided?.seenBy === "place"
          ? saveConsent(tx, { personId, purpose: "share-needs" })
          : saveConsentEnd(tx, { personId, purpose: "share-needs", at }));
      return { id: personId, path: `/${place.slug}/about-me`, happened: saidOfOneself(actor) };
    },
    form: (
      { problems }: Attempt,
      view: View,
      thing: { readonly versions: Awaited<ReturnType<typeof findOwn>>; readonly sent: SheetSent } | undefined,
    ) =>
      sheetPage(kind, shown(thing?.versions ?? []), {
        language: view.language,
        key: view.key,
        place: placeIn(view),
        problems,
        sent: thing?.sent,
      }),
  };
};

const valueOf = (decision: Extract<ReturnType<typeof sheetOf>, { ok: true }>) => decision.value;
