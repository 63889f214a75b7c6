import { domainWords, equityWords } from "../risk.ts";
import { bandOf, scoreOf } from "../score.rules.ts";
import { registerWords } from "../staff.words.ts";
import { openActions } from "./register.rules.ts";
import type { RegisterShown } from "./risks.page.tsx";

/** The register as a table to take away: what stands on the page, line by line. */
export const registerTable = ({ risks, terms, today }: RegisterShown) => ({
  fileName: `risks-${today}`,
  sheet: "Risks",
  columns: [
    "Risk",
    "What can happen",
    "Register",
    "Domain",
    "Equity",
    "Score at first",
    "Consequence now",
    "Likelihood now",
    "Score now",
    "Band now",
    "Score to come to",
    "Controls",
    "Gaps in control",
    "Owner",
    "Review on",
    "Actions open",
    "Closed",
  ],
  rows: risks.map(({ current, ...risk }) => [
    risk.title,
    risk.words,
    registerWords[risk.register],
    domainWords[risk.domain],
    equityWords[risk.equity],
    scoreOf(risk.initial),
    current.consequence,
    current.likelihood,
    scoreOf(current),
    bandOf(scoreOf(current), terms.bands)?.words ?? "",
    scoreOf(current.target),
    current.controls,
    current.gaps,
    current.owner?.name ?? "",
    current.reviewOn,
    openActions(risk).length,
    current.isClosed ? "yes" : "no",
  ]),
  notes: [`As it stood on ${today}. A score is consequence × likelihood, each from 1 to 5.`],
});
