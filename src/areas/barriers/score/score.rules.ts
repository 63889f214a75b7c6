import { readNeeded, readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { domains, equities, registers } from "../risk.ts";
import type { Risk } from "../risk.ts";

interface Sent {
  readonly title: string;
  readonly words: string;
  readonly register: string;
  readonly domain: string;
  readonly equity: string;
}

const chosen = <Value extends string>(
  sent: string,
  values: readonly Value[],
  problem: { readonly field: string; readonly words: string },
): Result<Value> => {
  const value = values.find((one) => one === sent);
  return value === undefined ? wrong(problem) : found(value);
};

/** What can happen, on whose register, to what, and in what people are treated unequally by it. @practice P22 */
export function riskOf(sent: Sent): Result<Pick<Risk, "title" | "words" | "register" | "domain" | "equity">> {
  const title = readNeeded(sent.title, {
    field: "title",
    charactersMax: 200,
    needed: "Write what can happen, in a few words.",
  });
  const words = readText(sent.words, { field: "words", charactersMax: 2000 });
  const register = chosen(sent.register, registers, { field: "register", words: "Choose whose risk it is." });
  const domain = chosen(sent.domain, domains, { field: "domain", words: "Choose what it is a risk to." });
  const equity = chosen(sent.equity, equities, {
    field: "equity",
    words: "Choose in what people are treated unequally by it, or none of these.",
  });
  if (!title.ok || !words.ok || !register.ok || !domain.ok || !equity.ok)
    return wrong(...problemsOf(title, words, register, domain, equity));
  return found({
    title: title.value.replaceAll("\n", " "),
    words: words.value,
    register: register.value,
    domain: domain.value,
    equity: equity.value,
  });
}
