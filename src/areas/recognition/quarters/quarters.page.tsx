import { dateText, EmptyState, numberText, PageTitle, Table } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";

export interface QuartersShown {
  /** The service or community; null: all that the place wrote down. */
  readonly of: string | null;
  readonly quarters: readonly { readonly until: string; readonly hours: number }[];
  readonly readsAll: boolean;
  readonly today: string;
}

const title = "What partners gave, by quarter";

/** The time of each three months, with what it is made of and what is left out. @practice P14 */
export const quartersPage = ({ of, quarters, readsAll, today }: QuartersShown, place: PlaceHere) => ({
  title: of === null ? title : `${title}: ${of}`,
  contentLanguage: "en" as const,
  breadcrumbs: [
    { href: `/${place.slug}`, words: place.name },
    { href: `/${place.slug}/recognition`, words: "What people gave" },
  ],
  main: (
    <>
      <PageTitle title={title} {...(of === null ? {} : { lead: of })} />
      <p>
        We add up what is written down here, as it stands today. Some of it has not been checked by those who gave it.
        What nobody wrote down is not in it.
      </p>
      {readsAll ? (
        <p>Where three months are missing, nothing was written down for them.</p>
      ) : (
        <p>
          {of === null
            ? "A quarter is shown once it is over, and where five or more people or organisations gave something in it and no one or two of them gave nearly all."
            : "What was given to one service, or by one community’s organisations, is read by those who answer for services and money."}
        </p>
      )}
      {quarters.length === 0 ? (
        <EmptyState title="No quarter that you may read">
          <p>
            <a href={`/${place.slug}/recognition/new`}>Write down what was given</a>
          </p>
        </EmptyState>
      ) : (
        <Table
          id="quarters"
          caption={of === null ? "Hours, to all services" : `Hours: ${of}`}
          language="en"
          columns={[
            {
              heading: "Three months",
              kind: "text",
              cell: ({ until }) => `Until ${dateText(until, "en")}${until > today ? ", so far" : ""}`,
            },
            {
              heading: "Given",
              kind: "words",
              cell: ({ hours }) => `${numberText(hours, "en")} hours`,
            },
          ]}
          groups={[{ rows: quarters }]}
          rowKey={({ until }) => until}
        />
      )}
    </>
  ),
});
