import type { Somebody, Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** The contributor raised a barrier; a senior manager owns a risk. */
export async function barrierParams(send: Send, people: readonly Somebody[]) {
  const owner = people.find(({ who, of }) => who === "senior-manager" && of === "own")?.personId ?? "";
  const barrier = await send("contributor", "barriers", {
    title: "No interpreter",
    words: "Nobody books one.",
    getting: "A first talk",
    whose: "own",
    shown: "nobody",
  });
  const risk = await send("senior-manager", "barriers/risks", {
    title: "People are not understood",
    register: "managers",
    domain: "quality",
    equity: "access",
    consequence: "3",
    likelihood: "3",
    targetConsequence: "2",
    targetLikelihood: "2",
    owner,
    reviewOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  });
  return { barrier, risk };
}
