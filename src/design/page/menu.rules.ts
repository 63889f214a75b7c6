import type { MenuLink } from "../link.ts";

/**
 * The line of the menu at 1280 px: 1120 px wide, about 8.6 px a character, 20 px between two links. Some words are wider
 * than others, so a little of the line stays free.
 */
const lineWidth = 1060;
const characterWidth = 8.6;
const gapWidth = 20;

const widthOf = (link: MenuLink): number => [...link.words].length * characterWidth + gapWidth;

/** Whether all links stand in one line; a longer menu is folded by the steps of the loop. */
export const fitsInLine = (links: readonly MenuLink[]): boolean =>
  links.reduce((sum, link) => sum + widthOf(link), 0) <= lineWidth;

export interface MenuGroup {
  /** What the links belong to; none for those that stand by themselves. */
  readonly under: string | undefined;
  readonly links: readonly MenuLink[];
}

/** The links by what they belong to, in their order. */
export const menuGroups = (links: readonly MenuLink[]): readonly MenuGroup[] =>
  [...Map.groupBy(links, ({ under }) => under)].map(([under, ones]) => ({ under, links: ones }));
