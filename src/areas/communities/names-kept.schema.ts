import { z } from "zod";

/** Other names of a community, as the database keeps them. */
export const namesKept = z.array(z.object({ name: z.string(), language: z.string() }));
