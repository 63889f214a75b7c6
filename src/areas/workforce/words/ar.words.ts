import type { WorkforceWords } from "../workforce.words.ts";

export const ar: WorkforceWords = {
  title: "من يعملون هنا",
  lead: "يقولون من هم بكلماتهم، لأنهم أرادوا أن تعرف.",
  nobody: "لم يقل أحد بعد من هو.",
  speaks: "يتكلم",
  community: "المجتمع، بكلماتهم",
  inPlan: "الوقت للمجتمعات جزء من عملهم.",
  agreedOn: "قيل في {day}",
};
