import type { ReactElement, ReactNode } from "react";
import {
  ButtonLink,
  Details,
  EmptyState,
  FilterLinks,
  Notice,
  PageTitle,
  type Language,
  type ShellProps,
} from "../../../design/index.ts";
import { findingPage } from "../finding.page.tsx";
import { rowSpokenOf } from "../ranking.rules.ts";
import { referenceName, type FigureKept, type FindingShown, type PartProps } from "../finding-shown.page.ts";
import type { ServiceLoaded } from "../loaded.ts";
import type { NewestLeftOut } from "../period-shown.rules.ts";
import { insteadWords } from "../period-shown.words.ts";
import { reachWords } from "../reach.words.ts";
import { ScreensNav } from "../screens/screens-nav.page.tsx";
import { figureLinks, serviceAddress, serviceDownload, type ServiceAt } from "./address.rules.ts";
import { Ages } from "./ages.page.tsx";
import { HowSure } from "./certainty.page.tsx";
import { Locals } from "./locals.page.tsx";
import { OverTime } from "./over-time.page.tsx";
import { PartsTable } from "./parts.page.tsx";
import { SmallAreas } from "./small-areas.page.tsx";
import { WorkingFigures } from "./working-figures.page.tsx";
import type { ServiceChoice, ServiceFigures } from "./service-view.rules.ts";

