import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { areas } from "../src/areas.ts";
import { startPlace } from "../src/db/stage.ts";
import { workJobsNow } from "../src/jobs/work.ts";
import { rehearseHost } from "../src/web/rehearsal-host.ts";
import { signedIn } from "../src/web/rehearsal-people.ts";
import { refuseSlow, rounds, tellAnswers, timeAnswers } from "./answering.ts";

/**
 * `npm run bench -- feed --json`: a feed of 10,000 services is brought in as a file, and asked for again as Open Referral,
 * a page at a time. With `--check <program>` that program is run against it (with the address of the feed) where it
 * stands, in the folder that `--in <folder>` names.
 */
const servicesMany = 10_000;
const eachHas = 4;

const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const languages = ["English", "Urdu", "Gujarati", "Punjabi", "Bengali", "Somali", "Arabic", "Polish"] as const;
const turned = <One>(list: readonly [One, ...One[]], turn: number): One => list[turn % list.length] ?? list[0];

const organisations = Array.from({ length: servicesMany / eachHas }, (_, at) => ({
  id: randomUUID(),
  name: `Example neighbours ${at}`,
  description: "Neighbours who meet, cook and talk.",
}));
const service = (at: number) => ({
  id: randomUUID(),
  name: `Example meeting ${at}`,
  description: "For everybody who likes to come.",
  status: "active",
  organization: organisations[Math.floor(at / eachHas)],
  schedules: [{ id: randomUUID(), freq: "WEEKLY", byday: turned(days, at), opens_at: "10:00", closes_at: "12:00" }],
  languages: [{ id: randomUUID(), name: turned(languages, at) }],
  service_at_locations: [
    {
      id: randomUUID(),
      location: {
        id: randomUUID(),
        location_type: "physical",
        name: `Example hall ${at % 300}`,
        addresses: [
          {
            id: randomUUID(),
            address_1: `${at % 300} Example Street`,
            city: "Riverside",
            state_province: "Riverside",
            postal_code: "SW9 8QH",
            country: "GB",
            address_type: "physical",
          },
        ],
      },
    },
  ],
});

const house = await rehearseHost(areas, { logLevel: "silent" });
try {
  const { app, stage } = house;
  const placeId = await startPlace(stage.app, "Riverside");
  const { headers } = await signedIn(stage, { placeId, roles: ["engagement-lead"] });
  const json = { accept: "application/json", ...headers };
  const text = JSON.stringify({
    total_items: servicesMany,
    contents: Array.from({ length: servicesMany }, (_, at) => service(at)),
  });
  const boundary = `x${randomUUID()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="feed.json"\r\n\r\n`;
  const began = performance.now();
  const sent = await app.inject({
    method: "POST",
    url: "/riverside/organisations/import",
    headers: { ...json, "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: `${head}${text}\r\n--${boundary}--\r\n`,
  });
  const { id } = z.object({ id: z.uuid() }).parse(sent.json());
  const readSeconds = (performance.now() - began) / 1000;
  const taking = performance.now();
  const at = `/riverside/organisations/imports/${id}`;
  await app.inject({ method: "POST", url: `${at}/take-in`, headers: json, payload: {} });
  const jobs = areas.flatMap((area) => area.jobs ?? []);
  await workJobsNow({ db: stage.app, queue: stage.queue, jobs, log: () => undefined });
  const takenInSeconds = (performance.now() - taking) / 1000;
  const receipt = await app.inject({ url: at, headers: json });
  const { outcomes } = z.object({ outcomes: z.record(z.string(), z.number()) }).parse(receipt.json());

  const asked = [
    "services",
    "services?page=100",
    "services?page=200",
    "services?full=true&page=100",
    "services?search=9999",
    "services?day=TU",
    "organizations?page=25",
    "service_at_locations?page=100",
    "taxonomy_terms",
  ];
  const inFeed = Object.fromEntries(asked.map((path) => [path, `/riverside/oruk/${path}`]));
  const lines = await timeAnswers(house, inFeed, { accept: "application/json" });
  if (process.argv.includes("--json"))
    console.log(JSON.stringify({ servicesMany, readSeconds, takenInSeconds, outcomes, rounds, lines }, undefined, 2));
  else {
    console.log(`read in ${readSeconds.toFixed(0)} s, taken in in ${takenInSeconds.toFixed(0)} s:`, outcomes);
    tellAnswers(lines);
  }
  refuseSlow(lines);
  const after = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1];
  if (process.argv.includes("--check")) {
    const origin = await app.listen({ port: 0, host: "127.0.0.1" });
    const check = spawn(process.execPath, [after("--check") ?? "", `${origin}/riverside/oruk`], {
      cwd: after("--in") ?? process.cwd(),
      stdio: "inherit",
    });
    const code = await new Promise<number | null>((settle) => check.once("exit", settle));
    console.log(`The check ended with ${code}.`);
    if (code !== 0) process.exitCode = 1;
  }
} finally {
  await house.close();
}
