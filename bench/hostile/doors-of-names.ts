import { z } from "zod";
import { ask, browser, formBody, json, jsonBody, type Answer } from "./ask.ts";
import type { Case } from "./cases.ts";
import type { Door, Target } from "./door.ts";
import { alwaysFaults, expectedFaults, parsed, readsTheSame, type Faults } from "./verdicts.ts";

/** `/places`, where a name is kept and shown to everybody; and the questions that an address can ask. */

const saved = z.object({ id: z.string() });
const place = z.object({ name: z.string() });
const refusal = z.object({ problems: z.array(z.object({ field: z.string() })) });

const folded = (name: string): string => name.normalize("NFC").trim().toLowerCase();

const storedName = async ({ base }: Target, answer: Answer): Promise<string | undefined> => {
  const id = saved.safeParse(parsed(answer.text)).data?.id;
  if (id === undefined) return undefined;
  const { text } = await ask(base, { path: `/${id}`, headers: json });
  return place.safeParse(parsed(text)).data?.name;
};

/** A name that an earlier case brought, perhaps in other capitals, was understood if it is refused as taken. */
const isTaken = ({ stored }: Target, { text }: Case, answer: Answer): boolean =>
  answer.status === 409 &&
  (refusal.safeParse(parsed(answer.text)).data?.problems.some(({ field }) => field === "name") ?? false) &&
  [...stored].some((name) => folded(name) === folded(text));

/** After the name was kept: it reads back the same, and its pages are as dead as paper. */
const keptFaults = async (target: Target, hostile: Case, told: Answer): Promise<Faults> => {
  const name = await storedName(target, told);
  if (name === undefined) return ["what was stored cannot be read back"];
  target.stored.add(name);
  const page = await ask(target.base, { path: told.headers.location ?? "/", headers: browser });
  // Another spelling of the same name is the same name.
  const again = await startByForm(target, hostile.text.normalize("NFD"));
  return [
    ...(hostile.expect !== "accept" || readsTheSame(name, hostile)
      ? []
      : [`read back as ${JSON.stringify(name.slice(0, 60))}`]),
    ...(page.status === 200 ? [] : [`its page answers ${page.status}`]),
    ...(again.status === 409 ? [] : [`the same name spelled otherwise is answered with ${again.status}`]),
    ...[page, again].flatMap((answer) => alwaysFaults(answer, hostile.text)),
  ];
};

let number = 0;

const startByJson = ({ base }: Target, name: string): Promise<Answer> => {
  number += 1;
  // An address of its own, so that two names that sound alike do not get in each other's way.
  const body = JSON.stringify({ name, slug: `hostile-${number}` });
  return ask(base, { method: "POST", path: "/places", headers: jsonBody, body });
};

const startByForm = ({ base }: Target, name: string): Promise<Answer> => {
  const body = new URLSearchParams({ name: name.toWellFormed(), slug: "", areaCode: "" }).toString();
  return ask(base, { method: "POST", path: "/places", headers: formBody, body });
};

const questions = (text: string): readonly string[] => {
  const asked = encodeURIComponent(text.toWellFormed());
  return [
    `/places?after=${asked}`,
    `/?lang=${asked}`,
    `/try/finding?figures=example&measure=${asked}&reference=${asked}`,
  ];
};

/** Any text: as the name of a place, by a program and by a form, and as what an address asks for. */
export const anyText: Door = async (target, hostile) => {
  const { text, expect } = hostile;
  const told = await startByJson(target, text);
  const isKept = told.status === 201;
  const refused = isKept ? [] : [await startByForm(target, text)];
  const asked: Answer[] = [];
  for (const path of questions(text)) asked.push(await ask(target.base, { path, headers: browser }));
  return [
    ...[told, ...refused, ...asked].flatMap((answer) => alwaysFaults(answer, text)),
    ...(isTaken(target, hostile, told) ? [] : expectedFaults(expect, told, { namesField: true })),
    ...(expect === "reject" ? refused.flatMap((answer) => expectedFaults(expect, answer, { namesField: false })) : []),
    ...(isKept ? await keptFaults(target, hostile, told) : []),
  ];
};

/**
 * A JSON body. To accept one is to read it as JSON: what is then no place (a list, a number, other fields) is refused for
 * its fields with 422, never with the 400 of what is no JSON.
 */
export const jsonText: Door = async (target, { bytes, text, expect }) => {
  const answer = await ask(target.base, { method: "POST", path: "/places", headers: jsonBody, body: bytes });
  const name = answer.status === 201 ? await storedName(target, answer) : undefined;
  if (name !== undefined) target.stored.add(name);
  const isRead = answer.status === 422 || answer.status === 409;
  return [
    ...alwaysFaults(answer, text),
    ...(expect === "accept" && isRead ? [] : expectedFaults(expect, answer, { namesField: false })),
  ];
};

const listed = z.object({ places: z.array(z.object({ name: z.string() })), next: z.string().nullable() });

/** Every name in the list of places, over all its pages. */
export async function namesListed(
  base: string,
): Promise<{ readonly names: readonly string[]; readonly faults: Faults }> {
  const names: string[] = [];
  const faults: string[] = [];
  let next: string | null = "";
  while (next !== null) {
    const path: string = next === "" ? "/places" : `/places?after=${next}`;
    const [told, page] = [await ask(base, { path, headers: json }), await ask(base, { path, headers: browser })];
    const read = listed.safeParse(parsed(told.text));
    if (!read.success) return { names, faults: [...faults, `the list of places answers ${told.status}`] };
    names.push(...read.data.places.map(({ name }) => name));
    faults.push(...alwaysFaults(page, names.join("\n")));
    next = read.data.next;
  }
  return { names, faults };
}

/** What the list of places holds now against what was taken: nothing refused may be in it. */
export async function listFaults({ base, stored }: Target): Promise<Faults> {
  const { names, faults } = await namesListed(base);
  const refusedAndKept = names.filter((name) => !stored.has(name));
  return [
    ...faults,
    ...(refusedAndKept.length > 0
      ? [`kept though never acknowledged: ${JSON.stringify(refusedAndKept.slice(0, 3))}`]
      : []),
    ...(names.length < stored.size ? [`${stored.size - names.length} of the names taken are not in the list`] : []),
  ];
}
