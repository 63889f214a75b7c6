import { z } from "zod";

/** What stands behind `?token=` in a letter's link. */
export const linkToken = z
  .string()
  .regex(/^[\w-]{20,100}$/, "This link is not whole. Copy all of it from your letter.");
