import type { Framework } from "../evidence.ts";

export const gripp2: Framework = {
  id: "gripp2-short",
  title: "How people were involved: GRIPP2 short form",
  isFor: "For whoever writes up involvement: five parts, what went well and what did not.",
  source: {
    title: "Staniszewska and others (2017), GRIPP2 reporting checklists, BMJ 358:j3453",
    href: "https://doi.org/10.1136/bmj.j3453",
  },
  wasRead: false,
  sections: [
    {
      id: "aim",
      title: "1. Aim",
      questions: [{ id: "aim", asks: "What were people involved for?", from: ["duty", "plans-open"] }],
    },
    {
      id: "methods",
      title: "2. How",
      questions: [{ id: "methods", asks: "How were they involved, and whom?", from: ["asked", "groups", "decisions"] }],
    },
    {
      id: "results",
      title: "3. What came of it",
      questions: [
        { id: "results", asks: "What came of it, good and bad?", from: ["plan-changes", "changes", "answered"] },
      ],
    },
    {
      id: "influence",
      title: "4. How far it had a say",
      questions: [
        {
          id: "influence",
          asks: "How far did people change what was done, and what did not work?",
          from: ["plan-changes", "adaptations", "limits"],
        },
      ],
    },
    {
      id: "reflections",
      title: "5. Looking back",
      questions: [
        {
          id: "reflections",
          asks: "What would we do in another way?",
          from: ["guidance"],
          notHere: "Write, both sides together, what went well and what did not.",
        },
      ],
    },
  ],
};
