import type { LimitsWords } from "../limits.words.ts";

export const pa: LimitsWords = {
  title: "ਅਸੀਂ ਅਜੇ ਕੀ ਨਹੀਂ ਕਰ ਸਕਦੇ",
  lead: "ਸੇਵਾ ਆਪ ਦੱਸਦੀ ਹੈ: ਕਿਸ ਚੀਜ਼ ਦੀ ਘਾਟ ਹੈ, ਉਹ ਕਿਸ ਉੱਤੇ ਨਿਰਭਰ ਹੈ, ਅਤੇ ਕਦੋਂ ਤੱਕ ਕੀ ਕਰੇਗੀ।",
  noneShown: "ਅਜੇ ਕਿਸੇ ਸੇਵਾ ਨੇ ਨਹੀਂ ਦੱਸਿਆ।",
  nothing: "ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।",
  described: "ਉਸ ਦੇ ਆਪਣੇ ਵੇਰਵੇ ਵਿੱਚ",
  depends: "ਇਹ ਇਨ੍ਹਾਂ ਉੱਤੇ ਨਿਰਭਰ ਹੈ",
  doing: "ਇਸ ਬਾਰੇ ਕੀ ਹੋ ਰਿਹਾ ਹੈ",
  notDoing: "ਅਜੇ ਇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਹੋ ਰਿਹਾ।",
  byDay: "{day} ਤੱਕ",
  late: "{day} ਤੱਕ ਦਾ ਵਾਅਦਾ ਸੀ, ਨਹੀਂ ਹੋਇਆ",
  firstPromised: "ਪਹਿਲਾ ਵਾਅਦਾ {day} ਤੱਕ ਦਾ ਸੀ",
  done: "{day} ਨੂੰ ਹੋ ਗਿਆ",
  lookedOn: "ਆਖਰੀ ਵਾਰ {day} ਨੂੰ ਵੇਖਿਆ",
  partners: "ਭਾਈਵਾਲ ਕੀ ਕਹਿੰਦੇ ਹਨ",
  noWord: "ਅਜੇ ਕਿਸੇ ਨੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ।",
};
