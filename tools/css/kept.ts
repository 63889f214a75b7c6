/**
 * Parts of the design system that no page of ours can show: variants for dark grounds, sortable tables and drop zones
 * (they need its scripts and icon files), prefixes, the tab-shaped cards. Left out, the sheet is a third shorter and
 * names no file that we do not serve.
 */
const never = [
  /--reverse/,
  /nhsuk-scroll/,
  /nhsuk-expander/,
  /nhsuk-card/,
  /nhsuk-icon/,
  /nhsuk-frontend-supported/,
  /nhsuk-table__(heading|panel)/,
  /nhsuk-table(-responsive|-container|--responsive|--striped|--no-|--compact|__caption--)/,
  /\[(data|aria)-sort/,
  /nhsuk-file-upload__(drop|choose|status)/,
  /nhsuk-input(-wrapper|__prefix|__suffix|__wrapper|--large|\[type=search\])/,
  /nhsuk-button--(login|brand|small|secondary-solid)/,
  /nhsuk-(lede|caption|grid|section-break|width-container|main-wrapper)/,
  /-[mx]?[sl]+-body/,
];

const rule = /([^{}]*)\{([^{}]*)\}/g;

/** The selectors of a rule that some page can show. A comma inside brackets does not part two selectors. */
const keptSelectors = (selectors: string): string =>
  selectors
    .split(/,(?![^(]*\))/)
    .filter((selector) => !never.some((pattern) => pattern.test(selector)))
    .join(",");

/** A sheet in sass's expanded style without those parts, and without the blocks that are empty afterwards. */
export const kept = (sheet: string): string => {
  let lighter = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(rule, (whole, selectors: string, body: string) => {
    // A block inside `@media` begins with the block's own head: only the last line is the selector.
    const selector = keptSelectors(selectors);
    return selector.trim() === "" ? "" : selector === selectors ? whole : `${selector}{${body}}`;
  });
  for (let before = ""; before !== lighter;) {
    before = lighter;
    lighter = lighter.replaceAll(/@(media|supports|container)[^{}]*\{\s*\}/g, "");
  }
  return lighter;
};
