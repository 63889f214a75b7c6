import type { ReactElement } from "react";
import { Card, PageTitle, SummaryList, Tag, dateText, numberText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Standing, Step } from "../barrier.ts";
import { barrierWords } from "../barriers.words.ts";
import { filled } from "../says.ts";
import { StandingTag } from "../standing.page.tsx";
import type { Figures, Share } from "../state.rules.ts";

interface ReleasedShown {
  readonly id: string;
  readonly title: string;
  readonly raisedOn: string;
  readonly dueOn: string;
  readonly standing: Standing;
  readonly isOverdue: boolean;
  readonly steps: readonly Step[];
}

export interface RecordShown {
  readonly since: string;
  readonly figures: Omit<Figures, "answered"> & { readonly answered: Share | null };
  readonly released: readonly ReleasedShown[];
}

interface Reading {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** For everybody: what stops people here, what managers said to it, and what came of it. @practice P22 */
export function recordPage({ since, figures, released }: RecordShown, { place, language }: Reading) {
  const words = barrierWords(language);
  return {
    title: words.recordTitle,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.recordTitle} lead={words.recordLead} />
        <FiguresShown figures={figures} language={language} />
        <p>{filled(words.howCounted, { day: dateText(since, language) })}</p>
        {released.length === 0 ? <p>{words.noneReleased}</p> : null}
        {released.map((one) => (
          <Released key={one.id} released={one} language={language} />
        ))}
        <p>
          <a href={`/${place.slug}/barriers/new`}>{words.raise}</a>
        </p>
      </>
    ),
  };
}

const FiguresShown = ({
  figures,
  language,
}: Pick<RecordShown, "figures"> & { readonly language: Language }): ReactElement => {
  const words = barrierWords(language);
  const say = (value: number): string => numberText(value, language);
  const shareOf = ({ number, all }: Share): string =>
    all === 0 ? "–" : filled(words.ofAll, { number: say(number), all: say(all) });
  return (
    <SummaryList
      rows={[
        { key: words.inTime, value: shareOf(figures.tabledInTime) },
        {
          key: words.median,
          value:
            figures.medianDays === null
              ? "–"
              : filled(words.daysOf, { days: say(figures.medianDays), number: say(figures.tabled) }),
        },
        { key: words.closedWithEvidence, value: shareOf(figures.closedWithEvidence) },
        { key: words.answeredShare, value: figures.answered === null ? words.tooFew : shareOf(figures.answered) },
      ]}
    />
  );
};

const Released = ({
  released,
  language,
}: {
  readonly released: ReleasedShown;
  readonly language: Language;
}): ReactElement => {
  const words = barrierWords(language);
  const happened = ({ did, metOn, words: said, number, onDay }: Step): ReactElement => (
    <li key={number}>
      <p>
        <strong>{dateText(metOn ?? onDay, language)}</strong> · {did === "joined" ? "" : words.steps[did]}
      </p>
      {said === "" ? null : <blockquote dir="auto">{said}</blockquote>}
    </li>
  );
  return (
    <Card title={<span dir="auto">{released.title}</span>}>
      <p>
        <StandingTag standing={released.standing} language={language} />
      </p>
      {released.isOverdue ? (
        <p>
          <Tag words={filled(words.overdue, { day: dateText(released.dueOn, language) })} tone="waiting" />
        </p>
      ) : null}
      <p className="al-byline">{filled(words.raisedOn, { day: dateText(released.raisedOn, language) })}</p>
      {released.steps.length === 0 ? null : <ol>{released.steps.map(happened)}</ol>}
    </Card>
  );
};
