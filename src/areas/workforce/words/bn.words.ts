import type { WorkforceWords } from "../workforce.words.ts";

export const bn: WorkforceWords = {
  title: "যাঁরা এখানে কাজ করেন",
  lead: "তাঁরা নিজের কথায় বলেন তাঁরা কে, কারণ তাঁরা চান আপনি জানুন।",
  nobody: "এখনও কেউ বলেননি তিনি কে।",
  speaks: "ভাষা",
  community: "সম্প্রদায়, তাঁদের কথায়",
  inPlan: "সম্প্রদায়ের জন্য সময় তাঁদের কাজের অংশ।",
  agreedOn: "{day} বলেছেন",
};
