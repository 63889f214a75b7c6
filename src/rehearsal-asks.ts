import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

interface Named {
  readonly organisation: string;
  readonly service: string;
  readonly community: string;
}

/** What the engagement lead asks an organisation, and what a practitioner wrote down that a service asked. */
export async function askParams(send: Send, { organisation, service, community }: Named) {
  const sent = await send("engagement-lead", "asks", {
    organisation,
    kind: "call",
    title: "Example call",
    minutes: "20",
    pay: "0",
    byDay: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    alreadyHeld: "no",
    lookedIn: "The directory.",
    service,
    inNameOf: "Example Service",
  });
  const record = await send("practitioner", "asked", {
    service,
    community,
    onDay: "2026-01-05",
    way: "meeting",
    language: "Urdu",
    through: "Example Circle",
    question: "What would help?",
    band: "few",
  });
  return { sent, record };
}
