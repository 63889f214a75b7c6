import { z } from "zod";

/** The private link of whoever came without an account, in the address or in the form. */
export const ownToken = z.string().max(60).default("").describe("From the private link; empty for whoever signed in.");

export const ownQuery = z.object({ token: ownToken });
