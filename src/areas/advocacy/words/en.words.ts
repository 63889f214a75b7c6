import type { AdvocacyWords } from "../advocacy.words.ts";

export const en: AdvocacyWords = {
  title: "Somebody on your side: an advocate",
  lead: "An advocate is not of the service. They help you to say what you want, and make sure that you are heard.",
  doesTitle: "What an advocate does",
  does: [
    "Explains to you what is going on, in your language.",
    "Comes with you to a meeting, and speaks for you if you want.",
    "Helps you to complain.",
    "Does not decide for you, and costs you nothing.",
  ],
  rightTitle: "When you have a right to one",
  rights: [
    "When the council looks at what help you need, and it is hard for you to take part, and nobody else can help you.",
    "When you are kept in hospital under the Mental Health Act.",
    "When others decide for you because you cannot, and nobody speaks for you.",
    "When you want to complain about the NHS.",
  ],
  source: "This is about England. Check the current rules with whoever helps you.",
  whom: "Organisations here that you can ask",
};
