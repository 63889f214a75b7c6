import type { PlacedLink } from "../link.ts";

/**
 * The line of the menu at 1280 px: 1120 px wide, about 8.6 px a character, 20 px between two links. Some words are wider
 * than others, so a little of the line stays free.
 */
const lineWidth = 1060;
const characterWidth = 8.6;
const gapWidth = 20;
const moreWidth = 80;

const widthOf = (link: PlacedLink): number => [...link.words].length * characterWidth + gapWidth;

/**
 * Which links stand in the line and which under "More", so that a menu never breaks into two lines. The link the
 * reader stands on is always in the line, taking the last seat when it would have been folded.
 */
export const linksThatFit = (
  links: readonly PlacedLink[],
): { readonly shown: readonly PlacedLink[]; readonly folded: readonly PlacedLink[] } => {
  const total = links.reduce((sum, link) => sum + widthOf(link), 0);
  if (total <= lineWidth) return { shown: links, folded: [] };

  const current = links.find((link) => link.current === true);
  let room = lineWidth - moreWidth - (current === undefined ? 0 : widthOf(current));
  const shown = new Set<PlacedLink>(current === undefined ? [] : [current]);
  for (const link of links) {
    if (shown.has(link)) continue;
    room -= widthOf(link);
    if (room < 0) break;
    shown.add(link);
  }
  return { shown: links.filter((link) => shown.has(link)), folded: links.filter((link) => !shown.has(link)) };
};
