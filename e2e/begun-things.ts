import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { OpenDemo } from "./open-demo.ts";

const one = z.object({ id: z.string() });

/** A file of the analyst's own that waits to be imported, with a row that cannot be read. */
async function beginImport({ origin, cookieOf }: OpenDemo): Promise<string> {
  const headers = { accept: "application/json", cookie: cookieOf("analyst") };
  const form = new FormData();
  form.set("file", new File(["community,referrals\nPakistani,12\nIndian,1.234\n"], "a.csv", { type: "text/csv" }));
  const begun = await fetch(`${origin}/riverside/datasets`, { method: "POST", headers, body: form });
  if (begun.status !== 201) throw new Error(`No import could be begun: ${await begun.text()}`);
  const { id } = one.parse(await begun.json());
  const chosen = { kind: "activity", title: "A file (example)", period: "2020-21", leaveOutWrongRows: "yes" };
  for (const [step, body] of [
    ["", chosen],
    ["/values", {}],
  ] as const) {
    const json = { ...headers, "content-type": "application/json" };
    const answer = await fetch(`${origin}/riverside/imports/${id}${step}`, {
      method: "POST",
      headers: json,
      body: JSON.stringify(body),
    });
    if (answer.status !== 201) throw new Error(`The import stopped: ${await answer.text()}`);
  }
  return id;
}

/** A list of grants of the commissioner's that waits for a yes, with a row that cannot be read. */
async function beginGrants({ origin, cookieOf }: OpenDemo): Promise<string> {
  const rows = "Title,Organisation,Amount,Award date\nA day out,Nobody’s Club,500,2026-01-31\nB,C,lots,2026-01-31\n";
  const form = new FormData();
  form.set("file", new File([rows], "grants.csv", { type: "text/csv" }));
  form.set("funder", "Riverside Council (example)");
  const headers = { accept: "application/json", cookie: cookieOf("commissioner") };
  const begun = await fetch(`${origin}/riverside/funding/upload`, { method: "POST", headers, body: form });
  if (begun.status !== 201) throw new Error(`No list of grants could be sent: ${await begun.text()}`);
  return one.parse(await begun.json()).id;
}

const hoursTold = z.object({ entries: z.array(one) });
const wholeTold = z.object({ practitioners: z.array(one) });
const clinicTold = z.object({ appointments: z.array(one.extend({ came: z.unknown() })).nullable() });
const clinicsTold = z.object({
  networks: z.array(one.extend({ mayRun: z.boolean(), signed: z.number() })),
  clinics: z.array(one.extend({ networkId: z.string() })),
});

/** The hours that the family therapist supervises, from their sum down to one time, and a clinic with an appointment. */
async function findHours({ origin, cookieOf }: OpenDemo): Promise<ReadonlyMap<string, string>> {
  const headers = { accept: "application/json", cookie: cookieOf("therapist") };
  const at = `${origin}/riverside/clinics`;
  const told = async <Told>(path: string, shape: z.ZodType<Told>): Promise<Told> =>
    shape.parse(await (await fetch(at + path, { headers })).json());
  const { networks, clinics } = await told("", clinicsTold);
  const whole = networks.find(({ mayRun, signed }) => mayRun && signed > 0)?.id;
  if (whole === undefined) return new Map();
  const practitioner = (await told(`/of/${whole}`, wholeTold)).practitioners[0]?.id ?? "";
  const hours = (await told(`/given/${practitioner}`, hoursTold)).entries[0]?.id ?? "";
  const clinic = clinics.find(({ networkId }) => networkId === whole)?.id ?? "";
  const appointment = (await told(`/${clinic}`, clinicTold)).appointments?.[0]?.id ?? "";
  return new Map(Object.entries({ whole, practitioner, hours, clinic, appointment }));
}

/** What is begun so that there is something to open, and what needs more than one look to be found. */
/** Something that the champion sent from a device: an outreach that nobody planned is made from it. */
async function sendBatch({ origin, cookieOf }: OpenDemo): Promise<ReadonlyMap<string, string>> {
  const onDay = new Date().toISOString().slice(0, 10);
  const entry = { id: randomUUID(), kind: "counts", venue: "Bus station (example)", onDay, met: "20" };
  const sent = await fetch(`${origin}/riverside/outreach/batches`, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json", cookie: cookieOf("champion") },
    body: JSON.stringify({ entries: [entry] }),
  });
  if (sent.status !== 201) throw new Error(`Nothing could be sent from a device: ${await sent.text()}`);
  return new Map([
    ["outing", entry.id],
    ["batch", one.parse(await sent.json()).id],
  ]);
}

/** A pack of evidence that both sides can still say something of. */
async function beginPack({ origin, cookieOf, workJobs }: OpenDemo): Promise<string> {
  const accept = "application/json";
  const found = await fetch(`${origin}/riverside/organisations?q=carers`, {
    headers: { accept, cookie: cookieOf("carersWorker") },
  });
  const { organisations } = z
    .object({ organisations: z.array(one.extend({ name: z.string() })) })
    .parse(await found.json());
  const partners = organisations.find(({ name }) => name.startsWith("Riverside Carers’ Circle"))?.id;
  const begun = await fetch(`${origin}/riverside/evidence`, {
    method: "POST",
    headers: { accept, "content-type": accept, cookie: cookieOf("commissioner") },
    body: JSON.stringify({ framework: "race-equality", from: "2026-01-01", until: "2026-06-30", partners }),
  });
  if (begun.status !== 201) throw new Error(`No pack could be begun: ${await begun.text()}`);
  await workJobs();
  return one.parse(await begun.json()).id;
}

export const beginThings = async (demo: OpenDemo): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ["import", await beginImport(demo)],
    ["upload", await beginGrants(demo)],
    ["pack", await beginPack(demo)],
    ...(await findHours(demo)),
    ...(await sendBatch(demo)),
  ]);
