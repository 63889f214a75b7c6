import { z } from "zod";
import { roles } from "../../nouns/role.ts";

/** Which role is given or taken; nothing chosen is told apart from a role that does not exist. */
export const roleAsked = z.strictObject({
  role: z.union([z.literal(""), z.enum(roles, "Choose one of the roles there are.")]).default(""),
});
