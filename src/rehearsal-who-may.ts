import { members, whoever } from "./rehearsal-crowd.ts";
import type { Who } from "./rehearsal-crowd.ts";
import { rolesThatSeeFiguresByDefault } from "./areas/places/index.ts";
import { roles } from "./nouns/role.ts";

export type { Who };

/** Who may ask a route. A route without its row here fails the test of access. */
export interface Row {
  readonly may: "everyone" | readonly Who[];
  /** What to send so that the request is read and only the permission can stop it. `{name}` stands for what the crowd made. */
  readonly body?: Readonly<Record<string, unknown>>;
  readonly query?: string;
  /** What is there belongs to this person alone: others who may ask such things are told that nothing is there. */
  readonly ownOf?: Who;
  /** There is nothing at the address to be asked for in this test, so that everybody may be told so (404). */
  readonly nothingThere?: true;
}

export const everyone = { may: "everyone" } as const;
export const ofThePlace = { may: members } as const;
export const signedIn: Row = { may: whoever.filter((who) => who !== "nobody") };
export const house: Row = { may: ["house"] };
export const administrators: Row = { may: ["administrator"] };
export const keepers = ["keeper-statutory", "keeper-community"] as const;
export const keepersOnly: Row = { may: keepers };
export const administratorsAndKeepers: Row = { may: ["administrator", ...keepers] };
export const seesPeople: Row = { may: members.filter((who) => who !== "contributor") };
export const arranges: Row = { may: ["administrator", "engagement-lead"] };
export const countsAnswers: Row = {
  may: ["administrator", "engagement-lead", "commissioner", "senior-manager", ...keepers],
};
export const nobodyElse: Row = { may: [] };
export const holdsRole: Row = { may: [...roles, ...keepers] };
export const loads: Row = { may: ["administrator", "engagement-lead", "analyst"] };
export const describes: Row = {
  may: ["engagement-lead", "analyst", "organisation-worker", "champion", "contributor", "keeper-community"],
};
export const corrects: Row = { may: ["champion", "analyst", "engagement-lead"] };
export const withdraws: Row = { may: ["champion", "engagement-lead", "administrator"] };
export const describesServices: Row = { may: ["administrator", "engagement-lead", "practitioner"] };
export const seesFigures: Row = { may: [...rolesThatSeeFiguresByDefault, ...keepers] };
export const token = "x".repeat(43);
export const oneOfTheAnalysts: Row = { ...loads, ownOf: "analyst" };
/** Imported by the analyst. */
export const undoes: Row = { may: ["administrator", "analyst"] };
