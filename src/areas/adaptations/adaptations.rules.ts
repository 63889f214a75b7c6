import { z } from "zod";
import { readDay, readPastDay } from "../../nouns/day.ts";
import { readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { askedAs } from "./adaptation.ts";
import type { Adaptation, AskedAs, Named, StepKind } from "./adaptation.ts";

const text = z.string().max(20_000).default("");
type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

export const wishFields = {
  service: text.describe("Which service: its identifier."),
  community: text.describe("The community of whoever would be helped; empty where it is not said."),
  as: text.describe(`As whom one asks: ${askedAs.join(", ")}.`),
  wish: text.describe("Which other way of being helped; no names."),
  because: text.describe("Why the usual way does not fit."),
  onDay: text.describe("The day on which it was asked, where that was earlier; empty for today."),
};

export interface WishWritten {
  readonly serviceId: string;
  readonly communityId: string | null;
  readonly askedAs: AskedAs;
  readonly wish: string;
  readonly because: string;
  readonly askedOn: string;
}

/** What was asked and said in talk is written down later: its own day counts. */
const dayOf = (typed: string, today: string): Result<string> =>
  typed.trim() === "" ? found(today) : readPastDay(typed, { field: "onDay", needed: "Write the day.", today });

interface Here {
  readonly today: string;
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
}

/** Another way of being helped, asked for in one's own words. @practice P31 */
export function wishOf(sent: Sent<typeof wishFields>, { services, communities, today }: Here): Result<WishWritten> {
  const service: Result<string> = services.some(({ id }) => id === sent.service)
    ? found(sent.service)
    : wrong({ field: "service", words: "Choose the service." });
  const community: Result<string | null> =
    sent.community === ""
      ? found(null)
      : communities.some(({ id }) => id === sent.community)
        ? found(sent.community)
        : wrong({ field: "community", words: "Choose a community of the list, or leave it empty." });
  const known = askedAs.find((one) => one === sent.as);
  const as: Result<AskedAs> = known === undefined ? wrong({ field: "as", words: "Choose who asks." }) : found(known);
  const needed = (field: "wish" | "because", words: string) =>
    readNeeded(sent[field], { field, charactersMax: 1000, needed: words });
  const wish = needed("wish", "Write which other way would help.");
  const because = needed("because", "Write why the usual way does not fit.");
  const day = dayOf(sent.onDay, today);
  if (!(service.ok && community.ok && as.ok && wish.ok && because.ok && day.ok))
    return wrong(...problemsOf(service, community, as, wish, because, day));
  return found({
    serviceId: service.value,
    communityId: community.value,
    askedAs: as.value,
    wish: wish.value,
    because: because.value,
    askedOn: day.value,
  });
}

export const stepFields = {
  kind: text.describe("Which step: yes, no, seen-by-service, seen-by-asker, kept, dropped, told or disputed."),
  words: text.describe("Why, what was seen, or how they were told."),
  triedFrom: text.describe("Of a yes: the first day on which it is tried, as 2026-03-31."),
  triedUntil: text.describe("Of a yes: the last day."),
  forEverybody: text.describe("Of what is kept: what is different now, naming nobody."),
  onDay: text.describe("The day on which it was said, where that was earlier; empty for today."),
};

export interface StepWritten {
  readonly kind: StepKind;
  readonly words: string;
  readonly triedFrom: string | null;
  readonly triedUntil: string | null;
  readonly forEverybody: string;
  readonly on: string;
}

interface Stepping {
  readonly open: readonly StepKind[];
  readonly adaptation: Pick<Adaptation, "askedOn" | "steps">;
  readonly today: string;
}

/** Not before what it follows. */
function stepDay(typed: string, { adaptation, today }: Stepping): Result<string> {
  const day = dayOf(typed, today);
  return day.ok && day.value < (adaptation.steps.at(-1)?.on ?? adaptation.askedOn)
    ? wrong({ field: "onDay", words: "That is before the step it follows. Check the day." })
    : day;
}

const noDays = { triedFrom: null, triedUntil: null } as const;

function daysOf(sent: Sent<typeof stepFields>, kind: StepKind, askedOn: string) {
  if (kind !== "yes") return found(noDays);
  const from = readDay(sent.triedFrom, { field: "triedFrom", needed: "Write the first day on which it is tried." });
  const until = readDay(sent.triedUntil, { field: "triedUntil", needed: "Write the day until which it is tried." });
  if (!(from.ok && until.ok)) return wrong(...problemsOf(from, until));
  if (from.value < askedOn)
    return wrong({ field: "triedFrom", words: "It cannot be tried before it was asked for. Check the day." });
  return until.value > from.value
    ? found({ triedFrom: from.value, triedUntil: until.value })
    : wrong({ field: "triedUntil", words: "The last day must be after the first. Check both." });
}

/** The next step with its reason: a no without one is no answer. @practice P31 */
export function stepOf(sent: Sent<typeof stepFields>, stepping: Stepping): Result<StepWritten> {
  const kind = stepping.open.find((one) => one === sent.kind);
  if (kind === undefined)
    return wrong({ field: "kind", words: "Choose one of the steps that can come next. Read the page again first." });
  const words = readNeeded(sent.words, {
    field: "words",
    charactersMax: 1000,
    needed: "Write why, what was seen, or how they were told.",
  });
  const days = daysOf(sent, kind, stepping.adaptation.askedOn);
  const everybody: Result<string> =
    kind === "kept"
      ? readNeeded(sent.forEverybody, {
          field: "forEverybody",
          charactersMax: 400,
          needed: "Write what is different now, for everybody to read. Name nobody.",
        })
      : found("");
  const on = stepDay(sent.onDay, stepping);
  if (!(words.ok && days.ok && everybody.ok && on.ok)) return wrong(...problemsOf(words, days, everybody, on));
  return found({ kind, words: words.value, ...days.value, forEverybody: everybody.value, on: on.value });
}
