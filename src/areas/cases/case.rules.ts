import { z } from "zod";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { conditions, dids, waysHelped } from "./case.ts";
import type { Condition, Did, HelpedBy, Named } from "./case.ts";
import { nextOf } from "./state.rules.ts";
import type { CaseState } from "./state.rules.ts";

const text = z.string().max(20_000).default("");

/** A case as a form or a program sends it. No name is asked for, and none is kept. */
export const caseFields = {
  holder: text.describe("Who is asked to help: an organisation’s identifier."),
  service: text.describe("Which service, by identifier; empty: the organisation chooses."),
  from: text.describe("For which of one’s own organisations one asks, by identifier."),
  asks: text.describe("What the person asks for, in their words."),
  community: text.describe("Which community they say they belong to, by identifier; empty: not asked, or not said."),
  condition: text.describe(conditions.join(", ")),
  deprivation: text.describe("Tenth of neighbourhoods, 1 to 10; empty: nobody knows."),
  helpedBy: text.describe(`Who helped them ask: ${waysHelped.join(", ")}`),
  language: text.describe("The language they like to speak."),
  match: text.describe("Words that the person chose, so that two who ask for them notice it. Kept as a digest alone."),
  agreed: text.describe("yes: the person agreed that this is sent."),
  tellsBack: text.describe("yes: they agreed that whoever asks hears what came of it."),
};
const shape = z.strictObject(caseFields);

export interface CaseWritten {
  readonly holderId: string;
  readonly serviceId: string | null;
  readonly fromId: string;
  readonly asks: string;
  readonly communityId: string | null;
  readonly condition: Condition;
  readonly deprivation: number | null;
  readonly helpedBy: HelpedBy;
  readonly language: string;
  readonly match: string;
  readonly tellsBack: boolean;
}

interface Around {
  readonly own: readonly Named[];
  readonly organisations: readonly Named[];
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
}

const isOne = (ones: readonly Named[], id: string): boolean => ones.some((one) => one.id === id);

/** Optional: empty is nobody, another's is a mistake. */
const optional = (ones: readonly Named[], id: string, field: string): Result<string | null> =>
  id === ""
    ? found(null)
    : isOne(ones, id)
      ? found(id)
      : wrong({ field, words: "Choose one of the list, or leave it empty." });

function tenthOf(sent: string): Result<number | null> {
  if (sent.trim() === "") return found(null);
  const tenth = Number(sent);
  return Number.isInteger(tenth) && tenth >= 1 && tenth <= 10
    ? found(tenth)
    : wrong({ field: "deprivation", words: "Write a whole number from 1 to 10, or leave it empty." });
}

/** Somebody who works for one organisation need not say for which. */
const fromOf = (own: readonly Named[], sent: string): Result<string> => {
  const [only] = own;
  if (sent === "" && own.length === 1 && only !== undefined) return found(only.id);
  return isOne(own, sent)
    ? found(sent)
    : wrong({ field: "from", words: "Choose for which of your organisations you ask." });
};

/** Twelve digits in a row, or an address: whoever types these has typed who it is. */
const saysWho = (words: string): boolean => /\d[\d\s-]{8,}\d/.test(words) || /\S+@\S+\.\S+/.test(words);

const withoutName = (sent: string, field: "asks" | "match", charactersMax: number): Result<string> => {
  const read = readText(sent, { field, charactersMax });
  return read.ok && saysWho(read.value)
    ? wrong({ field, words: "Leave out numbers and addresses that say who it is. The care record has them." })
    : read;
};

