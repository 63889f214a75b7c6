/** Standings of people whom a service or a council pays for being there. */
const paidStandings: readonly string[] = ["staff", "senior-staff"];

/** An organisation that runs or pays for services and is nothing else is the side that pays. */
const paidKinds: readonly string[] = ["service", "commissioner"];

interface Came {
  /** As they sit there: `carer`, `vcso-worker`, `staff`. Null where an organisation as a whole did it. */
  readonly standing: string | null;
  /** What the organisation is that they come for; empty where they come for none. */
  readonly organisationKinds: readonly string[];
}

/**
 * Whose time is written down by itself: that of partners, not of staff of paid services and of those who pay for them.
 * Who has a profession and comes for no partner comes in it. @practice P14
 */
export const isPartner = ({ standing, organisationKinds }: Came): boolean => {
  if (standing !== null && paidStandings.includes(standing)) return false;
  if (organisationKinds.length > 0) return organisationKinds.some((kind) => !paidKinds.includes(kind));
  return standing !== "professional";
};
