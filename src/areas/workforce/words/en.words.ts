import type { WorkforceWords } from "../workforce.words.ts";

export const en: WorkforceWords = {
  title: "People who work here",
  lead: "They say who they are in their own words, because they wanted you to know.",
  nobody: "Nobody has said who they are yet.",
  speaks: "Speaks",
  community: "Community, in their words",
  inPlan: "Time for communities is part of their job.",
  agreedOn: "Said on {day}",
};
