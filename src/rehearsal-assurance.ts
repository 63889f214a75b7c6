import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** A line of the folder that the place promised, and a danger that it added. */
export const assuranceParams = async (send: Send) => ({
  document: "security",
  line: await send("senior-manager", "assurance/security/updates", {
    said: "promised",
    owner: "Example office",
    byDay: "2099-01-31",
  }),
  hazard: await send("commissioner", "assurance/hazards", {
    title: "Example danger",
    cause: "An example.",
    effect: "Somebody waits.",
    control: "Nothing yet.",
    consequence: "3",
    likelihood: "3",
    residualConsequence: "3",
    residualLikelihood: "3",
    owner: "Example office",
  }),
});
