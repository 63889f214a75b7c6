import type { LimitsWords } from "../limits.words.ts";

export const bn: LimitsWords = {
  title: "আমরা এখনও যা পারি না",
  lead: "সেবা নিজেই বলে: কী নেই, কার উপর নির্ভর করে, আর কবের মধ্যে কী করবে।",
  noneShown: "এখনও কোনো সেবা বলেনি।",
  nothing: "এখানে কিছু লেখা নেই।",
  described: "নিজের বিবরণে",
  depends: "এটি নির্ভর করে",
  doing: "এ নিয়ে কী করা হচ্ছে",
  notDoing: "এখনও এ নিয়ে কিছু করা হচ্ছে না।",
  byDay: "{day} এর মধ্যে",
  late: "{day} এর মধ্যে কথা ছিল, হয়নি",
  firstPromised: "প্রথম কথা ছিল {day} এর মধ্যে",
  done: "{day} হয়েছে",
  lookedOn: "শেষ দেখা হয়েছে {day}",
  partners: "অংশীদাররা যা বলেন",
  noWord: "এখনও কেউ কিছু বলেনি।",
};
