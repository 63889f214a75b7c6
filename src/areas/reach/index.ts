/**
 * The front door of reach: two files in, a finding out, as a table to ask, a page, a report for programs, a CSV.
 */
export { organisationKey } from "./choice.rules.ts";
export { wandsworthExample } from "./example/example.ts";
export { findCompared, listServicesCounted, type Compared, type CountedWhen } from "./compared.store.ts";
export { csvOf } from "./csv.page.ts";
export type { FindingShown, FindingView } from "./finding-shown.page.ts";
export { chartOfFinding, figuresOfFinding } from "./finding-kept.page.ts";
export { findingPage } from "./finding.page.tsx";
export { findingFor, usualReference, type Finding, type Question } from "./finding.rules.ts";
export { tableFrom, type Choice } from "./join.rules.ts";
export { packReadings, packTable, unpackReadings, unpackTable, type Readings } from "./packed.rules.ts";
export { reportOf, type Report } from "./report.page.ts";
export { reachWords } from "./reach.words.ts";
export { reportSchema } from "./report.schema.ts";
export { firstMeasure, type ReachTable } from "./table.rules.ts";
export { reachCommand } from "./reach.command.ts";
export {
  findForEveryone,
  findPolicyInForce,
  findPublishable,
  type Through,
  type ToPublish,
} from "./to-publish.store.ts";
export { measuresWith, outOfMeasures, type ForEveryone } from "./to-publish.rules.ts";
export type { ServiceLoaded } from "./loaded.ts";
export { maySeeFigures } from "./reach.policy.ts";
export { splitsIn } from "./service/splits.rules.ts";
export { findingSaid } from "./said.page.ts";
export { rowSpokenOf } from "./ranking.rules.ts";
export { leavingBoth, type LeavingScreen } from "./screens/leaving.rules.ts";
export { findSharesHere, type SharesHere } from "./shares-here.store.ts";
export { plainMeasure } from "./measures.rules.ts";
