import { type Harmless, harmlessIn } from "./change.ts";

export const readability: readonly Harmless[] = [
  ...harmlessIn("readability/text-counts.ts", [
    ["[]", '["Stryker was here"]', "every piece has a letter or a digit by then; the empty list is for the compiler"],
    [
      '(form) => form.replaceAll(".", "")',
      "() => undefined",
      "only where sentences end is asked of this text, and any word in the short form's place ends none",
    ],
  ]),
  ...harmlessIn("readability/syllable-count.ts", [
    [
      "[]",
      '["Stryker was here"]',
      "a word has one syllable at least, so that no run of vowels and one come to the same",
    ],
  ]),
];
