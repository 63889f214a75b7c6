import type { ReactElement } from "react";
import { MarkWords, Table, dayText, numberText, percentText } from "../../design/index.ts";
import type { Released } from "../../nouns/indicator.ts";
import { levelWords } from "./training.ts";
import type { Covered } from "./training.ts";

const many = (shown: Released): ReactElement | string =>
  shown.mark === "value" ? (
    numberText(shown.count, "en")
  ) : (
    <MarkWords mark={shown.mark} language="en" hiddenUnder={5} />
  );

/** A share of two rounded counts is said only where both are there. */
export const shareOf = ({ upToDate, staff }: Pick<Covered, "upToDate" | "staff">): string =>
  upToDate.mark === "value" && staff.mark === "value" && staff.count > 0
    ? `about ${percentText(Math.min(1, upToDate.count / staff.count), "en")}`
    : "cannot be said";

/** Who is up to date, by level and organisation, each with out of how many, when and from how many teams. @practice P34 */
export const CoverageTable = ({ id, covered }: { readonly id: string; readonly covered: readonly Covered[] }) => (
  <Table
    id={id}
    caption="Who is up to date"
    captionHidden
    language="en"
    columns={[
      {
        heading: "Level",
        kind: "text",
        cell: ({ level, organisation }) =>
          organisation === null ? <strong>{levelWords[level]}</strong> : levelWords[level],
      },
      {
        heading: "Whose",
        kind: "text",
        cell: ({ organisation }) => (organisation === null ? "All that counted" : <bdi>{organisation.name}</bdi>),
      },
      { heading: "Up to date", kind: "number", cell: ({ upToDate }) => many(upToDate) },
      { heading: "Out of", kind: "number", cell: ({ staff }) => many(staff) },
      { heading: "Share", kind: "number", cell: (row) => shareOf(row) },
      {
        heading: "Counted",
        kind: "text",
        cell: ({ from, until, teams }) =>
          `${from === until ? dayText(until, "en") : `${dayText(from, "en")} to ${dayText(until, "en")}`}, ${teams === 1 ? "1 team" : `${teams} teams`}`,
      },
    ]}
    groups={[{ rows: covered }]}
    rowKey={({ organisation, level }) => `${organisation?.id ?? "all"} ${level}`}
  />
);
