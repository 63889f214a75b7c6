import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Entry } from "./entry.ts";

export const maySeeExchange = (actor: Actor): Permission =>
  actor.member === null
    ? no("Needs and offers are read by the people of this place. If you are one of them, sign in first.")
    : yes("What both sides need and offer is read by all people of this place.");

export const mayAddEntry = (actor: Actor): Permission =>
  actor.member === null
    ? no("Needs and offers are written by the people of this place. If you are one of them, sign in first.")
    : yes("Everybody here may say what they need and what they offer.");

export interface Owned {
  readonly entry: Pick<Entry, "ofKind" | "ofId" | "writtenById">;
  /** The organisations that whoever asks works for. */
  readonly ownIds: readonly string[];
}

/** Whoever wrote it, whoever works for its organisation; and for services and communities, engagement leads. */
export const maySpeakFor = (actor: Actor, { entry, ownIds }: Owned): Permission => {
  if (actor.member !== null && entry.writtenById === actor.member.personId) return yes("You wrote it.");
  if (entry.ofKind === "organisation" && entry.ofId !== null && actor.member !== null && ownIds.includes(entry.ofId))
    return yes("You work for this organisation.");
  return entry.ofKind !== "person" && entry.ofKind !== "organisation" && hasRole(actor, "engagement-lead")
    ? yes("You look after what services and communities wrote here.")
    : no("Whoever wrote it speaks for it, and whoever works for the organisation it is of.");
};

export interface Two {
  readonly entry: Owned["entry"];
  readonly other: Owned["entry"] | undefined;
  readonly ownIds: readonly string[];
}

/** Bringing two together is for whoever speaks for one of them. */
export const mayPropose = (actor: Actor, { entry, other, ownIds }: Two): Permission => {
  const own = maySpeakFor(actor, { entry, ownIds });
  if (own.allowed || other === undefined) return own;
  return maySpeakFor(actor, { entry: other, ownIds });
};

interface Asked {
  readonly askedOfId: string | null;
  readonly ownIds: readonly string[];
}

/** Only whoever was asked can say that they cannot. */
export const mayDecline = ({ member }: Actor, { askedOfId, ownIds }: Asked): Permission =>
  member !== null && askedOfId !== null && ownIds.includes(askedOfId)
    ? yes("Your organisation was asked.")
    : no("Only people of the organisation that was asked can say that it cannot.");

const ofTheirs = (actor: Actor): Owned => ({
  entry: { ofKind: "person", ofId: null, writtenById: actor.member?.personId ?? null },
  ownIds: [],
});
const ofSomebody: Owned = { entry: { ofKind: "person", ofId: null, writtenById: "somebody" }, ownIds: [] };
const ofOrganisation: Owned["entry"] = { ofKind: "organisation", ofId: "a", writtenById: "somebody" };
const ofCommunity: Owned["entry"] = { ofKind: "community", ofId: "c", writtenById: "somebody" };

export const examples = [
  exampleFor(maySeeExchange, "", null),
  exampleFor(mayAddEntry, "", null),
  exampleFor(maySpeakFor, "of their own", ofTheirs),
  exampleFor(maySpeakFor, "of somebody else", ofSomebody),
  exampleFor(maySpeakFor, "of an organisation they work for", { entry: ofOrganisation, ownIds: ["a"] }),
  exampleFor(maySpeakFor, "of another organisation", { entry: ofOrganisation, ownIds: [] }),
  exampleFor(maySpeakFor, "heard in a community by somebody else", { entry: ofCommunity, ownIds: [] }),
  exampleFor(mayPropose, "their own and one of somebody else", (actor) => ({
    ...ofTheirs(actor),
    other: ofSomebody.entry,
  })),
  exampleFor(mayPropose, "one of another organisation and one of somebody else", {
    ...ofSomebody,
    other: ofOrganisation,
  }),
  exampleFor(mayPropose, "one heard in a community and one of somebody else", { ...ofSomebody, other: ofCommunity }),
  exampleFor(mayDecline, "put to an organisation they work for", { askedOfId: "a", ownIds: ["a"] }),
  exampleFor(mayDecline, "put to another organisation", { askedOfId: "a", ownIds: [] }),
];
