import { bandOf, scoreOf } from "../barriers/index.ts";
import type { Band, Scored } from "../barriers/index.ts";
import type { TableBeside, TableShown } from "./assurance.ts";
import type { Facts, OwnHazard } from "./facts.ts";
import { hazards } from "./hazards.ts";
import { inferences } from "./processing-row.ts";
import { processing } from "./processing.ts";

interface Around {
  readonly facts: Facts;
  readonly own: readonly OwnHazard[];
  readonly bands: readonly Band[];
}

/** “3 × 4 = 12, high”, in the bands of the place. */
export const scoreText = (scored: Scored, bands: readonly Band[]): string => {
  const score = scoreOf(scored);
  return `${scored.consequence} × ${scored.likelihood} = ${score}, ${bandOf(score, bands)?.words ?? ""}`;
};

const monthsText = ({ words, months }: Facts["retention"][number]): string => `${words}: ${months} months`;

const recordOf = ({ areas, retention }: Facts): TableShown => ({
  title: "Record of processing",
  lead: "A row for what each part of the program keeps. The legal basis of each row is yours to choose. What each role may do stands in words on the page of roles.",
  headings: [
    "What",
    "About whom",
    "Special category, by inference too",
    "Why",
    "Legal basis",
    "How long",
    "Rules that say who reads it",
    "Tables",
  ],
  rows: processing.map((row) => {
    const area = areas.find(({ name }) => name === row.area);
    const kept = retention.filter(({ kind }) => area?.retention.includes(kind) === true).map(monthsText);
    return [
      row.what,
      row.about,
      inferences[row.special],
      row.why,
      "Yours to choose",
      kept.length === 0 ? "Until somebody asks to be forgotten, or the place ends" : kept.join("; "),
      area?.policies.join(", ") ?? "",
      row.tables.join(", "),
    ];
  }),
});

/** Dangers of the program, and after them those of the place that are not over. */
export const hazardLog = ({ own, bands }: Pick<Around, "own" | "bands">): TableShown => ({
  title: "Hazard log",
  lead: "Those of the program, as its makers see them, and those that this place added. How bad it is × how likely it is, each from 1 to 5, in the bands of this place.",
  headings: ["Hazard", "From", "Cause", "Effect", "What stands against it", "First", "Now", "Left for you"],
  rows: [
    ...hazards.map((one) => [
      one.title,
      "The program",
      one.cause,
      one.effect,
      `${one.controls} Held by: ${one.holds.map(({ file, says }) => `${file}: “${says}”`).join("; ")}`,
      scoreText(one.initial, bands),
      scoreText(one.residual, bands),
      one.left,
    ]),
    ...own
      .filter(({ isClosed }) => !isClosed)
      .map((one) => [
        one.title,
        "This place",
        one.cause,
        one.effect,
        one.control,
        scoreText(one.initial, bands),
        scoreText(one.residual, bands),
        `Owner: ${one.owner}. Looked at on ${one.saidOn}.`,
      ]),
  ],
});

const schedule = ({ retention }: Facts): TableShown => ({
  title: "The schedule of this place",
  lead: "Keepers and administrators change the months, within what makes sense.",
  headings: ["Kind of record", "Months here", "May be chosen"],
  rows: retention.map(({ words, months, monthsMin, monthsMax }) => [
    words,
    String(months),
    `${monthsMin} to ${monthsMax}`,
  ]),
});

const sharing = ({ agreements }: Facts): TableShown => ({
  title: "Agreements in force today",
  lead: "Between organisations of this place, signed by both. Fill the template in for each, and for the place as a whole.",
  headings: ["Agreement", "Between", "For what", "What is shared", "Looked at again", "Ends"],
  rows: agreements.map(({ title, parties, purpose, fields, reviewOn, endsOn }) => [
    title,
    parties.join(" and "),
    purpose,
    fields.join(", "),
    reviewOn,
    endsOn,
  ]),
});

const taking = ({ held }: Facts): TableShown => ({
  title: "What a person takes along",
  lead: "Each kind of record on a person, in the words in which that person reads it, and what stays when they are forgotten.",
  headings: ["What", "Why, and what is forgotten"],
  rows: held.map(({ words, because }) => [words, because]),
});

/** The table that stands beside a document’s lines, out of the running system. @practice P45 */
export function tableOf(kind: TableBeside, around: Around): TableShown {
  switch (kind) {
    case "processing":
      return recordOf(around.facts);
    case "hazards":
      return hazardLog(around);
    case "retention":
      return schedule(around.facts);
    case "agreements":
      return sharing(around.facts);
    case "held":
      return taking(around.facts);
  }
}
