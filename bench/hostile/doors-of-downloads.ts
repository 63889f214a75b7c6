import { ask, browser, type Answer } from "./ask.ts";
import { cellsOfCsv, cellsOfWorkbook, liveCellIn, partsOfZip } from "./cells.ts";
import { inPlace, type Door } from "./door.ts";
import type { ExamplePlace, Visitor } from "./example-place.ts";
import { walkImport } from "./import-walk.ts";
import { activityWith, csvFile, population, quoted, tryAsPage } from "./two-files.ts";
import { alwaysFaults, parsed, type Faults } from "./verdicts.ts";
import { z } from "zod";

/** Text that comes back in a file for spreadsheets: every cell of it stays text. */

const mayRun = (where: string, cell: string | undefined): Faults =>
  cell === undefined ? [] : [`a cell of ${where} may run: ${JSON.stringify(cell)}`];

const csvFaults = (where: string, { status, text }: Answer, sent: string): Faults =>
  status === 200 ? mayRun(where, liveCellIn(cellsOfCsv(text), sent)) : [`${where} answers ${status}`];

/** What an organisation, a community and a file are called, on the page that anybody may use. */
export const exportCell: Door = async ({ base }, { text }) => {
  const sent = [
    { activity: csvFile(activityWith({ organisation: text })) },
    { activity: csvFile(activityWith({ community: text })) },
    { activity: csvFile(activityWith(), text) },
  ];
  const faults: string[] = [];
  for (const { activity } of sent) {
    const answer = await tryAsPage(base, { population: csvFile(population), activity, fields: { published: "yes" } });
    faults.push(...alwaysFaults(answer, text));
    const { location } = answer.headers;
    if (answer.status !== 303 || location === undefined) continue;
    const download = await ask(base, { path: `${location}&as=csv`, headers: browser });
    faults.push(...alwaysFaults(download, text), ...csvFaults("the download", download, text));
  }
  return faults;
};

/** Both files of one page: as CSV and as a workbook. */
const bothFiles = async (by: Visitor, path: string, sent: string): Promise<Faults> => {
  const as = path.includes("?") ? "&as=" : "?as=";
  const csv = await by.page(`${path}${as}csv`);
  const workbook = await by.page(`${path}${as}xlsx`);
  const where = path.replace(/[0-9a-f-]{36}/, "…");
  const faults = [...csvFaults(`${where} as CSV`, csv, sent), ...alwaysFaults({ ...workbook, text: "" }, sent)];
  if (workbook.status !== 200) return [...faults, `${where} as a workbook answers ${workbook.status}`];
  const { texts, runs } = await cellsOfWorkbook(workbook.bytes);
  return [
    ...faults,
    ...mayRun(`${where} as a workbook`, liveCellIn(texts, sent)),
    ...(texts.length === 0 ? [`${where} as a workbook holds no text at all`] : []),
    ...(runs === undefined ? [] : [`${where} as a workbook holds ${runs}`]),
  ];
};

const givenBack = z.object({ rows: z.array(z.array(z.string())) });
const wrongRow = (label: string): string => `community,period,referrals\r\n${quoted(label)},2024-25,ten\r\n`;

/** A wrong row comes back in a file to correct; sent again, that file still says what the first one said. */
const wrongRows = async ({ lead, at }: ExamplePlace, text: string): Promise<Faults> => {
  const begin = async (file: ReturnType<typeof csvFile>) =>
    (await lead.sendFile(`${at}/datasets`, { file })).headers.location;
  const first = await begin(csvFile(wrongRow(text)));
  if (first === undefined) return ["a file with a wrong row was not begun"];
  const faults = await bothFiles(lead, `${first}/errors`, text);
  const again = await begin(csvFile((await lead.page(`${first}/errors?as=csv`)).bytes));
  const labels: (string | undefined)[] = [];
  for (const address of [first, again ?? first]) {
    const { text: told } = await lead.read(`${address}/errors`);
    labels.push(givenBack.safeParse(parsed(told)).data?.rows[0]?.[0]);
  }
  const isSame = labels[0] !== undefined && labels[0] === labels[1];
  return [...faults, ...(isSame ? [] : [`sent again, ${labels[0]} became ${labels[1]}`])];
};

/** The name of a service, in its list of figures and in its findings. */
const serviceNamed = async ({ lead, at, counted }: ExamplePlace, text: string): Promise<Faults> => {
  const profile = { care: "early-help", areaCode: "X99000001", keys: "CCG 99X 2018-19 2019-20" };
  const path = `${at}/services/${counted.id}/describe`;
  const told = await lead.tell(path, { ...profile, name: text, runBy: text.slice(0, 200), number: counted.number });
  if (told.status === 201) counted.number += 1;
  return [
    ...alwaysFaults(told, text),
    ...(await bothFiles(lead, `${at}/reach/${counted.id}`, text)),
    ...(await bothFiles(lead, `${at}/datasets`, text)),
  ];
};

/** The whole place, as its keepers take it away: every cell of every table in it, whatever was written before. */
export const wholePlaceFaults = async ({ administrator, at }: ExamplePlace): Promise<Faults> => {
  const { status, bytes } = await administrator.page(`${at}/export?as=zip`);
  if (status !== 200) return [`the export answers ${status}`];
  const tables = await partsOfZip(bytes, /\.csv$/);
  // A text of digits, “-1”, stands there as the number it looks like: a number runs nothing and reads back the same.
  return [...tables].flatMap(([name, csv]) => mayRun(name, liveCellIn(cellsOfCsv(csv), "")));
};

/** Text as the title of figures, a service's name, a community's words and a row of a file; then every way out. */
export const exportedInPlace = inPlace(async (place, { text }) => {
  const { lead, at, community } = place;
  const title = text.slice(0, 200);
  const walked = await walkImport(place, { file: csvFile(activityWith()), said: { title }, pages: false });
  const told = await lead.tell(`${at}/communities/${community.id}/describe`, {
    name: community.name,
    toldBy: text.slice(0, 150),
    history: text,
    number: community.number,
  });
  if (told.status === 201) community.number += 1;
  return [
    ...[...walked.answers, told].flatMap((answer) => alwaysFaults(answer, text)),
    ...(walked.imported === undefined
      ? [`the figures were not imported: ${/"words":"[^"]*/.exec(walked.outcome.text)?.[0] ?? walked.outcome.status}`]
      : []),
    ...(await wrongRows(place, text)),
    ...(await serviceNamed(place, text)),
  ];
});
