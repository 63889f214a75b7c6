import { z } from "zod";

/** What a reader may leave out of an address; a field of a form that was left empty is left out, too. */
export const maybe = (lettersMax: number) =>
  z
    .string()
    .max(lettersMax)
    .optional()
    .transform((text) => (text === "" ? undefined : text));
