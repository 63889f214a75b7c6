import type { ReactElement } from "react";
import {
  Card,
  Details,
  EmptyState,
  FilterLinks,
  Notice,
  PageTitle,
  type Language,
  type ShellProps,
} from "../../../design/index.ts";
import type { Finding } from "../finding.rules.ts";
import type { ServiceLoaded } from "../loaded.ts";
import type { NewestLeftOut } from "../period-shown.rules.ts";
import { insteadWords } from "../period-shown.words.ts";
import { findingSaid } from "../said.page.ts";
import { ScreensNav } from "../screens/screens-nav.page.tsx";
import { serviceAddress } from "../service/address.rules.ts";
import { largestFirst, standingOut, surestFirst } from "../standing.rules.ts";

/** By how many people, or by how unlikely chance is. */
export const findingsOrders = ["size", "certainty"] as const;
type FindingsOrder = (typeof findingsOrders)[number];

export interface ReachShown {
  readonly place: { readonly name: string; readonly slug: string };
  readonly services: readonly ServiceLoaded[];
  readonly notLoaded: readonly string[];
  readonly order: FindingsOrder;
  readonly findings: readonly {
    readonly service: ServiceLoaded;
    readonly period: string | null;
    readonly newest: NewestLeftOut | null;
    readonly findings: readonly Finding[];
  }[];
}

export interface ToldHere {
  readonly words: string;
  readonly href: string;
  readonly service: string;
  /** As the file prints it. */
  readonly period: string | null;
  /** Where newer figures cannot be compared: which, and why. */
  readonly instead: string | null;
  readonly measure: string;
  readonly community: string;
}

/** More sentences than this are no reading. */
const toldMax = 20;
/** So many are read at once; the rest folds. */
const toldOpen = 7;

/** What stands out in the newest figures of every service, as sentences that lead to their page. */
export const toldIn = (
  { place, findings, order = "size" }: Pick<ReachShown, "place" | "findings"> & { readonly order?: FindingsOrder },
  language: Language,
): ToldHere[] => {
  const all = findings.flatMap(({ service, period, newest, findings: own }) =>
    standingOut(own).map((standing) => ({ ...standing, service, period, newest })),
  );
  return (order === "size" ? largestFirst(all) : surestFirst(all))
    .slice(0, toldMax)
    .map(({ finding, row, service, period, newest }) => {
      const at = { placeSlug: place.slug, serviceId: service.service.id };
      const { measure } = finding.question;
      const community = row.community.code;
      return {
        words: findingSaid(finding, row, language),
        href: serviceAddress(at, { measure, community, ...(newest === null || period === null ? {} : { period }) }),
        instead: newest === null || period === null ? null : insteadWords(newest, period, language),
        service: service.service.name,
        period,
        measure,
        community,
      };
    });
};

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Who is reached";

const periodsSaid = ({ periods }: ServiceLoaded): string => {
  const [newest] = periods;
  const oldest = periods.at(-1);
  if (newest === undefined || oldest === undefined) return "Not loaded";
  return newest === oldest ? newest.period.printed : `${oldest.period.printed} to ${newest.period.printed}`;
};

/** Every period by its own link, the newest first. */
const periodsLinked = 12;

const PeriodLinks = ({ place, one }: CardProps): ReactElement | null =>
  one.periods.length < 2 ? null : (
    <Details summary={`Figures of ${one.periods.length} periods`}>
      <ul className="nhsuk-list al-small">
        {one.periods.slice(0, periodsLinked).map(({ period: { printed } }) => (
          <li key={printed}>
            <a href={serviceAddress({ placeSlug: place.slug, serviceId: one.service.id }, { period: printed })}>
              <bdi>{printed}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );

interface CardProps {
  readonly place: ReachShown["place"];
  readonly one: ServiceLoaded;
}

const ServiceCard = ({ place, one }: CardProps) => (
  <li>
    <a href={serviceAddress({ placeSlug: place.slug, serviceId: one.service.id }, {})}>
      <bdi>{one.service.name}</bdi>
    </a>
    {`: ${periodsSaid(one)}`}
    <PeriodLinks place={place} one={one} />
    {one.gaps.map((words) => (
      <p className="al-small" key={words} dir="auto">
        {words}
      </p>
    ))}
  </li>
);

const Instead = ({ words }: { readonly words: string }): ReactElement => (
  <>
    {". "}
    {words}
  </>
);

const leads: Readonly<Record<FindingsOrder, string>> = {
  size: "The differences of most people first. Each compares how often people came, and not how often they needed to.",
  certainty:
    "Those that chance explains least first, with all comparisons of one table counted together. A small difference among many people can be surer than a large one among few. Each compares how often people came, and not how often they needed to.",
};

const Orders = ({ place, order }: Pick<ReachShown, "place" | "order">): ReactElement => (
  <FilterLinks
    label="Order"
    links={[
      { href: `/${place.slug}/reach`, words: "By size", current: order === "size" },
      { href: `/${place.slug}/reach?order=certainty`, words: "By certainty", current: order === "certainty" },
    ]}
  />
);

const NoService = ({ place }: Pick<ReachShown, "place">): ReactElement => (
  <EmptyState
    title="No service yet"
    first={{ href: `/${place.slug}/services`, words: "See the services of this place" }}
  >
    <p>
      Here you see which communities a service reaches and which it does not, by how much and how sure that is. First a
      service is described; then its figures are brought in.
    </p>
  </EmptyState>
);

const Told = ({ told, first }: { readonly told: readonly ToldHere[]; readonly first: number }): ReactElement => (
  <ol className="al-gaps" start={first}>
    {told.map((one) => (
      <li key={one.href}>
        <a href={one.href}>{one.words}</a>
        <span className="al-small">
          {" "}
          <bdi>{one.service}</bdi>
          {one.period === null ? null : `, ${one.period}`}
          {one.instead === null ? null : <Instead words={one.instead} />}
        </span>
      </li>
    ))}
  </ol>
);

/** What is loaded, what is not, and what stands out: the way in to every service's figures. @practice P03 */
export const reachPage = (shown: ReachShown, language: Language): Page => {
  const { place, services, notLoaded } = shown;
  const told = toldIn(shown, "en");
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={title} lead="Which communities services here reach, by how much and how sure that is." />
        {notLoaded.length === 0 ? null : (
          <Notice kind="warning" language={language} title="Gaps in what can be seen">
            {notLoaded.map((words) => (
              <p key={words}>{words}</p>
            ))}
            <p>We cannot see how people are treated there. That is no sign that all is well.</p>
          </Notice>
        )}
        {services.length === 0 ? (
          <NoService place={place} />
        ) : (
          <>
            <Card title="What stands out" id="findings">
              {told.length === 0 ? (
                <p>
                  Nothing stands out that chance could not explain, in what is loaded. That is no proof that nobody is
                  left out.
                </p>
              ) : (
                <>
                  <Orders place={place} order={shown.order} />
                  <p>{leads[shown.order]}</p>
                  <Told told={told.slice(0, toldOpen)} first={1} />
                  {told.length <= toldOpen ? null : (
                    <Details summary={`${told.length - toldOpen} more`}>
                      <Told told={told.slice(toldOpen)} first={toldOpen + 1} />
                    </Details>
                  )}
                </>
              )}
            </Card>
            <h2>Services</h2>
            <ul className="nhsuk-list">
              {services.map((one) => (
                <ServiceCard key={one.service.id} place={place} one={one} />
              ))}
            </ul>
          </>
        )}
        <h2>More to work out</h2>
        <ScreensNav at={{ place, service: null, path: `/${place.slug}/reach` }} />
      </>
    ),
  };
};
