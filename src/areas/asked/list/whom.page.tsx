import { ButtonLink, EmptyState, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Named } from "../asked.ts";

export interface WhomShown {
  /** A plain date: from when on it is counted as asked. */
  readonly from: string;
  readonly services: readonly {
    readonly service: Named;
    readonly asked: readonly Named[];
    readonly notAsked: readonly Named[];
  }[];
  readonly communities: number;
  readonly isMember: boolean;
  readonly mayWrite: boolean;
}

export const namesOf = (communities: readonly Named[]): string => communities.map(({ name }) => name).join(", ");

/** Which communities each service asked in the last twelve months. @practice P24 */
export const whomPage = ({ from, services, communities, isMember, mayWrite }: WhomShown, { slug, name }: PlaceHere) => {
  const at = `/${slug}/asked`;
  return {
    title: "Whom we asked",
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${slug}`, words: name }],
    main: (
      <>
        <PageTitle
          title="Whom we asked"
          lead="For each service: which communities it asked, how, in what language, and what came of it."
        />
        {mayWrite ? (
          <p>
            <ButtonLink href={`${at}/new`} words="Write down that people were asked" />
          </p>
        ) : null}
        {services.length === 0 || communities === 0 ? (
          <EmptyState title="There is nothing to show yet">
            <p>
              Once there are services and communities here, this page says who was asked and who was not. Begin with the
              communities.
            </p>
          </EmptyState>
        ) : (
          <Table
            id="services"
            caption={`Since ${dateText(from, "en")}`}
            language="en"
            columns={[
              {
                heading: "Service",
                kind: "text",
                cell: ({ service }) => (
                  <a href={`${at}/${service.id}`}>
                    <bdi>{service.name}</bdi>
                  </a>
                ),
              },
              {
                heading: "Communities asked",
                kind: "words",
                cell: ({ asked }) => `${asked.length} of ${communities}`,
              },
              {
                heading: "Not asked",
                kind: "text",
                cell: ({ notAsked }) => <bdi>{notAsked.length === 0 ? "nobody was left out" : namesOf(notAsked)}</bdi>,
              },
            ]}
            groups={[{ rows: services }]}
            rowKey={({ service }) => service.id}
          />
        )}
        {isMember ? (
          <p>
            <a href={`${at}/not-this-year`}>Not asked this year: by community</a>
          </p>
        ) : null}
      </>
    ),
  };
};
