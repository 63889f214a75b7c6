import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Table } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { servicesMax } from "../service.ts";
import type { Care, ServiceListed } from "../service.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Listed {
  readonly place: PlaceHere;
  readonly services: readonly Pick<ServiceListed, "id" | "name" | "care" | "runBy" | "languages">[];
  readonly mayDescribe: boolean;
}

const title = "Services";
const careWords: Readonly<Record<Care, string>> = {
  "early-help": "early help",
  "crisis-care": "crisis and compulsory care",
  both: "early help and crisis care",
};

/** The list is bounded: where it is full, there may be more. */
const captionOf = (count: number): string => {
  if (count === 1) return "One service";
  return count < servicesMax
    ? `${count} services, by name`
    : `The first ${servicesMax} services, by name. Search finds the others.`;
};

export const servicesPage = ({ place, services, mayDescribe }: Listed): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
  main: (
    <>
      <PageTitle
        title={title}
        lead="Each tells communities who works there, what it offers and what it cannot do yet."
      />
      {services.length === 0 ? (
        <EmptyState
          title="No service is described here yet"
          first={mayDescribe ? { href: `/${place.slug}/services/new`, words: "Describe a service" } : undefined}
        >
          <p>
            Communities are described on their own pages. A service does the same here, in the same shape: who works
            here, which languages we speak, what we offer, what we cannot do yet, whom to ask.
          </p>
          {mayDescribe ? null : <p>Engagement leads, practitioners and administrators can describe the first one.</p>}
        </EmptyState>
      ) : (
        <Table
          id="services"
          caption={captionOf(services.length)}
          language="en"
          columns={[
            {
              heading: "Service",
              kind: "text",
              cell: ({ id, name }) => (
                <a href={`/${place.slug}/services/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            { heading: "Kind of care", kind: "text", cell: ({ care }) => careWords[care] },
            { heading: "Run by", kind: "text", cell: ({ runBy }) => (runBy === "" ? "not said" : <bdi>{runBy}</bdi>) },
            {
              heading: "Languages",
              kind: "text",
              cell: ({ languages }) => (languages.length === 0 ? "not said" : <bdi>{languages.join(", ")}</bdi>),
            },
          ]}
          groups={[{ rows: services }]}
          rowKey={({ id }) => id}
        />
      )}
      {services.length > 0 && mayDescribe ? (
        <p>
          <ButtonLink href={`/${place.slug}/services/new`} words="Describe another service" look="second" />
        </p>
      ) : null}
    </>
  ),
});
