import type { Language } from "../../design/languages.ts";

/** What whoever looks up a word reads. English is the type: a language that lacks a sentence does not compile. */
export interface GlossaryWords {
  readonly title: string;
  readonly lead: string;
  readonly find: string;
  readonly look: string;
  readonly word: string;
  readonly meaning: string;
  readonly letters: string;
  readonly all: string;
  readonly noneFound: string;
  readonly noneYet: string;
  readonly noneFor: string;
  readonly askTitle: string;
  readonly askLabel: string;
  readonly askButton: string;
  readonly also: string;
  /** Nobody who speaks it has said yet what it means in this language. */
  readonly notYet: string;
  readonly checked: string;
  readonly givenBy: string;
  readonly communityMember: string;
}

const en: GlossaryWords = {
  title: "Words explained",
  lead: "What words of services mean, in plain words.",
  find: "Find a word",
  look: "Look",
  word: "Word",
  meaning: "What it means",
  letters: "By letter",
  all: "All",
  noneFound: "This word is not here yet.",
  noneYet: "There are no words here yet",
  noneFor: "Services use words that other people never do. Here each one is said in plain words and in your language.",
  askTitle: "Ask what a word means",
  askLabel: "Which word?",
  askButton: "Ask",
  also: "Also written",
  notYet: "Nobody has said yet what it means in this language.",
  checked: "Another speaker says this is right.",
  givenBy: "Given by",
  communityMember: "a community member",
};

