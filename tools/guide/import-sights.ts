import type { Page } from "playwright-core";
import type { OpenDemo } from "../../e2e/open-demo.ts";
import type { Sight } from "./camera.ts";

const counts = `ethnic group,period,referrals,finished treatment
Pakistani,2020-21,410,120
Indian,2020-21,385,150
Kashmiri,2020-21,35,10
Black Caribbean,2020-21,610,205
Any Other Black / African,2020-21,95,30
White - British,2020-21,6420,2890
Chinese,2020-21,1.85,40
Not stated,2020-21,590,160
`;

const withNumbers = `nhs number,ethnic group,referrals
943 476 5919,Pakistani,1
943 476 5870,Indian,1
987 654 4321,Chinese,1
`;

const give = (name: string, text: string) => async (page: Page) => {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.locator('main input[type="file"]').setInputFiles(file);
  await page.locator("main").getByRole("button", { name: "Send the file" }).click();
};

type Step = (page: Page, demo: OpenDemo) => Promise<void>;

const recognised: Step = give("referrals 2020-21.csv", counts);
const said: Step = async (page) => {
  await page.locator('main [name="title"]').fill("Referrals of a charity (example)");
  await page.locator('main [name="kind"][value="activity"]').check();
  await page.locator('main [name="leaveOutWrongRows"]').check();
};

/** One press of the green button of a step. */
const press =
  (words: string): Step =>
  (page) =>
    page.locator("main").getByRole("button", { name: words }).click();

const goOn = press("Go on");
/** What was said for an earlier picture is remembered for the place, and not asked again. */
const meant: Step = async (page) => {
  const asked = page.locator('main select[name="m0"]');
  if ((await asked.count()) === 0) return;
  await asked.selectOption("left-out");
  await page.locator('main [name="because"]').fill("The charity counts several groups together here.");
};
const importIt = press("Import it");

const workedThrough: Step = async (page, demo) => {
  await demo.workJobs();
  await page.goto(page.url()).catch(() => page.reload());
  await page.locator("main").getByRole("link", { name: "See the receipt" }).click();
};

const after =
  (...steps: readonly Step[]): Step =>
  async (page, demo) => {
    for (const step of steps) await step(page, demo);
  };

const begin = { as: "analyst", path: "/riverside/datasets/new" } as const;

/** Bringing in a file, step by step: each picture begins anew, so that any of them can be taken alone. */
export const importSights: readonly Sight[] = [
  { ...begin, name: "import-1-new" },
  { ...begin, name: "import-refused", before: give("referrals.csv", withNumbers) },
  { ...begin, name: "import-2-recognised", before: recognised },
  { ...begin, name: "import-3-values", before: after(recognised, said, goOn) },
  { ...begin, name: "import-4-preview", before: after(recognised, said, goOn, meant, goOn) },
  { ...begin, name: "import-5-working", of: "page", before: after(recognised, said, goOn, meant, goOn, importIt) },
  { ...begin, name: "import-6-receipt", before: after(recognised, said, goOn, meant, goOn, importIt, workedThrough) },
];
