import { z } from "zod";
import { ask, browser, formBody, json, jsonBody, type Answer } from "./ask.ts";
import { multipart, type FileField } from "./multipart.ts";
import { parsed } from "./verdicts.ts";

/** The example place of a server started with `--demo`, asked by somebody made up who walked in there. */
export interface ExamplePlace {
  readonly base: string;
  /** `/riverside`. */
  readonly at: string;
  readonly lead: Visitor;
  readonly administrator: Visitor;
  /** A community and a service of our own, described anew with each text, so that no list grows without end. */
  readonly community: Notebook;
  readonly service: Notebook;
  /** The example's own service with figures. */
  readonly counted: Notebook;
}

export interface Notebook {
  readonly id: string;
  readonly name: string;
  /** The number of the description that is there now. */
  number: number;
}

/** Asks as one signed-in person: in JSON as a program, or in pages as a browser. */
export interface Visitor {
  readonly read: (path: string) => Promise<Answer>;
  readonly page: (path: string) => Promise<Answer>;
  /** `body`: anything that becomes JSON, or bytes to send as they are. */
  readonly tell: (path: string, body: object | Buffer) => Promise<Answer>;
  readonly fill: (path: string, fields: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly sendFile: (path: string, sent: FileSent) => Promise<Answer>;
}

export interface FileSent {
  readonly file: Omit<FileField, "name">;
  readonly fields?: Readonly<Record<string, string>>;
  /** As a page rather than in JSON. */
  readonly asPage?: boolean;
}

const visitorWith = (base: string, cookie: string): Visitor => ({
  read: (path) => ask(base, { path, headers: { ...json, cookie } }),
  page: (path) => ask(base, { path, headers: { ...browser, cookie } }),
  tell: (path, body) =>
    ask(base, {
      method: "POST",
      path,
      headers: { ...jsonBody, cookie },
      body: Buffer.isBuffer(body) ? body : JSON.stringify(body),
    }),
  fill: (path, fields) => {
    const wellFormed = Object.entries(fields).map(([name, value]) => [name, value.toWellFormed()] as const);
    const body = new URLSearchParams(Object.fromEntries(wellFormed)).toString();
    return ask(base, { method: "POST", path, headers: { ...formBody, cookie }, body });
  },
  sendFile: (path, { file, fields = {}, asPage = false }) => {
    const { body, contentType } = multipart(fields, [{ name: "file", ...file }]);
    const headers = { ...(asPage ? browser : json), cookie, "content-type": contentType };
    return ask(base, { method: "POST", path, headers, body });
  },
});

const example = z.object({
  slug: z.string(),
  people: z.array(z.object({ loginId: z.string(), roles: z.array(z.string()), keepsFor: z.string().nullable() })),
});
const saved = z.object({ id: z.string() });
const services = z.object({ services: z.array(z.object({ id: z.string(), name: z.string() })) });
const oneService = z.object({ number: z.number() });

/** Presses the one button that signs in as somebody made up; the cookie that came back. */
async function walkIn(base: string, loginId: string): Promise<Visitor> {
  const body = new URLSearchParams({ person: loginId }).toString();
  const { headers, status } = await ask(base, { method: "POST", path: "/walk-in", headers: formBody, body });
  const cookies = (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) throw new Error(`Nobody could walk in: ${status}`);
  return visitorWith(base, cookies.join("; "));
}

/** Walks in as an engagement lead and as an administrator, and opens two notebooks to write in. */
export async function examplePlace(base: string): Promise<ExamplePlace> {
  const { slug, people } = example.parse(parsed((await ask(base, { path: "/walk-in", headers: json })).text));
  const loginOf = (role: string): string =>
    people.find(({ roles, keepsFor }) => roles.includes(role) && keepsFor === null)?.loginId ?? "";
  const lead = await walkIn(base, loginOf("engagement-lead"));
  const administrator = await walkIn(base, loginOf("administrator"));
  const at = `/${slug}`;
  const open = async (path: string, fields: object): Promise<Notebook> => {
    const { status, text } = await lead.tell(`${at}/${path}`, { name: notebookName, ...fields });
    if (status !== 201) throw new Error(`No notebook could be opened: ${status} ${text}`);
    return { id: saved.parse(parsed(text)).id, name: notebookName, number: 1 };
  };
  const community = await open("communities", { toldBy: "nobody" });
  const service = await open("services", { care: "both" });
  return { base, at, lead, administrator, community, service, counted: await serviceWithFigures(lead, at) };
}

const notebookName = "Notebook of hostile words";

async function serviceWithFigures(lead: Visitor, at: string): Promise<Notebook> {
  const list = services.parse(parsed((await lead.read(`${at}/services`)).text));
  const found = list.services.find(({ name }) => name.includes("Talking Therapies"));
  if (found === undefined) throw new Error("The example place has no service with figures.");
  const { text } = await lead.read(`${at}/services/${found.id}`);
  return { ...found, number: oneService.parse(parsed(text)).number };
}
