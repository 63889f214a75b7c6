import { EmptyState, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import { isAgreed } from "../agreement.rules.ts";
import type { AgreementKept, Standing } from "../cost.ts";
import { costsInMenu, paysForWords, standingWords } from "../costs.words.ts";

export interface Listed {
  readonly id: string;
  readonly name: string;
  /** What an hour costs now, in pence; null where it is not written down. */
  readonly hour: number | null;
  readonly standing: Standing | null;
}

export interface CostsShown {
  readonly organisations: readonly Listed[];
  readonly maySeePaid: boolean;
  readonly agreements: readonly AgreementKept[];
  readonly mayWriteTerms: boolean;
}

const Agreements = ({
  agreements,
  mayWriteTerms,
  place,
}: Omit<CostsShown, "organisations" | "maySeePaid"> & { readonly place: PlaceHere }) => (
  <section>
    <h2>Agreements to fund</h2>
    {agreements.length === 0 ? <p>No days of payment are agreed yet.</p> : null}
    {mayWriteTerms ? (
      <p>
        <a href={`/${place.slug}/funding/grants`}>Write down a grant or contract</a>, then agree here when it is paid.
      </p>
    ) : null}
    {agreements.length === 0 ? null : (
      <Table
        id="agreements"
        caption="What was agreed, by the day on which it is looked at again"
        language="en"
        columns={[
          {
            heading: "What",
            kind: "text",
            cell: ({ grantId, title }) => (
              <a href={`/${place.slug}/costs/grants/${grantId}`}>
                <bdi>{title}</bdi>
              </a>
            ),
          },
          { heading: "Whose", kind: "text", cell: ({ organisationName }) => <bdi>{organisationName}</bdi> },
          { heading: "Pays for", kind: "text", cell: ({ paysFor }) => paysForWords[paysFor] },
          {
            heading: "How it stands",
            kind: "text",
            cell: (one) => <Tag words={isAgreed(one) ? "agreed by both sides" : "waits for a yes"} />,
          },
        ]}
        groups={[{ rows: agreements }]}
        rowKey={({ grantId }) => grantId}
      />
    )}
  </section>
);

/** Whose cost is written down, and whose is not. @practice P19 */
export const costsPage = ({ organisations, maySeePaid, ...agreed }: CostsShown, place: PlaceHere) => ({
  title: costsInMenu(),
  contentLanguage: "en" as const,
  breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
  main: (
    <>
      <PageTitle
        title={costsInMenu()}
        lead="What an hour costs an organisation in full, as the organisation confirms it."
      />
      {maySeePaid ? (
        <p>
          <a href={`/${place.slug}/costs/commissioner`}>What communities did, and what we paid</a>
        </p>
      ) : null}
      {organisations.length === 0 ? (
        <EmptyState
          title="No organisation is here yet"
          first={{ href: `/${place.slug}/organisations`, words: "Look in the directory" }}
        >
          <p>
            Organisations stand here once they gave time or were paid. Whoever works for an organisation of the
            directory sees its own.
          </p>
        </EmptyState>
      ) : (
        <Table
          id="costs"
          caption="Organisations and what an hour costs them"
          language="en"
          columns={[
            {
              heading: "Organisation",
              kind: "text",
              cell: ({ id, name }) => (
                <a href={`/${place.slug}/costs/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            {
              heading: "An hour in full",
              kind: "words",
              cell: ({ hour }) => (hour === null ? "not written down" : moneyText(hour)),
            },
            {
              heading: "How it stands",
              kind: "words",
              cell: ({ standing }) => (standing === null ? null : <Tag words={standingWords[standing]} />),
            },
          ]}
          groups={[{ rows: organisations }]}
          rowKey={({ id }) => id}
        />
      )}
      <Agreements {...agreed} place={place} />
    </>
  ),
});
