import { roleWordsOfMany } from "../../nouns/role.ts";
import type { Role } from "../../nouns/role.ts";

/** What keepers decide about the place itself, as headings. */
export const decisionTitles = {
  keepers: "Who keeps the place",
  see: "Who may see figures",
  pages: "What everyone may read",
  release: "Who may release figures",
  silence: "How long silence may last",
};

const listWords = (roles: readonly Role[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(roles.map((role) => roleWordsOfMany[role]));

export const seeWords = (roles: readonly Role[]): string =>
  `Pages with figures are for these roles: ${listWords(roles)}.`;

export const releaseWords = (roles: readonly Role[]): string =>
  `Figures are released to everyone by these roles: ${listWords(roles)}.`;

export const publicPagesWords = (value: "on" | "off"): string =>
  value === "on"
    ? "Everyone may read the pages of this place that hold no personal details."
    : "Only people of this place may read its pages, apart from its front page.";

export const silenceWords = (days: number): string => `After ${days} days without an answer, pages say so.`;
