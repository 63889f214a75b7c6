import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** A contributor claims their bus; the practitioner claims theirs, and it is agreed and paid. */
export async function claimParams(send: Send) {
  const claim = await send("contributor", "claims", { what: "travel", amount: "4.20" });
  const paid = await send("practitioner", "claims", { what: "meals", amount: "6" });
  await send("engagement-lead", `claims/${paid}/decide`, { says: "yes" });
  const run = await send("commissioner", "claims/runs", { payOn: new Date().toISOString().slice(0, 10) });
  return { claim, run };
}
