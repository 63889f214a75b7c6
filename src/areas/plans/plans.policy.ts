import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isMe = (actor: Actor, personId: string | null): boolean =>
  actor.member !== null && actor.member.personId === personId;
const arranges = (actor: Actor): boolean =>
  (actor.member?.keepsFor ?? null) !== null || hasRole(actor, "administrator", "engagement-lead");

/** The list holds only what may be seen. */
export const maySeePlans = (_actor: Actor): Permission =>
  yes("Everybody sees the plans that are published; the people of this place see all of them.");

export const maySeePlan = (actor: Actor, { publishedOn }: { readonly publishedOn: string | null }): Permission => {
  if (publishedOn !== null) return yes("This plan is published, for everybody.");
  return actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`This plan is not published yet. The people of this place see it.${signIn(actor)}`);
};

export const mayBeginPlan = (actor: Actor): Permission =>
  arranges(actor) || hasRole(actor, "commissioner", "senior-manager", "practitioner", "organisation-worker", "champion")
    ? yes("You may write down a plan, and look after it.")
    : no(
        `Keepers, champions, people of services and workers of community organisations write down plans. Ask one of them.${signIn(actor)}`,
      );

interface Run {
  readonly owner: { readonly id: string } | null;
}

/** Where nobody looks after it, whoever arranges things here does. */
export const mayRunPlan = (actor: Actor, { owner }: Run): Permission => {
  if (owner !== null)
    return isMe(actor, owner.id)
      ? yes("You look after this plan.")
      : no(`Whoever looks after a plan changes it.${signIn(actor)}`);
  return arranges(actor)
    ? yes("Nobody looks after this plan, and you arrange such things here.")
    : no(`Nobody looks after this plan now. Keepers, administrators and engagement leads can.${signIn(actor)}`);
};

interface OfPartners extends Run {
  readonly partners: readonly { readonly isMine: boolean }[];
}

/** Both sides attach what fixed the scope. @practice P10 */
export const mayAttachFixing = (actor: Actor, { owner, partners }: OfPartners): Permission =>
  mayRunPlan(actor, { owner }).allowed || (actor.member !== null && partners.some(({ isMine }) => isMine))
    ? yes("You look after this plan, or speak for one of its partners.")
    : no(`Whoever looks after a plan, and its partners, attach what fixed its scope.${signIn(actor)}`);

/** What one side attached the other cannot strike, and no other partner. @practice P10 */
export const mayStrikeFixing = (
  actor: Actor,
  {
    fixing,
    owner,
    partners,
  }: Run & {
    readonly partners: readonly { readonly id: string; readonly isMine: boolean }[];
    readonly fixing: { readonly partnerId: string | null };
  },
): Permission => {
  if (fixing.partnerId === null) return mayRunPlan(actor, { owner });
  const isTheirs = partners.some(({ id, isMine }) => isMine && id === fixing.partnerId);
  return actor.member !== null && !isMe(actor, owner?.id ?? null) && isTheirs
    ? yes("You speak for the partner that attached it.")
    : no(`A partner attached this, so only that partner can strike it.${signIn(actor)}`);
};

/** Nobody confirms for a partner but their own people; whoever looks after the plan never does. @practice P10 */
export const maySpeakForPartner = (
  actor: Actor,
  { owner, partner }: Run & { readonly partner: { readonly isMine: boolean } },
): Permission => {
  if (isMe(actor, owner?.id ?? null))
    return no("You look after this plan, so somebody else of the partner says whether the dates are right.");
  return actor.member !== null && partner.isMine
    ? yes("You speak for this partner.")
    : no(`The people of a partner, or whoever chairs its group, say whether the dates are right.${signIn(actor)}`);
};

/** A dispute is settled by both: each says what holds. @practice P10 */
export const maySettleDispute = (
  actor: Actor,
  { owner, partner }: Run & { readonly partner: { readonly isMine: boolean } },
): Permission =>
  mayRunPlan(actor, { owner }).allowed ? mayRunPlan(actor, { owner }) : maySpeakForPartner(actor, { owner, partner });

/** Those of the panel, and nobody else. @practice P32 */
export const mayScoreOptions = (
  actor: Actor,
  { panel }: { readonly panel: { readonly isAsked: boolean; readonly closedOn: string | null } },
): Permission => {
  if (actor.member === null || !panel.isAsked)
    return no(`Only those who sit on the panel of this plan score its options.${signIn(actor)}`);
  return panel.closedOn === null
    ? yes("You sit on the panel of this plan.")
    : no("The scoring is closed. What was found stands on the page of the plan.");
};

const ofAnother = { owner: { id: "somebody" } } as const;
const owned = (actor: Actor): Run => ({ owner: { id: actor.member?.personId ?? "nobody" } });
const theirs = { partners: [{ id: "theirs", isMine: true }] } as const;
const ours = { partner: { isMine: true } } as const;
const notOurs = { partner: { isMine: false } } as const;

export const examples = [
  exampleFor(maySeePlan, "that is published", { publishedOn: "2026-01-31" }),
  exampleFor(maySeePlan, "that is not published", { publishedOn: null }),
  exampleFor(mayRunPlan, "that they look after", owned),
  exampleFor(mayRunPlan, "that somebody else looks after", ofAnother),
  exampleFor(mayRunPlan, "that nobody looks after", { owner: null }),
  exampleFor(mayAttachFixing, "as a partner", { ...ofAnother, ...theirs }),
  exampleFor(mayAttachFixing, "to a plan that they look after", (actor) => ({ ...owned(actor), partners: [] })),
  exampleFor(mayAttachFixing, "to a plan of others", { ...ofAnother, partners: [] }),
  exampleFor(mayStrikeFixing, "that their partner attached", {
    ...ofAnother,
    ...theirs,
    fixing: { partnerId: "theirs" },
  }),
  exampleFor(mayStrikeFixing, "that another partner attached", {
    ...ofAnother,
    ...theirs,
    fixing: { partnerId: "another" },
  }),
  exampleFor(mayStrikeFixing, "that whoever looks after the plan attached", {
    ...ofAnother,
    ...theirs,
    fixing: { partnerId: null },
  }),
  exampleFor(mayStrikeFixing, "that a partner attached to a plan they look after", (actor) => ({
    ...owned(actor),
    partners: [{ id: "theirs", isMine: false }],
    fixing: { partnerId: "theirs" },
  })),
  exampleFor(mayStrikeFixing, "that they attached to a plan they look after", (actor) => ({
    ...owned(actor),
    partners: [],
    fixing: { partnerId: null },
  })),
  exampleFor(maySpeakForPartner, "that they work for", { ...ofAnother, ...ours }),
  exampleFor(maySpeakForPartner, "that they do not work for", { ...ofAnother, ...notOurs }),
  exampleFor(maySpeakForPartner, "that they work for, in a plan they look after", (actor) => ({
    ...owned(actor),
    ...ours,
  })),
  exampleFor(maySettleDispute, "of a plan that they look after", (actor) => ({ ...owned(actor), ...notOurs })),
  exampleFor(maySettleDispute, "of a partner that they work for", { ...ofAnother, ...ours }),
  exampleFor(maySettleDispute, "of others", { ...ofAnother, ...notOurs }),
  exampleFor(mayScoreOptions, "when asked", { panel: { isAsked: true, closedOn: null } }),
  exampleFor(mayScoreOptions, "when asked, and the scoring is closed", {
    panel: { isAsked: true, closedOn: "2026-01-31" },
  }),
  exampleFor(mayScoreOptions, "when not asked", { panel: { isAsked: false, closedOn: null } }),
];
