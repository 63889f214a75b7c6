import type { Page } from "playwright-core";
import type { Sight } from "./camera.ts";

const press = (words: string | RegExp) => (page: Page) => {
  const main = page.locator("main#maincontent");
  return main
    .getByRole("button", { name: words })
    .or(main.getByRole("link", { name: words }))
    .first()
    .click();
};

const linkWorkers = "Riverside Link Workers (example; all figures made up)";

/** What everybody sees who comes to look. */
const everybody: readonly Sight[] = [
  { name: "walk-in", as: "newcomer", path: "/walk-in", of: "page", heightPx: 1_000 },
  {
    name: "community",
    as: "carersWorker",
    path: "/riverside/communities",
    before: press("Black Caribbean people in Riverside"),
  },
  {
    name: "community-on-a-phone",
    as: "carersWorker",
    path: "/riverside/communities",
    width: 320,
    of: "page",
    before: press("Black Caribbean people in Riverside"),
  },
  { name: "empty", as: "newcomer", path: "/emptyside/reach", of: "page" },
  { name: "not-allowed", as: "contributor", path: "/riverside/datasets/new", of: "page" },
];

/** What was done, and what people gave for it. */
const doing: readonly Sight[] = [
  { name: "outreach", as: "engagementLead", path: "/riverside/outreach", heightPx: 1_100 },
  { name: "outreach-kit", as: "champion", path: "/riverside/outreach/kit", width: 320, of: "page" },
  { name: "champions-record", as: "contributor", path: "/riverside/champions/record" },
  {
    name: "leaders",
    as: "contributor",
    path: "/riverside/networks",
    before: press("Riverside Leaders’ Network (example)"),
  },
  { name: "given", as: "carersWorker", path: "/riverside/recognition", heightPx: 1_100 },
  { name: "claim", as: "contributor", path: "/riverside/claims/new", width: 320, of: "page" },
  { name: "paid-and-owed", as: "commissioner", path: "/riverside/costs/commissioner" },
];

const commissioner: readonly Sight[] = [
  { name: "commissioner-home", as: "commissioner", path: "/riverside/home", of: "page", heightPx: 1_350 },
  { name: "commissioner-home-on-a-phone", as: "commissioner", path: "/riverside/home", width: 320, of: "page" },
  { name: "commissioner-home-in-urdu", as: "commissioner", path: "/riverside/home", language: "ur", of: "page" },
  { name: "reach-list", as: "commissioner", path: "/riverside/reach" },
  {
    name: "reach-service",
    as: "commissioner",
    path: "/riverside/reach",
    before: press(/^Pakistani residents were referred/),
  },
  {
    name: "reach-in-urdu",
    as: "commissioner",
    path: "/riverside/reach",
    language: "ur",
    before: press(/^Pakistani residents were referred/),
  },
  {
    name: "small-areas",
    as: "commissioner",
    path: "/riverside/reach",
    before: async (page) => {
      await press(/Listening Line/)(page);
      await page.goto(`${page.url().split("?")[0] ?? ""}?community=J`);
    },
    from: "#small-area-rates",
    heightPx: 1_500,
  },
  { name: "proposal", as: "commissioner", path: "/riverside/home", before: press("Answer the proposal") },
];

const keeper: readonly Sight[] = [
  { name: "keeper-home", as: "churchLeader", path: "/riverside/home", of: "page", heightPx: 1_350 },
  { name: "keeper-suggestion", as: "churchLeader", path: "/riverside/home", before: press("Answer the suggestion") },
  { name: "keepers", as: "churchLeader", path: "/riverside/keepers" },
];

const worker: readonly Sight[] = [
  { name: "worker-home", as: "carersWorker", path: "/riverside/home", of: "page", heightPx: 1_350 },
  { name: "service-profile", as: "carersWorker", path: "/riverside/services", before: press(/Talking/i) },
];

const administrator: readonly Sight[] = [
  { name: "administrator-home", as: "administrator", path: "/riverside/home", of: "page", heightPx: 1_350 },
  { name: "people", as: "administrator", path: "/riverside/people" },
  { name: "invite", as: "administrator", path: "/riverside/people/invite" },
  { name: "retention", as: "administrator", path: "/riverside/retention" },
];

const analyst: readonly Sight[] = [
  { name: "analyst-home", as: "analyst", path: "/riverside/home", of: "page", heightPx: 1_350 },
  { name: "figures", as: "analyst", path: "/riverside/datasets" },
];

/** What came of it, and who answers for it. */
const answering: readonly Sight[] = [
  {
    name: "one-gap",
    as: "seniorManager",
    path: "/riverside/story",
    before: async (page) => {
      await page.locator("main select[name=service]").selectOption({ label: linkWorkers });
      await page.locator("main select[name=community]").selectOption({ label: "Pakistani families of Riverside" });
      await press("Tell it")(page);
    },
    heightPx: 1_500,
  },
  { name: "barriers", as: "seniorManager", path: "/riverside/barriers", heightPx: 1_200 },
  {
    name: "workforce",
    as: "analyst",
    path: "/riverside/workforce",
    before: press("the year to 31 March 2026"),
    heightPx: 1_400,
  },
  { name: "budgets", as: "commissioner", path: "/riverside/budgets/conversion", heightPx: 1_400 },
  {
    name: "limits-on-a-phone",
    as: "newcomer",
    path: "/riverside/limits",
    before: press(/Talking/u),
    width: 320,
    of: "page",
  },
];

/** Every picture that is one page, in the order they are taken: nobody before changes what somebody after sees. */
export const sights: readonly Sight[] = [
  ...everybody,
  ...doing,
  ...answering,
  ...commissioner,
  ...analyst,
  ...keeper,
  ...worker,
  ...administrator,
];
