import { z } from "zod";

export const removalKind = "organisation-removal";

/** What keepers decide together: which organisation is taken out. */
export const removalShape = z.object({ organisation: z.uuid() });
