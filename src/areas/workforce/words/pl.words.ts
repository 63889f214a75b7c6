import type { WorkforceWords } from "../workforce.words.ts";

export const pl: WorkforceWords = {
  title: "Ludzie, którzy tu pracują",
  lead: "Mówią o sobie własnymi słowami, bo chcieli, żebyś wiedział.",
  nobody: "Nikt jeszcze o sobie nie powiedział.",
  speaks: "Mówi",
  community: "Społeczność, ich słowami",
  inPlan: "Czas dla społeczności jest częścią ich pracy.",
  agreedOn: "Powiedziano {day}",
};
