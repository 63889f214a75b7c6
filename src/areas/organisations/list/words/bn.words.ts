import { formatsOf, kindsOf } from "../list-order.words.ts";
import type { ListWords } from "../list.words.ts";

/** Awaiting review by speakers. */
export const bn: ListWords = {
  lead: "এখানে কারা আছে, তারা কী নিয়ে আসে, এবং কোন বিষয়ে কার সঙ্গে কথা বলবেন।",
  more: "আরও বেছে নিন: কমিউনিটি, ভাষা, দিন, কীভাবে, কাছে",
  community: "কমিউনিটি",
  language: "ভাষা",
  day: "দিন",
  how: "কীভাবে",
  near: "কাছে: পোস্টকোড বা তার প্রথম অর্ধেক",
  whom: "কার সঙ্গে কথা বলবেন",
  one: "একটি সংগঠন",
  byName: "{n}টি সংগঠন, নাম অনুসারে",
  nearest: "{n}টি সংগঠন, সবচেয়ে কাছেরটি আগে",
  organisation: "সংগঠন",
  howFar: "কত দূর",
  whatItIs: "এটি কী",
  whatItBrings: "এটি কী নিয়ে আসে",
  notSaid: "বলা হয়নি",
  showAll: "সব সংগঠন দেখান",
  noneFits: "কোনো সংগঠন এর সবটার সঙ্গে মেলে না",
  tryFewer: "কম শব্দ দিন, বা দিন কিংবা ভাষা বাদ দিন।",
  tellUs: "কিছু বাদ পড়েছে বা ভুল আছে? আমাদের বলুন",
  takeAlong: "তালিকাটি সঙ্গে নিন",
  kinds: kindsOf(
    "সেবা চালায়",
    "সেবার জন্য টাকা দেয়",
    "স্বেচ্ছাসেবী বা কমিউনিটি সংগঠন",
    "ধর্মীয় সংগঠন",
    "সেবা ব্যবহারকারীরা চালান",
    "অন্য ধরনের সংগঠন",
  ),
  formats: formatsOf("মুখোমুখি", "দলে", "বাড়িতে", "টেলিফোনে", "অনলাইনে"),
};
