import type { Member } from "../../nouns/actor.ts";
import { seatNames, seatStandings } from "../groups/index.ts";
import type { SeatStanding } from "../groups/index.ts";

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

export const seatChoices = seatStandings.map((value) => ({ value, words: capital(seatNames[value]) }));

/** In which standing somebody who works here comes, until they say otherwise: by their role, never by their own life. */
export function standingOfRoles({ roles, keepsFor }: Pick<Member, "roles" | "keepsFor">): SeatStanding {
  if (roles.includes("senior-manager")) return "senior-staff";
  if (roles.some((role) => role === "practitioner")) return "professional";
  if (roles.some((role) => ["engagement-lead", "commissioner", "analyst", "administrator"].includes(role)))
    return "staff";
  if (roles.includes("organisation-worker")) return "vcso-worker";
  if (roles.includes("champion")) return "champion";
  return keepsFor === null ? "community-member" : "community-leader";
}
