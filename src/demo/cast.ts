import type { Role, Side } from "../nouns/role.ts";
import { madeUpDomain } from "../sign-in/walk-in.store.ts";

/** Somebody of the example place. Nobody on this list is anybody: each name says that it is an example. */
export interface Part {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
}

const part = (who: string, name: string, rest: Partial<Pick<Part, "roles" | "keepsFor">>): Part => ({
  name: `Example ${name}`,
  email: `${who}@${madeUpDomain}`,
  roles: [],
  keepsFor: null,
  ...rest,
});

/** The first of them starts the place, from the side of the communities; the second is invited to keep it too. */
export const cast = {
  churchLeader: part("church-leader", "Riverside Church leader", {
    roles: ["administrator", "organisation-worker"],
    keepsFor: "community",
  }),
  commissioner: part("commissioner", "Commissioner", { roles: ["commissioner"], keepsFor: "statutory" }),
  administrator: part("administrator", "Administrator", { roles: ["administrator"] }),
  engagementLead: part("engagement-lead", "Engagement Lead", { roles: ["engagement-lead"] }),
  analyst: part("analyst", "Analyst", { roles: ["analyst"] }),
  seniorManager: part("senior-manager", "Senior Manager", { roles: ["senior-manager"] }),
  therapist: part("therapist", "Family Therapist", { roles: ["practitioner"] }),
  carersWorker: part("carers-worker", "Carers’ Circle worker", { roles: ["organisation-worker"] }),
  champion: part("champion", "Champion", { roles: ["champion"] }),
  contributor: part("contributor", "Contributor", { roles: ["contributor"] }),
  kashmiriElder: part("kashmiri-elder", "Kashmiri Elder", { roles: ["contributor"] }),
  mosqueTrustee: part("mosque-trustee", "Mosque Trustee", { roles: ["organisation-worker"] }),
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof cast;

export const partNames: readonly PartName[] = [
  "churchLeader",
  "commissioner",
  "administrator",
  "engagementLead",
  "analyst",
  "seniorManager",
  "therapist",
  "carersWorker",
  "champion",
  "contributor",
  "kashmiriElder",
  "mosqueTrustee",
];
