import type { Framework } from "../evidence.ts";

export const funder: Framework = {
  id: "funder",
  title: "Report to a funder",
  isFor:
    "For whoever pays: what was done together, what it took, what changed and what did not. The same for every funder.",
  source: {
    title: "Our own, from questions that funders ask most",
    href: "https://www.360giving.org/",
  },
  wasRead: false,
  sections: [
    {
      id: "done",
      title: "What was done",
      questions: [
        { id: "together", asks: "What do both sides do together?", from: ["programmes", "agreed-clauses", "training"] },
        { id: "who", asks: "Who was asked?", from: ["asked"] },
      ],
    },
    {
      id: "took",
      title: "What it took",
      questions: [
        {
          id: "given",
          asks: "What did organisations give?",
          from: ["statements"],
          notHere: "Sums of money are not in packs. Add the accounts of the grant.",
        },
      ],
    },
    {
      id: "changed",
      title: "What changed, and what did not",
      questions: [
        { id: "gap", asks: "Are people reached more than before?", from: ["figures"] },
        {
          id: "changes",
          asks: "What changed because people were listened to?",
          from: ["changes", "plan-changes", "adaptations"],
        },
        { id: "not", asks: "What could not be done?", from: ["limits", "answered"] },
        { id: "learned", asks: "What was learned?", from: ["guidance"] },
      ],
    },
  ],
};
