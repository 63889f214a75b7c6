import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { groupOf } from "./groups.rules.ts";
import type { Local } from "./groups.rules.ts";
import { bandsOfNhs, measureKnown, measureNames } from "./measures.ts";
import type { Measure } from "./measures.ts";
import { levels, levelWords } from "./workforce.ts";
import type { Counted, Level, Part, Standard } from "./workforce.ts";

export const columns = ["measure", "band", "part", "level", "round", "group", "count"] as const;
export type Column = (typeof columns)[number];

/** The headings of the template; `also` is what other people call them. */
export const headings: Readonly<Record<Column, { readonly words: string; readonly also: readonly string[] }>> = {
  measure: { words: "What is counted", also: ["measure", "indicator", "what"] },
  band: { words: "Pay band", also: ["band", "afc band", "grade"] },
  part: { words: "Clinical or not", also: ["part", "staff group", "clinical"] },
  level: { words: "Level", also: [] },
  round: { words: "Round of recruitment", also: ["round", "campaign"] },
  group: { words: "Ethnic group", also: ["group", "ethnicity", "ethnic category"] },
  count: { words: "Number of people", also: ["count", "number", "people", "headcount"] },
};

export type Cells = Readonly<Record<Column, string>>;

export interface Reading {
  readonly standard: Standard;
  readonly locals: readonly Local[];
}

export const plain = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

const bad = (words: string): Result<never> => wrong({ field: "file", words });

function measureOf(typed: string, { standard }: Reading): Result<Measure> {
  const said = plain(typed);
  if (said === "") return bad("What is counted is missing. Write one of the names of the template.");
  const measure = measureNames.find((name) => {
    const { words, also = [] } = measureKnown(name);
    return [name, words, ...also].some((one) => plain(one) === said);
  });
  if (measure === undefined)
    return bad(`“${typed}” is nothing that is counted here. Write one of the names of the template.`);
  return measureKnown(measure).of.includes(standard)
    ? found(measure)
    : bad(`“${typed}” does not belong to this set of questions. Leave the row out, or choose the other set.`);
}

const partsSaid: ReadonlyMap<string, Part> = new Map([
  ["clinical", "clinical"],
  ["non clinical", "non-clinical"],
  ["not clinical", "non-clinical"],
  ["medical", "medical"],
  ["medical and dental", "medical"],
  ["", "all"],
  ["all", "all"],
  ["all staff", "all"],
]);

type Placed = Pick<Counted, "band" | "part" | "level" | "round">;

const bandSaid = (typed: string): string =>
  plain(typed)
    .replace(/^(?:afc|agenda for change)? ?(?:band|pay band)? ?/u, "")
    .replaceAll(" ", "");

function nhsBand({ band, part }: Cells): Result<Placed> {
  const said = partsSaid.get(plain(part));
  if (said === undefined) return bad(`“${part}” is no kind of staff. Write clinical, non-clinical or medical.`);
  const known = bandsOfNhs.find(
    (one) =>
      bandSaid(one.band) === bandSaid(band) || plain(one.words) === plain(band) || plain(one.band) === plain(band),
  );
  if (known === undefined)
    return bad(`“${band}” is no pay band here. Write 1 to 7, 8a to 8d, 9, VSM, consultant, career-grade or trainee.`);
  const of = known.level === "medical" && said === "all" ? "medical" : said;
  return known.parts.includes(of)
    ? found({ band: known.band, part: of, level: known.level, round: "" })
    : bad(`Band ${known.band} and “${part}” do not go together. Doctors and dentists have grades of their own.`);
}

const bandCharactersMax = 60;

function ownBand({ band, level, part }: Cells): Result<Placed> {
  const named = band.trim().replaceAll(/\s+/g, " ");
  if (named === "" || named.length > bandCharactersMax)
    return bad(`Write the pay band as you call it, in 1 to ${bandCharactersMax} characters.`);
  const known = levels.find(
    (one) => one !== "medical" && [one, levelWords[one]].some((words) => plain(words) === plain(level)),
  );
  const said = partsSaid.get(plain(part));
  if (known === undefined) return bad(`Say how high up “${named}” is: lower, middle, senior or top.`);
  return said === undefined
    ? bad(`“${part}” is no kind of staff. Leave it empty where you do not tell them apart.`)
    : found({ band: named, part: said, level: known, round: "" });
}

function placeOf(cells: Cells, measure: Measure, standard: Standard): Result<Placed> {
  const { by } = measureKnown(measure);
  if (by === "band") return standard === "nhs" ? nhsBand(cells) : ownBand(cells);
  if (cells.band.trim() !== "") return bad("Only staff are counted by pay band. Leave the band of this row empty.");
  const round = cells.round.trim().replaceAll(/\s+/g, " ");
  if (by === "nothing" && round !== "") return bad("Only recruitment has rounds. Leave the round of this row empty.");
  if (round.length > bandCharactersMax) return bad(`Name the round in at most ${bandCharactersMax} characters.`);
  const level: Level | "" = "";
  return found({ band: "", part: "all", level, round });
}

const countMax = 1_000_000;

function countOf(typed: string): Result<number> {
  const digits = typed
    .trim()
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/\.0+$/, "");
  if (/^[<*]|^\[?c\]?$/iu.test(digits))
    return bad(
      "This number was hidden already. Send it as it is: small ones are hidden here from everybody who reads.",
    );
  return /^\d{1,7}$/.test(digits) && Number(digits) <= countMax
    ? found(Number(digits))
    : bad(`“${typed}” is no number of people. Write a whole number, such as 12.`);
}

/** One row of the file, or the first thing to put right in it. @practice P13 */
export function rowOf(cells: Cells, reading: Reading): Result<Counted> {
  const measure = measureOf(cells.measure, reading);
  if (!measure.ok) return measure;
  const placed = placeOf(cells, measure.value, reading.standard);
  if (!placed.ok) return placed;
  if (cells.group.trim() === "") return bad("The ethnic group is missing. Write Unknown where nobody knows it.");
  const group = groupOf(cells.group, reading.locals);
  if (!group.ok) return group;
  const count = countOf(cells.count);
  return count.ok ? found({ measure: measure.value, ...placed.value, group: group.value, count: count.value }) : count;
}
