/** For tests of imports: a house, people who may import, and a file walked through every step as a browser does. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { areas } from "./areas.ts";
import { startPlace } from "./db/stage.ts";
import { workJobsNow } from "./jobs/work.ts";
import { rehearsalFolder } from "./rehearsal-files.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import { signedIn } from "./web/rehearsal-people.ts";
import type { SignedIn } from "./web/rehearsal-people.ts";

const html = { accept: "text/html", host: "localhost:3000", "sec-fetch-site": "same-origin" };

type Fields = Readonly<Record<string, string>>;

interface Walk {
  /** What the page about the file's contents is answered with. */
  readonly chosen: Fields;
  /** What is sent beside the file. */
  readonly sent?: Fields;
}

const formOf = (fileName: string, bytes: Uint8Array, fields: Fields) => {
  const boundary = `x${randomUUID()}`;
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `${parts.join("")}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`;
  return {
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
};

/** A place called Riverside with an analyst, who asks unless somebody else is named. */
export const openWizard = async () => {
  rehearsalFolder();
  const house = await rehearseHost(areas);
  const placeId = await startPlace(house.stage.app, "Riverside");
  const analyst = await signedIn(house.stage, { placeId, roles: ["analyst"] });
  const get = (url: string, who: SignedIn = analyst, headers: Fields = html) =>
    house.app.inject({ url, headers: { ...headers, ...who.headers } });
  const post = (url: string, fields: Fields, who: SignedIn = analyst) =>
    house.app.inject({
      method: "POST",
      url,
      headers: { ...html, ...who.headers, "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ key: randomUUID(), ...fields }).toString(),
    });
  const send = (fileName: string, bytes: Uint8Array, fields: Fields = {}) => {
    const { headers, payload } = formOf(fileName, bytes, fields);
    return house.app.inject({
      method: "POST",
      url: "/riverside/datasets",
      headers: { ...html, ...analyst.headers, ...headers },
      payload,
    });
  };
  const jobs = areas.flatMap((area) => area.jobs ?? []);
  const work = () => workJobsNow({ db: house.stage.app, queue: house.stage.queue, jobs, log: () => undefined });
  /** A file all the way to its dataset. @returns the address of the dataset. */
  const imported = async (fileName: string, bytes: Uint8Array, { chosen, sent = {} }: Walk): Promise<string> => {
    const begun = await send(fileName, bytes, sent);
    assert.equal(begun.statusCode, 303, begun.body.slice(-4000));
    const draft = begun.headers["location"]?.toString() ?? "";
    for (const [step, fields] of [
      ["", chosen],
      ["/values", {}],
      ["/preview", {}],
    ] as const) {
      assert.equal((await get(`${draft}${step}`)).statusCode, 200, step);
      const answer = await post(`${draft}${step}`, fields);
      assert.equal(answer.statusCode, 303, `${step} ${answer.body.slice(-4000)}`);
    }
    const running = await get(`${draft}/progress`);
    assert.match(running.body, /<meta http-equiv="refresh" content="3"/i);
    await work();
    const done = await get(`${draft}/progress`);
    assert.match(done.body, /The figures are in force now/, done.body.slice(-4000));
    assert.doesNotMatch(done.body, /http-equiv="refresh"/i);
    return /href="(\/riverside\/datasets\/[0-9a-f-]{36})"/.exec(done.body)?.[1] ?? "";
  };
  return { house, placeId, get, post, send, work, imported, close: () => house.close() };
};

export type Wizard = Awaited<ReturnType<typeof openWizard>>;
