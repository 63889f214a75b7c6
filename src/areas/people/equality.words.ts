import type { Language } from "../../design/languages.ts";

/** A question as it is asked in another language; codes are those of `equality.ts`. */
interface Asked {
  readonly label: string;
  readonly hint?: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly own?: string;
}

type Other = Exclude<Language, "en">;

/** The questions of class, of coming here and of language; every one of these texts awaits review by speakers. */
const inLanguages: Readonly<Record<Other, Readonly<Record<"class" | "came" | "language" | "english", Asked>>>> = {
  cy: {
    class: {
      label: "Pan oeddech tua 14 oed, pa waith oedd y person a enillai fwyaf yn eich cartref yn ei wneud?",
      hint: "Mae hyn yn helpu i weld a all pobl o bob dosbarth gymryd rhan.",
      choices: {
        professional: "Gwaith proffesiynol, fel athro, nyrs, peiriannydd, cyfreithiwr, meddyg",
        manager: "Rheolwr neu weinyddwr",
        clerical: "Gwaith swyddfa, fel ysgrifennydd, gweithiwr canolfan alwadau",
        technical: "Gwaith technegol neu grefft, fel mecanydd, plymwr, trydanwr, garddwr",
        routine:
          "Gwaith llaw neu wasanaeth, fel gyrrwr, glanhawr, gweinydd, gweithiwr siop neu fferm, swyddog diogelwch",
        "small-business": "Eu busnes bach eu hunain, fel siop neu dacsi",
        unemployed: "Heb waith am amser hir",
        other: "Rhywbeth arall, neu nid wyf yn gwybod",
        "not-said": "Mae’n well gen i beidio â dweud",
      },
    },
    came: {
      label: "A ddaethoch i fyw i’r DU o wlad arall?",
      hint: "Nid ydym yn gofyn am eich hawl i fod yma. Ni chaiff yr ateb hwn ei roi i neb.",
      choices: {
        "born-here": "Naddo, cefais fy ngeni yn y DU",
        recent: "Do, llai na 10 mlynedd yn ôl",
        "long-ago": "Do, 10 mlynedd yn ôl neu fwy",
        "not-said": "Mae’n well gen i beidio â dweud",
      },
    },
    language: {
      label: "Beth yw eich prif iaith?",
      choices: {
        "english-or-welsh": "Saesneg neu Gymraeg",
        other: "Iaith arall, neu iaith arwyddion",
        "not-said": "Mae’n well gen i beidio â dweud",
      },
      own: "Pa iaith? (dewisol)",
    },
    english: {
      label: "Pa mor dda ydych chi’n siarad Saesneg?",
      choices: {
        "very-well": "Yn dda iawn",
        well: "Yn dda",
        "not-well": "Ddim yn dda",
        "not-at-all": "Dim o gwbl",
        "not-said": "Mae’n well gen i beidio â dweud",
      },
    },
  },
  ur: {
    class: {
      label: "جب آپ تقریباً 14 سال کے تھے تو آپ کے گھر میں سب سے زیادہ کمانے والا کیا کام کرتا تھا؟",
      hint: "اس سے پتا چلتا ہے کہ ہر طبقے کے لوگ حصہ لے سکتے ہیں یا نہیں۔",
      choices: {
        professional: "پیشہ ورانہ کام، جیسے استاد، نرس، انجینئر، وکیل، ڈاکٹر",
        manager: "مینیجر یا منتظم",
        clerical: "دفتری کام، جیسے سیکرٹری، کال سینٹر",
        technical: "تکنیکی کام یا ہنر، جیسے مکینک، پلمبر، الیکٹریشن، مالی",
        routine: "ہاتھ کا یا خدمت کا کام، جیسے ڈرائیور، صفائی، ویٹر، دکان یا کھیت کا کام، سیکیورٹی گارڈ",
        "small-business": "اپنا چھوٹا کاروبار، جیسے دکان یا ٹیکسی",
        unemployed: "لمبے عرصے سے بے روزگار",
        other: "کچھ اور، یا مجھے معلوم نہیں",
        "not-said": "میں نہیں بتانا چاہتا/چاہتی",
      },
    },
    came: {
      label: "کیا آپ کسی دوسرے ملک سے برطانیہ رہنے آئے؟",
      hint: "ہم آپ کے یہاں رہنے کے حق کے بارے میں نہیں پوچھتے۔ یہ جواب کسی کو نہیں دیا جاتا۔",
      choices: {
        "born-here": "نہیں، میں برطانیہ میں پیدا ہوا/ہوئی",
        recent: "ہاں، 10 سال سے کم پہلے",
        "long-ago": "ہاں، 10 سال یا اس سے زیادہ پہلے",
        "not-said": "میں نہیں بتانا چاہتا/چاہتی",
      },
    },
    language: {
      label: "آپ کی اصل زبان کون سی ہے؟",
      choices: {
        "english-or-welsh": "انگریزی یا ویلش",
        other: "کوئی اور زبان، یا اشاروں کی زبان",
        "not-said": "میں نہیں بتانا چاہتا/چاہتی",
      },
      own: "کون سی زبان؟ (اختیاری)",
    },
    english: {
      label: "آپ کتنی اچھی انگریزی بولتے ہیں؟",
      choices: {
        "very-well": "بہت اچھی",
        well: "اچھی",
        "not-well": "اچھی نہیں",
        "not-at-all": "بالکل نہیں",
        "not-said": "میں نہیں بتانا چاہتا/چاہتی",
      },
    },
  },
  pa: {
    class: {
      label: "ਜਦੋਂ ਤੁਸੀਂ ਲਗਭਗ 14 ਸਾਲ ਦੇ ਸੀ, ਤੁਹਾਡੇ ਘਰ ਵਿੱਚ ਸਭ ਤੋਂ ਵੱਧ ਕਮਾਉਣ ਵਾਲਾ ਕੀ ਕੰਮ ਕਰਦਾ ਸੀ?",
      hint: "ਇਸ ਨਾਲ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਹਰ ਵਰਗ ਦੇ ਲੋਕ ਹਿੱਸਾ ਲੈ ਸਕਦੇ ਹਨ ਜਾਂ ਨਹੀਂ।",
      choices: {
        professional: "ਪੇਸ਼ੇਵਰ ਕੰਮ, ਜਿਵੇਂ ਅਧਿਆਪਕ, ਨਰਸ, ਇੰਜੀਨੀਅਰ, ਵਕੀਲ, ਡਾਕਟਰ",
        manager: "ਮੈਨੇਜਰ ਜਾਂ ਪ੍ਰਬੰਧਕ",
        clerical: "ਦਫ਼ਤਰੀ ਕੰਮ, ਜਿਵੇਂ ਸਕੱਤਰ, ਕਾਲ ਸੈਂਟਰ",
        technical: "ਤਕਨੀਕੀ ਕੰਮ ਜਾਂ ਹੁਨਰ, ਜਿਵੇਂ ਮਕੈਨਿਕ, ਪਲੰਬਰ, ਬਿਜਲੀ ਮਿਸਤਰੀ, ਮਾਲੀ",
        routine: "ਹੱਥੀਂ ਜਾਂ ਸੇਵਾ ਦਾ ਕੰਮ, ਜਿਵੇਂ ਡਰਾਈਵਰ, ਸਫ਼ਾਈ, ਵੇਟਰ, ਦੁਕਾਨ ਜਾਂ ਖੇਤ ਦਾ ਕੰਮ, ਸੁਰੱਖਿਆ ਗਾਰਡ",
        "small-business": "ਆਪਣਾ ਛੋਟਾ ਕਾਰੋਬਾਰ, ਜਿਵੇਂ ਦੁਕਾਨ ਜਾਂ ਟੈਕਸੀ",
        unemployed: "ਲੰਮੇ ਸਮੇਂ ਤੋਂ ਬੇਰੁਜ਼ਗਾਰ",
        other: "ਕੁਝ ਹੋਰ, ਜਾਂ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ",
        "not-said": "ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦਾ/ਚਾਹੁੰਦੀ",
      },
    },
    came: {
      label: "ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਦੇਸ਼ ਤੋਂ ਯੂਕੇ ਵਿੱਚ ਰਹਿਣ ਆਏ?",
      hint: "ਅਸੀਂ ਤੁਹਾਡੇ ਇੱਥੇ ਰਹਿਣ ਦੇ ਹੱਕ ਬਾਰੇ ਨਹੀਂ ਪੁੱਛਦੇ। ਇਹ ਜਵਾਬ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ।",
      choices: {
        "born-here": "ਨਹੀਂ, ਮੇਰਾ ਜਨਮ ਯੂਕੇ ਵਿੱਚ ਹੋਇਆ",
        recent: "ਹਾਂ, 10 ਸਾਲ ਤੋਂ ਘੱਟ ਪਹਿਲਾਂ",
        "long-ago": "ਹਾਂ, 10 ਸਾਲ ਜਾਂ ਵੱਧ ਪਹਿਲਾਂ",
        "not-said": "ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦਾ/ਚਾਹੁੰਦੀ",
      },
    },
    language: {
      label: "ਤੁਹਾਡੀ ਮੁੱਖ ਭਾਸ਼ਾ ਕਿਹੜੀ ਹੈ?",
      choices: {
        "english-or-welsh": "ਅੰਗਰੇਜ਼ੀ ਜਾਂ ਵੈਲਸ਼",
        other: "ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ, ਜਾਂ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ",
        "not-said": "ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦਾ/ਚਾਹੁੰਦੀ",
      },
      own: "ਕਿਹੜੀ ਭਾਸ਼ਾ? (ਮਰਜ਼ੀ ਨਾਲ)",
    },
    english: {
      label: "ਤੁਸੀਂ ਅੰਗਰੇਜ਼ੀ ਕਿੰਨੀ ਚੰਗੀ ਬੋਲ ਸਕਦੇ ਹੋ?",
      choices: {
        "very-well": "ਬਹੁਤ ਚੰਗੀ",
        well: "ਚੰਗੀ",
        "not-well": "ਚੰਗੀ ਨਹੀਂ",
        "not-at-all": "ਬਿਲਕੁਲ ਨਹੀਂ",
        "not-said": "ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦਾ/ਚਾਹੁੰਦੀ",
      },
    },
  },
  bn: {
    class: {
      label: "আপনার বয়স যখন প্রায় ১৪, তখন আপনার ঘরে যিনি সবচেয়ে বেশি আয় করতেন তিনি কী কাজ করতেন?",
      hint: "সব শ্রেণির মানুষ অংশ নিতে পারছেন কি না, এতে তা বোঝা যায়।",
      choices: {
        professional: "পেশাগত কাজ, যেমন শিক্ষক, নার্স, প্রকৌশলী, আইনজীবী, ডাক্তার",
        manager: "ব্যবস্থাপক বা প্রশাসক",
        clerical: "অফিসের কাজ, যেমন সচিব, কল সেন্টার",
        technical: "কারিগরি কাজ, যেমন মেকানিক, প্লাম্বার, ইলেকট্রিশিয়ান, মালি",
        routine: "হাতের বা সেবার কাজ, যেমন চালক, পরিচ্ছন্নতাকর্মী, ওয়েটার, দোকান বা খামারের কর্মী, নিরাপত্তারক্ষী",
        "small-business": "নিজের ছোট ব্যবসা, যেমন দোকান বা ট্যাক্সি",
        unemployed: "অনেক দিন ধরে কাজ ছিল না",
        other: "অন্য কিছু, বা জানি না",
        "not-said": "বলতে চাই না",
      },
    },
    came: {
      label: "আপনি কি অন্য দেশ থেকে যুক্তরাজ্যে থাকতে এসেছেন?",
      hint: "আপনার এখানে থাকার অধিকার নিয়ে আমরা জিজ্ঞেস করি না। এই উত্তর কাউকে দেওয়া হয় না।",
      choices: {
        "born-here": "না, আমার জন্ম যুক্তরাজ্যে",
        recent: "হ্যাঁ, ১০ বছরের কম আগে",
        "long-ago": "হ্যাঁ, ১০ বছর বা তার বেশি আগে",
        "not-said": "বলতে চাই না",
      },
    },
    language: {
      label: "আপনার প্রধান ভাষা কী?",
      choices: {
        "english-or-welsh": "ইংরেজি বা ওয়েলশ",
        other: "অন্য ভাষা, বা ইশারা ভাষা",
        "not-said": "বলতে চাই না",
      },
      own: "কোন ভাষা? (ঐচ্ছিক)",
    },
    english: {
      label: "আপনি কতটা ভালো ইংরেজি বলতে পারেন?",
      choices: {
        "very-well": "খুব ভালো",
        well: "ভালো",
        "not-well": "ভালো না",
        "not-at-all": "একেবারেই না",
        "not-said": "বলতে চাই না",
      },
    },
  },
  ar: {
    class: {
      label: "عندما كان عمرك نحو 14 سنة، ماذا كان عمل الشخص الأكثر كسبًا في بيتك؟",
      hint: "يساعد هذا على معرفة هل يستطيع الناس من كل الطبقات أن يشاركوا.",
      choices: {
        professional: "عمل مهني، مثل معلم أو ممرض أو مهندس أو محامٍ أو طبيب",
        manager: "مدير أو إداري",
        clerical: "عمل مكتبي، مثل سكرتير أو موظف مركز اتصال",
        technical: "عمل فني أو حرفة، مثل ميكانيكي أو سباك أو كهربائي أو بستاني",
        routine: "عمل يدوي أو خدمي، مثل سائق أو عامل نظافة أو نادل أو عامل متجر أو مزرعة أو حارس",
        "small-business": "مشروع صغير خاص، مثل متجر أو سيارة أجرة",
        unemployed: "بلا عمل مدة طويلة",
        other: "شيء آخر، أو لا أعرف",
        "not-said": "أفضل ألا أقول",
      },
    },
    came: {
      label: "هل جئت للعيش في المملكة المتحدة من بلد آخر؟",
      hint: "لا نسأل عن حقك في الإقامة هنا. لا تُعطى هذه الإجابة لأحد.",
      choices: {
        "born-here": "لا، وُلدت في المملكة المتحدة",
        recent: "نعم، قبل أقل من 10 سنوات",
        "long-ago": "نعم، قبل 10 سنوات أو أكثر",
        "not-said": "أفضل ألا أقول",
      },
    },
    language: {
      label: "ما لغتك الأساسية؟",
      choices: {
        "english-or-welsh": "الإنجليزية أو الويلزية",
        other: "لغة أخرى، أو لغة إشارة",
        "not-said": "أفضل ألا أقول",
      },
      own: "أي لغة؟ (اختياري)",
    },
    english: {
      label: "ما مدى إجادتك التحدث بالإنجليزية؟",
      choices: {
        "very-well": "جيد جدًا",
        well: "جيد",
        "not-well": "ليس جيدًا",
        "not-at-all": "لا أتحدثها",
        "not-said": "أفضل ألا أقول",
      },
    },
  },
  pl: {
    class: {
      label: "Kiedy miał(a) Pan/Pani około 14 lat, czym zajmowała się osoba, która w domu zarabiała najwięcej?",
      hint: "Dzięki temu widać, czy ludzie z każdej klasy mogą brać udział.",
      choices: {
        professional: "Praca w zawodzie, np. nauczyciel, pielęgniarka, inżynier, prawnik, lekarz",
        manager: "Kierownik lub administrator",
        clerical: "Praca biurowa, np. sekretarka, pracownik infolinii",
        technical: "Praca techniczna lub rzemiosło, np. mechanik, hydraulik, elektryk, ogrodnik",
        routine:
          "Praca fizyczna lub w usługach, np. kierowca, sprzątaczka, kelner, pracownik sklepu lub gospodarstwa, ochroniarz",
        "small-business": "Własna mała firma, np. sklep lub taksówka",
        unemployed: "Długo bez pracy",
        other: "Coś innego albo nie wiem",
        "not-said": "Wolę nie mówić",
      },
    },
    came: {
      label: "Czy przyjechał(a) Pan/Pani mieszkać w Wielkiej Brytanii z innego kraju?",
      hint: "Nie pytamy o prawo pobytu. Tej odpowiedzi nie przekazujemy nikomu.",
      choices: {
        "born-here": "Nie, urodziłem/urodziłam się w Wielkiej Brytanii",
        recent: "Tak, mniej niż 10 lat temu",
        "long-ago": "Tak, 10 lat temu lub dawniej",
        "not-said": "Wolę nie mówić",
      },
    },
    language: {
      label: "Jaki jest Pana/Pani główny język?",
      choices: {
        "english-or-welsh": "Angielski lub walijski",
        other: "Inny język lub język migowy",
        "not-said": "Wolę nie mówić",
      },
      own: "Jaki język? (nieobowiązkowo)",
    },
    english: {
      label: "Jak dobrze mówi Pan/Pani po angielsku?",
      choices: {
        "very-well": "Bardzo dobrze",
        well: "Dobrze",
        "not-well": "Słabo",
        "not-at-all": "Wcale",
        "not-said": "Wolę nie mówić",
      },
    },
  },
  so: {
    class: {
      label: "Markaad ku dhowayd 14 jir, shaqo noocee ah ayuu qaban jiray qofka ugu dakhliga badnaa gurigiinna?",
      hint: "Tani waxay caawisaa in la arko in dad dabaqad kasta ka tirsan ay ka qayb qaadan karaan.",
      choices: {
        professional: "Shaqo aqooneed, sida macallin, kalkaaliye, injineer, qareen, dhakhtar",
        manager: "Maamule",
        clerical: "Shaqo xafiis, sida xoghaye, shaqaale telefoon",
        technical: "Shaqo farsamo, sida makaanik, tuubiiste, koronto-yaqaan, beer-quruxiye",
        routine: "Shaqo gacmeed ama adeeg, sida darawal, nadiifiye, kabalyeeri, shaqaale dukaan ama beer, ilaaliye",
        "small-business": "Ganacsi yar oo iyaga u gaar ah, sida dukaan ama taksi",
        unemployed: "Muddo dheer shaqo la’aan",
        other: "Wax kale, ama ma garanayo",
        "not-said": "Waxaan doorbidayaa inaanan sheegin",
      },
    },
    came: {
      label: "Ma waddan kale ayaad uga timid inaad ku noolaato Boqortooyada Midowday?",
      hint: "Ma weydiinno xaqa aad u leedahay inaad halkan joogto. Jawaabtan cidna lama siiyo.",
      choices: {
        "born-here": "Maya, halkan ayaan ku dhashay",
        recent: "Haa, wax ka yar 10 sano ka hor",
        "long-ago": "Haa, 10 sano ama ka badan ka hor",
        "not-said": "Waxaan doorbidayaa inaanan sheegin",
      },
    },
    language: {
      label: "Waa maxay luqaddaada ugu muhiimsan?",
      choices: {
        "english-or-welsh": "Ingiriis ama Welsh",
        other: "Luqad kale, ama luqadda dhegoolaha",
        "not-said": "Waxaan doorbidayaa inaanan sheegin",
      },
      own: "Luqaddee? (ikhtiyaari)",
    },
    english: {
      label: "Sidee ugu fiican tahay hadalka Ingiriisiga?",
      choices: {
        "very-well": "Aad u fiican",
        well: "Fiican",
        "not-well": "Ma fiicna",
        "not-at-all": "Haba yaraatee",
        "not-said": "Waxaan doorbidayaa inaanan sheegin",
      },
    },
  },
};

const byName = (language: Language): Readonly<Record<string, Asked>> =>
  language === "en" ? {} : inLanguages[language];

/** How a question is asked in this language; nothing where it is asked in English only. */
export const askedIn = (language: Language, question: string): Asked | undefined => byName(language)[question];

const takenAway: Readonly<Record<Language, string>> = {
  en: "Take my answer away",
  cy: "Tynnu fy ateb yn ôl",
  ur: "میرا جواب ہٹا دیں",
  pa: "ਮੇਰਾ ਜਵਾਬ ਹਟਾ ਦਿਓ",
  bn: "আমার উত্তর সরিয়ে দিন",
  ar: "احذفوا إجابتي",
  pl: "Usuń moją odpowiedź",
  so: "Ka saar jawaabtayda",
};

/** The choice that takes an answer away again. */
export const takeAwayWords = (language: Language): string => takenAway[language];
