import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { saveSetting } from "../../places/index.ts";
import { mayChooseRetention } from "../held.policy.ts";
import { retentionPage } from "./retention.page.tsx";
import { chosenMonths, monthsFor } from "./retention.rules.ts";
import { monthsChosenIn } from "./retention.store.ts";

const partShape = z.object({
  kind: z.string(),
  words: z.string(),
  months: z.number(),
  monthsMin: z.number(),
  monthsMax: z.number(),
});

export const retentionRoute = lookInPlace({
  method: "GET",
  path: "/{place}/retention",
  summary: "How long each kind of record is kept",
  answers: z.object({ parts: z.array(partShape) }),
  permit: mayChooseRetention,
  find: async (tx, { place }, { areas }) => ({
    chosen: await monthsChosenIn(tx, place.id),
    parts: areas.flatMap((area) => area.retention ?? []),
  }),
  answer: ({ parts, chosen }) =>
    found({
      parts: parts.map((part) => ({
        kind: part.kind,
        words: part.words,
        months: monthsFor(part, chosen),
        monthsMin: part.monthsMin,
        monthsMax: part.monthsMax,
      })),
    }),
  page: ({ parts }, { language, key, place }) =>
    retentionPage({
      language,
      key,
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
      parts,
      typed: {},
      problems: [],
    }),
});

export const chooseRetentionRoute = changeInPlace({
  path: "/{place}/retention",
  summary: "Choose how long a kind of record is kept",
  reads: { body: z.strictObject({ kind: z.string(), months: z.string() }) },
  permit: mayChooseRetention,
  find: async (tx, { place }, { areas }) => ({
    chosen: await monthsChosenIn(tx, place.id),
    parts: areas.flatMap((area) => area.retention ?? []),
  }),
  decide: ({ parts, chosen }, { body }) => {
    const choice = chosenMonths(body, parts);
    return choice.ok ? found({ ...choice.value, chosen }) : choice;
  },
  save: async (tx, { kind, months, chosen }, { place }) => {
    await saveSetting(tx, place.id, { name: "retention", value: { ...chosen, [kind]: months }, proposalId: null });
    const subject = { kind: "place", id: place.id };
    return {
      id: kind,
      path: `/${place.slug}/retention`,
      happened: { what: "retention.chosen", subject, detail: { kind, months } },
    };
  },
  clashes: {
    place_setting_pkey: {
      field: "months",
      words: "Somebody else changed this at the same moment, and theirs was kept. Look at it, then choose again.",
    },
  },
  form: ({ typed, problems }, { language, key, place }, thing) =>
    retentionPage({
      language,
      key,
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
      parts: (thing?.parts ?? []).map((part) => ({ ...part, months: monthsFor(part, thing?.chosen ?? {}) })),
      typed,
      problems,
    }),
});
