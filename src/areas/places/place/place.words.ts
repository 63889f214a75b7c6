import type { Language } from "../../../design/languages.ts";
import type { Side } from "../../../nouns/role.ts";

/** The words of a place's front page. English is the type; the others await review by speakers. */
interface FrontWords {
  readonly lead: string;
  readonly toDo: string;
  readonly home: string;
  readonly ask: string;
  /** The example stays in English, as most of a directory is. */
  readonly askHint: string;
  readonly find: string;
  readonly organisations: string;
  readonly communities: string;
  readonly services: string;
  readonly published: string;
  readonly tryIt: string;
  readonly keepTitle: string;
  readonly keptBy: Readonly<Record<"nobody" | Side | "both", string>>;
  readonly keepers: string;
  readonly areaCode: string;
  readonly happened: string;
  readonly started: string;
  readonly decided: string;
  readonly another: string;
  readonly changed: string;
}

const en: FrontWords = {
  lead: "A place where services and communities work together, in the open.",
  toDo: "What you can do here",
  home: "Go to what waits for you",
  ask: "What do you need, and for whom?",
  askHint: "Such as: dementia in the Gujarati-speaking community",
  find: "Find",
  organisations: "Find an organisation, and a card to print for somebody who is struggling",
  communities: "Read how communities here describe themselves",
  services: "See what services here offer, and whom to ask",
  published: "See the figures that this place has published",
  tryIt: "See who is not reached, from two published files of your own",
  keepTitle: "Who keeps it",
  keptBy: {
    nobody: "Nobody keeps this place yet.",
    statutory: "People named by services and councils keep this place.",
    community: "People named by community organisations keep this place.",
    both: "People named by services and councils and people named by community organisations keep this place together.",
  },
  keepers: "See who keeps this place",
  areaCode: "Area code in published figures",
  happened: "What happened here",
  started: "This place started.",
  decided: "Decided by its keepers",
  another: "another matter",
  changed: "Something was changed here.",
};

const ur: FrontWords = {
  lead: "ایک جگہ جہاں خدمات اور کمیونٹیز کھلے عام مل کر کام کرتی ہیں۔",
  toDo: "آپ یہاں کیا کر سکتے ہیں",
  home: "جو آپ کا انتظار کر رہا ہے اس پر جائیں",
  ask: "آپ کو کیا چاہیے، اور کس کے لیے؟",
  askHint: "مثال کے طور پر: dementia Urdu۔ یہاں کے زیادہ تر صفحے انگریزی میں لکھے ہیں۔",
  find: "تلاش کریں",
  organisations: "کوئی تنظیم تلاش کریں، اور کسی مشکل میں پڑے شخص کے لیے چھاپنے کا کارڈ",
  communities: "پڑھیں کہ یہاں کی کمیونٹیز اپنے بارے میں کیا کہتی ہیں",
  services: "دیکھیں کہ یہاں کی خدمات کیا پیش کرتی ہیں، اور کس سے پوچھیں",
  published: "وہ اعداد دیکھیں جو اس جگہ نے شائع کیے ہیں",
  tryIt: "اپنی دو شائع شدہ فائلوں سے دیکھیں کہ کون رہ گیا ہے",
  keepTitle: "اس کی نگہبانی کون کرتا ہے",
  keptBy: {
    nobody: "ابھی کوئی اس جگہ کی نگہبانی نہیں کرتا۔",
    statutory: "خدمات اور کونسلوں کے نامزد لوگ اس جگہ کی نگہبانی کرتے ہیں۔",
    community: "کمیونٹی تنظیموں کے نامزد لوگ اس جگہ کی نگہبانی کرتے ہیں۔",
    both: "خدمات اور کونسلوں کے نامزد لوگ اور کمیونٹی تنظیموں کے نامزد لوگ مل کر اس جگہ کی نگہبانی کرتے ہیں۔",
  },
  keepers: "دیکھیں کہ اس جگہ کی نگہبانی کون کرتا ہے",
  areaCode: "شائع شدہ اعداد میں علاقے کا کوڈ",
  happened: "یہاں کیا ہوا",
  started: "یہ جگہ شروع ہوئی۔",
  decided: "نگہبانوں کا فیصلہ",
  another: "ایک اور معاملہ",
  changed: "یہاں کچھ بدلا گیا۔",
};

