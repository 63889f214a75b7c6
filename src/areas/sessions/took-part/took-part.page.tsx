import { PageTitle, Table, dateText } from "../../../design/index.ts";
import type { Released } from "../../../nouns/indicator.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { seatNames, seatStandings } from "../../groups/index.ts";
import { trail } from "../place-shown.ts";
import type { Period, PeriodShown, TookPartShown } from "../took-part.rules.ts";

const hidden = "hidden to protect people (fewer than 10)";
const noDecision = "no decision";
type Side = "direct" | "others";

/** Words of a count that came through the gate, for the page and for the file. */
export const countWords = (count: Released): string => {
  if (count.mark !== "value") return hidden;
  return count.count === 0 ? "none" : `about ${count.count}`;
};

export const hoursWords = (hours: number | null): string => (hours === null ? hidden : `about ${hours}`);

export const movedWords = (moved: PeriodShown["moved"], side: Side): string => {
  const told = moved.direct + moved.others + moved.employed;
  if (told === 0) return moved.notSaid === 0 ? noDecision : "nobody said who moved them";
  return `${moved[side]} of ${told}`;
};

export const periodWords = ({ from, until }: Period): string => `${dateText(from, "en")} to ${dateText(until, "en")}`;

/** Of those who came and are not employed: how many in 100 spoke for themselves; nothing where either is hidden. */
const shareWords = ({ came: { direct, others } }: PeriodShown): string => {
  if (direct.mark !== "value" || others.mark !== "value" || direct.count + others.count === 0) return "";
  return `About ${Math.round((direct.count / (direct.count + others.count)) * 20) * 5} in 100 times somebody came, they came as somebody who uses services or cares for somebody who does. `;
};

const title = "Who took part for themselves";

/** Direct participation by attendance, hours and decisions moved. @practice P23 @practice P25 */
export const tookPartPage = ({ years }: TookPartShown, place: PlaceHere) => {
  const at = `/${place.slug}/sessions/took-part`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={title} lead={`At sessions that were held, ${periodWords(years[0])}.`} />
        <p>
          {shareWords(years[0])}Professionals and leaders are welcome, and stand in for nobody. Whoever uses services
          speaks for themselves.
        </p>
        {measures.map((measure) => (
          <Measured key={measure.id} measure={measure} years={years} />
        ))}
        <p>
          <a href={`${at}?as=csv`}>Keep these tables (CSV)</a>
          {" · "}
          <a href={`${at}?as=xlsx`}>Excel</a>
        </p>
        <p>
          <a href={`/${place.slug}/groups/participation`}>By seats in groups</a>
        </p>
        <h2>How this is counted</h2>
        <p>
          Everybody counts by what they came as, each time they came, with a name or without. Staff and senior managers
          are left out, and so are interpreters, companions and whoever takes notes. Hours are those that were written
          down. Decisions are counted where it was said who moved them. Numbers of people and of hours are to the
          nearest 5; where fewer than 10 would show they are hidden, and so is none; a year of which nothing can be told
          is left out. Each year ends with a quarter that is over.
        </p>
        <p>
          Whoever came as several things is counted once, for the first of these:{" "}
          {seatStandings.map((one) => seatNames[one]).join(", ")}. Whoever came without a name cannot be counted once,
          and is not among them.
        </p>
      </>
    ),
  };
};

interface Measure {
  readonly id: string;
  readonly caption: string;
  readonly words: (year: PeriodShown, side: Side) => string;
}

const measures: readonly Measure[] = [
  { id: "came", caption: "How often they came", words: ({ came }, side) => countWords(came[side]) },
  { id: "once", caption: "People on the lists, each once", words: ({ once }, side) => countWords(once[side]) },
  { id: "hours", caption: "Hours they gave", words: ({ hours }, side) => hoursWords(hours[side]) },
  { id: "decisions", caption: "Decisions they moved", words: ({ moved }, side) => movedWords(moved, side) },
];

/** A table, without the years of which nothing can be told; where that is all of them, one line. */
const Measured = ({ measure: { id, caption, words }, years }: { readonly measure: Measure } & TookPartShown) => {
  const tells = (year: PeriodShown): boolean =>
    (["direct", "others"] as const).some((side) => ![hidden, noDecision].includes(words(year, side)));
  const rows = years.filter(tells);
  return rows.length === 0 ? (
    <p>
      {caption}: {words(years[0], "direct")}.
    </p>
  ) : (
    <Table
      id={id}
      caption={caption}
      language="en"
      columns={[
        { heading: "When", kind: "text", cell: periodWords },
        { heading: "People who use services and carers", kind: "words", cell: (year) => words(year, "direct") },
        { heading: "Others", kind: "words", cell: (year) => words(year, "others") },
      ]}
      groups={[{ rows }]}
      rowKey={({ until }) => until}
    />
  );
};
