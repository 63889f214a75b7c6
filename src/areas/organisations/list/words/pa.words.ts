import { formatsOf, kindsOf } from "../list-order.words.ts";
import type { ListWords } from "../list.words.ts";

/** Awaiting review by speakers. */
export const pa: ListWords = {
  lead: "ਇੱਥੇ ਕੌਣ ਹੈ, ਉਹ ਕੀ ਲਿਆਉਂਦੇ ਹਨ, ਅਤੇ ਕਿਸ ਗੱਲ ਲਈ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ।",
  more: "ਹੋਰ ਚੁਣੋ: ਭਾਈਚਾਰਾ, ਬੋਲੀ, ਦਿਨ, ਤਰੀਕਾ, ਨੇੜੇ",
  community: "ਭਾਈਚਾਰਾ",
  language: "ਬੋਲੀ",
  day: "ਦਿਨ",
  how: "ਤਰੀਕਾ",
  near: "ਨੇੜੇ: ਪੋਸਟਕੋਡ ਜਾਂ ਉਸ ਦਾ ਪਹਿਲਾ ਅੱਧ",
  whom: "ਕਿਸ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ",
  one: "ਇੱਕ ਸੰਸਥਾ",
  byName: "{n} ਸੰਸਥਾਵਾਂ, ਨਾਂ ਅਨੁਸਾਰ",
  nearest: "{n} ਸੰਸਥਾਵਾਂ, ਸਭ ਤੋਂ ਨੇੜੇ ਪਹਿਲਾਂ",
  organisation: "ਸੰਸਥਾ",
  howFar: "ਕਿੰਨੀ ਦੂਰ",
  whatItIs: "ਇਹ ਕੀ ਹੈ",
  whatItBrings: "ਇਹ ਕੀ ਲਿਆਉਂਦੀ ਹੈ",
  notSaid: "ਨਹੀਂ ਦੱਸਿਆ",
  showAll: "ਸਾਰੀਆਂ ਸੰਸਥਾਵਾਂ ਦਿਖਾਓ",
  noneFits: "ਕੋਈ ਸੰਸਥਾ ਇਸ ਸਭ ਨਾਲ ਨਹੀਂ ਮਿਲਦੀ",
  tryFewer: "ਘੱਟ ਸ਼ਬਦ ਵਰਤੋ, ਜਾਂ ਦਿਨ ਜਾਂ ਬੋਲੀ ਛੱਡ ਦਿਓ।",
  tellUs: "ਕੁਝ ਰਹਿ ਗਿਆ ਜਾਂ ਗ਼ਲਤ ਹੈ? ਸਾਨੂੰ ਦੱਸੋ",
  takeAlong: "ਸੂਚੀ ਨਾਲ ਲੈ ਜਾਓ",
  kinds: kindsOf(
    "ਸੇਵਾ ਚਲਾਉਂਦੀ ਹੈ",
    "ਸੇਵਾਵਾਂ ਲਈ ਪੈਸੇ ਦਿੰਦੀ ਹੈ",
    "ਸਵੈ-ਸੇਵੀ ਜਾਂ ਭਾਈਚਾਰਕ ਸੰਸਥਾ",
    "ਧਾਰਮਿਕ ਸੰਸਥਾ",
    "ਸੇਵਾਵਾਂ ਵਰਤਣ ਵਾਲੇ ਚਲਾਉਂਦੇ ਹਨ",
    "ਹੋਰ ਕਿਸਮ ਦੀ ਸੰਸਥਾ",
  ),
  formats: formatsOf("ਆਹਮੋ-ਸਾਹਮਣੇ", "ਸਮੂਹ ਵਿੱਚ", "ਘਰ ਵਿੱਚ", "ਫ਼ੋਨ ਉੱਤੇ", "ਆਨਲਾਈਨ"),
};
