import type { Language } from "../../design/languages.ts";
import type { Advice } from "./advice.ts";

interface AdviceWords {
  readonly title: string;
  readonly words: string;
}

const byLanguage: Readonly<Record<Language, AdviceWords>> = {
  en: {
    title: "Free advice, before you are paid",
    words:
      "Being paid can change the benefits somebody gets. This adviser is independent, is free, and tells us nothing about you.",
  },
  cy: {
    title: "Cyngor am ddim, cyn i chi gael eich talu",
    words:
      "Gall cael tâl newid y budd-daliadau y mae rhywun yn eu cael. Mae’r cynghorydd hwn yn annibynnol ac am ddim, ac nid yw’n dweud dim wrthym amdanoch chi.",
  },
  ur: {
    title: "ادائیگی سے پہلے مفت مشورہ",
    words:
      "ادائیگی سے کسی کی سرکاری امداد بدل سکتی ہے۔ یہ مشیر آزاد ہے، مفت ہے، اور ہمیں آپ کے بارے میں کچھ نہیں بتاتا۔",
  },
  pa: {
    title: "ਭੁਗਤਾਨ ਤੋਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਸਲਾਹ",
    words: "ਭੁਗਤਾਨ ਨਾਲ ਕਿਸੇ ਦੇ ਭੱਤੇ ਬਦਲ ਸਕਦੇ ਹਨ। ਇਹ ਸਲਾਹਕਾਰ ਸੁਤੰਤਰ ਅਤੇ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਸਾਨੂੰ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦਾ।",
  },
  bn: {
    title: "টাকা পাওয়ার আগে বিনামূল্যে পরামর্শ",
    words: "টাকা পেলে কারও ভাতা বদলে যেতে পারে। এই পরামর্শক স্বাধীন, বিনামূল্যের, এবং আপনার সম্পর্কে আমাদের কিছু বলেন না।",
  },
  ar: {
    title: "نصيحة مجانية قبل أن يُدفع لك",
    words: "قد يغيّر الدفع الإعانات التي يتلقاها الشخص. هذا المستشار مستقل ومجاني، ولا يخبرنا بشيء عنك.",
  },
  pl: {
    title: "Bezpłatna porada, zanim dostaniesz zapłatę",
    words:
      "Zapłata może zmienić zasiłki, które ktoś pobiera. Ten doradca jest niezależny i bezpłatny, i nic nam o Tobie nie mówi.",
  },
  so: {
    title: "Talo bilaash ah, ka hor inta aan lacag lagu siin",
    words:
      "Lacag la qaato waxay beddeli kartaa gargaarka qof helo. La-taliyahani waa madax-bannaan, waa bilaash, wax kugu saabsanna nooma sheego.",
  },
};

/** The standing offer of independent advice, in somebody’s language. */
export const adviceWords = (language: Language): AdviceWords => byLanguage[language];

/** As it stands in a letter: why, who advises, and the place’s own words where it has some in this language. @practice P20 */
export function adviceText({ adviser, contact, leaflets }: Advice, language: Language): string {
  const { title, words } = adviceWords(language);
  const lines = [title, words, `${adviser}: ${contact}`, leaflets[language] ?? ""];
  return lines.filter((line) => line !== "").join("\n\n");
}
