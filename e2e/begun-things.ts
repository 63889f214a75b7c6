import { z } from "zod";
import type { OpenDemo } from "./open-demo.ts";

const one = z.object({ id: z.string() });

/** A file of the analyst's own that waits to be imported, with a row that cannot be read. */
export async function beginImport({ origin, cookieOf }: OpenDemo): Promise<string> {
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
export async function beginGrants({ origin, cookieOf }: OpenDemo): Promise<string> {
  const rows = "Title,Organisation,Amount,Award date\nA day out,Nobody’s Club,500,2026-01-31\nB,C,lots,2026-01-31\n";
  const form = new FormData();
  form.set("file", new File([rows], "grants.csv", { type: "text/csv" }));
  form.set("funder", "Riverside Council (example)");
  const headers = { accept: "application/json", cookie: cookieOf("commissioner") };
  const begun = await fetch(`${origin}/riverside/funding/upload`, { method: "POST", headers, body: form });
  if (begun.status !== 201) throw new Error(`No list of grants could be sent: ${await begun.text()}`);
  return one.parse(await begun.json()).id;
}
