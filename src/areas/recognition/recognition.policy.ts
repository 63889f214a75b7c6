import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Givers } from "./contribution.ts";
import type { SheetConcerned } from "./sheet.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isOneOf = (actor: Actor, personIds: readonly (string | null)[]): boolean =>
  actor.member !== null && personIds.includes(actor.member.personId);

/** Everybody of a place gives something: they see and write down their own. */
export const maySeeRecognition = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`What people gave is written and read by the people of this place.${signIn(actor)}`);

/** The side that is paid for it does the typing. @practice P14 */
export const mayWriteForOthers = (actor: Actor): Permission =>
  hasRole(actor, "administrator", "engagement-lead", "commissioner", "senior-manager", "practitioner")
    ? yes("You work for a service here, and write down what partners gave.")
    : no(`People who work for services write down what others gave.${signIn(actor)}`);

/** Those who answer for services and for money here read what was given. */
export const mayReadAll = (actor: Actor): Permission =>
  hasRole(actor, "administrator", "engagement-lead", "commissioner", "senior-manager")
    ? yes("You answer for what services use and pay for.")
    : no(`Whoever gave something, and whoever answers for services and money here, read it.${signIn(actor)}`);

export const mayReadContribution = (actor: Actor, { personId, workerIds, writtenById }: Givers): Permission =>
  isOneOf(actor, [personId, writtenById, ...workerIds])
    ? yes("You or your organisation gave it, or you wrote it down.")
    : mayReadAll(actor);

/** What is true of what somebody gave, they say themselves. @practice P14 */
export const maySayOfIt = (actor: Actor, { personId, workerIds }: Pick<Givers, "personId" | "workerIds">): Permission =>
  isOneOf(actor, [personId, ...workerIds])
    ? yes("You or your organisation gave it.")
    : no(`Those who gave it say whether it is right.${signIn(actor)}`);

/** For the service answers whoever runs services here. @practice P14 */
export const mayAnswerForService = (actor: Actor): Permission =>
  hasRole(actor, "senior-manager", "engagement-lead")
    ? yes("You answer for services here.")
    : no(`Senior managers and engagement leads answer for services.${signIn(actor)}`);

/** What an organisation gave, its own people release, and nobody for them. @practice P14 */
export const mayReleaseStatement = (actor: Actor, { isOwn }: { readonly isOwn: boolean }): Permission =>
  actor.member !== null && isOwn
    ? yes("You work for this organisation.")
    : no(`Those who work for an organisation release what it gave.${signIn(actor)}`);

/** What a partner sends stays between it and whoever sent it, until it is in the ledger. */
export const mayUseSheet = (actor: Actor, { sentById, workerIds }: SheetConcerned): Permission =>
  isOneOf(actor, [sentById, ...workerIds])
    ? yes("You sent this table, or it is of your organisation.")
    : no(`Whoever sent a table, and whoever works for the organisation, read it.${signIn(actor)}`);

/** Whoever was given its address opens it. */
export const mayOpenStatement = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place, and were given its address.")
    : no(`A statement is read by the people of this place.${signIn(actor)}`);

const me = (actor: Actor): string => actor.member?.personId ?? "nobody";
const ofOthers: Givers = { personId: "somebody", workerIds: [], writtenById: "somebody" };
const own = (actor: Actor): Givers => ({ ...ofOthers, personId: me(actor), writtenById: null });
const ofOwnOrganisation = (actor: Actor): Givers => ({ ...ofOthers, personId: null, workerIds: [me(actor)] });
const written = (actor: Actor): Givers => ({ ...ofOthers, writtenById: me(actor) });

export const examples = [
  exampleFor(mayReadContribution, "that they gave themselves", own),
  exampleFor(mayReadContribution, "that their organisation gave", ofOwnOrganisation),
  exampleFor(mayReadContribution, "that they wrote down for somebody else", written),
  exampleFor(mayReadContribution, "of somebody else", ofOthers),
  exampleFor(maySayOfIt, "that they gave themselves", own),
  exampleFor(maySayOfIt, "that their organisation gave", ofOwnOrganisation),
  exampleFor(maySayOfIt, "that they wrote down for somebody else", written),
  exampleFor(mayUseSheet, "that they sent", (actor) => ({ sentById: me(actor), workerIds: [] })),
  exampleFor(mayUseSheet, "of their own organisation", (actor) => ({ sentById: "somebody", workerIds: [me(actor)] })),
  exampleFor(mayUseSheet, "of somebody else", { sentById: "somebody", workerIds: [] }),
  exampleFor(mayReleaseStatement, "of their own organisation", { isOwn: true }),
  exampleFor(mayReleaseStatement, "of another organisation", { isOwn: false }),
];