const ar: FrontWords = {
  lead: "مكان تعمل فيه الخدمات والمجتمعات معاً، في العلن.",
  toDo: "ما يمكنك فعله هنا",
  home: "اذهب إلى ما ينتظرك",
  ask: "ماذا تحتاج، ولمن؟",
  askHint: "مثال: dementia Arabic. معظم الصفحات هنا مكتوبة بالإنجليزية.",
  find: "ابحث",
  organisations: "ابحث عن منظمة، وعن بطاقة تطبعها لشخص يمر بضيق",
  communities: "اقرأ كيف تصف المجتمعات هنا نفسها",
  services: "انظر ما تقدمه الخدمات هنا، ومن تسأل",
  published: "انظر الأرقام التي نشرها هذا المكان",
  tryIt: "اعرف من لا تصل إليه الخدمة، من ملفين منشورين لديك",
  keepTitle: "من يرعاه",
  keptBy: {
    nobody: "لا أحد يرعى هذا المكان بعد.",
    statutory: "يرعى هذا المكان أشخاص سمّتهم الخدمات والمجالس.",
    community: "يرعى هذا المكان أشخاص سمّتهم منظمات المجتمع.",
    both: "يرعى هذا المكان معاً أشخاص سمّتهم الخدمات والمجالس وأشخاص سمّتهم منظمات المجتمع.",
  },
  keepers: "انظر من يرعى هذا المكان",
  areaCode: "رمز المنطقة في الأرقام المنشورة",
  happened: "ما حدث هنا",
  started: "بدأ هذا المكان.",
  decided: "قرار القائمين عليه",
  another: "أمر آخر",
  changed: "تغيّر شيء هنا.",
};

const pa: FrontWords = {
  lead: "ਇੱਕ ਥਾਂ ਜਿੱਥੇ ਸੇਵਾਵਾਂ ਅਤੇ ਭਾਈਚਾਰੇ ਖੁੱਲ੍ਹ ਕੇ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੇ ਹਨ।",
  toDo: "ਤੁਸੀਂ ਇੱਥੇ ਕੀ ਕਰ ਸਕਦੇ ਹੋ",
  home: "ਜੋ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰਦਾ ਹੈ ਉੱਥੇ ਜਾਓ",
  ask: "ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਕਿਸ ਲਈ?",
  askHint: "ਜਿਵੇਂ: dementia Punjabi। ਇੱਥੇ ਬਹੁਤੇ ਸਫ਼ੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੇ ਹਨ।",
  find: "ਲੱਭੋ",
  organisations: "ਕੋਈ ਸੰਸਥਾ ਲੱਭੋ, ਅਤੇ ਔਖੇ ਸਮੇਂ ਵਿੱਚ ਕਿਸੇ ਲਈ ਛਾਪਣ ਵਾਲਾ ਕਾਰਡ",
  communities: "ਪੜ੍ਹੋ ਕਿ ਇੱਥੋਂ ਦੇ ਭਾਈਚਾਰੇ ਆਪਣੇ ਬਾਰੇ ਕੀ ਕਹਿੰਦੇ ਹਨ",
  services: "ਵੇਖੋ ਕਿ ਇੱਥੋਂ ਦੀਆਂ ਸੇਵਾਵਾਂ ਕੀ ਦਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ",
  published: "ਉਹ ਅੰਕੜੇ ਵੇਖੋ ਜੋ ਇਸ ਥਾਂ ਨੇ ਛਾਪੇ ਹਨ",
  tryIt: "ਆਪਣੀਆਂ ਦੋ ਛਪੀਆਂ ਫ਼ਾਈਲਾਂ ਤੋਂ ਵੇਖੋ ਕਿ ਕੌਣ ਰਹਿ ਗਿਆ ਹੈ",
  keepTitle: "ਇਸ ਦੀ ਰਖਵਾਲੀ ਕੌਣ ਕਰਦਾ ਹੈ",
  keptBy: {
    nobody: "ਹਾਲੇ ਕੋਈ ਇਸ ਥਾਂ ਦੀ ਰਖਵਾਲੀ ਨਹੀਂ ਕਰਦਾ।",
    statutory: "ਸੇਵਾਵਾਂ ਅਤੇ ਕੌਂਸਲਾਂ ਦੇ ਚੁਣੇ ਲੋਕ ਇਸ ਥਾਂ ਦੀ ਰਖਵਾਲੀ ਕਰਦੇ ਹਨ।",
    community: "ਭਾਈਚਾਰਕ ਸੰਸਥਾਵਾਂ ਦੇ ਚੁਣੇ ਲੋਕ ਇਸ ਥਾਂ ਦੀ ਰਖਵਾਲੀ ਕਰਦੇ ਹਨ।",
    both: "ਸੇਵਾਵਾਂ ਅਤੇ ਕੌਂਸਲਾਂ ਦੇ ਚੁਣੇ ਲੋਕ ਅਤੇ ਭਾਈਚਾਰਕ ਸੰਸਥਾਵਾਂ ਦੇ ਚੁਣੇ ਲੋਕ ਮਿਲ ਕੇ ਇਸ ਥਾਂ ਦੀ ਰਖਵਾਲੀ ਕਰਦੇ ਹਨ।",
  },
  keepers: "ਵੇਖੋ ਕਿ ਇਸ ਥਾਂ ਦੀ ਰਖਵਾਲੀ ਕੌਣ ਕਰਦਾ ਹੈ",
  areaCode: "ਛਪੇ ਅੰਕੜਿਆਂ ਵਿੱਚ ਇਲਾਕੇ ਦਾ ਕੋਡ",
  happened: "ਇੱਥੇ ਕੀ ਹੋਇਆ",
  started: "ਇਹ ਥਾਂ ਸ਼ੁਰੂ ਹੋਈ।",
  decided: "ਰਖਵਾਲਿਆਂ ਦਾ ਫ਼ੈਸਲਾ",
  another: "ਇੱਕ ਹੋਰ ਗੱਲ",
  changed: "ਇੱਥੇ ਕੁਝ ਬਦਲਿਆ ਗਿਆ।",
};

