import { z } from "zod";

const one = z.object({ id: z.string() });
const at = "/riverside/networks/{network}";

/** Where what belongs to a network is listed, and who may read that list. */
export const networkThings = [
  {
    thing: "network",
    as: "churchLeader",
    path: "/riverside/networks",
    read: (told: unknown) => z.object({ networks: z.array(one) }).parse(told).networks[0]?.id,
  },
  // One without an account: those who run the network write for them.
  {
    thing: "leader",
    as: "churchLeader",
    path: `${at}/people`,
    read: (told: unknown) => z.object({ people: z.array(one) }).parse(told).people[0]?.id,
  },
  { thing: "cohort", as: "churchLeader", path: `${at}/cohorts`, link: /cohorts\/([0-9a-f-]{36})"/ },
  // The one that waits for the side of services.
  {
    thing: "clause",
    as: "therapist",
    path: `${at}/framework`,
    read: (told: unknown) =>
      z
        .object({ clauses: z.array(one.extend({ inForce: z.number().nullable() })) })
        .parse(told)
        .clauses.find(({ inForce }) => inForce === null)?.id,
  },
  // The one that is open.
  {
    thing: "incident",
    as: "churchLeader",
    path: `${at}/incidents`,
    read: (told: unknown) =>
      z
        .object({ incidents: z.array(one.extend({ closedOn: z.string().nullable() })) })
        .parse(told)
        .incidents.find(({ closedOn }) => closedOn === null)?.id,
  },
] as const;
