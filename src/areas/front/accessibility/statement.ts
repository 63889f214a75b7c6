/** How far these pages can be used by everybody: only what was really looked at is claimed. */
export interface Statement {
  readonly aim: string;
  readonly tested: readonly string[];
  readonly notTested: readonly string[];
  readonly notYet: readonly string[];
}

export const statement: Statement = {
  aim: "These pages should work for everybody. We aim for the guidelines called WCAG 2.2, level AA, and say here how far we are.",
  tested: [
    "A program called axe looks at each page in English and in a language written from right to left, on a narrow screen.",
    "Each page fits a screen 320 pixels wide, and one 1,280 pixels wide, without scrolling sideways.",
    "Links and buttons are large enough to press.",
    "Each page works without scripts, and its HTML is checked.",
    "Each chart has a table with the same numbers.",
    "Before a release: high contrast, text twice the size, and no motion.",
  ],
  notTested: [
    "No person who uses a screen reader, a switch, a magnifier or voice control has tried these pages for us yet.",
    "No speaker has read the translations yet. Each page in another language says so.",
    "The plain English has not been tried with readers.",
  ],
  notYet: [
    "Many pages are in English only. They say so in your language.",
    "There is no version in easy read or in British Sign Language.",
    "Wide tables scroll sideways on a narrow screen.",
  ],
};
