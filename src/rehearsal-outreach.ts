import { randomUUID } from "node:crypto";
import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** The champion plans a stall, was told by somebody how to be in touch, and sent something from a device. */
export async function outreachParams(send: Send) {
  const today = new Date().toISOString().slice(0, 10);
  const outing = await send("champion", "outreach", {
    venue: "Market hall",
    onDay: today,
    medium: "stall",
    format: "printed",
    language: "Urdu",
  });
  const contact = await send("champion", `outreach/${outing}/contacts`, {
    name: "Somebody",
    reachBy: "A letter",
    purpose: "The group",
    forgetOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    agreed: "yes",
  });
  const batch = await send("champion", "outreach/batches", {
    entries: [{ id: randomUUID(), kind: "counts", session: outing, onDay: today, met: "25" }],
  });
  return { outing, contact, batch };
}
