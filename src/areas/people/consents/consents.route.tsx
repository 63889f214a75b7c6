import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { maySayOfOneself } from "../about-me.policy.ts";
import { purposes } from "../consents.ts";
import { listConsents, saveConsent, saveConsentEnd } from "../consents.store.ts";
import { asThemselves } from "../own-rows.store.ts";
import { holdSheets, showAccessSheet } from "../sheets.store.ts";
import { saidOfOneself } from "../about-me/about-me.route.tsx";
import { consentsPage } from "./consents.page.tsx";

export const consentsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/about-me/consents",
  summary: "What you agreed to, since when, and what you took back; only for you",
  practices: ["P23"],
  answers: z.object({
    consents: z.array(
      z.object({
        id: z.string(),
        purpose: z.enum(purposes),
        words: z.string(),
        givenAt: z.string(),
        withdrawnAt: z.string().nullable(),
      }),
    ),
  }),
  permit: maySayOfOneself,
  find: async (tx, { actor: { member } }) => ({
    given: await listConsents(tx, member === null ? [] : [member.personId]),
  }),
  answer: ({ given }) =>
    found({
      consents: given.map(({ id, purpose, words, givenAt, withdrawnAt }) => ({
        id,
        purpose,
        words,
        givenAt,
        withdrawnAt,
      })),
    }),
  page: ({ consents }, { language, key, place }) =>
    consentsPage(consents, { language, key, place: { name: place?.name ?? "", slug: place?.slug ?? "" } }),
});

export const consentsRoute = changeInPlace({
  path: "/{place}/about-me/consents",
  summary: "Agree to one purpose, or take it back",
  practices: ["P23"],
  reads: {
    body: z.strictObject({
      purpose: z.enum(purposes, "Choose one of the purposes there are."),
      says: z.enum(["yes", "no"], "Say yes or no."),
    }),
  },
  permit: maySayOfOneself,
  find: async (tx, { actor }) => {
    await holdSheets(tx, actor.member?.personId ?? "");
    return {};
  },
  decide: (_nothing, { body }) => found(body),
  save: async (tx, { purpose, says }, { actor, place, at }) => {
    const personId = actor.member?.personId ?? "";
    await (says === "yes" ? saveConsent(tx, { personId, purpose }) : saveConsentEnd(tx, { personId, purpose, at }));
    // Taken back, the sheet is hidden in the same moment, and shown again where they agree again.
    if (purpose === "share-needs")
      await asThemselves(tx, [personId], () => showAccessSheet(tx, personId, says === "yes" ? "place" : "nobody"));
    return { id: personId, path: `/${place.slug}/about-me/consents`, happened: saidOfOneself(actor) };
  },
});
