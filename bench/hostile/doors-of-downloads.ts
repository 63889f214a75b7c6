import { ask, browser } from "./ask.ts";
import type { Door } from "./door.ts";
import { activityWith, csvFile, population, tryAsPage } from "./two-files.ts";
import { alwaysFaults, type Faults } from "./verdicts.ts";

/** What leads a cell that a spreadsheet takes for a formula, also after what it drops or turns into plain letters. */
const formula = /^[\s\p{Cf}\p{Zs}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const number = /^-?\d+(\.\d+)?(e-?\d+)?$/;

/** The cells of a CSV: enough of a reader for what we write ourselves. */
const cellsIn = (csv: string): readonly string[] =>
  [...csv.replace(/^\uFEFF/, "").matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, inQuotes, plain = ""]) => inQuotes?.replaceAll('""', '"') ?? plain,
  );

const formulasIn = (csv: string, sent: string): Faults => {
  const live = cellsIn(csv).find((cell) => formula.test(cell) && (!number.test(cell) || cell === sent));
  return live === undefined ? [] : [`a cell of the download may run: ${JSON.stringify(live.slice(0, 60))}`];
};

/** Text that comes back in a file for spreadsheets: what an organisation, a community and a file are called. */
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
    faults.push(...alwaysFaults(download, text), ...formulasIn(download.text, text));
    if (download.status !== 200) faults.push(`no download: ${download.status}`);
  }
  return faults;
};
