import { idOrNothing, text } from "./barriers.schema.ts";

/** What a look at a risk says. */
export const reviewSent = {
  consequence: text.describe("1 to 5: how bad it is now."),
  likelihood: text.describe("1 to 5: how likely it is now."),
  score: text.describe("Leave it out: it is consequence × likelihood. Any other is refused."),
  targetConsequence: text.describe("1 to 5: how bad it should come to be."),
  targetLikelihood: text.describe("1 to 5."),
  controls: text.describe("What holds it down."),
  gaps: text.describe("Gaps in control: what does not hold it down yet."),
  owner: idOrNothing.describe("Who owns it, by identifier."),
  reviewOn: text.describe("When it is looked at again: 2026-03-31."),
};