const bn: FrontWords = {
  lead: "একটি জায়গা যেখানে সেবা ও কমিউনিটি খোলাখুলি একসঙ্গে কাজ করে।",
  toDo: "আপনি এখানে যা করতে পারেন",
  home: "আপনার জন্য যা অপেক্ষা করছে সেখানে যান",
  ask: "আপনার কী দরকার, এবং কার জন্য?",
  askHint: "যেমন: dementia Bengali। এখানকার বেশির ভাগ পাতা ইংরেজিতে লেখা।",
  find: "খুঁজুন",
  organisations: "একটি সংগঠন খুঁজুন, এবং কষ্টে থাকা কারও জন্য ছাপানোর কার্ড",
  communities: "পড়ুন এখানকার কমিউনিটিগুলো নিজেদের কীভাবে বর্ণনা করে",
  services: "দেখুন এখানকার সেবাগুলো কী দেয়, এবং কাকে জিজ্ঞাসা করবেন",
  published: "এই জায়গা যে সংখ্যাগুলো প্রকাশ করেছে তা দেখুন",
  tryIt: "আপনার নিজের দুটি প্রকাশিত ফাইল থেকে দেখুন কারা বাদ পড়ছে",
  keepTitle: "কারা এটির দেখাশোনা করে",
  keptBy: {
    nobody: "এখনও কেউ এই জায়গার দেখাশোনা করে না।",
    statutory: "সেবা ও কাউন্সিলের মনোনীত মানুষ এই জায়গার দেখাশোনা করেন।",
    community: "কমিউনিটি সংগঠনের মনোনীত মানুষ এই জায়গার দেখাশোনা করেন।",
    both: "সেবা ও কাউন্সিলের মনোনীত মানুষ এবং কমিউনিটি সংগঠনের মনোনীত মানুষ একসঙ্গে এই জায়গার দেখাশোনা করেন।",
  },
  keepers: "দেখুন কারা এই জায়গার দেখাশোনা করে",
  areaCode: "প্রকাশিত সংখ্যায় এলাকার কোড",
  happened: "এখানে যা ঘটেছে",
  started: "এই জায়গা শুরু হয়েছে।",
  decided: "তত্ত্বাবধায়কদের সিদ্ধান্ত",
  another: "আরেকটি বিষয়",
  changed: "এখানে কিছু বদলানো হয়েছে।",
};

const pl: FrontWords = {
  lead: "Miejsce, w którym służby i społeczności współpracują otwarcie.",
  toDo: "Co możesz tu zrobić",
  home: "Przejdź do tego, co na Ciebie czeka",
  ask: "Czego potrzebujesz i dla kogo?",
  askHint: "Na przykład: dementia Polish. Większość stron jest tu po angielsku.",
  find: "Znajdź",
  organisations: "Znajdź organizację i kartkę do wydrukowania dla kogoś, komu jest ciężko",
  communities: "Przeczytaj, jak tutejsze społeczności opisują same siebie",
  services: "Zobacz, co oferują tutejsze służby i kogo zapytać",
  published: "Zobacz dane, które to miejsce opublikowało",
  tryIt: "Zobacz z dwóch własnych opublikowanych plików, do kogo usługa nie dociera",
  keepTitle: "Kto się nim opiekuje",
  keptBy: {
    nobody: "Nikt jeszcze nie opiekuje się tym miejscem.",
    statutory: "Miejscem opiekują się osoby wskazane przez służby i samorządy.",
    community: "Miejscem opiekują się osoby wskazane przez organizacje społeczne.",
    both: "Miejscem opiekują się wspólnie osoby wskazane przez służby i samorządy oraz osoby wskazane przez organizacje społeczne.",
  },
  keepers: "Zobacz, kto opiekuje się tym miejscem",
  areaCode: "Kod obszaru w opublikowanych danych",
  happened: "Co się tu wydarzyło",
  started: "To miejsce zaczęło działać.",
  decided: "Decyzja opiekunów",
  another: "inna sprawa",
  changed: "Coś tu zmieniono.",
};

