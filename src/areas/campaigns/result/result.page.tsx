import type { ReactElement } from "react";
import {
  ButtonLink,
  ChartFigure,
  EmptyState,
  HowWorkedOut,
  Notice,
  PageTitle,
  Table,
  Tag,
} from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { sideWords, sides } from "../../../nouns/role.ts";
import type { Campaign, Saying } from "../campaign.ts";
import { ChoiceShown } from "../choice-shown.page.tsx";
import { chartOf, columns, notesOf, rowsOf } from "../effect-drawn.page.ts";
import type { Cell, Drawn } from "../effect-drawn.page.ts";
import { trail } from "../place-shown.ts";
import { costSaid, number, sentencesOf, verdictTags, verdictTitle } from "../reading-said.page.ts";
import { DoneBy } from "../said.page.tsx";

export interface ResultShown extends Drawn {
  readonly campaign: Campaign;
  /** The day from which it can show: the start and the months it takes. */
  readonly showsFrom: string;
  /** What the sentences are now; a reading that was signed under other words says so. */
  readonly readAs: string;
  readonly maySign: boolean;
}

interface Frame {
  readonly place: PlaceHere;
}

const forms = ["svg", "png", "csv", "xlsx"] as const;

/** Both names are of pages that say how it is worked out. */
const methodLinks = {
  "own-trend": [{ href: "/about/methods/interrupted-time-series", words: "the change beside the earlier trend" }],
  beside: [{ href: "/about/methods/ratio-of-rate-ratios", words: "the change beside somebody else’s" }],
} as const;

const tableColumns: readonly Column<readonly Cell[]>[] = columns.map((heading, at) => ({
  heading,
  kind: at < 2 ? "text" : "number",
  cell: (row) => {
    const cell = row[at];
    if (typeof cell === "number") return number(cell);
    return at === 0 ? <bdi>{cell}</bdi> : (cell ?? "");
  },
}));

const Numbers = ({ shown, here }: { readonly shown: ResultShown; readonly here: string }): ReactElement => {
  const rows = rowsOf(shown, shown.showsFrom);
  const links = methodLinks[shown.choice.method];
  const notes = notesOf(shown).map((words) => <p key={words}>{words}</p>);
  if (rows.length === 0)
    return (
      <>
        <EmptyState title="There is nothing to draw yet">
          <p>No figures of these days are in. Bring them in, and the page reads them as was chosen.</p>
        </EmptyState>
        <div className="al-figure__note">
          {notes}
          <HowWorkedOut methods={links} language="en" />
        </div>
      </>
    );
  return (
    <ChartFigure
      id="figure"
      chart={chartOf(shown)}
      language="en"
      table={
        <Table
          id="series"
          caption="What was counted in each period"
          captionHidden
          language="en"
          columns={tableColumns}
          groups={[{ rows }]}
          rowKey={([period]) => String(period)}
        />
      }
      note={notes}
      methods={links}
      downloads={forms.map((as) => ({ href: `${here}?as=${as}`, words: as.toUpperCase() }))}
    />
  );
};

interface ReadingProps {
  readonly saying: Saying;
  readonly readAs: string;
}

const SignedReading = ({ saying, readAs }: ReadingProps): ReactElement => (
  <li>
    <Tag words={saying.agrees === "yes" ? "Agrees with this reading" : "Does not agree"} />{" "}
    {saying.readAs === readAs ? null : <Tag words="Signed when it read otherwise" tone="waiting" />}
    <br />
    <bdi>{saying.words}</bdi>
    <br />
    <DoneBy done={saying} />
  </li>
);

/** What each side makes of the numbers; a side that is silent is named. @practice P29 */
const Signed = ({ shown }: { readonly shown: ResultShown }): ReactElement => (
  <>
    {sides.map((side) => {
      const own = shown.campaign.sayings.filter((one) => one.kind === "reading" && one.side === side);
      const unintended = shown.campaign.sayings.filter((one) => one.kind === "unintended" && one.side === side);
      return (
        <section key={side} aria-labelledby={`of-${side}`}>
          <h3 id={`of-${side}`}>What {sideWords[side]} say</h3>
          {own.length === 0 ? (
            <p>Nobody of this side has signed the reading yet.</p>
          ) : (
            <ul className="nhsuk-list">
              {own.map((saying) => (
                <SignedReading key={saying.id} saying={saying} readAs={shown.readAs} />
              ))}
            </ul>
          )}
          {unintended.length === 0 ? (
            <p>Nothing that was not intended is written down by this side.</p>
          ) : (
            <ul className="nhsuk-list nhsuk-list--bullet">
              {unintended.map((saying) => (
                <li key={saying.id}>
                  <strong>Not intended:</strong> <bdi>{saying.words}</bdi>
                </li>
              ))}
            </ul>
          )}
        </section>
      );
    })}
  </>
);

/** What came of a campaign, plainly, with its doubt, and what both sides make of it. @practice P29 */
export const resultPage = (shown: ResultShown, { place }: Frame) => {
  const { campaign, choice, reading, compared, costEach } = shown;
  const at = `/${place.slug}/campaigns/${campaign.id}`;
  const title = verdictTitle(reading.verdict, choice);
  return {
    title: `${verdictTags[reading.verdict]}: ${campaign.title}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: at, words: campaign.title }),
    main: (
      <>
        <PageTitle title={title} lead={<bdi>{campaign.title}</bdi>} />
        {sentencesOf({ choice, reading, besides: compared.besides }).map((words) => (
          <p key={words} className="al-reading">
            {words}
          </p>
        ))}
        <p className="al-reading">{costSaid(costEach)}</p>
        {reading.standpoint === "paper-confirmed" ? (
          <Notice kind="information" language="en">
            <p>
              How it is read was chosen on a paper from before the start, and the other side says that the paper said
              so. Alongside was not there: this rests on their word.
            </p>
          </Notice>
        ) : null}
        <Numbers shown={shown} here={`${at}/result`} />
        <section aria-labelledby="signed">
          <h2 id="signed">What both sides make of it</h2>
          <Signed shown={shown} />
          {shown.maySign ? (
            <p>
              <ButtonLink href={`${at}/sign`} words="Sign the reading for your side" />
            </p>
          ) : null}
        </section>
        <section aria-labelledby="chosen">
          <h2 id="chosen">What was chosen beforehand</h2>
          <ChoiceShown campaign={campaign} />
        </section>
      </>
    ),
  };
};
