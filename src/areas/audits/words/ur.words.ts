import type { LimitsWords } from "../limits.words.ts";

export const ur: LimitsWords = {
  title: "ہم ابھی کیا نہیں کر سکتے",
  lead: "سروس خود بتاتی ہے: کس چیز کی کمی ہے، وہ کس پر انحصار کرتی ہے، اور کب تک کیا کرے گی۔",
  noneShown: "ابھی کسی سروس نے نہیں بتایا۔",
  nothing: "یہاں کچھ نہیں لکھا۔",
  described: "اس کے اپنے تعارف میں",
  depends: "اس کا انحصار ان پر ہے",
  doing: "اس کے لیے کیا ہو رہا ہے",
  notDoing: "ابھی اس کے لیے کچھ نہیں ہو رہا۔",
  byDay: "{day} تک",
  late: "{day} تک کا وعدہ تھا، نہیں ہوا",
  firstPromised: "پہلا وعدہ {day} تک کا تھا",
  done: "{day} کو ہو گیا",
  lookedOn: "آخری بار {day} کو دیکھا گیا",
  partners: "شراکت دار کیا کہتے ہیں",
  noWord: "ابھی کسی نے کچھ نہیں کہا۔",
};
