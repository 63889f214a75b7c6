import type { Contribution, State } from "./contribution.ts";

/** What was said last holds; what those who gave it wrote themselves needs no confirming. @practice P14 */
export const stateOf = ({ said, recording, minutes }: Pick<Contribution, "said" | "recording" | "minutes">): State => {
  const last = said.at(-1)?.says ?? (recording > 0 ? "confirmed" : "written");
  return last === "rewritten" && minutes === 0 ? "taken-back" : last;
};

/** A basic need that was not met stays open until the service answers. @practice P14 */
export const isNeedOpen = ({ service, shouldHave, answeredOn }: Contribution): boolean =>
  service !== null && shouldHave !== null && shouldHave !== "nothing" && answeredOn === null;

/** Interpreting about health by somebody who is no interpreter of the service's. @practice P14 */
export const isSafetyGap = ({ kind, standing, service, answeredOn }: Contribution): boolean =>
  kind === "interpreted-care" && standing !== "worker" && service !== null && answeredOn === null;
