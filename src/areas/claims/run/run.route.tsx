import { z } from "zod";
import { Notice, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import type { Claim, Run } from "../claim.ts";
import { mayPay } from "../claims.policy.ts";
import { claimShown } from "../claims.schema.ts";
import { claimWords, trail, whatWords } from "../claims.words.ts";
import { listClaims } from "../claims.store.ts";
import { listOffers } from "../offers.store.ts";
import { placeShown } from "../place-shown.ts";
import { listRuns } from "../runs.store.ts";

interface RunShown {
  readonly run: Run;
  readonly claims: readonly Claim[];
  /** The charity, by the person who gives to it. */
  readonly donations: ReadonlyMap<string, string>;
}

const words = claimWords("en");

const payeeOf = ({ person, organisation, kind }: Claim, donations: RunShown["donations"]): string => {
  const charity = kind === "fee" ? (donations.get(person?.id ?? "") ?? "") : "";
  return charity === "" ? (organisation?.name ?? person?.name ?? "somebody who was forgotten") : charity;
};

/** For payroll and the bank. Nobody's account numbers are kept here: payroll has them. */
const sheetOf = ({ run, claims, donations }: RunShown) => ({
  fileName: `pay-run-${run.payOn}`,
  sheet: "Pay run",
  columns: ["Pay on", "Payee", "Pounds", "Kind", "Account code", "For", "On", "Reference"],
  rows: claims.map((claim) => [
    run.payOn,
    payeeOf(claim, donations),
    claim.pence / 100,
    claim.kind,
    claim.kind === "fee" ? run.feeAccount : run.expenseAccount,
    whatWords(claim, words),
    claim.onDay,
    claim.id,
  ]),
  notes: ["Fees go through payroll. Expenses are paid back as they were spent and are no earnings."],
});

const told = z.object({ id: z.string(), payOn: z.string(), claims: z.array(claimShown).readonly() });

const runPage = ({ run, claims, donations }: RunShown, place: PlaceHere) => ({
  title: `Pay run of ${dateText(run.payOn, "en")}`,
  contentLanguage: "en" as const,
  breadcrumbs: trail(place, "en", { href: `/${place.slug}/claims/runs`, words: "Pay runs" }),
  main: (
    <>
      <PageTitle title={`Pay run of ${dateText(run.payOn, "en")}`} lead={`${moneyText(run.pence)} in all`} />
      <p>
        <a href={`/${place.slug}/claims/runs/${run.id}?as=csv`}>Keep it for payroll and the bank (CSV)</a>
      </p>
      <Notice kind="information" language="en">
        <p>Nobody’s account number is kept here. Fees go through payroll; expenses are no earnings.</p>
      </Notice>
      <Table
        id="paid"
        caption="What is paid"
        language="en"
        columns={[
          {
            heading: "Payee",
            kind: "text",
            cell: (claim) => (
              <a href={`/${place.slug}/claims/${claim.id}`}>
                <bdi>{payeeOf(claim, donations)}</bdi>
              </a>
            ),
          },
          { heading: "For", kind: "words", cell: (claim) => whatWords(claim, words) },
          { heading: "On", kind: "words", cell: ({ onDay }) => dateText(onDay, "en") },
          { heading: "Pounds", kind: "words", cell: ({ pence }) => moneyText(pence) },
        ]}
        groups={[{ rows: claims }]}
        rowKey={({ id }) => id}
      />
    </>
  ),
});

export const runRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims/runs/{run}",
  summary: "A pay run with what is paid to whom, also as CSV for payroll and the bank with account codes",
  practices: ["P20"],
  reads: { params: z.object({ run: z.uuid().describe("The pay run’s identifier.") }) },
  answers: z
    .custom<RunShown>()
    .transform(({ run: { id, payOn }, claims }): z.input<typeof told> => ({ id, payOn, claims }))
    .pipe(told),
  permit: mayPay,
  find: async (tx, { params }) => {
    const [run] = await listRuns(tx, params.run);
    if (run === undefined) return undefined;
    const claims = await listClaims(tx, { runId: run.id });
    const offers = await listOffers(
      tx,
      claims.flatMap(({ person }) => (person === null ? [] : [person.id])),
    );
    return { run, claims, donations: new Map([...offers].map(([id, { donationTo }]) => [id, donationTo])) };
  },
  answer: ({ run, claims, donations }) => found({ run, claims, donations }),
  downloads: { csv: (shown) => spreadsheetOf(sheetOf(shown), "csv") },
  page: (shown, view) => runPage(shown, placeShown(view)),
});
