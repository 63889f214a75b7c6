import type { WorkforceWords } from "../workforce.words.ts";

export const cy: WorkforceWords = {
  title: "Pobl sy’n gweithio yma",
  lead: "Maent yn dweud pwy ydynt yn eu geiriau eu hunain, am eu bod am i chi wybod.",
  nobody: "Nid oes neb wedi dweud pwy ydyw eto.",
  speaks: "Yn siarad",
  community: "Cymuned, yn eu geiriau",
  inPlan: "Mae amser i gymunedau yn rhan o’u gwaith.",
  agreedOn: "Dywedwyd ar {day}",
};
