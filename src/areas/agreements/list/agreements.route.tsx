import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { listAgreements } from "../agreement.store.ts";
import { onePage, rowsOnAPage } from "../../../nouns/one-page.ts";
import { mayBeginAgreement, mayReadAgreements } from "../agreement.policy.ts";
import { agreementListed } from "../agreement.schema.ts";
import { lineOf, stateWords } from "../line.rules.ts";
import { placeShown } from "../place-shown.ts";
import { reportOf, shownOf, shows } from "../report.rules.ts";
import { agreementsPage } from "./agreements.page.tsx";
import type { AgreementsShown } from "./agreements.page.tsx";
import { listOwnOrganisations } from "../../organisations/index.ts";

const told = z.object({
  agreements: z.array(agreementListed).max(rowsOnAPage).readonly(),
  report: z.record(z.enum(shows), z.number()).describe("How many there are of each on this day."),
  page: z.number(),
});

/** The whole list as a sheet, one line an agreement. */
const sheetOf = ({ all, today }: AgreementsShown) => ({
  fileName: `agreements-${today}`,
  sheet: "Agreements",
  columns: ["Agreement", "Between", "And", "How it stands", "First day", "Last day", "Review due", "Waits for"],
  rows: all.map((line) => [
    line.title,
    line.parties[0].name,
    line.parties[1].name,
    stateWords[line.state],
    line.startsOn,
    line.endsOn,
    line.reviewDueOn,
    line.waitsFor.join("; "),
  ]),
  notes: [`As it was on ${today}. Who is named is not in this file.`],
});

export const agreementsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/agreements",
  summary: "Agreements between organisations: in force, ending within 3 months, to sign, reviews overdue, ended",
  practices: ["P17"],
  reads: {
    query: z.object({
      show: z.enum(shows).default("all"),
      page: z.coerce.number().int().min(1).max(1000).default(1),
    }),
  },
  answers: z
    .custom<AgreementsShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: mayReadAgreements,
  find: async (tx, { actor }) => ({
    agreements: await listAgreements(tx),
    own: actor.member === null ? [] : await listOwnOrganisations(tx, actor.member.personId),
  }),
  answer: ({ agreements, own }, { query, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const asked = shownOf(agreements, query.show, today);
    const all = asked.map((one) => lineOf(one, today));
    const { rows, page, last } = onePage(all, query.page);
    return found({
      agreements: rows,
      all,
      report: reportOf(agreements, today),
      show: query.show,
      page,
      last,
      today,
      mayBegin: mayBeginAgreement(actor, { ownIds: own.map(({ id }) => id) }).allowed,
    });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => agreementsPage(shown, { place: placeShown(view), language: view.language }),
});
