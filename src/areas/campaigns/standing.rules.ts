import type { CampaignListed } from "./campaign.ts";

/** Where a campaign stands by its days alone; what came of it is for the figures to say. */
type Stand = "not-chosen" | "ahead" | "paper-waits" | "running" | "to-read";

export const standOf = (
  { choice, paperAnswer }: Pick<CampaignListed, "choice" | "paperAnswer">,
  today: string,
): Stand => {
  if (choice === null) return "not-chosen";
  if (choice.startsOn > today) return "ahead";
  if (choice.paper !== null && paperAnswer === null) return "paper-waits";
  return choice.readUntil >= today ? "running" : "to-read";
};

export const standWords: Readonly<Record<Stand, string>> = {
  "not-chosen": "How it is read is not chosen",
  ahead: "Not started yet",
  "paper-waits": "The other side is asked about the paper",
  running: "Running",
  "to-read": "Can be read",
};
