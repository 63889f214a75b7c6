import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  dayText,
  EmptyState,
  ErrorSummary,
  Form,
  PageTitle,
  Pagination,
  Table,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { standingWords } from "../end.page.tsx";
import { endOf } from "../ending.rules.ts";
import { grantsOnAPage } from "../funding.ts";
import type { Grant } from "../funding.ts";
import { moneyText } from "../money.rules.ts";
import { trail } from "../place-shown.ts";

export interface GrantsShown {
  readonly grants: readonly Grant[];
  readonly count: number;
  readonly page: number;
  /** Of how many the organisation is not found in the directory. */
  readonly unmatched: number;
  readonly mayKeep: boolean;
  /** A plain date. */
  readonly today: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly problems: readonly Problem[];
}

/** What is paid for, the nearest end first. @practice P33 */
export const grantsPage = (shown: GrantsShown, looking: Looking) => {
  const { grants, count, page, mayKeep, today } = shown;
  const { place, language, problems } = looking;
  const here = `/${place.slug}/funding/grants`;
  return {
    title: "What is paid for",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title="What is paid for"
          lead={
            mayKeep ? "Grants and contracts, the nearest end first." : "What commissioners here pay your organisation."
          }
        />
        {count === 0 ? (
          <EmptyState
            title="Nothing is on the list yet"
            first={mayKeep ? { href: `/${place.slug}/funding/upload`, words: "Send a list of grants" } : undefined}
          >
            <p>
              {mayKeep
                ? "With what you pay for and when it ends, this place sees in time which communities would lose help."
                : "As soon as a commissioner writes down what they pay your organisation, you see here when it ends and what they decide."}
            </p>
          </EmptyState>
        ) : (
          <List grants={grants} count={count} today={today} here={here} />
        )}
        <Pagination
          language={language}
          page={page}
          last={Math.ceil(count / grantsOnAPage)}
          hrefOf={(number) => `${here}?page=${number}`}
        />
        <NotFound {...shown} {...looking} />
        {mayKeep ? (
          <p>
            <ButtonLink href={`${here}/new`} words="Write one down" look="second" />{" "}
            {count === 0 ? null : (
              <ButtonLink href={`/${place.slug}/funding/upload`} words="Send a list of grants" look="second" />
            )}
          </p>
        ) : null}
      </>
    ),
  };
};

/** Whoever is paid and was not in the directory may be there by now. */
const NotFound = ({ unmatched, place, idempotencyKey }: GrantsShown & Looking): ReactElement | null =>
  unmatched === 0 ? null : (
    <section id="field-unmatched">
      <h2>Not found in the directory</h2>
      <p>
        {unmatched === 1 ? "One of them is" : `${unmatched} of them are`} paid to an organisation that was not in the
        directory, so nobody can be told which community would lose help.{" "}
        <a href={`/${place.slug}/organisations/suggest`}>Suggest that it is added</a>, or correct its name here. Then
        look again.
      </p>
      <Form action={`/${place.slug}/funding/match`} idempotencyKey={`${idempotencyKey}-match`}>
        <Button words="Look in the directory again" look="second" />
      </Form>
    </section>
  );

interface Listed extends Pick<GrantsShown, "grants" | "count" | "today"> {
  readonly here: string;
}

const List = ({ grants, count, today, here }: Listed): ReactElement => (
  <Table
    id="grants"
    caption={count === 1 ? "One grant or contract" : `${count} grants and contracts`}
    language="en"
    columns={[
      {
        heading: "For",
        kind: "text",
        cell: ({ id, title }) => (
          <a href={`${here}/${id}`}>
            <bdi>{title}</bdi>
          </a>
        ),
      },
      { heading: "Paid to", kind: "text", cell: (grant) => <PaidTo grant={grant} /> },
      { heading: "How much", kind: "number", cell: ({ pence }) => moneyText(pence) },
      {
        heading: "Ends",
        kind: "text",
        cell: (grant) => {
          const { on } = endOf(grant);
          return on === null ? "not said" : dayText(on, "en");
        },
      },
      { heading: "How it stands", kind: "text", cell: (grant) => standingWords(grant, today) },
    ]}
    groups={[{ rows: grants }]}
    rowKey={({ id }) => id}
    rowsOpen={grantsOnAPage}
  />
);

const PaidTo = ({ grant: { recipient, recipientId } }: { readonly grant: Grant }): ReactElement => (
  <>
    <bdi>{recipient}</bdi>
    {recipientId === null ? <span className="nhsuk-u-secondary-text-colour"> (not in the directory)</span> : null}
  </>
);
