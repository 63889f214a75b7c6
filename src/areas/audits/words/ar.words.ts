import type { LimitsWords } from "../limits.words.ts";

export const ar: LimitsWords = {
  title: "ما لا نستطيع فعله بعد",
  lead: "تقوله الخدمة نفسها: ما ينقصها، وعلى من تعتمد، وماذا تفعل وإلى متى.",
  noneShown: "لم تقل أي خدمة ذلك بعد.",
  nothing: "لا شيء مكتوب هنا.",
  described: "في وصفها لنفسها",
  depends: "تعتمد على",
  doing: "ما يُفعل بشأنه",
  notDoing: "لا شيء يُفعل بشأنه بعد.",
  byDay: "بحلول {day}",
  late: "وُعد بحلول {day} ولم يُنجز",
  firstPromised: "الوعد الأول بحلول {day}",
  done: "أُنجز في {day}",
  lookedOn: "آخر نظر في {day}",
  partners: "ما يقوله الشركاء",
  noWord: "لم يقل أحد شيئًا بعد.",
};
