import { z } from "zod";
import type { Answer } from "./ask.ts";
import type { Case, Expect } from "./cases.ts";
import { liveMarkupIn } from "./markup.ts";

/** What is wrong with an answer, each as a few words. None: it is as it should be. */
export type Faults = readonly string[];

export const answersWithinMs = 5_000;

const problem = z.object({
  detail: z.string(),
  problems: z.array(z.object({ field: z.string(), words: z.string() })),
});

/** The machine's own affairs: stacks, file paths, SQL, the database's words. */
const inside =
  /\bat [\w.<>]+ \(|node_modules|node:internal|ECONNREFUSED|syntax error at or near|duplicate key value|violates \w+|pg_catalog|PostgresError|invalid byte sequence|relation "|\/(?:home|root|srv|app|usr|tmp|work)\/\w|root:x:0|"devDependencies"/;

const leakIn = ({ status, text }: Answer, sent: string): Faults => {
  const leak = inside.exec(text)?.[0];
  // What somebody sent may be shown to them again; what they asked for from our disk may not.
  if (leak === undefined || (sent.includes(leak) && !leak.startsWith("root:x:0"))) return [];
  return [`the answer (${status}) tells of our insides: ${leak}`];
};

const isPage = ({ headers }: Answer): boolean => /text\/html/.test(headers["content-type"] ?? "");

/** Tags that every page of ours is made of: found in one, they say nothing about what was sent. */
const oursAnyway = /^<\/?(html|head|body|title|div|p|a|ul|li|main|nav|header|footer|h1|h2|span|bdi|form)>$/i;

const inPage = (answer: Answer, sent: string): Faults => {
  if (!isPage(answer)) return [];
  const live = liveMarkupIn(answer.text);
  const isEchoed = sent.length > 5 && sent.includes("<") && !oursAnyway.test(sent) && answer.text.includes(sent);
  return [
    ...(live === undefined ? [] : [`the page holds ${live}`]),
    ...(isEchoed ? ["what was sent stands raw in the page"] : []),
  ];
};

const awayFromHere = ({ headers }: Answer): Faults => {
  const { location, "set-cookie": cookies = [] } = headers;
  const here = "http://here.invalid";
  const isAway = location !== undefined && (!URL.canParse(location, here) || new URL(location, here).origin !== here);
  const strange = cookies.find((cookie) => !/^lang=\w+;/.test(cookie));
  return [
    ...(isAway ? [`it leads away, to ${location}`] : []),
    ...(strange === undefined ? [] : [`it sets a cookie that is not ours: ${strange.slice(0, 40)}`]),
  ];
};

/** What must hold of every answer to anything: it came, in time, it is no fault of ours, nothing runs, nothing leaks. */
export const alwaysFaults = (answer: Answer, sent: string): Faults => {
  const { status, ms, trouble } = answer;
  if (status === 0) return [`no answer: ${trouble ?? "the connection was closed"}`];
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(ms > answersWithinMs ? [`took ${Math.round(ms)} ms`] : []),
    ...leakIn(answer, sent),
    ...inPage(answer, sent),
    ...awayFromHere(answer),
  ];
};

const isGood = (status: number): boolean => status >= 200 && status < 300;
const isRefused = (status: number): boolean => status >= 400 && status < 500;

/** A refusal says why in a sentence, and where the fields are known, which one. */
const refusedInWords = ({ text, headers }: Answer, namesField: boolean): Faults => {
  if (!/problem\+json/.test(headers["content-type"] ?? "")) return [];
  const read = problem.safeParse(parsed(text));
  if (!read.success) return ["the refusal is no problem that a program can read"];
  const { detail, problems } = read.data;
  const words = [detail, ...problems.map((one) => one.words)];
  return [
    ...(words.every((sentence) => /\S{2,}.*[.?!”]$/su.test(sentence)) ? [] : ["the refusal is not a sentence"]),
    ...(namesField && !problems.some(({ field }) => field !== "") ? ["the refusal names no field"] : []),
  ];
};

/** What must come of a case of this expectation. `namesField`: its refusal must say which box or field is meant. */
export const expectedFaults = (
  expect: Expect,
  answer: Answer,
  { namesField }: { readonly namesField: boolean },
): Faults => {
  const { status } = answer;
  if (status === 0) return [];
  const wrong =
    expect === "accept" && !isGood(status)
      ? [`refused a good input: ${status}`]
      : expect === "reject" && !isRefused(status)
        ? [`took a bad input: ${status}`]
        : [];
  return [...wrong, ...(isRefused(status) ? refusedInWords(answer, namesField && expect === "reject") : [])];
};

/** The same after what the house does to any text: composed (NFC), without the spaces around it. */
export const readsTheSame = (stored: string, { text }: Pick<Case, "text">): boolean =>
  stored === text || stored === text.normalize("NFC") || stored === text.trim().normalize("NFC");

/** JSON where it is some, else undefined. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
