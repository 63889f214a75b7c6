import type { Framework, Question } from "../evidence.ts";

const asks = (id: string, words: string, more: Pick<Question, "from" | "notHere">): Question => ({
  id,
  asks: words,
  ...more,
});

export const equalityDelivery: Framework = {
  id: "equality-delivery",
  title: "Equality delivery outcomes",
  isFor:
    "For NHS providers and commissioners: eleven outcomes. Those who use services and partners rate; a service does not rate itself alone.",
  source: {
    title: "NHS England: Equality Delivery System 2022",
    href: "https://www.england.nhs.uk/about/equality/equality-hub/patient-equalities-programme/equality-frameworks-and-information-standards/eds/",
  },
  wasRead: false,
  sections: [
    {
      id: "services",
      title: "1. Services",
      questions: [
        asks("1a", "1A. People can get the service they need", { from: ["figures", "asked"] }),
        asks("1b", "1B. What each person needs is met", { from: ["adaptations", "profiles"] }),
        asks("1c", "1C. People come to no harm", {
          from: ["agreed-clauses"],
          notHere: "Harm and safety incidents are kept in the service’s own system. Add what it shows.",
        }),
        asks("1d", "1D. People speak well of how it was", { from: ["answered", "champions"] }),
      ],
    },
    {
      id: "workforce",
      title: "2. Health and well-being of people who work there",
      questions: [
        asks("2a", "2A. They are helped with long-term illness and mental health", {
          from: [],
          notHere: "Support for staff with long-term illness is not kept here. Add it.",
        }),
        asks("2b", "2B. They are free from abuse and harassment", { from: ["workforce"] }),
        asks("2c", "2C. They have independent support", {
          from: [],
          notHere: "Independent support for staff is not kept here. Add it.",
        }),
        asks("2d", "2D. They would recommend it for work and for care", { from: ["workforce"] }),
      ],
    },
    {
      id: "leadership",
      title: "3. Inclusive leadership",
      questions: [
        asks("3a", "3A. Leaders understand it and show it", { from: ["keepers", "training", "decisions"] }),
        asks("3b", "3B. Papers of the board name effects on equality, risks, and what is done", {
          from: ["barriers", "duty"],
        }),
        asks("3c", "3C. Leaders watch progress with those who work there and use it", {
          from: ["figures", "limits", "groups"],
        }),
      ],
    },
  ],
};
