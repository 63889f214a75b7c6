import { z } from "zod";
import { hasDomain } from "../../nouns/email.ts";
import type { Problem } from "../../nouns/result.ts";

export const emailAsked = z.string("Write your email.").max(320, "This is too long for an email.");

/** Is this one email address? Null where it is. */
export const emailProblem = (email: string, field = "email"): Problem | null =>
  z.email().refine(hasDomain).safeParse(email.trim()).success
    ? null
    : { field, words: "Write one email address, such as name@example.org." };