/** What was sent as a case, or all that must be put right. @practice P14 @practice P17 */
export function caseOf(sent: z.infer<typeof shape>, around: Around): Result<CaseWritten> {
  const from = fromOf(around.own, sent.from);
  const holder = isOne(around.organisations, sent.holder)
    ? found(sent.holder)
    : wrong({ field: "holder", words: "Choose who is asked to help." });
  const service = optional(around.services, sent.service, "service");
  const community = optional(around.communities, sent.community, "community");
  const asks = withoutName(sent.asks, "asks", 2000);
  const asksSaid =
    asks.ok && asks.value === "" ? wrong({ field: "asks", words: "Write what the person asks for." }) : asks;
  const deprivation = tenthOf(sent.deprivation);
  const language = readText(sent.language, { field: "language", charactersMax: 60 });
  const match = withoutName(sent.match, "match", 200);
  const agreed =
    sent.agreed === "yes"
      ? found(true)
      : wrong({ field: "agreed", words: "Ask the person first. Nothing is sent without their yes." });
  if (
    !(
      from.ok &&
      holder.ok &&
      service.ok &&
      community.ok &&
      asksSaid.ok &&
      deprivation.ok &&
      language.ok &&
      match.ok &&
      agreed.ok
    )
  )
    return wrong(...problemsOf(holder, service, from, asksSaid, community, deprivation, language, match, agreed));
  return found({
    holderId: holder.value,
    serviceId: service.value,
    fromId: from.value,
    asks: asksSaid.value,
    communityId: community.value,
    condition: conditions.find((one) => one === sent.condition) ?? "not-said",
    deprivation: deprivation.value,
    helpedBy: waysHelped.find((one) => one === sent.helpedBy) ?? "not-said",
    language: language.value,
    match: match.value,
    tellsBack: sent.tellsBack === "yes",
  });
}

export const stepFields = {
  did: text.describe(dids.join(", ")),
  words: text.describe("What is to be said of it: with a no, why; at the end, what came of it."),
};
const stepShape = z.strictObject(stepFields);

const needsWords: Readonly<Partial<Record<Did, string>>> = {
  declined: "Write why. Whoever asked reads it, and what they can do now.",
  ended: "Write what came of it.",
  noted: "Write what happened.",
};

/** What may come next of a case as it stands, said in full. Nothing is lost where somebody was faster: it is a clash. */
export function stepOf(sent: z.infer<typeof stepShape>, state: CaseState) {
  const did = dids.find((one) => one === sent.did);
  if (did === undefined) return wrong({ field: "did", words: "Choose what happened." });
  if (!nextOf(state).includes(did))
    return {
      ok: false as const,
      clash: true as const,
      problems: [{ field: "did", words: "Somebody was faster: it stands otherwise now. Read it again, then choose." }],
    };
  const words = readText(sent.words, { field: "words", charactersMax: 2000 });
  if (!words.ok) return words;
  const needed = needsWords[did];
  return words.value === "" && needed !== undefined
    ? wrong({ field: "words", words: needed })
    : found({ did, words: words.value });
}

export const glassFields = {
  pseudonym: text.describe("What the case is called: amber-kettle-417."),
  reason: text.describe("Why it cannot wait for a yes."),
};
const glassShape = z.strictObject(glassFields);

/** Why somebody opens a case without a yes: in words that somebody else can judge. */
export function glassOf(
  sent: z.infer<typeof glassShape>,
): Result<{ readonly pseudonym: string; readonly reason: string }> {
  const pseudonym = sent.pseudonym.trim().toLowerCase().replaceAll(/\s+/g, "-");
  const named = /^[a-z]+-[a-z]+-\d{2,4}$/.test(pseudonym)
    ? found(pseudonym)
    : wrong({ field: "pseudonym", words: "Write the two words and the number of the case: amber-kettle-417." });
  const reason = readText(sent.reason, { field: "reason", charactersMax: 2000 });
  const said =
    reason.ok && reason.value.length < 20
      ? wrong({
          field: "reason",
          words: "Write in a sentence what would happen to whom if you waited. Somebody else reads it.",
        })
      : reason;
  return named.ok && said.ok
    ? found({ pseudonym: named.value, reason: said.value })
    : wrong(...problemsOf(named, said));
}

export const reviewFields = {
  glass: text.describe("Which opening, by identifier."),
  right: text.describe("yes or no: it was right to open it."),
  review: text.describe("What is to be said of it."),
};
const reviewShape = z.strictObject(reviewFields);

export function reviewOf(
  sent: z.infer<typeof reviewShape>,
): Result<{ readonly wasRight: boolean; readonly review: string }> {
  const right =
    sent.right === "yes" || sent.right === "no"
      ? found(sent.right === "yes")
      : wrong({ field: "right", words: "Choose whether it was right." });
  const review = readText(sent.review, { field: "review", charactersMax: 2000 });
  const said =
    review.ok && review.value === ""
      ? wrong({ field: "review", words: "Write what you found. The person can read that it was looked at." })
      : review;
  return right.ok && said.ok ? found({ wasRight: right.value, review: said.value }) : wrong(...problemsOf(right, said));
}
