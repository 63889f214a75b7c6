import { dayWords } from "../../../nouns/weekday.ts";
import type { ReactElement } from "react";
import { Field, Table } from "../../../design/index.ts";
import { formatWords, kindWords } from "../organisation.ts";
import type { FedOrganisation, FedService } from "../oruk/fed.ts";
import type { OfferingBrought, OrganisationBrought } from "./brought.ts";
import { choiceOf } from "./import-shown.rules.ts";
import type { ImportShown, Looking } from "./import-parts.page.tsx";
import type { Line } from "./line.ts";

interface Row {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
}

const short = (text: string): string => {
  const letters = [...text];
  return letters.length <= 300 ? text : `${letters.slice(0, 299).join("")}…`;
};

const numbers = ({ identifiers }: Pick<OrganisationBrought, "identifiers">): string =>
  identifiers.map(({ scheme, code }) => `${scheme} ${code}`).join(", ");

/** Where nobody said what an organisation is, nothing is said of it. */
const kindsOf = ({ kinds }: Pick<OrganisationBrought, "kinds">): string =>
  kinds.length === 1 && kinds[0] === "other" ? "" : kinds.map((kind) => kindWords[kind]).join("; ");

type Either = FedOrganisation | OrganisationBrought;

const organisationRows = (ours: Either, theirs: OrganisationBrought): readonly Row[] => [
  { what: "Name", ours: ours.name, theirs: theirs.name },
  { what: "Numbers", ours: numbers(ours), theirs: numbers(theirs) },
  { what: "What it is", ours: kindsOf(ours), theirs: kindsOf(theirs) },
  { what: "What it brings", ours: ours.summary, theirs: theirs.summary },
  { what: "Faith and culture", ours: ours.culture, theirs: theirs.culture },
  { what: "Led by", ours: ours.ledBy, theirs: theirs.ledBy },
  { what: "Website", ours: ours.website, theirs: theirs.website },
];

const freeWords = (isFree: boolean | null): string => (isFree === null ? "" : isFree ? "Yes" : "No");

const offeringRows = (ours: FedService | OfferingBrought, theirs: OfferingBrought): readonly Row[] => {
  const row = (what: string, of: (one: FedService | OfferingBrought) => string): Row => ({
    what,
    ours: of(ours),
    theirs: of(theirs),
  });
  return [
    row("Name", ({ name }) => name),
    row("About", ({ about }) => about),
    row("Languages", ({ languages }) => languages.join(", ")),
    row("How people meet", ({ formats }) => formats.map((one) => formatWords[one]).join(", ")),
    row("Days", ({ days }) => days.map((one) => dayWords[one]).join(", ")),
    row("Times", ({ times }) => times),
    row("Free", ({ isFree }) => freeWords(isFree)),
    row("Cost", ({ cost }) => cost),
    row("Getting in", ({ access }) => access),
    row("Woman or man on request", ({ gender }) => gender),
    row("Venue", ({ venue }) => venue),
    row("Postcode", ({ postcode }) => postcode),
    row("What makes it welcoming", ({ welcome }) => welcome),
  ];
};

type Around = Looking & Pick<ImportShown, "ours" | "offered" | "earlier">;

/** Both sides of a line; where its other side is not there any more, its own alone. */
function rowsOf(line: Line, { ours, offered, earlier }: Around): readonly Row[] {
  if (line.kind === "offering") {
    const other = offered.find(({ id }) => id === line.matchId);
    return other === undefined ? [] : offeringRows(other, line.content);
  }
  if (line.content === null) return [];
  const before = earlier.find((one) => one.line === line.matchLine);
  const other = ours.find(({ id }) => id === line.matchId) ?? (before?.kind === "organisation" ? before.content : null);
  return other === null || other === undefined ? [] : organisationRows(other, line.content);
}

const nothing = "nothing said";

/** One thing as the directory has it beside how it came, and the question what to do. @practice P33 */
export const SideBySide = ({ line, ...around }: Around & { readonly line: Line }): ReactElement => {
  const rows = rowsOf(line, around).filter(({ ours, theirs }) => ours !== theirs || ours !== "");
  const shown = rows.filter(({ what, ours, theirs }) => what === "Name" || ours !== theirs);
  const isNear = line.standing === "near";
  const choices = [
    {
      value: choiceOf(line.line, "ours"),
      words: isNear ? "The same: ours stays, and is filled where it is empty" : "Ours stays",
    },
    {
      value: choiceOf(line.line, "theirs"),
      words: isNear ? "The same: theirs stands instead" : "Theirs stands instead",
    },
    ...(isNear ? [{ value: choiceOf(line.line, "another"), words: "Another one: add it" }] : []),
    { value: choiceOf(line.line, "leave"), words: "Leave it out" },
  ];
  return (
    <div className="al-card">
      <Table
        id={`line-${line.line}`}
        caption={line.title}
        language={around.language}
        columns={[
          { heading: "What", kind: "text", cell: ({ what }) => what },
          {
            heading: line.matchLine === null ? "In the directory" : "Earlier in the file",
            kind: "text",
            cell: ({ ours }) => (ours === "" ? nothing : <span dir="auto">{short(ours)}</span>),
          },
          {
            heading: "As it came",
            kind: "text",
            cell: ({ theirs }) => (theirs === "" ? nothing : <span dir="auto">{short(theirs)}</span>),
          },
        ]}
        groups={[{ rows: shown }]}
        rowKey={({ what }) => what}
      />
      <Field
        kind="select"
        name="choice"
        within={`line-${line.line}`}
        label={`What about “${line.title}”?`}
        choices={choices}
        value={line.choice === null ? "" : choiceOf(line.line, line.choice)}
        language={around.language}
      />
    </div>
  );
};
