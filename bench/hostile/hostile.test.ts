/** The runner must catch what it is there for: a stand-in server misbehaves on purpose, and is found out. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fireAll, type SetTally, type Watched } from "./fire.ts";
import { liveMarkupIn } from "./markup.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-cases-"));
const servers: Server[] = [];
after(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const server of servers) server.close().closeAllConnections();
});

interface Written {
  readonly id: string;
  readonly kind: string;
  readonly expect: string;
  readonly text: string;
}

const setOf = (name: string, cases: readonly Written[]): string => {
  const home = join(folder, name);
  mkdirSync(join(home, "set"), { recursive: true });
  writeFileSync(join(home, "set", "cases.jsonl"), cases.map((one) => JSON.stringify(one)).join("\n"));
  return home;
};

/** A stand-in for Alongside that is well unless `died` says otherwise, and answers everything else by `listener`. */
const standIn = async (
  listener: RequestListener,
  died: () => string | undefined = () => undefined,
): Promise<Watched> => {
  const server = createServer((request, response) => {
    if (request.url === "/healthz") return void response.end("{}");
    if (request.url === "/places" && request.method === "GET")
      return void response.end(JSON.stringify({ places: [], next: null }));
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  return { base: `http://127.0.0.1:${address.port}`, residentMb: () => 100, died, lastWords: () => "out of memory" };
};

const fired = async (house: Watched, home: string, argued: Record<string, string> = {}): Promise<SetTally> => {
  const [tally] = await fireAll(house, { folder: home, named: [], argued, progress: () => undefined });
  assert.ok(tally);
  return tally;
};

const faultsIn = (tally: SetTally): string => tally.failures.flatMap(({ faults }) => faults).join(" | ");

const notJson = { id: "bad", kind: "json-body", expect: "reject", text: "{" };
const takesAll: RequestListener = (_request, response) => void response.writeHead(201).end("{}");
const refusesInWords: RequestListener = (_request, response) => {
  const problem = { detail: "This is not JSON that can be read.", problems: [] };
  response.writeHead(400, { "content-type": "application/problem+json" }).end(JSON.stringify(problem));
};

test("a bad input that is taken is a failure", async () => {
  const tally = await fired(await standIn(takesAll), setOf("taken", [notJson]));
  assert.equal(tally.passed, 0);
  assert.match(faultsIn(tally), /took a bad input: 201/);
});

test("a bad input that is refused in words has passed", async () => {
  const tally = await fired(await standIn(refusesInWords), setOf("refused", [notJson]));
  assert.deepEqual([tally.passed, tally.failures.length], [1, 0]);
});

test("a server that dies fails the case that killed it and every case that could no longer be fired", async () => {
  let isDead = false;
  const dies: RequestListener = (request) => {
    isDead = true;
    request.socket.destroy();
  };
  const house = await standIn(dies, () => (isDead ? "the server ended (SIGSEGV)" : undefined));
  const tally = await fired(house, setOf("deadly", [notJson, { ...notJson, id: "next" }]));
  assert.equal(tally.failures.length, 2);
  assert.match(faultsIn(tally), /the server ended \(SIGSEGV\)\. Its last words: out of memory/);
  assert.match(faultsIn(tally), /not fired: the server was gone/);
});

test("an argument answers a disagreement, and never a fault of the server's own", async () => {
  const home = setOf("argued", [notJson]);
  const argued = { bad: "We see this case otherwise, for a reason." };
  assert.deepEqual((await fired(await standIn(takesAll), home, argued)).arguedIds, ["bad"]);
  const breaks: RequestListener = (_request, response) => void response.writeHead(500).end("oh");
  assert.match(faultsIn(await fired(await standIn(breaks), home, argued)), /status 500/);
});

test("an answer that tells of files or the database's words is a failure", async () => {
  const tells: RequestListener = (_request, response) =>
    void response.writeHead(400).end('syntax error at or near "{" at parse (node:internal/x)');
  assert.match(faultsIn(await fired(await standIn(tells), setOf("telling", [notJson]))), /tells of our insides/);
});

test("an address that leads people to another site, or writes a header, is a failure", async () => {
  const leads: RequestListener = (_request, response) =>
    void response.writeHead(302, { location: "//elsewhere.example/", "set-cookie": "crlf=injection" }).end();
  const redirect = { id: "away", kind: "redirect", expect: "inert", text: "//elsewhere.example/%2f.." };
  const told = faultsIn(await fired(await standIn(leads), setOf("away", [redirect])));
  assert.match(told, /leads away/);
  assert.match(told, /a cookie that is not ours/);
});

test("a name that is shown as markup is a failure", async () => {
  const text = "<img src=x onerror=alert(1)>";
  const echoes: RequestListener = (_request, response) =>
    void response.writeHead(422, { "content-type": "text/html" }).end(`<html><body><p>${text}</p></body></html>`);
  const name = { id: "live", kind: "html-string", expect: "inert", text };
  const told = faultsIn(await fired(await standIn(echoes), setOf("live", [name])));
  assert.match(told, /the page holds <img onerror>/);
  assert.match(told, /stands raw in the page/);
});

test("markup that is only shown as text is dead, and what could run is found however it is written", () => {
  assert.equal(liveMarkupIn('<p title="&quot; onload=x">&lt;script&gt;</p><script nonce="abc">1</script>'), undefined);
  assert.equal(liveMarkupIn('<script type="application/ld+json">{"name":"\\u003cb>"}</script>'), undefined);
  assert.notEqual(liveMarkupIn('<script type="application/ld+json">{"name":"<b onload=x>"}</script>'), undefined);
  assert.notEqual(liveMarkupIn('<script type="application/ld+json">alert(1)</script>'), undefined);
  for (const live of [
    "<script>1</script>",
    "<svg/onload=alert(1)>",
    "<a href=' javascript:alert(1)'>x</a>",
    "<IFRAME src=x>",
    '<p style="color:red">',
    '<meta http-equiv="refresh" content="0;url=//x">',
  ])
    assert.notEqual(liveMarkupIn(live), undefined, live);
});

test("a kind without a door is counted by its name, and is neither passed nor failed", async () => {
  const home = setOf("doorless", [{ id: "held-back", kind: "release", expect: "reject", text: "{}" }]);
  const tally = await fired(await standIn(takesAll), home);
  assert.deepEqual([tally.passed, tally.failures.length, tally.withoutDoor], [0, 0, { release: 1 }]);
});

const command = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", join(import.meta.dirname, "hostile.ts"), ...args], {
    encoding: "utf8",
  });

test("where nothing can be fired, the command says so and fails", () => {
  const empty = setOf("doorless-command", [{ id: "held-back", kind: "release", expect: "reject", text: "{}" }]);
  for (const [args, words] of [
    [[], /npm run hostile/],
    [[join(folder, "nowhere")], /There is no folder/],
    [[empty], /nothing was fired/],
    [[empty, "another-set"], /There is no set another-set/],
  ] as const) {
    const { status, stderr } = command(...args);
    assert.equal(status, 2, args.join(" "));
    assert.match(stderr, words);
  }
});
