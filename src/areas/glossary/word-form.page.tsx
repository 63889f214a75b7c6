import type { Question } from "../../design/index.ts";
import type { Word } from "./glossary.ts";

export const wordQuestions: readonly Question[] = [
  { name: "word", label: "The word, as services write it", kind: "text" },
  {
    name: "also",
    label: "Other ways they write it (you can leave this empty)",
    hint: "Such as letters that are short for it. With commas between.",
    kind: "text",
  },
  {
    name: "plain",
    label: "What does it mean?",
    hint: "In one or two short sentences, as you would say it to a neighbour.",
    kind: "long",
  },
];

/** A word as the form that changes it shows it. */
export const fieldsOfWord = ({ word, also, plain }: Word) => ({ word, also: also.join(", "), plain });
