import type { Browser } from "playwright-core";
import { faultsByAxe } from "./axe.ts";
import { lookInto, looks } from "./in-page.ts";
import { faultsOfMarkup } from "./markup.ts";
import { type Seeing, seeOtherwise, type Visit, visit } from "./visit.ts";

interface PageCheck extends Omit<Visit, "width"> {
  /** Each is looked at in turn; axe, which reads what stands there and not how wide, runs at the first. */
  readonly widths: readonly [Visit["width"], ...Visit["width"][]];
  /** Other ways in which the same page is seen, once it has been seen at each width. */
  readonly alsoSeen?: readonly Seeing[];
  /** The answer expected; 200 unless told. */
  readonly status?: number;
  /** Leaves axe out, where it has looked at the same page already. */
  readonly withoutAxe?: boolean;
}

const inWords = ({ width, forcedColours, textPercent }: Seeing): readonly string[] => [
  `${width} px`,
  ...(forcedColours === true ? ["in high contrast"] : []),
  ...(textPercent === 200 ? ["with text twice the size"] : []),
];

/**
 * Opens one page of a running app one way and says in words all that is wrong with it: its answer, its HTML, its
 * noises, what axe finds, and at each width its layout, its direction, its targets, its glyphs. An empty list is a good
 * page.
 *
 * `await checkPage(browser, "http://127.0.0.1:3901", { path: "/", widths: [320, 1280], language: "ur", scripts: "off" })`
 */
export const checkPage = async (browser: Browser, origin: string, check: PageCheck): Promise<readonly string[]> => {
  const expected = check.status ?? 200;
  const { widths, path, alsoSeen = [], ...how } = check;
  const opened = await visit(browser, origin, { ...how, path, width: widths[0] });
  const { page } = opened;
  const at = (seeing: Seeing, problems: readonly string[]): readonly string[] =>
    problems.map((problem) => `${path} (${[check.language, ...inWords(seeing)].join(", ")}): ${problem}`);
  try {
    const language = await page.getAttribute("html", "lang");
    const problems = [
      ...(opened.status === expected ? [] : [`answers ${opened.status} instead of ${expected}`]),
      ...(language === check.language ? [] : [`is in “${language}” and not in “${check.language}”`]),
      ...(await faultsOfMarkup(opened.html)),
      ...(check.withoutAxe === true ? [] : await faultsByAxe(page)),
    ];
    const seen: string[] = [];
    // The same page made wider: what is sent does not depend on the width, and a person can turn their phone.
    for (const [turn, seeing] of [...widths.map((width) => ({ ...how, width })), ...alsoSeen].entries()) {
      if (turn > 0) await seeOtherwise(page, seeing);
      // Twice the text may take twice the lines: nothing is lost, which is what large text asks for.
      const fitting = looks.filter((look) => look !== "broken-menu" || seeing.textPercent !== 200);
      seen.push(...at(seeing, await lookInto(page, ...fitting)));
    }
    // A refusal that was expected is not a noise.
    const noises = opened.noises.filter((noise) => expected === 200 || !noise.includes(`status of ${expected}`));
    return [...at({ width: widths[0] }, [...problems, ...noises]), ...seen];
  } finally {
    await opened.close();
  }
};
