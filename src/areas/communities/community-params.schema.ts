import { z } from "zod";

/** The part of an address that names a community. */
export const communityParams = z.object({ community: z.uuid().describe("The community's identifier.") });

/** The part of an address that names a statement. */
export const statementParams = z.object({ statement: z.uuid().describe("The statement's identifier.") });
