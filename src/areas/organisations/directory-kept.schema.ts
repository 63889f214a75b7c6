import { z } from "zod";
import { organisationKinds } from "./organisation.ts";
import type { OrganisationKind } from "./organisation.ts";

/** As the database hands them over. */
export const servesKept = z.array(z.object({ id: z.string(), name: z.string(), isLedBy: z.boolean() }));

export const giftUsesKept = z.array(
  z.object({
    usedById: z.string(),
    usedBy: z.string(),
    forWhat: z.string(),
    usedOn: z.string(),
    cameBack: z.string(),
  }),
);

export const knownKind = (kind: string): OrganisationKind | undefined => organisationKinds.find((one) => one === kind);
