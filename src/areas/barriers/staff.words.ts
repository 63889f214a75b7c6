import type { Priority, Source } from "./barrier.ts";
import type { Register } from "./risk.ts";

/** What those who work for services read, in English. */
export const sourceWords: Readonly<Record<Source, string>> = {
  itself: "somebody of this place",
  audit: "an audit",
  voice: "what somebody said without a name",
  reach: "figures of who is reached",
  case: "support for one person",
  session: "a session",
  need: "a basic need that was not met",
  "safety-gap": "something unsafe that volunteers had to do",
};

export const priorityWords: Readonly<Record<Priority, string>> = {
  high: "first of all",
  middle: "soon",
  low: "in its turn",
};

export const registerWords: Readonly<Record<Register, string>> = {
  managers: "Senior managers",
  commissioners: "Commissioners",
};
