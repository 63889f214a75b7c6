import { formatsOf, kindsOf } from "../list-order.words.ts";
import type { ListWords } from "../list.words.ts";

/** Awaiting review by speakers. */
export const ar: ListWords = {
  lead: "من هنا، وماذا يقدمون، ومع من تتحدث وعن ماذا.",
  more: "اختر المزيد: المجتمع، اللغة، اليوم، الطريقة، القرب",
  community: "المجتمع",
  language: "اللغة",
  day: "اليوم",
  how: "الطريقة",
  near: "بالقرب من: رمز بريدي أو نصفه الأول",
  whom: "مع من تتحدث",
  one: "منظمة واحدة",
  byName: "المنظمات بالاسم: {n}",
  nearest: "المنظمات، الأقرب أولاً: {n}",
  organisation: "المنظمة",
  howFar: "المسافة",
  whatItIs: "ما هي",
  whatItBrings: "ماذا تقدم",
  notSaid: "لم يُذكر",
  showAll: "اعرض كل المنظمات",
  noneFits: "لا توجد منظمة تناسب كل ذلك",
  tryFewer: "جرّب كلمات أقل، أو اترك اليوم أو اللغة.",
  card: "افتح صفحة منظمة لتطبع بطاقتها لشخص يمر بضيق.",
  tellUs: "هل ينقص شيء أو فيه خطأ؟ أخبرنا",
  takeAlong: "خذ الدليل معك",
  kinds: kindsOf(
    "تدير خدمة",
    "تموّل خدمات",
    "منظمة تطوعية أو مجتمعية",
    "منظمة دينية",
    "يقودها من يستخدمون الخدمات",
    "نوع آخر من المنظمات",
  ),
  formats: formatsOf("وجهاً لوجه", "في مجموعة", "في البيت", "بالهاتف", "عبر الإنترنت"),
};
