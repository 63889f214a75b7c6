import type { ReactElement } from "react";
import { ButtonLink, CountWords, PageTitle, SummaryList, Tag, dateText } from "../../../design/index.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Told } from "../mix.rules.ts";
import { counted, countedNames, formatNames, mediumNames, stateNames } from "../outreach.ts";
import { cameTo } from "../quarter.page.ts";
import { trail } from "../place-shown.ts";

export interface SessionShown {
  readonly outreach: Told;
  /** Held here for the same community in the same three months: this one among them. */
  readonly quarter: readonly Told[];
  readonly mayTake: boolean;
}

/** One outreach: where, how, for whom, and what came of it. @practice P09 */
export const outingPage = ({ outreach, quarter, mayTake }: SessionShown, place: PlaceHere) => {
  const at = `/${place.slug}/outreach/${outreach.id}`;
  return {
    title: outreach.venue,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={outreach.venue} />
        <p>
          <Tag words={stateNames[outreach.state]} tone={outreach.state === "planned" ? "waiting" : "plain"} />
        </p>
        <SummaryList rows={rowsOf(outreach, place.slug)} />
        <Told {...outreach} />
        <Quarter ones={quarter} slug={place.slug} />
        {mayTake ? (
          <>
            <p>
              <ButtonLink href={`${at}/tell`} words="Tell how it went" />
            </p>
            <p>
              <a href={`${at}/contacts`}>People who want to hear from you</a>
            </p>
          </>
        ) : null}
      </>
    ),
  };
};

const rowsOf = (outreach: Told, slug: string) => [
  { key: "Day", value: dateText(outreach.onDay, "en") },
  { key: "How people were met", value: mediumNames[outreach.medium] },
  { key: "Form", value: formatNames[outreach.format] },
  { key: "Language", value: <bdi>{outreach.language === "" ? "Nobody wrote it down" : outreach.language}</bdi> },
  {
    key: "For",
    value:
      outreach.community === null ? (
        "Everybody"
      ) : (
        <a href={`/${slug}/communities/${outreach.community.id}`}>
          <bdi>{outreach.community.name}</bdi>
        </a>
      ),
  },
  {
    key: "Whose",
    value:
      outreach.organisation === null ? (
        "Nobody wrote it down"
      ) : (
        <a href={`/${slug}/organisations/${outreach.organisation.id}`}>
          <bdi>{outreach.organisation.name}</bdi>
        </a>
      ),
  },
  { key: "Cost", value: outreach.pence === 0 ? "None written down" : moneyText(outreach.pence) },
];

/** What a story tells of three months in one sentence, with each of its days. */
const Quarter = ({ ones, slug }: { readonly ones: readonly Told[]; readonly slug: string }): ReactElement | null =>
  ones.length < 2 ? null : (
    <section aria-labelledby="quarter">
      <h2 className="nhsuk-heading-m" id="quarter">
        Here with the same people, in the same three months
      </h2>
      <p>{`${ones.length} times in this quarter.${cameTo(ones)}`}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {ones.map(({ id, onDay }) => (
          <li key={id}>
            <a href={`/${slug}/outreach/${id}`}>{dateText(onDay, "en")}</a>
          </li>
        ))}
      </ul>
    </section>
  );

const Told = ({ counts, state }: Told): ReactElement | null =>
  state === "cancelled" ? null : (
    <>
      <h2 className="nhsuk-heading-m">What came of it</h2>
      {counts === null ? (
        <p>Nobody has told how many people were met.</p>
      ) : (
        <SummaryList
          rows={counted.map((name) => ({
            key: countedNames[name],
            value: <CountWords count={counts[name]} language="en" />,
          }))}
        />
      )}
      <p className="al-aside">People are counted by whoever was there. Small numbers are hidden to protect people.</p>
    </>
  );
