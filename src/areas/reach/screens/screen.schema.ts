import { z } from "zod";
import type { LeavingScreen } from "./leaving.rules.ts";
import type { Screen } from "./drawn-screen.page.ts";
import type { ScreenAt } from "./screen.ts";

const cell = z.union([z.string(), z.number(), z.null()]);

/** What every screen of figures answers to a program: its finding, its table and how each number was worked out. */
export const screenAnswer = z.object({
  title: z.string().describe("What was found."),
  reading: z.array(z.string()),
  because: z.string().nullable().describe("Why nothing could be worked out; null where it could."),
  columns: z.array(z.string()),
  rows: z.array(z.array(cell)).describe("Words stand where there is no number: why there is none."),
  notes: z.array(z.string()),
  methods: z.array(z.object({ name: z.string(), address: z.string() })),
});

export interface Shown {
  readonly screen: Screen;
  readonly at: ScreenAt;
  /** What leaves in a file of it; absent where nothing of the place's records does. */
  readonly leaving?: LeavingScreen | null;
}
