import type { Band } from "./barrier.ts";
import type { Risk, Scored } from "./risk.ts";
import { bandOf, scoreOf } from "./score.rules.ts";

const toldScore = (scored: Scored, bands: readonly Band[]) => ({
  consequence: scored.consequence,
  likelihood: scored.likelihood,
  score: scoreOf(scored),
  band: bandOf(scoreOf(scored), bands)?.words ?? "",
});

/** A risk as programs read it: its scores at first, now and to come to, each with its band. */
export const toldOf = (risk: Risk, { today, bands }: { readonly today: string; readonly bands: readonly Band[] }) => ({
  id: risk.id,
  title: risk.title,
  register: risk.register,
  domain: risk.domain,
  equity: risk.equity,
  initial: toldScore(risk.initial, bands),
  current: toldScore(risk.current, bands),
  target: toldScore(risk.current.target, bands),
  owner: risk.current.owner,
  reviewOn: risk.current.reviewOn,
  isReviewOverdue: !risk.current.isClosed && risk.current.reviewOn < today,
  isClosed: risk.current.isClosed,
  actionsOpen: risk.actions.filter(({ doneOn }) => doneOn === null).length,
});
