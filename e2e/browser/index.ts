/** The browser's front door for journeys and page lists. */
export { checkPage } from "./check-page.ts";
export { noBrowser, openBrowser } from "./chromium.ts";
export { visit } from "./visit.ts";
