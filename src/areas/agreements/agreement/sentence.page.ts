import { dayText } from "../../../design/index.ts";
import type { Agreement } from "../agreement.ts";
import { endsSoon, isReviewOverdue, reviewDueOn, stateOf, waitsFor } from "../in-force.rules.ts";
import type { AgreementState } from "../in-force.rules.ts";

interface Said {
  readonly kind: "information" | "warning" | "done";
  readonly title: string;
  readonly words: string;
}

const nameOf = ({ parties }: Agreement, wanted: string): string => parties.find(({ id }) => id === wanted)?.name ?? "";

const sentences: Readonly<Record<AgreementState, (agreement: Agreement, today: string) => Said>> = {
  "in-force": (agreement, today) => {
    const soon = endsSoon(agreement, today);
    const overdue = isReviewOverdue(agreement, today);
    return {
      kind: soon || overdue ? "warning" : "done",
      title: "In force",
      words: [
        "Both sides have signed. What is shared may be used by those who are named, and by nobody else.",
        soon ? "It ends within three months: write the next one in time, or let it end." : "",
        overdue ? `Both sides were to look at it again by ${dayText(reviewDueOn(agreement, today) ?? "", "en")}.` : "",
      ]
        .filter((one) => one !== "")
        .join(" "),
    };
  },
  waiting: (agreement, today) => ({
    kind: "warning",
    title: "Not in force: it waits to be signed",
    words: `Nothing may be shared yet. Not signed by: ${waitsFor(agreement, today)
      .map((id) => nameOf(agreement, id))
      .join(", ")}.`,
  }),
  "to-begin": () => ({
    kind: "information",
    title: "Signed, not begun yet",
    words: "Both sides have signed. Nothing may be shared before its first day.",
  }),
  lapsed: () => ({
    kind: "information",
    title: "Ended",
    words: "Its last day is over, so nothing more is shared. What was agreed stays here to be read.",
  }),
  withdrawn: (agreement) => ({
    kind: "warning",
    title: "Withdrawn: nothing is shared any more",
    words: `${nameOf(agreement, agreement.withdrawal?.forId ?? "")} withdrew on ${dayText((agreement.withdrawal?.at ?? "").slice(0, 10), "en")}. It held no longer from that moment.`,
  }),
  left: (agreement) => ({
    kind: "warning",
    title: "Ended: one side left",
    words: `${agreement.parties
      .filter(({ isHere }) => !isHere)
      .map(({ name }) => name)
      .join(", ")} left the directory, so nothing more is shared.`,
  }),
};

/** How an agreement stands today, and what that means for whoever reads it. */
export const sentenceOf = (agreement: Agreement, today: string): Said =>
  sentences[stateOf(agreement, today)](agreement, today);
