import type { Kind } from "./contribution.ts";

/** How partners write down what they do; the first that fits. */
const heard: readonly (readonly [Kind, RegExp])[] = [
  ["interpreted-care", /interpret.*(appointment|health|care|gp|hospital|clinic|doctor)/iu],
  ["interpreted", /interpret|translat/iu],
  ["accompanied", /accompan|went with|went along|companion|escort/iu],
  ["explained", /explain|letter|form[- ]?fill/iu],
  ["referred", /refer|signpost|brought/iu],
  ["advocated", /advoca|spoke up|speak(ing)? up/iu],
  ["prepared", /prepar|planning/iu],
  ["room", /\broom|venue|hall\b/iu],
  ["built", /partnership|working together|relationship/iu],
  ["came", /meeting|attend|steering|board|forum/iu],
];

/** What a cell says was done, as one of the kinds; "other" where it is none of them. */
export const kindOfWords = (words: string): Kind => heard.find(([, fits]) => fits.test(words))?.[0] ?? "other";
