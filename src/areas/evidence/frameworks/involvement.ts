import type { Framework } from "../evidence.ts";

export const involvement: Framework = {
  id: "involvement",
  title: "Duty to involve people, and fair consultation",
  isFor:
    "For commissioners and trusts: whether the duty applied to each plan, and whether people were asked early, told enough, given time, and listened to.",
  source: {
    title: "NHS England: Working in partnership with people and communities, statutory guidance",
    href: "https://www.england.nhs.uk/publication/working-in-partnership-with-people-and-communities-statutory-guidance/",
  },
  wasRead: false,
  sections: [
    {
      id: "duty",
      title: "Does the duty apply?",
      questions: [{ id: "assessed", asks: "Who looked whether it applies, and what did they say?", from: ["duty"] }],
    },
    {
      id: "gunning",
      title: "Four tests of fair consultation",
      questions: [
        { id: "formative", asks: "Were people asked while it was still open?", from: ["plans-open"] },
        { id: "information", asks: "Did they know enough to answer?", from: ["plans-open", "guidance"] },
        {
          id: "time",
          asks: "Did they have time?",
          from: ["asked"],
          notHere: "How many days people had to answer is told in each plan. Write here whether they found it enough.",
        },
        {
          id: "conscientious",
          asks: "Was what they said taken into account?",
          from: ["plan-changes", "changes", "answered"],
        },
      ],
    },
    {
      id: "principles",
      title: "Working with people and communities",
      questions: [
        { id: "centre", asks: "Are communities where decisions are made?", from: ["keepers", "groups", "decisions"] },
        { id: "understand", asks: "Are their needs and hopes known?", from: ["known"] },
        {
          id: "back",
          asks: "Are they told what came of it, also where it could not be done?",
          from: ["answered", "champions", "limits"],
        },
        {
          id: "relations",
          asks: "Are there lasting relations with those who are heard least?",
          from: ["programmes", "agreed-clauses", "asked"],
        },
        { id: "learn", asks: "Is what works learned and put into print?", from: ["guidance"] },
      ],
    },
  ],
};
