import { z } from "zod";
import { readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { formats, otherForms } from "../invitation.ts";
import type { Format, Listening, OtherForm } from "../invitation.ts";
import { answers } from "../session.ts";
import type { Answer, SessionState } from "../session.ts";

const text = z.string().default("");
const empty = z.literal("");

export const answerSent = z.strictObject({
  token: z.string().max(100).default("").describe("From the private link."),
  session: z.string().max(60).default("").describe("Or, with an account, which session, by its identifier."),
  answer: z.union([empty, z.enum(answers)]).default(""),
  language: z.string().max(3).default(""),
  format: z.union([empty, z.enum(formats)]).default(""),
  needs: text,
  rather: z.union([empty, z.enum(otherForms)]).default(""),
  listening: z.union([empty, z.enum(["wanted", "not-wanted"])]).default(""),
  facilitator: text,
  item: text,
  word: text,
});

export interface AnswerGiven {
  readonly answer: Answer;
  readonly language: string | null;
  readonly format: Format | null;
  readonly needs: string;
  readonly otherForm: OtherForm | null;
  readonly listening: Listening | null;
  readonly facilitator: string;
  readonly item: string;
  readonly word: string;
}

interface Answering {
  readonly state: SessionState;
  readonly languages: readonly string[];
  readonly says: {
    readonly needed: string;
    readonly tooLong: string;
    readonly cancelled: string;
    readonly over: string;
  };
}

/** An answer to an invitation: yes, perhaps or no is all that is needed. @practice P11 */
export function answerOf(
  sent: z.output<typeof answerSent>,
  { state, languages, says }: Answering,
): Result<AnswerGiven> & { readonly clash?: true } {
  if (state === "cancelled") return { ...wrong({ field: "answer", words: says.cancelled }), clash: true };
  if (state === "held") return { ...wrong({ field: "answer", words: says.over }), clash: true };
  const read = (field: "needs" | "facilitator" | "item" | "word", charactersMax: number) => {
    const result = readText(sent[field], { field, charactersMax });
    return result.ok ? result : wrong({ field, words: says.tooLong });
  };
  const needs = read("needs", 1000);
  const facilitator = read("facilitator", 200);
  const item = read("item", 300);
  const word = read("word", 100);
  if (sent.answer === "")
    return wrong({ field: "answer", words: says.needed }, ...problemsOf(needs, facilitator, item, word));
  if (!needs.ok || !facilitator.ok || !item.ok || !word.ok) return wrong(...problemsOf(needs, facilitator, item, word));
  return found({
    answer: sent.answer,
    language: languages.includes(sent.language) ? sent.language : null,
    format: sent.format === "" ? null : sent.format,
    needs: needs.value,
    otherForm: sent.rather === "" ? null : sent.rather,
    listening: sent.listening === "" ? null : sent.listening,
    facilitator: facilitator.value.replaceAll("\n", " "),
    item: item.value.replaceAll("\n", " "),
    word: word.value.replaceAll("\n", " "),
  });
}
