import type { WorkforceWords } from "../workforce.words.ts";

export const ur: WorkforceWords = {
  title: "یہاں کام کرنے والے لوگ",
  lead: "یہ اپنے الفاظ میں بتاتے ہیں کہ وہ کون ہیں، کیونکہ وہ چاہتے ہیں کہ آپ جانیں۔",
  nobody: "ابھی کسی نے نہیں بتایا کہ وہ کون ہیں۔",
  speaks: "زبانیں",
  community: "برادری، ان کے الفاظ میں",
  inPlan: "برادریوں کے لیے وقت ان کے کام کا حصہ ہے۔",
  agreedOn: "{day} کو کہا",
};
