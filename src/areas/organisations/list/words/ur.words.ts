import { formatsOf, kindsOf } from "../list-order.words.ts";
import type { ListWords } from "../list.words.ts";

/** Awaiting review by speakers. */
export const ur: ListWords = {
  lead: "یہاں کون ہے، وہ کیا لاتے ہیں، اور کس بات کے لیے کس سے بات کریں۔",
  more: "مزید چنیں: کمیونٹی، زبان، دن، طریقہ، قریب",
  community: "کمیونٹی",
  language: "زبان",
  day: "دن",
  how: "طریقہ",
  near: "قریب: پوسٹ کوڈ یا اس کا پہلا آدھا حصہ",
  whom: "کس سے بات کریں",
  one: "ایک تنظیم",
  byName: "{n} تنظیمیں، نام کے لحاظ سے",
  nearest: "{n} تنظیمیں، سب سے قریب پہلے",
  organisation: "تنظیم",
  howFar: "کتنی دور",
  whatItIs: "یہ کیا ہے",
  whatItBrings: "یہ کیا لاتی ہے",
  notSaid: "نہیں بتایا گیا",
  showAll: "سب تنظیمیں دکھائیں",
  noneFits: "کوئی تنظیم ان سب پر پوری نہیں اترتی",
  tryFewer: "کم الفاظ آزمائیں، یا دن یا زبان چھوڑ دیں۔",
  tellUs: "کچھ رہ گیا یا غلط ہے؟ ہمیں بتائیں",
  takeAlong: "فہرست ساتھ لے جائیں",
  kinds: kindsOf(
    "خدمت چلاتی ہے",
    "خدمات کے لیے رقم دیتی ہے",
    "رضاکار یا کمیونٹی تنظیم",
    "مذہبی تنظیم",
    "خدمات استعمال کرنے والے چلاتے ہیں",
    "کسی اور قسم کی تنظیم",
  ),
  formats: formatsOf("آمنے سامنے", "گروپ میں", "گھر پر", "فون پر", "آن لائن"),
};
