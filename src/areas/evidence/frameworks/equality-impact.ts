import type { Framework } from "../evidence.ts";

export const equalityImpact: Framework = {
  id: "equality-impact",
  title: "Equality and health inequalities impact assessment",
  isFor:
    "For whoever decides on a change: whom it touches, what is known, what is not, and what was done about it. Begin it with the plan, not after.",
  source: {
    title: "Equality Act 2010, section 149: public sector equality duty",
    href: "https://www.legislation.gov.uk/ukpga/2010/15/section/149",
  },
  wasRead: false,
  sections: [
    {
      id: "what",
      title: "What is planned, and for whom",
      questions: [
        { id: "plan", asks: "What is planned, and what is still open?", from: ["plans-open"] },
        { id: "affected", asks: "Who is touched by it?", from: ["known", "profiles"] },
      ],
    },
    {
      id: "evidence",
      title: "What is known",
      questions: [
        { id: "ethnicity", asks: "Ethnicity: how far are people reached?", from: ["figures"] },
        {
          id: "other",
          asks: "Age, disability, sex, religion or belief, sexual orientation, gender reassignment, marriage, pregnancy",
          from: [],
          notHere:
            "Figures by the other protected characteristics are not kept here. Say for each what you looked at, or why there is nothing.",
        },
        {
          id: "inclusion",
          asks: "Inclusion health groups and carers",
          from: [],
          notHere:
            "Evidence on inclusion health groups and carers is not kept here as such. Say what you looked at, or why there is nothing.",
        },
        { id: "workforce", asks: "Does it touch people who work there?", from: ["workforce"] },
      ],
    },
    {
      id: "involved",
      title: "Who was involved",
      questions: [
        { id: "asked", asks: "Whom did we ask?", from: ["asked", "decisions"] },
        { id: "heard", asks: "What did they say, and what were they answered?", from: ["answered", "champions"] },
      ],
    },
    {
      id: "decision",
      title: "What is done about it",
      questions: [
        { id: "adjusted", asks: "What was changed because of it?", from: ["plan-changes", "adaptations", "changes"] },
        { id: "limits", asks: "What remains, and what is done about it by when?", from: ["limits", "barriers"] },
        {
          id: "decided",
          asks: "Go on, adjust or stop: who decided, on which day?",
          from: [],
          notHere: "Write who decided, on which day, and when it is looked at again.",
        },
      ],
    },
  ],
};
