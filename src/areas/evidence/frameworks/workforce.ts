import type { Framework } from "../evidence.ts";

export const workforce: Framework = {
  id: "workforce",
  title: "Race equality of the people who work here",
  isFor:
    "For boards and communities: who works here, at which level, how people are chosen and treated, and what is done about it.",
  source: {
    title: "NHS England: Workforce Race Equality Standard",
    href: "https://www.england.nhs.uk/about/equality/equality-hub/workforce-equality-data-standards/equality-standard/",
  },
  wasRead: false,
  sections: [
    {
      id: "who",
      title: "Who works here",
      questions: [
        { id: "levels", asks: "Who works at which level, and on the board?", from: ["workforce"] },
        { id: "people-served", asks: "Whom does the service reach, beside it?", from: ["figures"] },
      ],
    },
    {
      id: "fair",
      title: "How people are chosen and treated",
      questions: [
        { id: "indicators", asks: "The nine indicators, each with its direction", from: ["workforce"] },
        {
          id: "survey",
          asks: "What do staff say in the survey?",
          from: [],
          notHere: "The four questions of the staff survey are answered outside. Add them with their year.",
        },
      ],
    },
    {
      id: "action",
      title: "What is done about it",
      questions: [
        { id: "learning", asks: "What do people of services learn, and from whom?", from: ["training"] },
        { id: "actions", asks: "What was decided, and what changed?", from: ["decisions", "changes", "barriers"] },
      ],
    },
  ],
};
