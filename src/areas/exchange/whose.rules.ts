import { z } from "zod";
import type { Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Entry, OfKind } from "./entry.ts";

/** For whom somebody could write: an organisation's kinds and the rest say what sort of side it is. */
export interface Whose {
  readonly ofKind: OfKind;
  /** The identifier; for a person the capacity in which they speak. */
  readonly id: string;
  readonly words: string;
  readonly side: Entry["side"];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export const findQuery = z.object({
  find: z.string().trim().max(200).default("").describe("Part of the name of an organisation that is looked for."),
});

/** What the form lets one choose from. */
export interface ToChoose {
  readonly organisations: readonly Named[];
  /** There are other organisations than those. */
  readonly areMore: boolean;
  readonly communities: readonly Named[];
  /** For whom whoever asks may write. */
  readonly whose: readonly Whose[];
}

/** Where nothing was looked up. */
export const nothingToChoose: ToChoose = { organisations: [], areMore: false, communities: [], whose: [] };

/** The organisations that were sent as chosen: for whom it is written, and whom it is put to. */
export const chosenIn = ({
  of = "",
  askedOf,
}: {
  readonly of?: string;
  readonly askedOf: string;
}): readonly string[] => [
  ...(of.startsWith("organisation:") ? [of.slice("organisation:".length)] : []),
  ...(askedOf === "" ? [] : [askedOf]),
];

const communityKinds: readonly string[] = ["vcso", "faith", "user-led", "other"];
const statutoryStandings: readonly string[] = ["staff", "senior-staff", "professional"];

/** What a community made of itself counts as its own, even where it also runs a service. */
export const sideOfOrganisation = (kinds: readonly string[]): Entry["side"] =>
  kinds.some((kind) => communityKinds.includes(kind)) ? "community" : "statutory";

export const sideOfStanding = (standing: string): Entry["side"] =>
  statutoryStandings.includes(standing) ? "statutory" : "community";

export const valueOf = ({ ofKind, id }: Pick<Whose, "ofKind" | "id">): string => `${ofKind}:${id}`;

/** Whose it is: one of those for whom whoever writes may write. Nobody else is spoken for. */
export function whoseOf(sent: string, allowed: readonly Whose[]): Result<Whose> {
  const chosen = allowed.find((one) => valueOf(one) === sent);
  return chosen === undefined
    ? wrong({ field: "of", words: "Choose for whom you write: one of those in the list." })
    : found(chosen);
}
