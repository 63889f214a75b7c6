import { Card, EmptyState, FilterLinks, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { byCommissioner, earlySaid } from "../early.rules.ts";
import type { EarlyRow } from "../early.rules.ts";
import { agreementNames } from "../plan.ts";
import type { Named } from "../plan.ts";
import { trail } from "../place-shown.ts";
import { ReadingTag } from "../reading-shown.page.tsx";

export interface EarlyShown {
  readonly rows: readonly EarlyRow[];
  readonly commissioners: readonly Named[];
  /** The one that is chosen; empty for all. */
  readonly by: string;
  readonly withoutPartners: number;
}

const title = "Who was involved before scope was fixed?";
const day = (date: string | null, none: string): string => (date === null ? none : dateText(date, "en"));

/** Every plan and every partner on one page. @practice P10 */
export const earlyPage = (shown: EarlyShown, place: PlaceHere) => {
  const { rows, commissioners, by, withoutPartners } = shown;
  const at = `/${place.slug}/plans/early`;
  const keep = `${at}?${by === "" ? "" : `by=${by}&`}as=`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={title} lead={rows.length === 0 ? undefined : earlySaid(rows)} />
        {commissioners.length < 2 ? null : (
          <FilterLinks
            label="Who pays and decides"
            links={[
              { href: at, words: "Everybody", current: by === "" },
              ...commissioners.map(({ id, name }) => ({ href: `${at}?by=${id}`, words: name, current: by === id })),
            ]}
          />
        )}
        {rows.length === 0 ? (
          <EmptyState title="There is nothing to compare yet">
            <p>
              Here stands every plan with each of its partners: when they were first involved, and when the scope was
              fixed. Plans and their partners come first.
            </p>
          </EmptyState>
        ) : (
          <>
            <Lines rows={rows} slug={place.slug} />
            {withoutPartners === 0 ? null : (
              <p>
                {withoutPartners === 1 ? "1 plan has" : `${withoutPartners} plans have`} no partners, so nobody was
                involved.
              </p>
            )}
            <OverTime rows={rows} />
            <p>
              Organisations and groups are counted, not people. <a href={`${keep}csv`}>Keep this table (CSV)</a>
              {" · "}
              <a href={`${keep}xlsx`}>Excel</a>
              {" · "}
              <a href={`${keep}json`}>JSON</a>
            </p>
          </>
        )}
      </>
    ),
  };
};

/** Each plan once, with when its scope was fixed; under it a line for each partner. */
const Lines = ({ rows, slug }: { readonly rows: readonly EarlyRow[]; readonly slug: string }) => (
  <>
    {[...Map.groupBy(rows, ({ planId }) => planId)].map(([planId, of]) => (
      <Card
        key={planId}
        title={
          <a href={`/${slug}/plans/${planId}`}>
            <bdi>{of[0]?.title}</bdi>
          </a>
        }
      >
        <p className="al-byline">Scope fixed: {day(of[0]?.fixedOn ?? null, "still open")}</p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {of.map((row) => (
            <Line key={row.partnerId} row={row} />
          ))}
        </ul>
      </Card>
    ))}
  </>
);

const Line = ({ row }: { readonly row: EarlyRow }) => {
  const { partner, isUserLed, firstOn, firstAskedOn, reading, agreement } = row;
  return (
    <li>
      <bdi>{partner}</bdi>
      {isUserLed ? ", user-led" : null}: <ReadingTag reading={reading} />{" "}
      {firstOn !== null
        ? `Involved on ${dateText(firstOn, "en")}.`
        : firstAskedOn !== null
          ? `Not involved; asked on ${dateText(firstAskedOn, "en")}.`
          : "Not involved, and not asked."}{" "}
      {reading === "never" ? null : `${agreementNames[agreement]}.`}
    </li>
  );
};

const OverTime = ({ rows }: Pick<EarlyShown, "rows">) => (
  <Table
    id="over-time"
    caption="Who pays and decides, by the year in which the scope was fixed"
    language="en"
    columns={[
      {
        heading: "Who pays and decides",
        kind: "text",
        cell: ({ commissioner, year }) => (
          <>
            <bdi>{commissioner === "" ? "not said" : commissioner}</bdi>, {year}
          </>
        ),
      },
      { heading: "In before", kind: "words", cell: ({ early, partners }) => `${early} of ${partners}` },
      { heading: "Confirmed", kind: "number", cell: ({ confirmed }) => String(confirmed) },
      { heading: "It changed something", kind: "number", cell: ({ changed }) => String(changed) },
      { heading: "Disputed", kind: "number", cell: ({ disputed }) => String(disputed) },
    ]}
    groups={[{ rows: byCommissioner(rows) }]}
    rowKey={({ commissioner, year }) => `${commissioner} ${year}`}
  />
);
