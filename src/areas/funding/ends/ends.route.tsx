import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { findHelpKnown } from "../help-known.store.ts";
import { communitiesAtRisk } from "../help.rules.ts";
import { decidedAnswer } from "../params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { viewerOf } from "../viewer.rules.ts";
import { endsPage, endsTable } from "./ends.page.tsx";
import type { EndsShown } from "./ends.page.tsx";

const told = z.object({
  months: z.number(),
  communities: z
    .array(
      z.object({
        communityId: z.string(),
        communityName: z.string(),
        loss: z.enum(["only", "only-known", "some"]),
        endsOn: z.string(),
        ending: z
          .array(
            z.object({
              organisationId: z.string(),
              organisationName: z.string(),
              endsOn: z.string(),
              wouldLose: z.array(z.string()).readonly(),
              grants: z.array(z.object({ id: z.string(), title: z.string(), endsOn: z.string() })).readonly(),
              letGo: decidedAnswer.nullable(),
            }),
          )
          .readonly(),
        goesOnCount: z.number(),
        notKnownCount: z.number(),
      }),
    )
    .readonly(),
  communityCount: z.number(),
  notMatched: z.number(),
});

const months = ["3", "6", "12", "24"] as const;

export const endsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/ends",
  summary: "Which communities lose their only help in the next months, as far as whoever asks may know",
  practices: ["P33"],
  reads: { query: z.object({ months: z.enum(months).default("12") }) },
  answers: z
    .custom<EndsShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: mayKeepGrants,
  find: (tx, { actor, at }) => findHelpKnown(tx, viewerOf(actor), at.toISOString().slice(0, 10)),
  answer: (known, { query, at }) => {
    const asked = { today: at.toISOString().slice(0, 10), months: Number(query.months) };
    return found({
      ...asked,
      communities: communitiesAtRisk({ ...known, ...asked }),
      communityCount: new Set(known.serving.map(({ communityId }) => communityId)).size,
      notMatched: known.grants.filter(({ recipientId }) => recipientId === null).length,
      grantCount: known.grants.length,
    });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(endsTable(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(endsTable(shown), "xlsx"),
  },
  page: (shown, view) => endsPage(shown, placeShown(view)),
});
