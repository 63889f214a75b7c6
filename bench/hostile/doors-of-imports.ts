import { inPlace } from "./door.ts";
import type { Case } from "./cases.ts";
import { fileShown, refusedRows, walkImport, type Walked } from "./import-walk.ts";
import { activityWith, csvFile, quoted } from "./two-files.ts";
import { alwaysFaults, expectedFaults, type Faults } from "./verdicts.ts";

/** The import wizard of a place: files, and what stands in their cells. */

const refusalNamesIt = { namesField: true } as const;

const walkFaults = ({ answers, outcome }: Walked, { expect }: Pick<Case, "expect">, sent: string): Faults => [
  ...answers.flatMap((answer) => alwaysFaults(answer, sent)),
  ...(outcome.status === 0 ? [outcome.trouble ?? "no answer"] : []),
  ...expectedFaults(expect, outcome, refusalNamesIt),
];

/** A whole file of somebody else's: a table, a workbook, a map, or something that is none of them. */
export const importedFile = inPlace(async (place, hostile) => {
  const { bytes, fileName } = hostile;
  const file = csvFile(bytes, fileName.replace(/\.b64$/, ""));
  const walked = await walkImport(place, { file });
  const page = await place.lead.sendFile(`${place.at}/datasets`, { file, asPage: true });
  const sent = bytes.toString("utf8");
  return [...walkFaults(walked, hostile, sent), ...alwaysFaults(page, sent)];
});

/** One cell of counts. */
export const importedCount = inPlace(async (place, hostile) => {
  const walked = await walkImport(place, { file: csvFile(activityWith({ count: hostile.text })), pages: false });
  const namesNoRow = hostile.expect === "reject" && !/\b(row|line) \d/i.test(walked.outcome.text);
  return [...walkFaults(walked, hostile, hostile.text), ...(namesNoRow ? ["the refusal names no row"] : [])];
});

/** The name of a community in a file: known, or asked about by its own name, and never lost. */
export const importedLabel = inPlace(async (place, hostile) => {
  const { text } = hostile;
  const walked = await walkImport(place, { file: csvFile(activityWith({ community: text })) });
  const isAsked = walked.unknown.some((label) => label === text || label === text.normalize("NFC").trim());
  const isLost = walked.imported !== undefined && !isAsked && walked.imported.versions[0]?.receipt?.rowsKept !== 2;
  return [
    ...walkFaults(walked, hostile, text),
    ...(isLost ? ["the community is neither counted nor asked about"] : []),
  ];
});

/** A file's name, as browsers write it and as no browser would; and the name of the file that gives wrong rows back. */
export const importedFileName = inPlace(async ({ lead, at }, { text }) => {
  const faults: string[] = [];
  const table = activityWith({ count: "ten" });
  for (const file of [csvFile(table, text), { bytes: table, fileName: text }]) {
    const sent = await lead.sendFile(`${at}/datasets`, { file });
    faults.push(...alwaysFaults(sent, text));
    const address = sent.headers.location;
    if (address === undefined) continue;
    const seen = await lead.read(address);
    const shown = [seen, await lead.page(address), await lead.page(`${address}/errors`)];
    const errors = await lead.page(`${address}/errors?as=csv`);
    faults.push(...[...shown, errors].flatMap((answer) => alwaysFaults(answer, text)));
    faults.push(...labelFaults(fileShown(seen) ?? ""));
    faults.push(...labelFaults(/filename="([^"]*)"/.exec(errors.headers["content-disposition"] ?? "")?.[1] ?? ""));
  }
  return faults;
});

const labelCharactersMax = 200;
const labelFaults = (label: string): Faults =>
  /[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(label) || label.length > labelCharactersMax
    ? [`the file is called ${JSON.stringify(label.slice(0, 60))}`]
    : [];

const months = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** The month a date means, where there is no doubt: the case says so, or it is written year first. */
const monthMeant = ({ text, note }: Case): string | undefined => {
  const day = [note, text].map((words) => /^\d{4}-\d\d-\d\d/.exec(words)?.[0]).find((found) => found !== undefined);
  const moment = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) ? undefined : months.format(moment);
};

/** A date of referral in a file with one row for each person, between two rows whose dates are written the same way. */
export const importedDate = inPlace(async (place, hostile) => {
  const { text } = hostile;
  const others = /^\s*-?\p{N}{3,}\s*[-.]/u.test(text) ? ["2025-04-14", "2025-06-25"] : ["14/04/2025", "25/06/2025"];
  const rows = [others[0] ?? "", text, others[1] ?? ""].map((date, row) => `${row + 1},${quoted(date)},Indian`);
  const walked = await walkImport(place, {
    file: csvFile(`id,referral date,ethnicity\r\n${rows.join("\r\n")}\r\n`, "referrals.csv"),
    said: { kind: "records", periodBy: "month" },
    columns: { id: "id", "referral date": "date", ethnicity: "category" },
    pages: false,
  });
  const outcome = await refusedRows(place, walked);
  const version = walked.imported?.versions[0];
  const month = monthMeant(hostile);
  const isTaken = hostile.expect === "accept" && outcome.status === 200;
  const isLost = isTaken && version?.receipt?.rowsKept !== 3;
  const isOther = isTaken && month !== undefined && version?.periods.includes(month) === false;
  return [
    ...walkFaults({ ...walked, outcome }, hostile, text),
    ...(isLost ? [`of three rows ${version?.receipt?.rowsKept} were kept`] : []),
    ...(isOther ? [`${text} is not in ${month} but in ${version?.periods.join(", ")}`] : []),
  ];
});
