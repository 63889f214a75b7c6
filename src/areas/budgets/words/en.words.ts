import type { BudgetWords } from "../budgets.words.ts";

export const en: BudgetWords = {
  title: "Your own budget for help",
  lead: "If you need help to live your life, you can ask for the money for it, and choose who helps.",
  parts: [
    {
      title: "What it is",
      lines: [
        "The council or the NHS says how much your help may cost in a year: that is your personal budget.",
        "You can have it paid to you, have it looked after for you, or have it held by those who help you.",
        "With it you can choose somebody who knows your language, your food and your faith.",
      ],
    },
    {
      title: "What you can ask",
      lines: [
        "Ask for an assessment. It is a talk about what you need, and it costs nothing.",
        "Ask for it at home, or at an organisation that you trust, with an interpreter of the service.",
        "Ask for an advocate: somebody who is on your side and makes sure that you are heard.",
        "Ask for what was decided, and why, in writing and in your language.",
      ],
    },
    {
      title: "What is not so",
      lines: [
        "Asking does not end your benefits.",
        "You are not too ill to ask. Somebody can look after the money for you.",
        "Your family does not have to interpret.",
      ],
    },
    {
      title: "If you are told no",
      lines: [
        "Ask who decided it, and why. Write down the day.",
        "Tell a community organisation: they can write it down here, without your name.",
        "You can complain, and you can ask again.",
      ],
    },
  ],
  source:
    "This is about England: the Care Act 2014 and the rules of the NHS on personal health budgets. Check the current rules with whoever helps you.",
  whom: "Organisations here that can help you to ask",
};
