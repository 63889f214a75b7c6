import type { Framework } from "../evidence.ts";

export const core20: Framework = {
  id: "core20plus5",
  title: "Core20PLUS5: what is done for whom",
  isFor:
    "For integrated care boards: the most deprived fifth, groups chosen here, and five clinical areas each for adults and children.",
  source: {
    title: "NHS England: Core20PLUS5",
    href: "https://www.england.nhs.uk/about/equality/equality-hub/national-healthcare-inequalities-improvement-programme/core20plus5/",
  },
  wasRead: false,
  sections: [
    {
      id: "core20",
      title: "Core20: the most deprived fifth",
      questions: [
        {
          id: "neighbourhoods",
          asks: "What is done in the most deprived neighbourhoods?",
          from: [],
          notHere: "No programme here is marked with the deprivation of its neighbourhoods. Say which work in them.",
        },
      ],
    },
    {
      id: "plus",
      title: "PLUS: groups chosen here",
      questions: [
        { id: "chosen", asks: "Which groups, what is known about them and who says so?", from: ["known"] },
        { id: "reached", asks: "How far are they reached?", from: ["figures"] },
        { id: "asked", asks: "Were they asked?", from: ["asked", "champions"] },
        { id: "done", asks: "What is done with them?", from: ["programmes", "agreed-clauses", "adaptations"] },
      ],
    },
    {
      id: "five",
      title: "5: clinical areas",
      questions: [
        {
          id: "mental",
          asks: "Severe mental illness; children’s mental health",
          from: ["profiles"],
          notHere: "Physical health checks are counted in the service’s own system. Add the share and its date.",
        },
        {
          id: "others",
          asks: "Maternity, breathing, cancer found early, blood pressure; asthma, diabetes, epilepsy, teeth",
          from: [],
          notHere: "No programme here is marked with these clinical areas. Leave out those that are not yours.",
        },
      ],
    },
  ],
};
