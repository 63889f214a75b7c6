import { monthsLater } from "./nouns/months.ts";
import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/**
 * What two organisations settle between them, the other of them written down by the engagement lead; and a need that is put
 * to the first.
 */
export async function togetherParams(send: Send) {
  const one = await send("organisation-worker", "organisations", { name: "Example Pair House", kinds: ["vcso"] });
  const other = await send("engagement-lead", "organisations", { name: "Example Quite Other", kinds: ["service"] });
  const agreement = await send("organisation-worker", "agreements", {
    one,
    other,
    title: "Example agreement",
    purpose: "To tell it once.",
    fields: "First name",
    startsOn: "2026-01-01",
    endsOn: "2029-01-01",
    reviewOn: "2027-01-01",
  });
  const item = await send("champion", "exchange", {
    kind: "need",
    of: "person:champion",
    topic: "space",
    title: "A room",
    untilOn: monthsLater(new Date().toISOString().slice(0, 10), 6),
    askedOf: one,
  });
  return { agreement, item };
}

/** A course that people of services take. */
export const trainingParams = async (send: Send) => ({
  course: await send("engagement-lead", "training", {
    title: "Example Course",
    about: "Told.",
    levels: ["front-line"],
    holdsMonths: "12",
  }),
});
