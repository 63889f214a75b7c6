import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { mayKeepRisks, maySeeRisks } from "../barriers.policy.ts";
import { riskTold } from "../barriers.schema.ts";
import { placeShown } from "../place-shown.ts";
import { listEndsUnscored } from "../risk-here.store.ts";
import { toldOf } from "../risk-told.rules.ts";
import { listRisks } from "../risks.store.ts";
import { findTerms } from "../terms.store.ts";
import { registerTable } from "./register-table.page.ts";
import { heatOf, risksIn, showsOfRegister } from "./register.rules.ts";
import { registerPage } from "./risks.page.tsx";
import type { RegisterShown } from "./risks.page.tsx";

const told = z.object({
  risks: z.array(riskTold).readonly(),
  ends: z
    .array(z.object({ id: z.string(), title: z.string(), endsOn: z.string(), decideBy: z.string() }))
    .readonly()
    .describe("Ends of funding nobody decided about in time, not scored yet; for commissioners."),
});

export const registerRoute = lookInPlace({
  method: "GET",
  path: "/{place}/barriers/risks",
  summary:
    "The register of risks: how bad and how likely, at first, now and to come to, with owner, review and actions",
  practices: ["P22", "P33"],
  reads: {
    query: z.object({
      show: z.enum(showsOfRegister).default("all"),
      band: z
        .string()
        .regex(/^[0-5]?$/)
        .default("")
        .describe("Of one band alone: 0 is the lowest."),
      page: z.coerce.number().int().min(1).max(400).default(1),
    }),
  },
  answers: z
    .custom<RegisterShown>()
    .transform(({ risks, ends, today, terms }): z.input<typeof told> => ({
      ends,
      risks: risks.map((risk) => toldOf(risk, { today, bands: terms.bands })),
    }))
    .pipe(told),
  permit: maySeeRisks,
  find: async (tx, { actor, at }) => ({
    terms: await findTerms(tx),
    all: await listRisks(tx),
    ends: mayKeepRisks(actor, { register: "commissioners" }).allowed
      ? await listEndsUnscored(tx, at.toISOString().slice(0, 10))
      : [],
    mayAdd: mayKeepRisks(actor, { register: "managers" }).allowed,
  }),
  answer: ({ terms, all, ends, mayAdd }, { at, query: { show, band, page } }) => {
    const today = at.toISOString().slice(0, 10);
    const chosen = band === "" ? null : Number(band);
    const risks = risksIn(all, { show, band: chosen, bands: terms.bands, today });
    return found({ today, terms, show, page, band: chosen, risks, heat: heatOf(all), ends, mayAdd });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(registerTable(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(registerTable(shown), "xlsx"),
  },
  page: (shown, view) => registerPage(shown, placeShown(view)),
});
