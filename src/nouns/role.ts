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
