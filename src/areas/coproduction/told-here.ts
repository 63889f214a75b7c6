import type { ProgrammeHere, ProgrammeListed } from "../programmes/index.ts";
import type { Copy, Told } from "./told.ts";

/** A programme with what both sides tell of it, as far as whoever asks may read it. */
export interface ToldHere extends ProgrammeHere {
  readonly told: readonly Told[];
  readonly copy: Copy | null;
  /** What it follows, as far as whoever asks sees it; null where they do not. */
  readonly origin: ProgrammeListed | null;
  /** The programmes that follow it and that whoever asks sees. */
  readonly copies: readonly ProgrammeListed[];
}
