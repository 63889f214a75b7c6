import { randomBytes } from "node:crypto";
import type { Door, Target } from "./door.ts";
import { drip, statusesIn, talk, type Conversation } from "./sockets.ts";
import type { Faults } from "./verdicts.ts";

/** HTTP as nobody kind speaks it, over a bare socket: a template of a request, or a way of behaving in a few words. */

const quickMs = 5_000;
const kilobyte = 1_024;

const fault = ({ text, ended, ms }: Conversation, patienceMs: number): Faults => {
  const high = statusesIn(text).find((status) => status >= 500);
  return [
    ...(high === undefined ? [] : [`status ${high}`]),
    ...(!ended && statusesIn(text).length === 0 ? [`neither answered nor hung up in ${Math.round(ms)} ms`] : []),
    ...(ms > patienceMs + 500 ? [`took ${Math.round(ms)} ms`] : []),
    ...(/\bat [\w.<>]+ \(|node_modules|node:internal/.test(text) ? ["the answer tells of our insides"] : []),
  ];
};

const filled = ({ base }: Target, template: string): string =>
  template
    .replaceAll("{path}", "places")
    .replaceAll("{PATH}", "/PLACES")
    .replaceAll("{host}", new URL(base).host)
    .replaceAll("{rand}", () => [...randomBytes(4)].join("."))
    .replaceAll(/\{(\d+)\s?(k|K|kb|KB)\}/g, (_, size: string) => "a".repeat(Math.min(Number(size), 4_096) * kilobyte));

/** `GET places` and `GET //places`: a template's {path} comes with and without the slash before it. */
const withSlash = (request: string): string => request.replace(/^([A-Z]+) (?=places)/, "$1 /");

const says = (request: string, name: RegExp): boolean => name.test(request.split("\r\n\r\n")[0] ?? "");

/** The whole request a template stands for: what it leaves out is added, what it says is left as it is. */
const requestOf = (target: Target, template: string): string => {
  const request = withSlash(filled(target, template));
  const [head = "", ...rest] = request.split("\r\n\r\n");
  const hasLength = says(request, /^(content-length|transfer-encoding):/im);
  const body = rest.length > 0 ? rest.join("\r\n\r\n") : /^(POST|PUT|PATCH)/.test(head) ? '{"name":""}' : "";
  const lines = [
    head,
    ...(says(request, /^host:/im) ? [] : [`Host: ${new URL(target.base).host}`]),
    ...(body === "" || says(request, /^content-type:/im) ? [] : ["Content-Type: application/json"]),
    ...(body === "" || hasLength ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    "Connection: close",
  ];
  return `${lines.join("\r\n")}\r\n\r\n${body}`;
};

/** Sends it all; where the server still waits for more after that, the sender goes away. */
const once = async (target: Target, request: string): Promise<Faults> => {
  const answer = await talk(target.base, {
    say: async (socket) => void socket.write(request),
    patienceMs: quickMs,
  });
  // What announces more than it sends is waited for: that is no fault as long as the wait has its own end.
  const awaitsMore = /^content-length: *\d{2,}|^transfer-encoding:/im.test(request) && answer.text === "";
  return awaitsMore ? [] : fault(answer, quickMs);
};

const post = (target: Target, length: number): string =>
  `POST /places HTTP/1.1\r\nHost: ${new URL(target.base).host}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

const slow = async (target: Target, began: string, cutAfterMs: number): Promise<Faults> => {
  const patienceMs = cutAfterMs + quickMs;
  const answer = await talk(target.base, {
    say: async (socket) => {
      socket.write(began);
      await drip(socket, "x".repeat(120));
    },
    patienceMs,
  });
  return answer.ended ? fault(answer, patienceMs) : [`held open for more than ${patienceMs / 1_000} s`];
};

const halfABody = async (target: Target): Promise<Faults> => {
  const body = JSON.stringify({ name: `Half a body ${randomBytes(4).toString("hex")}` });
  const answer = await talk(target.base, {
    say: async (socket) => void socket.end(`${post(target, Buffer.byteLength(body))}${body.slice(0, body.length / 2)}`),
    patienceMs: quickMs,
  });
  // Whether a row was kept is looked at once everything was fired: it would be one that nobody acknowledged.
  return fault(answer, quickMs);
};

const manyOnOne = async (target: Target, count: number): Promise<Faults> => {
  const one = `GET /healthz HTTP/1.1\r\nHost: ${new URL(target.base).host}\r\n\r\n`;
  const answer = await talk(target.base, {
    say: async (socket) =>
      void socket.write(`${one.repeat(count - 1)}${one.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")}`),
    patienceMs: quickMs,
  });
  const statuses = statusesIn(answer.text);
  const isBroken = !answer.ended && statuses.length < count;
  return [...fault(answer, quickMs), ...(isBroken ? [`${statuses.length} of ${count} were answered`] : [])];
};

const manyHeaders = (count: number): string =>
  `GET {path} HTTP/1.1\r\n${Array.from({ length: count }, (_, index) => `X-${index}: a`).join("\r\n")}`;

const bodyCutMs = 30_000;
const headersCutMs = 15_000;
const most = 10_000;

const countIn = (text: string): number =>
  Math.min(Number(/\d[\d ,_]*/.exec(text)?.[0].replaceAll(/\D/g, "") ?? "100"), most);

type Behaviour = (target: Target, text: string) => Promise<Faults>;

/** Ways of behaving that are told in words rather than written out. */
const behaviours: readonly (readonly [RegExp, Behaviour])[] = [
  [/body byte/i, (target) => slow(target, post(target, 1_000), bodyCutMs)],
  [/header byte/i, (target) => slow(target, "GET /places HTTP/1.1\r\nX-Slow: ", headersCutMs)],
  [/half (of )?the body/i, halfABody],
  [/\d+ requests on one/i, (target, text) => manyOnOne(target, countIn(text))],
  [/\d+ headers/i, (target, text) => once(target, requestOf(target, manyHeaders(countIn(text))))],
];

export const rawHttp: Door = async (target, { text }) => {
  const behaviour = behaviours.find(([words]) => words.test(text) && !/HTTP\/\d/.test(text));
  return behaviour === undefined ? once(target, requestOf(target, text)) : behaviour[1](target, text);
};