/** Those other than English await review by speakers. */
const inEveryLanguage: Readonly<Record<Language, GlossaryWords>> = {
  en,
  ur: {
    title: "الفاظ کا مطلب",
    lead: "خدمات کے الفاظ کا مطلب، آسان زبان میں۔",
    find: "لفظ تلاش کریں",
    look: "دیکھیں",
    word: "لفظ",
    meaning: "اس کا مطلب",
    letters: "حرف کے لحاظ سے",
    all: "سب",
    noneFound: "یہ لفظ ابھی یہاں نہیں ہے۔",
    noneYet: "ابھی یہاں کوئی لفظ نہیں",
    noneFor:
      "خدمات ایسے الفاظ استعمال کرتی ہیں جو دوسرے لوگ نہیں کرتے۔ یہاں ہر لفظ آسان زبان میں اور آپ کی زبان میں ہے۔",
    askTitle: "پوچھیں کہ لفظ کا کیا مطلب ہے",
    askLabel: "کون سا لفظ؟",
    askButton: "پوچھیں",
    also: "یوں بھی لکھا جاتا ہے",
    notYet: "ابھی کسی نے نہیں بتایا کہ اس زبان میں اس کا کیا مطلب ہے۔",
    checked: "یہ زبان بولنے والے ایک اور شخص نے کہا کہ یہ درست ہے۔",
    givenBy: "بتایا",
    communityMember: "برادری کے ایک فرد نے",
  },
  ar: {
    title: "شرح الكلمات",
    lead: "معنى كلمات الخدمات بكلام بسيط.",
    find: "ابحث عن كلمة",
    look: "ابحث",
    word: "الكلمة",
    meaning: "معناها",
    letters: "حسب الحرف",
    all: "الكل",
    noneFound: "هذه الكلمة ليست هنا بعد.",
    noneYet: "لا توجد كلمات هنا بعد",
    noneFor: "تستعمل الخدمات كلمات لا يستعملها غيرها. هنا كل كلمة بكلام بسيط وبلغتك.",
    askTitle: "اسأل عن معنى كلمة",
    askLabel: "أي كلمة؟",
    askButton: "اسأل",
    also: "تُكتب أيضا",
    notYet: "لم يقل أحد بعد ما معناها بهذه اللغة.",
    checked: "قال متحدث آخر إن هذا صحيح.",
    givenBy: "أعطاها",
    communityMember: "أحد أفراد المجتمع",
  },
  pa: {
    title: "ਸ਼ਬਦਾਂ ਦਾ ਮਤਲਬ",
    lead: "ਸੇਵਾਵਾਂ ਦੇ ਸ਼ਬਦਾਂ ਦਾ ਮਤਲਬ, ਸੌਖੀ ਬੋਲੀ ਵਿੱਚ।",
    find: "ਸ਼ਬਦ ਲੱਭੋ",
    look: "ਵੇਖੋ",
    word: "ਸ਼ਬਦ",
    meaning: "ਇਸਦਾ ਮਤਲਬ",
    letters: "ਅੱਖਰ ਅਨੁਸਾਰ",
    all: "ਸਾਰੇ",
    noneFound: "ਇਹ ਸ਼ਬਦ ਅਜੇ ਇੱਥੇ ਨਹੀਂ ਹੈ।",
    noneYet: "ਇੱਥੇ ਅਜੇ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ",
    noneFor: "ਸੇਵਾਵਾਂ ਅਜਿਹੇ ਸ਼ਬਦ ਵਰਤਦੀਆਂ ਹਨ ਜੋ ਹੋਰ ਲੋਕ ਨਹੀਂ ਵਰਤਦੇ। ਇੱਥੇ ਹਰ ਸ਼ਬਦ ਸੌਖੀ ਬੋਲੀ ਅਤੇ ਤੁਹਾਡੀ ਬੋਲੀ ਵਿੱਚ ਹੈ।",
    askTitle: "ਪੁੱਛੋ ਕਿ ਸ਼ਬਦ ਦਾ ਕੀ ਮਤਲਬ ਹੈ",
    askLabel: "ਕਿਹੜਾ ਸ਼ਬਦ?",
    askButton: "ਪੁੱਛੋ",
    also: "ਇਉਂ ਵੀ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ",
    notYet: "ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਇਸ ਬੋਲੀ ਵਿੱਚ ਇਸਦਾ ਕੀ ਮਤਲਬ ਹੈ।",
    checked: "ਇਹ ਬੋਲੀ ਬੋਲਣ ਵਾਲੇ ਇੱਕ ਹੋਰ ਨੇ ਕਿਹਾ ਕਿ ਇਹ ਠੀਕ ਹੈ।",
    givenBy: "ਦੱਸਿਆ",
    communityMember: "ਭਾਈਚਾਰੇ ਦੇ ਇੱਕ ਮੈਂਬਰ ਨੇ",
  },
  bn: {
    title: "শব্দের মানে",
    lead: "সেবার শব্দগুলোর মানে, সহজ কথায়।",
    find: "শব্দ খুঁজুন",
    look: "দেখুন",
    word: "শব্দ",
    meaning: "এর মানে",
    letters: "অক্ষর অনুযায়ী",
    all: "সব",
    noneFound: "এই শব্দটি এখনও এখানে নেই।",
    noneYet: "এখানে এখনও কোনো শব্দ নেই",
    noneFor: "সেবাগুলো এমন শব্দ ব্যবহার করে যা অন্যরা করে না। এখানে প্রতিটি শব্দ সহজ কথায় ও আপনার ভাষায় আছে।",
    askTitle: "শব্দের মানে জিজ্ঞাসা করুন",
    askLabel: "কোন শব্দ?",
    askButton: "জিজ্ঞাসা করুন",
    also: "এভাবেও লেখা হয়",
    notYet: "এই ভাষায় এর মানে কী, এখনও কেউ বলেননি।",
    checked: "এই ভাষার আরেকজন বলেছেন, এটি ঠিক।",
    givenBy: "দিয়েছেন",
    communityMember: "সমাজের একজন সদস্য",
  },
  pl: {
    title: "Słowa objaśnione",
    lead: "Co znaczą słowa używane przez służby, prostymi słowami.",
    find: "Znajdź słowo",
    look: "Szukaj",
    word: "Słowo",
    meaning: "Co znaczy",
    letters: "Według liter",
    all: "Wszystkie",
    noneFound: "Tego słowa jeszcze tu nie ma.",
    noneYet: "Nie ma tu jeszcze słów",
    noneFor: "Służby używają słów, których nikt inny nie używa. Tu każde jest powiedziane prosto i w Twoim języku.",
    askTitle: "Zapytaj, co znaczy słowo",
    askLabel: "Które słowo?",
    askButton: "Zapytaj",
    also: "Pisane także",
    notYet: "Nikt jeszcze nie powiedział, co to znaczy w tym języku.",
    checked: "Inna osoba mówiąca tym językiem mówi, że to się zgadza.",
    givenBy: "Od",
    communityMember: "osoba ze społeczności",
  },
  so: {
    title: "Macnaha erayada",
    lead: "Erayada adeegyadu waxay ka dhigan yihiin, si fudud.",
    find: "Raadi eray",
    look: "Eeg",
    word: "Eray",
    meaning: "Macnihiisa",
    letters: "Xaraf ahaan",
    all: "Dhammaan",
    noneFound: "Eraygan weli halkan kuma jiro.",
    noneYet: "Weli erayo halkan kuma jiraan",
    noneFor:
      "Adeegyadu waxay adeegsadaan erayo aan dadka kale adeegsan. Halkan eray kasta waa si fudud iyo luqaddaada.",
    askTitle: "Weydii waxa erey ka dhigan yahay",
    askLabel: "Eraygee?",
    askButton: "Weydii",
    also: "Sidan sidoo kale waa loo qoraa",
    notYet: "Weli qofna ma sheegin waxa uu luqaddan kaga dhigan yahay.",
    checked: "Qof kale oo luqadda ku hadla ayaa sheegay inay sax tahay.",
    givenBy: "Waxaa bixiyay",
    communityMember: "xubin bulshada ka tirsan",
  },
  cy: {
    title: "Egluro geiriau",
    lead: "Beth mae geiriau gwasanaethau yn ei olygu, mewn geiriau syml.",
    find: "Chwilio am air",
    look: "Chwilio",
    word: "Gair",
    meaning: "Ei ystyr",
    letters: "Fesul llythyren",
    all: "Pob un",
    noneFound: "Nid yw’r gair hwn yma eto.",
    noneYet: "Nid oes geiriau yma eto",
    noneFor:
      "Mae gwasanaethau’n defnyddio geiriau nad yw pobl eraill. Yma mae pob un mewn geiriau syml ac yn eich iaith chi.",
    askTitle: "Gofyn beth mae gair yn ei olygu",
    askLabel: "Pa air?",
    askButton: "Gofyn",
    also: "Hefyd wedi’i ysgrifennu",
    notYet: "Nid oes neb wedi dweud eto beth yw ei ystyr yn yr iaith hon.",
    checked: "Mae siaradwr arall yn dweud bod hyn yn gywir.",
    givenBy: "Rhoddwyd gan",
    communityMember: "aelod o’r gymuned",
  },
};

export const glossaryWords = (language: Language): GlossaryWords => inEveryLanguage[language];
export const wordsInMenu = (language: Language): string => inEveryLanguage[language].title;

/** The way down to the words, in the reader’s language. */
export const trailInWords = ({ slug, name }: { readonly slug: string; readonly name: string }, language: Language) => [
  { href: `/${slug}`, words: name },
  { href: `/${slug}/glossary`, words: glossaryWords(language).title },
];
