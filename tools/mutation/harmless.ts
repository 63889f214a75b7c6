import type { Harmless } from "./harmless/change.ts";
import { comparison } from "./harmless/comparison.ts";
import { disclosureAttacking } from "./harmless/disclosure-attacking.ts";
import { disclosureDoors } from "./harmless/disclosure-doors.ts";
import { disclosureHiding } from "./harmless/disclosure-hiding.ts";
import { distributions } from "./harmless/distributions.ts";
import { fairness } from "./harmless/fairness.ts";
import { foundations } from "./harmless/foundations.ts";
import { funnel } from "./harmless/funnel.ts";
import { impact } from "./harmless/impact.ts";
import { inequality } from "./harmless/inequality.ts";
import { limits } from "./harmless/limits.ts";
import { rates } from "./harmless/rates.ts";
import { reach } from "./harmless/reach.ts";
import { readability } from "./harmless/readability.ts";
import { representation } from "./harmless/representation.ts";
import { significance } from "./harmless/significance.ts";
import { spc } from "./harmless/spc.ts";
import { standardisation } from "./harmless/standardisation.ts";

/** Changes that no test can notice, and why, by family. */
export const harmless: readonly Harmless[] = [
  ...comparison,
  ...disclosureAttacking,
  ...disclosureDoors,
  ...disclosureHiding,
  ...distributions,
  ...fairness,
  ...foundations,
  ...funnel,
  ...impact,
  ...inequality,
  ...limits,
  ...rates,
  ...reach,
  ...readability,
  ...representation,
  ...significance,
  ...spc,
  ...standardisation,
];