const so: FrontWords = {
  lead: "Goob ay adeegyada iyo bulshooyinku si furan ugu wada shaqeeyaan.",
  toDo: "Waxa aad halkan ka samayn karto",
  home: "Tag waxa ku sugaya",
  ask: "Maxaad u baahan tahay, yaadse u baahan tahay?",
  askHint: "Tusaale: dementia Somali. Bogagga halkan badankood waxay ku qoran yihiin Ingiriisi.",
  find: "Raadi",
  organisations: "Raadi urur, iyo kaar aad u daabacdo qof dhib ku jira",
  communities: "Akhri sida bulshooyinka halkan isu sharxaan",
  services: "Eeg waxa adeegyada halkan bixiyaan, iyo cidda la weydiiyo",
  published: "Eeg tirooyinka ay goobtani daabacday",
  tryIt: "Laba fayl oo la daabacay ka eeg cidda aan la gaarin",
  keepTitle: "Yaa ilaaliya",
  keptBy: {
    nobody: "Weli cidna ma ilaaliso goobtan.",
    statutory: "Dad ay magacaabeen adeegyada iyo golayaasha ayaa ilaaliya goobtan.",
    community: "Dad ay magacaabeen ururrada bulshada ayaa ilaaliya goobtan.",
    both: "Dad ay magacaabeen adeegyada iyo golayaasha iyo dad ay magacaabeen ururrada bulshada ayaa si wadajir ah u ilaaliya goobtan.",
  },
  keepers: "Eeg cidda ilaalisa goobtan",
  areaCode: "Koodhka aagga ee tirooyinka la daabacay",
  happened: "Waxa halkan ka dhacay",
  started: "Goobtani way bilaabatay.",
  decided: "Go’aanka ilaaliyayaasha",
  another: "arrin kale",
  changed: "Wax baa halkan laga beddelay.",
};

const cy: FrontWords = {
  lead: "Lle y mae gwasanaethau a chymunedau yn cydweithio’n agored.",
  toDo: "Beth allwch chi ei wneud yma",
  home: "Ewch i’r hyn sy’n aros amdanoch",
  ask: "Beth sydd ei angen arnoch, ac ar gyfer pwy?",
  askHint: "Er enghraifft: dementia Welsh. Saesneg yw iaith y rhan fwyaf o’r tudalennau yma.",
  find: "Chwilio",
  organisations: "Dewch o hyd i sefydliad, a cherdyn i’w argraffu ar gyfer rhywun sy’n ei chael hi’n anodd",
  communities: "Darllenwch sut mae cymunedau yma yn eu disgrifio eu hunain",
  services: "Gweld beth mae gwasanaethau yma yn ei gynnig, a phwy i’w holi",
  published: "Gweld y ffigurau y mae’r lle hwn wedi’u cyhoeddi",
  tryIt: "Gweld pwy sydd heb eu cyrraedd, o ddwy ffeil gyhoeddedig eich hun",
  keepTitle: "Pwy sy’n ei gadw",
  keptBy: {
    nobody: "Does neb yn cadw’r lle hwn eto.",
    statutory: "Pobl a enwyd gan wasanaethau a chynghorau sy’n cadw’r lle hwn.",
    community: "Pobl a enwyd gan sefydliadau cymunedol sy’n cadw’r lle hwn.",
    both: "Pobl a enwyd gan wasanaethau a chynghorau a phobl a enwyd gan sefydliadau cymunedol sy’n cadw’r lle hwn gyda’i gilydd.",
  },
  keepers: "Gweld pwy sy’n cadw’r lle hwn",
  areaCode: "Cod yr ardal mewn ffigurau cyhoeddedig",
  happened: "Beth ddigwyddodd yma",
  started: "Dechreuodd y lle hwn.",
  decided: "Penderfynwyd gan ei geidwaid",
  another: "mater arall",
  changed: "Newidiwyd rhywbeth yma.",
};

const inEveryLanguage: Readonly<Record<Language, FrontWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** The sentences of a place's front page in a language. */
export const frontWords = (language: Language): FrontWords => inEveryLanguage[language];
