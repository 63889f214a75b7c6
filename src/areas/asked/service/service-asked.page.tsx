import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { bandWords, wayWords } from "../asked.ts";
import type { Asked, Named } from "../asked.ts";
import { voiceBandWords } from "../known.rules.ts";
import { trail } from "../place-shown.ts";

export interface PartnerAsked {
  readonly id: string;
  readonly title: string;
  readonly organisation: Named;
  readonly community: Named | null;
  readonly askedOn: string;
  readonly said: string;
}

export interface ServiceAskedShown {
  readonly service: Named;
  /** A plain date. */
  readonly from: string;
  readonly notAsked: readonly { readonly community: Named; readonly lastOn: string | null }[];
  readonly asked: readonly Asked[];
  /** What partners were asked about it; empty for those who are not of the place. */
  readonly partners: readonly PartnerAsked[];
  /** Voices about it that were answered; null where fewer than ten, and for those who are not of the place. */
  readonly voices: "some" | "many" | null;
  readonly isMember: boolean;
  readonly mayWrite: boolean;
  /** Those that whoever reads may take out. */
  readonly mayTakeOut: readonly string[];
}

/** Whom a service asked: how, when, in what language, by whom, and what came of it. @practice P24 */
export const serviceAskedPage = (shown: ServiceAskedShown, place: PlaceHere) => {
  const { service, from, notAsked, asked, partners, voices, mayWrite } = shown;
  const at = `/${place.slug}/asked`;
  return {
    title: `Whom we asked: ${service.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title="Whom we asked"
          lead={
            <a href={`/${place.slug}/services/${service.id}`}>
              <bdi>{service.name}</bdi>
            </a>
          }
        />
        {asked.length === 0 ? (
          <EmptyState
            title="Nobody was asked yet, as far as is written down"
            {...(mayWrite
              ? { first: { href: `${at}/new?service=${service.id}`, words: "Write down that people were asked" } }
              : {})}
          >
            <p>Here stands whom this service asked, in what language, and what came of it.</p>
          </EmptyState>
        ) : (
          <>
            {mayWrite ? (
              <p>
                <ButtonLink href={`${at}/new?service=${service.id}`} words="Write down that people were asked" />
              </p>
            ) : null}
            <AskedTable {...shown} at={`${at}/${service.id}`} />
          </>
        )}
        {notAsked.length === 0 ? null : (
          <>
            <h2>Not asked since {dateText(from, "en")}</h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {notAsked.map(({ community, lastOn }) => (
                <li key={community.id}>
                  <bdi>{community.name}</bdi>
                  {lastOn === null ? "" : `, last on ${dateText(lastOn, "en")}`}
                </li>
              ))}
            </ul>
          </>
        )}
        {voices === null ? null : (
          <p>
            Of their own accord people spoke up too: {voiceBandWords[voices]} in the twelve months up to the last
            quarter.
          </p>
        )}
        {partners.length === 0 ? null : <Partners partners={partners} slug={place.slug} />}
      </>
    ),
  };
};

const byCommunity = (asked: readonly Asked[]) =>
  [...Map.groupBy(asked, ({ community }) => community.id).values()]
    .map((rows) => ({ heading: rows[0]?.community.name ?? "", rows }))
    .toSorted((one, other) => one.heading.localeCompare(other.heading));

type TableProps = ServiceAskedShown & { readonly at: string };

const AskedTable = ({ asked, isMember, mayWrite, mayTakeOut, at }: TableProps): ReactElement => (
  <Table
    id="asked"
    caption={asked.length === 1 ? "Asked once" : `Asked ${asked.length} times, by community`}
    language="en"
    columns={[
      { heading: "When", kind: "text", cell: ({ onDay }) => dateText(onDay, "en") },
      {
        heading: "How",
        kind: "text",
        cell: ({ way, language }) => (
          <>
            {wayWords[way]}, in <bdi>{language}</bdi>
          </>
        ),
      },
      { heading: "By", kind: "text", cell: ({ through }) => <bdi>{through}</bdi> },
      {
        heading: "Asked what",
        kind: "text",
        cell: ({ question, band }) => (
          <>
            <span dir="auto">{question}</span>
            {isMember ? ` (${bandWords[band]})` : ""}
          </>
        ),
      },
      {
        heading: "What came of it",
        kind: "text",
        cell: ({ id, cameOfIt, onDay }) => (
          <>
            <span dir="auto">{cameOfIt === "" ? "Nothing is written down yet." : cameOfIt}</span>
            {mayWrite ? (
              <>
                {" "}
                <a href={`${at}/came-of?record=${id}`}>
                  {cameOfIt === "" ? "Write it down" : "Change"}
                  <span className="nhsuk-u-visually-hidden"> what came of it, {onDay}</span>
                </a>
              </>
            ) : null}
            {mayTakeOut.includes(id) ? (
              <>
                {" · "}
                <a href={`${at}/take-out?record=${id}`}>
                  Take out<span className="nhsuk-u-visually-hidden"> what was asked on {onDay}</span>
                </a>
              </>
            ) : null}
          </>
        ),
      },
    ]}
    groups={byCommunity(asked)}
    rowKey={({ id }) => id}
  />
);

const Partners = ({ partners, slug }: { readonly partners: readonly PartnerAsked[]; readonly slug: string }) => (
  <Table
    id="partners"
    caption="Partners who were asked about it"
    language="en"
    columns={[
      {
        heading: "What",
        kind: "text",
        cell: ({ id, title }) => (
          <a href={`/${slug}/asks/${id}`}>
            <bdi>{title}</bdi>
          </a>
        ),
      },
      { heading: "Of", kind: "text", cell: ({ organisation }) => <bdi>{organisation.name}</bdi> },
      { heading: "About", kind: "text", cell: ({ community }) => <bdi>{community?.name ?? "all"}</bdi> },
      { heading: "When", kind: "words", cell: ({ askedOn }) => dateText(askedOn, "en") },
      { heading: "They said", kind: "words", cell: ({ said }) => said },
    ]}
    groups={[{ rows: partners }]}
    rowKey={({ id }) => id}
  />
);
