import { z } from "zod";
import { ask, browser, type Answer } from "./ask.ts";
import type { Case } from "./cases.ts";
import type { Door } from "./door.ts";
import { unescaped } from "./markup.ts";
import {
  activityWith,
  csvFile,
  population,
  populationOfTwo,
  populationWith,
  tryAsJson,
  tryAsPage,
} from "./two-files.ts";
import { alwaysFaults, expectedFaults, parsed, type Faults } from "./verdicts.ts";

/** `/try`, where anybody may send two files. */

const shownAtMost = 200;
const refusalNamesIt = { namesField: true } as const;

/** The page that a browser is sent on to; the answer itself where it is sent nowhere. */
const followed = async (base: string, answer: Answer): Promise<Answer> => {
  const { location } = answer.headers;
  return answer.status === 303 && location !== undefined && location.startsWith("/")
    ? ask(base, { path: location, headers: browser })
    : answer;
};

/** A whole file of somebody else's, in either box, read by a program and by a person. */
export const wholeFile: Door = async ({ base }, { bytes, fileName, expect }) => {
  const bad = csvFile(bytes, fileName);
  const seen = { population: csvFile(populationOfTwo), activity: bad };
  const told = await tryAsJson(base, seen);
  const page = await tryAsPage(base, seen);
  const other = await tryAsJson(base, { population: bad, activity: csvFile(activityWith()) });
  const settled = await tryAsPage(base, { ...seen, fields: { area: "E09000001", published: "yes" } });
  const answers = [told, page, other, settled, await followed(base, settled)];
  return [
    ...answers.flatMap((answer) => alwaysFaults(answer, bytes.toString("utf8"))),
    ...expectedFaults(expect, told, refusalNamesIt),
    ...expectedFaults(expect, page, refusalNamesIt),
    // Counts of a service are no census: only what no file may be is wrong in the other box too.
    ...(expect === "reject" ? expectedFaults(expect, other, refusalNamesIt) : []),
  ];
};

const finding = z.object({
  unknown: z.object({ count: z.number().nullable() }),
  rows: z.array(z.object({ community: z.string(), seen: z.number().nullable(), mark: z.string() })),
});

const seenIn = (answer: Answer): { readonly seen: number | null; readonly mark: string } | undefined => {
  const read = finding.safeParse(parsed(answer.text));
  return read.success ? read.data.rows.find(({ community }) => community === "Pakistani") : undefined;
};

/** The number a cell means, where there is no doubt: the case says so, or it is plain digits. */
const numberMeant = ({ text, note }: Case): number | undefined => {
  const plain = [note, text.normalize("NFKC").trim()].find((words) => /^\d+$/.test(words));
  return plain === undefined ? undefined : Number(plain);
};

const smallestShown = 5;
const roundedTo = 5;

const readBack = (hostile: Case, published: Answer, ours: Answer): Faults => {
  const meant = numberMeant(hostile);
  const asPublished = seenIn(published);
  const asOurs = seenIn(ours);
  if (asPublished === undefined || asOurs === undefined) return ["the count is not in the finding"];
  if (meant === undefined) return asPublished.mark === "value" ? [] : [`the count is ${asPublished.mark}`];
  const hidden = meant < smallestShown && meant > 0;
  const rounded = hidden ? null : Math.round(meant / roundedTo) * roundedTo;
  return [
    ...(asPublished.seen === meant ? [] : [`${meant} was read as ${asPublished.seen}`]),
    ...(asOurs.seen === rounded ? [] : [`${meant}, not published, is shown as ${asOurs.seen}`]),
  ];
};

/** One cell of counts: of people seen, and of people who live somewhere. */
export const countCell: Door = async ({ base }, hostile) => {
  const boxes = { population: csvFile(population), activity: csvFile(activityWith({ count: hostile.text })) };
  const published = { ...boxes, fields: { published: "yes" } };
  const told = await tryAsJson(base, published);
  const ours = await tryAsJson(base, boxes);
  const page = await followed(base, await tryAsPage(base, published));
  const lived = await tryAsJson(base, {
    population: csvFile(populationWith(hostile.text)),
    activity: csvFile(activityWith()),
  });
  return [
    ...[told, ours, page, lived].flatMap((answer) => alwaysFaults(answer, hostile.text)),
    ...[told, ours, lived].flatMap((answer) => expectedFaults(hostile.expect, answer, refusalNamesIt)),
    ...(hostile.expect === "reject" ? [told, lived].flatMap(namesTheRow) : []),
    ...(hostile.expect === "accept" ? readBack(hostile, told, ours) : []),
  ];
};

const namesTheRow = ({ text }: Answer): Faults => (/\b(row|line) \d/i.test(text) ? [] : ["the refusal names no row"]);

const countOfLabel = 137;

/** In the row of a community that the house knows, or with the people whose community nobody knows. */
const isCounted = ({ text }: Answer): boolean => {
  const read = finding.safeParse(parsed(text));
  if (!read.success) return false;
  const { rows, unknown } = read.data;
  return unknown.count === countOfLabel || rows.some(({ seen }) => seen === countOfLabel);
};

/** The name of a community in a service's file: matched, shown beside, or counted as not known, but never lost. */
export const communityLabel: Door = async ({ base }, { text, expect }) => {
  const boxes = {
    population: csvFile(population),
    activity: csvFile(activityWith({ community: text, count: String(countOfLabel) })),
    fields: { published: "yes" },
  };
  const told = await tryAsJson(base, boxes);
  const page = await followed(base, await tryAsPage(base, boxes));
  const isShown = [text, text.normalize("NFC").trim()].some((label) => unescaped(page.text).includes(label));
  const isLost = told.status === 200 && !isShown && !isCounted(told);
  return [
    ...[told, page].flatMap((answer) => alwaysFaults(answer, text)),
    ...expectedFaults(expect, told, refusalNamesIt),
    ...(isLost ? ["the community is nowhere in the finding"] : []),
  ];
};

/** A file's name, as browsers write it and as no browser would: kept, if at all, as a short label. */
export const fileName: Door = async ({ base }, { text }) => {
  const named = { population: csvFile(populationOfTwo), activity: csvFile(activityWith(), text) };
  const raw = { ...named, activity: { bytes: activityWith(), fileName: text } };
  const told = await tryAsJson(base, named);
  const answers = [told, await tryAsPage(base, named), await tryAsJson(base, raw), await tryAsPage(base, raw)];
  const label = labelled.safeParse(parsed(told.text)).data?.activity.file ?? "";
  const isPath = /[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(label);
  return [
    ...answers.flatMap((answer) => alwaysFaults(answer, text)),
    ...(isPath || label.length > shownAtMost ? [`the file is called ${JSON.stringify(label.slice(0, 60))}`] : []),
  ];
};

const labelled = z.object({ activity: z.object({ file: z.string() }) });
