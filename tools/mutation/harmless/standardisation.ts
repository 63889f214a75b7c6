import { type Harmless, harmlessIn } from "./change.ts";

export const standardisation: readonly Harmless[] = [...harmlessIn("standardisation/dobson-limits.ts", [])];
