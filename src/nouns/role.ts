/**
 * What a person may do in a place. In what capacity somebody speaks (their standing) is their own answer and never a
 * role: a carer who is also an analyst has the role of an analyst and the standing of a carer.
 */
export const roles = [
  "administrator",
  "engagement-lead",
  "analyst",
  "commissioner",
  "senior-manager",
  "practitioner",
  "organisation-worker",
  "champion",
  "contributor",
] as const;

export type Role = (typeof roles)[number];

/** Roles of people employed to run or buy services: they prove a second time who they are when they sign in. */
export const staffRoles: readonly Role[] = [
  "administrator",
  "engagement-lead",
  "analyst",
  "commissioner",
  "senior-manager",
  "practitioner",
];

/** Of them, those by which somebody stands for a service or whoever pays for it. An administrator may be of either side. */
const statutoryRoles: readonly Role[] = [
  "engagement-lead",
  "analyst",
  "commissioner",
  "senior-manager",
  "practitioner",
];

/** Whoever works for the side of services cannot answer for the communities, also while their role waits for a proof. */
export const holdsStatutoryRole = ({
  roles: held,
  rolesWaiting = [],
}: {
  readonly roles: readonly Role[];
  readonly rolesWaiting?: readonly Role[];
}): boolean => [...held, ...rolesWaiting].some((role) => statutoryRoles.includes(role));

/** The two sides that keep a place together: those with duties by law, and the communities. */
export const sides = ["statutory", "community"] as const;
export type Side = (typeof sides)[number];

/** Each role as people say it, in English. */
export const roleWords: Readonly<Record<Role, string>> = {
  administrator: "administrator",
  "engagement-lead": "engagement lead",
  analyst: "analyst",
  commissioner: "commissioner",
  "senior-manager": "senior manager",
  practitioner: "practitioner",
  "organisation-worker": "worker of a community organisation",
  champion: "champion",
  contributor: "contributor",
};

/** Several people of one role, as people say it. */
export const roleWordsOfMany: Readonly<Record<Role, string>> = {
  administrator: "administrators",
  "engagement-lead": "engagement leads",
  analyst: "analysts",
  commissioner: "commissioners",
  "senior-manager": "senior managers",
  practitioner: "practitioners",
  "organisation-worker": "workers of community organisations",
  champion: "champions",
  contributor: "contributors",
};

/** What each role is for, in a sentence that the people who hold it would say. */
export const roleMeanings: Readonly<Record<Role, string>> = {
  administrator: "Looks after people, roles and invitations, and what the place says about privacy.",
  "engagement-lead": "Brings services and communities together: plans meetings, answers what people say.",
  analyst: "Loads figures, checks them, and shows who is not reached and how sure that is.",
  commissioner: "Pays for services, and watches whether gaps close and communities are paid.",
  "senior-manager": "Runs services, and sees that barriers are dealt with.",
  practitioner: "Works with people in a service.",
  "organisation-worker": "Works or volunteers for a community organisation.",
  champion: "Speaks with people in their community, and passes on what they say.",
  contributor: "Tells what they know from their own life or community.",
};

/** The two sides, as people say it. */
export const sideWords: Readonly<Record<Side, string>> = {
  statutory: "services and councils",
  community: "community organisations",
};
