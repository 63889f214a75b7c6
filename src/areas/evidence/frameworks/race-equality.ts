import type { Framework } from "../evidence.ts";

export const raceEquality: Framework = {
  id: "race-equality",
  title: "Race equality framework for mental health",
  isFor:
    "For boards, regulators and communities: how a service leads on race equality, works with communities and hears them.",
  source: {
    title: "NHS England: Patient and carer race equality framework",
    href: "https://www.england.nhs.uk/mental-health/advancing-mental-health-equalities/pcref/",
  },
  wasRead: false,
  sections: [
    {
      id: "leadership",
      title: "Leadership and governance",
      questions: [
        {
          id: "lead",
          asks: "Who answers for it on the board?",
          from: [],
          notHere: "The name and role of the board’s lead are not kept here. Add them.",
        },
        { id: "both-sides", asks: "Do communities keep watch together with services?", from: ["keepers", "groups"] },
        {
          id: "plan",
          asks: "Was the plan made with communities, and is it published?",
          from: ["plans-open", "plan-changes"],
        },
        { id: "measures", asks: "Which measures does everyone see?", from: ["figures"] },
        {
          id: "board",
          asks: "Does the board look at them regularly?",
          from: ["barriers"],
          notHere: "Minutes of the board are not kept here. Add their dates.",
        },
      ],
    },
    {
      id: "competencies",
      title: "What the organisation can do",
      questions: [
        { id: "cultural-awareness", asks: "Does it know the communities it serves?", from: ["known", "profiles"] },
        { id: "staff-knowledge", asks: "Do its people learn, and from whom?", from: ["training"] },
        {
          id: "partnership",
          asks: "Does it work with partners under agreed rules?",
          from: ["agreements", "agreed-clauses", "programmes"],
        },
        { id: "co-production", asks: "What was planned and decided together?", from: ["decisions", "plan-changes"] },
        { id: "workforce", asks: "Who works there, at which level?", from: ["workforce"] },
        { id: "co-learning", asks: "What was learned together and put into print?", from: ["guidance"] },
      ],
    },
    {
      id: "feedback",
      title: "Hearing patients and carers",
      questions: [
        { id: "asked", asks: "Whom did it ask?", from: ["asked"] },
        { id: "answered", asks: "What was said, and what was answered?", from: ["answered", "champions"] },
        { id: "proof", asks: "What changed because of it?", from: ["changes", "adaptations"] },
        { id: "limits", asks: "What can it not do yet?", from: ["limits"] },
      ],
    },
  ],
};
