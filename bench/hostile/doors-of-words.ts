import { z } from "zod";
import type { Answer } from "./ask.ts";
import type { Case } from "./cases.ts";
import { inPlace } from "./door.ts";
import type { ExamplePlace, Notebook, Visitor } from "./example-place.ts";
import { alwaysFaults, expectedFaults, parsed, readsTheSame, type Faults } from "./verdicts.ts";

/** What people write in a place: how a community and a service describe themselves, what is known, whom they invite. */

interface Writing {
  readonly by: Visitor;
  /** `/riverside/communities/{id}`. */
  readonly path: string;
  readonly notebook: Notebook;
}

/** Describes the notebook anew. */
const describe = async ({ by, path, notebook }: Writing, fields: object): Promise<Answer> => {
  const body = { name: notebook.name, ...fields, number: notebook.number };
  const answer = await by.tell(`${path}/describe`, body);
  if (answer.status === 201) notebook.number += 1;
  return answer;
};

const firstCharacters = (text: string, many: number): string => [...text].slice(0, many).join("");

const community = z.object({ description: z.object({ history: z.string() }) });
const service = z.object({ offers: z.string() });

const unread = "what was stored cannot be read back";
const same = (stored: string | undefined, text: string): Faults =>
  stored === undefined ? [unread] : readsTheSame(stored, { text }) ? [] : [`read back as ${stored.slice(0, 60)}`];

/** A community's words about itself, and a service's: whatever stands in them, their pages are as dead as paper. */
const communityText = async (place: ExamplePlace, { text, expect }: Case): Promise<Faults> => {
  const { lead, at } = place;
  const path = `${at}/communities/${place.community.id}`;
  const short = firstCharacters(text, 150);
  const fields = { history: firstCharacters(text, 4_000), toldBy: short || "nobody", standing: short };
  const told = await describe({ by: lead, path, notebook: place.community }, fields);
  const faults = await shownFaults(lead, { path, told, text, expect });
  if (expect !== "accept" || told.status !== 201) return faults;
  const read = community.safeParse(parsed((await lead.read(path)).text));
  return [...faults, ...same(read.data?.description.history, text)];
};

const serviceText = async (place: ExamplePlace, { text, expect }: Case): Promise<Faults> => {
  const { lead, at } = place;
  const path = `${at}/services/${place.service.id}`;
  const short = firstCharacters(text, 150);
  const fields = { care: "both", offers: firstCharacters(text, 4_000), askHow: short, whoWorks: short };
  const told = await describe({ by: lead, path, notebook: place.service }, fields);
  const faults = await shownFaults(lead, { path, told, text, expect });
  if (expect !== "accept" || told.status !== 201) return faults;
  return [...faults, ...same(service.safeParse(parsed((await lead.read(path)).text)).data?.offers, text)];
};

const shownFaults = async (
  by: Visitor,
  { path, told, text, expect }: Pick<Case, "text" | "expect"> & { readonly path: string; readonly told: Answer },
): Promise<Faults> => {
  const page = await by.page(path);
  return [
    ...[told, page].flatMap((answer) => alwaysFaults(answer, text)),
    ...(expect === "accept" ? expectedFaults(expect, told, { namesField: true }) : []),
    ...(page.status === 200 ? [] : [`its page answers ${page.status}`]),
  ];
};

let turn = 0;

/** Any text, where texts may be long; of those that must only do no harm each goes to one of the two, in turn. */
export const writtenText = inPlace(async (place, hostile) => {
  turn += 1;
  if (hostile.expect === "accept")
    return [...(await communityText(place, hostile)), ...(await serviceText(place, hostile))];
  return turn % 2 === 0 ? communityText(place, hostile) : serviceText(place, hostile);
});

/** What somebody looks for in a place. As much of it as an address can hold: a longer one is refused before it is read. */
export const searchedFor = inPlace(async ({ lead, at }, { text }) => {
  const page = await lead.page(`${at}/search?q=${encodeURIComponent(firstCharacters(text, 300).toWellFormed())}`);
  return [...alwaysFaults(page, text), ...(page.status === 200 ? [] : [`the search answers ${page.status}`])];
});

const found = z.object({ groups: z.array(z.object({ hits: z.array(z.object({ title: z.string() })) })) });
const named = z.object({ description: z.object({ name: z.string() }) });
const saved = z.object({ id: z.string() });
const isTaken = ({ status }: Answer): boolean => status === 409;

/** The name of a community: kept as it is, and found by it, with its marks and without. */
export const communityName = inPlace(async ({ lead, at }, { text, expect }) => {
  const told = await lead.tell(`${at}/communities`, { name: text, toldBy: "nobody" });
  const id = saved.safeParse(parsed(told.text)).data?.id;
  const page = await lead.page(`${at}/communities`);
  const always = [told, page].flatMap((answer) => alwaysFaults(answer, text));
  if (id === undefined)
    return [...always, ...(isTaken(told) ? [] : expectedFaults(expect, told, { namesField: true }))];
  const stored = named.safeParse(parsed((await lead.read(`${at}/communities/${id}`)).text)).data?.description.name;
  const search = await lead.read(`${at}/search?q=${encodeURIComponent(text.toWellFormed())}`);
  const titles = found.safeParse(parsed(search.text)).data?.groups.flatMap(({ hits }) => hits.map((hit) => hit.title));
  return [
    ...always,
    ...alwaysFaults(search, text),
    ...expectedFaults(expect, told, { namesField: true }),
    ...(expect === "accept" ? same(stored, text) : []),
    ...(expect === "accept" && titles?.some((title) => readsTheSame(title, { text })) === false
      ? ["the search does not find it by its name"]
      : []),
  ];
});

