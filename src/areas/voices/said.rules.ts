import { z } from "zod";
import { readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import type { Cleaned } from "./recording/cleaned.rules.ts";
import { workingDaysLater } from "./clock.rules.ts";
import { kinds, recordingsADayMax, voicesADayMax, waysWrittenDown, wishes } from "./voice.ts";
import type { CameBy, Kind, Wish } from "./voice.ts";

const text = z.string().default("");

/** What somebody says, as a form or a program sends it. */
const saidFields = {
  kind: text.describe(kinds.join(", ")),
  words: text.describe("What they say."),
  answerIn: text.describe("The language they want the answer in: en, ur, …"),
  service: text.describe("The service it is about, by its identifier; or nothing."),
  unfairWhere: text.describe("Of unfair treatment: where it was."),
  unfairBy: text.describe("Of unfair treatment: by someone in what role."),
  wants: z
    .union([z.string(), z.array(z.string())])
    .default("")
    .describe(wishes.join(", ")),
  community: text.describe("The community they speak of, by its identifier, for counts alone; or nothing."),
  name: text.describe("Their name, only where they want to be known."),
  toldBy: text.describe("Of whoever wants to be known: how they can be told."),
  keeper: text.describe("yes, where the keeper of the community side may read of unfair treatment too."),
};

/** The link is the sender’s own random number: the same sent twice is one voice, and nobody else can know it. */
export const linkShape = z.uuid("Send a random number of your own as a UUID: it opens the answer.");
export const voiceSent = z.strictObject({ ...saidFields, link: linkShape });
export const writtenDownSent = z.strictObject({
  ...saidFields,
  cameBy: text.describe(waysWrittenDown.join(", ")),
  saidOn: text.describe("2026-03-31"),
  agreed: text.describe("yes: they agreed to it."),
});

type Sent = Omit<z.infer<typeof voiceSent>, "link">;

export interface VoiceSaid {
  readonly kind: Kind;
  readonly words: string;
  readonly language: string;
  readonly serviceId: string | null;
  readonly cameBy: CameBy;
  readonly givenOn: string;
  readonly dueOn: string;
  readonly unfairWhere: string;
  readonly unfairBy: string;
  readonly wants: readonly Wish[];
  readonly keeperReads: boolean;
  readonly communityId: string | null;
  readonly sender: { readonly name: string; readonly toldBy: string } | null;
  readonly recording: Cleaned | null;
}

/** Sentences for what must be put right, in the language of whoever reads them. */
interface SaidProblems {
  readonly needed: string;
  readonly tooLong: string;
  readonly tooMany: string;
  readonly fileWrong: string;
}

/** In how many working days a place answers; about unfair treatment it has a clock of its own. */
export interface Limits {
  readonly days: number;
  readonly unfairDays: number;
  /** Bank holidays, as far as the place wrote them down. */
  readonly daysOff: readonly string[];
}

export interface Around {
  readonly limits: Limits;
  readonly serviceIds: readonly string[];
  readonly communityIds: readonly string[];
  /** What was sent beside words or instead of them, as it was read. */
  readonly recording: Cleaned | "unreadable" | null;
  readonly languages: readonly string[];
  /** A plain date. */
  readonly today: string;
  /** How many came today by web, and how many of them were spoken or photographed. */
  readonly cameToday: number;
  readonly recordingsToday: number;
  readonly says: SaidProblems;
}

/**
 * A voice, of which only the words are needed. What is sent along that does not belong to its kind is left out and not
 * kept. @practice P43
 */
export function voiceOf(sent: Sent, around: Around): Result<VoiceSaid> {
  const { says, today } = around;
  const { recording } = around;
  const words = recording !== null && sent.words.trim() === "" ? found("") : sayingOf(sent.words, says);
  const where = readText(sent.unfairWhere, { field: "unfairWhere", charactersMax: 400 });
  const by = readText(sent.unfairBy, { field: "unfairBy", charactersMax: 200 });
  const file = recordingOf(around);
  const sender = senderOf(sent);
  const room: Result<null> =
    around.cameToday < voicesADayMax ? found(null) : wrong({ field: "words", words: says.tooMany });
  if (!(words.ok && file.ok && where.ok && by.ok && sender.ok && room.ok))
    return wrong(...problemsOf(words, file, where, by, sender, room));
  const kind = kinds.find((one) => one === sent.kind) ?? "concern";
  const isUnfair = kind === "unfair";
  const wants = tickedOf(sent.wants);
  return found({
    kind,
    words: words.value,
    language: around.languages.find((one) => one === sent.answerIn) ?? "en",
    serviceId: around.serviceIds.find((one) => one === sent.service) ?? null,
    cameBy: "web",
    givenOn: today,
    dueOn: workingDaysLater(today, limitFor(kind, around.limits)),
    unfairWhere: isUnfair ? where.value : "",
    unfairBy: isUnfair ? by.value : "",
    wants: isUnfair ? wishes.filter((wish) => wants.includes(wish)) : [],
    keeperReads: isUnfair && sent.keeper === "yes",
    communityId: around.communityIds.find((one) => one === sent.community) ?? null,
    sender: sender.value,
    recording: file.value,
  });
}

function recordingOf({ recording, recordingsToday, says }: Around): Result<Cleaned | null> {
  if (recording === "unreadable") return wrong({ field: "recording", words: says.fileWrong });
  return recording === null || recordingsToday < recordingsADayMax
    ? found(recording)
    : wrong({ field: "recording", words: says.tooMany });
}

/** How they can be told is kept only where they said who they are. */
function senderOf(sent: Sent): Result<VoiceSaid["sender"]> {
  const name = readText(sent.name, { field: "name", charactersMax: 200 });
  const toldBy = readText(sent.toldBy, { field: "toldBy", charactersMax: 200 });
  if (!name.ok || !toldBy.ok) return wrong(...problemsOf(name, toldBy));
  return found(name.value === "" ? null : { name: name.value, toldBy: toldBy.value });
}

export const limitFor = (kind: Kind, { days, unfairDays, daysOff }: Limits) => ({
  days: kind === "unfair" ? unfairDays : days,
  daysOff,
});

function sayingOf(typed: string, { needed, tooLong }: SaidProblems): Result<string> {
  const words = readNeeded(typed, { field: "words", charactersMax: 4000, needed });
  return words.ok || typed.trim() === "" ? words : wrong({ field: "words", words: tooLong });
}

/** What somebody said elsewhere, written down for them, who agreed. It waits since the day they said it. */
export function writtenDownOf(sent: z.infer<typeof writtenDownSent>, around: Around): Result<VoiceSaid> {
  const voice = voiceOf(sent, around);
  const cameBy = waysWrittenDown.find((one) => one === sent.cameBy);
  const came: Result<null> =
    cameBy === undefined ? wrong({ field: "cameBy", words: "Choose how you heard it." }) : found(null);
  const agreed: Result<null> =
    sent.agreed === "yes"
      ? found(null)
      : wrong({ field: "agreed", words: "Ask them first, and tick that they agreed." });
  const saidOn = saidOnOf(sent.saidOn, around.today);
  if (!voice.ok || cameBy === undefined || !agreed.ok || !saidOn.ok)
    return wrong(...problemsOf(voice, came, agreed, saidOn));
  const dueOn = workingDaysLater(saidOn.value, limitFor(voice.value.kind, around.limits));
  return found({ ...voice.value, cameBy, givenOn: saidOn.value, dueOn });
}

function saidOnOf(sent: string, today: string): Result<string> {
  if (sent === "") return found(today);
  const problem = (words: string): Result<never> => wrong({ field: "saidOn", words });
  if (!z.iso.date().safeParse(sent).success) return problem("There is no such day. Check day, month and year.");
  if (sent > today) return problem("This day has not come yet. Write the day on which they said it.");
  return sent < `${Number(today.slice(0, 4)) - 2}` ? problem("This is too long ago to be answered.") : found(sent);
}
