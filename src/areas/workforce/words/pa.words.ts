import type { WorkforceWords } from "../workforce.words.ts";

export const pa: WorkforceWords = {
  title: "ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਲੋਕ",
  lead: "ਇਹ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸਦੇ ਹਨ ਕਿ ਕੌਣ ਹਨ, ਕਿਉਂਕਿ ਉਹ ਚਾਹੁੰਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਜਾਣੋ।",
  nobody: "ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਉਹ ਕੌਣ ਹੈ।",
  speaks: "ਭਾਸ਼ਾਵਾਂ",
  community: "ਭਾਈਚਾਰਾ, ਉਨ੍ਹਾਂ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ",
  inPlan: "ਭਾਈਚਾਰਿਆਂ ਲਈ ਸਮਾਂ ਉਨ੍ਹਾਂ ਦੇ ਕੰਮ ਦਾ ਹਿੱਸਾ ਹੈ।",
  agreedOn: "{day} ਨੂੰ ਕਿਹਾ",
};