const invitations = z.object({ invitations: z.array(z.object({ name: z.string(), email: z.string() })) });
const listed = async ({ administrator, at }: ExamplePlace) =>
  invitations.safeParse(parsed((await administrator.read(`${at}/people/invitations`)).text)).data?.invitations ?? [];

let number = 0;

/** The name of somebody who is invited: shown to those who invite, and written in a letter. */
export const personName = inPlace(async (place, { text, expect }) => {
  number += 1;
  const email = `invited-${number}@example.org`;
  const { administrator, at } = place;
  const told = await administrator.tell(`${at}/people/invite`, { name: text, email, roles: ["contributor"] });
  const page = await administrator.page(`${at}/people/invitations`);
  const stored = (await listed(place)).find((one) => one.email === email)?.name;
  return [
    ...[told, page].flatMap((answer) => alwaysFaults(answer, text)),
    ...expectedFaults(expect, told, { namesField: true }),
    ...(told.status === 201 && expect === "accept" ? same(stored, text) : []),
  ];
});

/** An email address: of somebody invited, and in each form that asks for one. */
export const emailAddress = inPlace(async (place, { text, expect }) => {
  const { administrator, at } = place;
  const told = await administrator.tell(`${at}/people/invite`, { name: "A", email: text, roles: ["contributor"] });
  const page = await administrator.fill(`${at}/people/invite`, { name: "A", email: text, roles: "contributor" });
  const kept = await listed(place);
  const isKept = kept.some(({ email }) => email.toLowerCase() === text.trim().toLowerCase());
  const doors = [
    await administrator.fill("/sign-in/link", { email: text }),
    await administrator.fill("/forgotten", { email: text }),
    await administrator.fill("/sign-in", { email: text, password: text }),
    await administrator.tell("/sign-in/link", { email: text }),
  ];
  const shown = await administrator.page(`${at}/people/invitations`);
  return [
    ...[told, page, shown, ...doors].flatMap((answer) => alwaysFaults(answer, text)),
    ...expectedFaults(expect, told, { namesField: true }),
    ...(expect === "reject" ? expectedFaults(expect, page, { namesField: false }) : []),
    ...(told.status === 201 && !isKept ? [unread] : []),
    ...(expect === "reject" && isKept ? ["a refused address is in the list of invitations"] : []),
  ];
});

const statements = z.object({ statements: z.array(z.object({ sourceLink: z.string().nullable() }).loose()) });

/** The link to where something known comes from: for people to follow, and nothing here ever fetches it. */
export const sourceLink = inPlace(async ({ lead, at, community: { id } }, { text, expect }) => {
  const path = `${at}/communities/${id}`;
  const said = { kind: "residents", words: "Known here.", sourceTitle: "A page", period: "2025", sourceLink: text };
  const told = await lead.tell(`${path}/say`, said);
  const filled = expect === "accept" ? [] : [await lead.fill(`${path}/say`, said)];
  const page = await lead.page(path);
  const links = statements.safeParse(parsed((await lead.read(path)).text)).data?.statements ?? [];
  const isKept = links.some((one) => one.sourceLink === text || one.sourceLink === hrefOf(text));
  const strange = /<a [^>]*href="(?!https?:\/\/|\/|#|\?|mailto:)[^"]*"/i.exec(page.text)?.[0];
  return [
    ...[told, page, ...filled].flatMap((answer) => alwaysFaults(answer, text)),
    ...[told, ...filled].flatMap((answer) => expectedFaults(expect, answer, { namesField: true })),
    ...(told.status === 201 && !isKept ? [unread] : []),
    ...(strange === undefined ? [] : [`the page links ${strange.slice(0, 60)}`]),
  ];
});

const hrefOf = (text: string): string => (URL.canParse(text) ? new URL(text).href : text);

/** A JSON body, at every kind of change that somebody signed in may ask for. */
export const jsonInPlace = inPlace(async ({ administrator, lead, at }, { bytes, text, expect }) => {
  const answers = [
    await lead.tell(`${at}/communities`, bytes),
    await lead.tell(`${at}/services`, bytes),
    await lead.tell(`${at}/datasets`, bytes),
    await administrator.tell(`${at}/people/invite`, bytes),
    await administrator.tell("/sign-in", bytes),
  ];
  return answers.flatMap((answer) => [
    ...alwaysFaults(answer, text),
    ...(expect === "accept" && (answer.status === 422 || answer.status === 409)
      ? []
      : expectedFaults(expect, answer, { namesField: false })),
  ]);
});
