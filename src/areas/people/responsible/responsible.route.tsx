import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { saveSetting, settingIn } from "../../places/index.ts";
import { maySayWhoIsResponsible } from "../held.policy.ts";
import { noticeShape } from "../privacy/privacy.schema.ts";
import { responsiblePage } from "./responsible.page.tsx";
import { responsibleOf } from "./responsible.rules.ts";

const nothingYet = { responsible: "", contact: "", more: "" };

export const responsibleFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/privacy/responsible",
  summary: "The form that says who is responsible for what is kept",
  answers: noticeShape,
  permit: maySayWhoIsResponsible,
  find: async (tx, { place }) => ({
    notice: (await settingIn(tx, place.id, { name: "privacy-notice", shape: noticeShape })) ?? nothingYet,
  }),
  answer: ({ notice }) => found(notice),
  page: (notice, { language, key, place }) =>
    responsiblePage({
      language,
      key,
      name: place?.name ?? "",
      slug: place?.slug ?? "",
      typed: { ...notice },
      problems: [],
    }),
});

export const responsibleRoute = changeInPlace({
  path: "/{place}/privacy/responsible",
  summary: "Say who is responsible for what is kept on people",
  reads: { body: z.strictObject({ responsible: z.string(), contact: z.string(), more: z.string().default("") }) },
  permit: maySayWhoIsResponsible,
  decide: (_nothing, { body }) => responsibleOf(body),
  save: async (tx, { responsible, contact, more }, { place }) => {
    await saveSetting(tx, place.id, {
      name: "privacy-notice",
      value: { responsible, contact, more },
      proposalId: null,
    });
    const subject = { kind: "place", id: place.id };
    return {
      id: place.id,
      path: `/${place.slug}/privacy`,
      happened: { what: "privacy-notice.written", subject, detail: {} },
    };
  },
  clashes: {
    place_setting_pkey: {
      field: "responsible",
      words: "Somebody else wrote this at the same moment, and theirs was kept. Look at it, then write yours again.",
    },
  },
  form: ({ typed, problems }, { language, key, place }) =>
    responsiblePage({ language, key, name: place?.name ?? "", slug: place?.slug ?? "", typed, problems }),
});
