import type { ReactElement } from "react";
import { Button, ButtonLink, Form, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { Column, Language } from "../../../design/index.ts";
import type { Observance } from "../../../calendar/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { trail } from "../place-shown.ts";
import type { DayShown } from "./days.rules.ts";

interface Drawn {
  readonly days: readonly DayShown[];
  readonly place: PlaceHere;
  readonly language: Language;
}

const certaintyNames: Readonly<Record<Observance["certainty"], string>> = {
  sure: "Sure",
  "may-differ": "May differ by a day: ask locally",
  "said-here": "Said here",
};

const whenOf = ({ firstDay, lastDay, fromEveningBefore }: DayShown): string => {
  const days =
    firstDay === lastDay ? dateText(firstDay, "en") : `${dateText(firstDay, "en")} to ${dateText(lastDay, "en")}`;
  return fromEveningBefore ? `${days}, from the evening before` : days;
};

const columnsOf = (slug: string): readonly Column<DayShown>[] => [
  { heading: "Day", kind: "text", cell: ({ name }) => <bdi>{name}</bdi> },
  { heading: "When", kind: "text", cell: whenOf },
  { heading: "For whom", kind: "text", cell: ({ whom }) => <bdi>{whom}</bdi> },
  {
    heading: "How sure",
    kind: "text",
    cell: ({ certainty, source, taking, key, isOnlyHere }) => (
      <>
        {certaintyNames[certainty]}. <span className="al-byline">{source}</span>
        {certainty === "may-differ" ? (
          <p>
            <a href={`/${slug}/sessions/add-day?observance=${key}`}>Say when it is here</a>
          </p>
        ) : null}
        {taking === null ? null : <TakeAway slug={slug} id={taking} isOnlyHere={isOnlyHere} />}
      </>
    ),
  },
];

const TakeAway = (props: {
  readonly slug: string;
  readonly id: string;
  readonly isOnlyHere: boolean;
}): ReactElement => (
  <Form action={`/${props.slug}/sessions/take-day`}>
    <input type="hidden" name="day" value={props.id} />
    <Button words={props.isOnlyHere ? "Take this day away" : "Take back what was said"} look="second" />
  </Form>
);

/** The coming twelve months: days of faiths and cultures, and what people here put in. @practice P11 */
export const daysPage = ({ days, place, language }: Drawn) => ({
  title: "Days that matter",
  contentLanguage: "en" as const,
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle
        title="Days that matter"
        lead="When a meeting would leave people out, in the coming twelve months. Whoever plans one is told of them."
      />
      <p>
        Every week: Friday prayer from about 12 to 3, Shabbat from Friday evening to Saturday night, Sunday worship.
      </p>
      <p>
        <ButtonLink href={`/${place.slug}/sessions/add-day`} words="Add a day" />{" "}
        <ButtonLink
          href={`/${place.slug}/sessions/import-days`}
          words="Read school holidays from a file"
          look="second"
        />
      </p>
      <Table
        id="days"
        caption="Days that matter in the coming twelve months"
        captionHidden
        columns={columnsOf(place.slug)}
        groups={[{ rows: days }]}
        rowKey={({ key, firstDay, taking }) => `${key} ${firstDay} ${taking ?? ""}`}
        language={language}
        rowsOpen={12}
      />
      <p>This is what we know of. The people who live here know more: ask them.</p>
    </>
  ),
});