export interface ServiceShown {
  readonly place: { readonly name: string; readonly slug: string };
  readonly service: ServiceLoaded;
  readonly period: string | null;
  /** Newer figures that cannot be compared, where these are shown instead. */
  readonly newest: NewestLeftOut | null;
  readonly choice: ServiceChoice;
  /** Which figure is kept by itself; null for all of them together. */
  readonly figure: FigureKept | null;
  /** Files, such as the outlines of areas. */
  readonly mayBringIn: boolean;
  /** Prepare these figures for everyone. */
  readonly mayPublish: boolean;
  /** What other areas say beside it. */
  readonly beside: () => ReactNode;
  /** Null where nothing can be worked out; `service.gaps` says why. */
  readonly figures: ServiceFigures | null;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const crumbsOf = ({ place }: ServiceShown): ShellProps["breadcrumbs"] => [
  { href: `/${place.slug}`, words: place.name },
  { href: `/${place.slug}/reach`, words: "Who is reached" },
];

/** What is written in English stays in English, and reads from the left, on a page of another language. */
const InEnglish = ({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}): ReactElement =>
  language === "en" ? (
    <>{children}</>
  ) : (
    <div lang="en" dir="ltr">
      {children}
    </div>
  );

interface PeriodsProps {
  readonly shown: ServiceShown;
  readonly at: ServiceAt;
  /** The word in the reader's language. */
  readonly label: string;
}

/** As many as one reads at a glance; older ones are folded, under the first and last of them. */
const periodsOpen = 6;

const Periods = ({ shown, at, label }: PeriodsProps): ReactElement | null => {
  const links = shown.service.periods.map(({ period: { printed } }) => ({
    href: serviceAddress(at, { ...shown.choice, period: printed }),
    words: printed,
    current: printed === shown.period,
  }));
  if (links.length < 2) return null;
  const older = links.slice(periodsOpen);
  const [newest] = older;
  const oldest = older.at(-1);
  return (
    <>
      <p className="al-choices__label">{label}</p>
      <FilterLinks label={label} links={links.slice(0, periodsOpen)} />
      {newest === undefined || oldest === undefined ? null : (
        <Details summary={`${newest.words} – ${oldest.words}`} open={older.some(({ current }) => current)}>
          <FilterLinks label={`${label}: ${newest.words} – ${oldest.words}`} links={older} />
        </Details>
      )}
    </>
  );
};

const Instead = ({ shown, at }: { readonly shown: ServiceShown; readonly at: ServiceAt }): ReactElement | null =>
  shown.newest === null || shown.period === null ? null : (
    <p>
      {insteadWords(shown.newest, shown.period)}{" "}
      <a href={serviceAddress(at, { ...shown.choice, period: shown.newest.period })}>
        See the figures of {shown.newest.period}
      </a>
    </p>
  );

const publishAddress = ({ place, service, period, mayPublish }: ServiceShown, measure: string): string | null => {
  if (!mayPublish || period === null) return null;
  const query = new URLSearchParams({ service: service.service.id, period, measure });
  return `/${place.slug}/published/new?${query.toString()}`;
};

/** From a gap to people: which finding it was goes along as its address, and no figure. @practice P37 */
const beginAddress = ({ place, service }: ServiceShown, finding: FindingShown): string => {
  const about = rowSpokenOf(finding.finding, finding.view.community)?.community.name ?? "";
  const query = new URLSearchParams({ service: service.service.id, finding: finding.to({}), about });
  return `/${place.slug}/programmes/new?${query.toString()}`;
};

const Gaps = ({ gaps, language }: { readonly gaps: readonly string[]; readonly language: Language }) =>
  gaps.length === 0 ? null : (
    <Notice kind="warning" language={language} title="Not loaded">
      {gaps.map((words) => (
        <p key={words} dir="auto">
          {words}
        </p>
      ))}
    </Notice>
  );

const nothingPage = (shown: ServiceShown): Page => {
  const { service } = shown.service;
  return {
    title: service.name,
    contentLanguage: "en",
    breadcrumbs: crumbsOf(shown) ?? [],
    main: (
      <>
        <PageTitle title={service.name} lead="Whom this service reaches, by how much and how sure that is." />
        <Periods shown={shown} at={{ placeSlug: shown.place.slug, serviceId: service.id }} label="Period" />
        <EmptyState
          title="No finding yet"
          first={{ href: `/${shown.place.slug}/datasets`, words: "See which figures are loaded" }}
        >
          {shown.service.gaps.map((words) => (
            <p key={words} dir="auto">
              {words}
            </p>
          ))}
          {shown.beside()}
          <p>
            A finding needs two things: the figures of this service, with enough people in them, and who lives in the
            area it is for. An analyst can bring both.
          </p>
        </EmptyState>
      </>
    ),
  };
};

/** Written in English, and so drawn from the left too: `around` is the language of the page they stand on. */
const sectionsOf = (
  part: PartProps,
  figures: ServiceFigures,
  { around, bringIn }: { readonly around: Language; readonly bringIn: string | null },
): ReactElement => (
  <InEnglish language={around}>
    <OverTime part={part} points={figures.trend} spokenOf={figures.spokenOf} />
    <Locals part={part} />
    <HowSure part={part} certainty={figures.certainty} />
    <PartsTable
      part={part}
      id="who-referred"
      title="Who referred"
      lead="Each with its share of the community’s own total."
      parts={figures.sources}
    />
    <PartsTable
      part={part}
      id="small-areas"
      title="By small area"
      lead="Each with its share of the community’s own total. Where few live, few are seen: this says nothing of rates."
      parts={figures.areas.map((one) => ({ ...one, name: figures.areaNames.get(one.name) ?? one.name }))}
    />
    <SmallAreas
      part={part}
      rates={figures.areaRates}
      map={figures.map}
      tooMany={figures.tooManyAreas}
      bringIn={bringIn}
    />
    <Ages part={part} ages={figures.ages} />
  </InEnglish>
);

/** A service in an area: all that the finding of two files has, and what only a place can know. @practice P03 */
export const servicePage = (shown: ServiceShown, language: Language): Page => {
  const { figures, choice, service, place } = shown;
  if (figures === null) return nothingPage(shown);
  const at: ServiceAt = { placeSlug: place.slug, serviceId: service.service.id };
  const asked = { ...choice, period: shown.period ?? undefined };
  const { measure, reference } = figures.finding.question;
  const finding: FindingShown = {
    table: figures.table,
    finding: figures.finding,
    view: { measure, reference, community: choice.community, order: choice.order },
    to: (change) => serviceAddress(at, { ...asked, measure, ...change }),
    downloads: {
      csv: serviceDownload(at, asked, "csv"),
      json: serviceDownload(at, asked, "json"),
      xlsx: serviceDownload(at, asked, "xlsx"),
    },
    keeps: (figure) => figureLinks(at, asked, figure),
    again: null,
    checked: false,
  };
  const { language: spoken, words: spokenWords } = reachWords(language);
  const { words } = reachWords("en");
  const part: PartProps = { shown: finding, words, language: "en", reference: referenceName(finding, words) };
  // What to do about it stands beside what was found: the page below is long, and for those who ask how sure it is.
  const above = (
    <>
      <InEnglish language={spoken}>
        <p>
          <ButtonLink href={beginAddress(shown, finding)} words="Do something about this together" />
        </p>
        {shown.beside()}
      </InEnglish>
      <Periods shown={shown} at={at} label={spokenWords.page.period} />
      <InEnglish language={spoken}>
        <ScreensNav at={{ place, service: service.service, path: serviceAddress(at, {}) }} />
        <WorkingFigures publish={publishAddress(shown, measure)} language={spoken} />
        <Instead shown={shown} at={at} />
        <p>{figures.compared.because}</p>
        <Gaps gaps={service.gaps} language={spoken} />
      </InEnglish>
    </>
  );
  const bringIn = shown.mayBringIn ? `/${place.slug}/datasets/new` : null;
  const below = sectionsOf(part, figures, { around: spoken, bringIn });
  const page = findingPage(finding, language, { above, below });
  return { ...page, breadcrumbs: crumbsOf(shown) ?? [] };
};
