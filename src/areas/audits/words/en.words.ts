import type { LimitsWords } from "../limits.words.ts";

export const en: LimitsWords = {
  title: "What we cannot do yet",
  lead: "Said by the service itself: what it lacks, on whom it depends, and what it does about it by when.",
  noneShown: "No service has said it yet.",
  nothing: "Nothing is written here.",
  described: "It also says in its own description what it cannot do yet",
  depends: "It depends on",
  doing: "What is done about it",
  notDoing: "Nothing is done about it yet.",
  byDay: "By {day}",
  late: "Promised by {day}, and not done",
  firstPromised: "First promised by {day}",
  done: "Done on {day}",
  lookedOn: "Last looked at on {day}",
  partners: "What partners say of it",
  noWord: "Nobody has said anything yet.",
};
