import { ask, browser, json, type Answer } from "./ask.ts";
import { asBrowsersWrite, multipart, type FileField } from "./multipart.ts";

/** The two boxes of `/try`, and good files of invented figures to stand beside a bad one. */

export const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const csv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;

const residents = [
  ["White British", "100000"],
  ["Pakistani", "12249"],
  ["Indian", "9000"],
] as const;

const populationOf = (areas: readonly (readonly [code: string, name: string])[]): string =>
  csv([
    ["community", "area", "area name", "population"],
    ...areas.flatMap(([code, name]) => residents.map(([community, count]) => [community, code, name, count])),
  ]);

const oneArea = [["E09000001", "Exampleshire"]] as const;

/** One area, so that nothing is left to choose and the finding is the answer. */
export const population = populationOf(oneArea);
/** Two areas: the answer is what was recognised in both files, whatever the counts are good for. */
export const populationOfTwo = populationOf([...oneArea, ["E09000002", "Elsewhere"]]);

export const populationWith = (cell: string): string =>
  csv([
    ["community", "area", "area name", "population"],
    ...residents.map(([community, count]) => [
      community,
      "E09000001",
      "Exampleshire",
      community === "Pakistani" ? cell : count,
    ]),
  ]);

/** A service's counts; one row's community, its count, and what the organisation is called may be anything. */
export const activityWith = ({ community = "Pakistani", count = "137", organisation = "Example Trust" } = {}): string =>
  csv([
    ["community", "organisation", "organisation name", "month", "referrals"],
    ...[
      ["White British", "500"],
      [community, count],
    ].map(([label = "", cell = ""]) => [label, "RX1", organisation, "2025-04", cell]),
  ]);

interface Boxes {
  readonly population: Omit<FileField, "name">;
  readonly activity: Omit<FileField, "name">;
  readonly fields?: Readonly<Record<string, string>>;
}

export const csvFile = (bytes: Buffer | string, fileName = "counts.csv"): Omit<FileField, "name"> => ({
  bytes,
  fileName: asBrowsersWrite(fileName),
});

const send = (base: string, headers: Readonly<Record<string, string>>, boxes: Boxes): Promise<Answer> => {
  const { body, contentType } = multipart(boxes.fields ?? {}, [
    { name: "population", ...boxes.population },
    { name: "activity", ...boxes.activity },
  ]);
  return ask(base, { method: "POST", path: "/try", headers: { ...headers, "content-type": contentType }, body });
};

export const tryAsJson = (base: string, boxes: Boxes): Promise<Answer> => send(base, json, boxes);
/** As a browser: the page that asks, or the address of the finding. */
export const tryAsPage = (base: string, boxes: Boxes): Promise<Answer> => send(base, browser, boxes);
