import { z } from "zod";
import { readPastDay } from "../../nouns/day.ts";
import { readPence } from "../../nouns/money.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { sayingKinds } from "./campaign.ts";
import type { SayingKind } from "./campaign.ts";

const text = z.string().default("");
export type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

export const campaignFields = {
  title: text.describe("What the campaign is called."),
  purpose: text.describe("What it is for."),
  community: text.describe("Whom it is for: the community’s identifier."),
  area: text.describe("Where: the streets, wards or venues."),
  languages: text.describe("In which languages."),
  channels: text.describe("By which channels: radio, sermons, posters, a person."),
  national: text.describe("Where a national campaign is taken up: its name and whose it is; else nothing."),
};

export interface CampaignWritten {
  readonly title: string;
  readonly purpose: string;
  readonly communityId: string;
  readonly area: string;
  readonly languages: string;
  readonly channels: string;
  readonly national: string;
}

/** Whom it is for is community, place, language and channel together; a campaign for everybody is for nobody. */
export function campaignOf(
  sent: Sent<typeof campaignFields>,
  communityIds: readonly string[],
): Result<CampaignWritten> {
  const title = readName(sent.title, { field: "title", of: "the campaign", charactersMax: 200 });
  const needed = (field: "purpose" | "area" | "languages" | "channels", charactersMax: number, words: string) =>
    readNeeded(sent[field], { field, charactersMax, needed: words });
  const purpose = needed("purpose", 1000, "Write what it is for.");
  const community: Result<string> = communityIds.includes(sent.community)
    ? found(sent.community)
    : wrong({ field: "community", words: "Choose the community it is for." });
  const area = needed("area", 200, "Write where it is seen or heard.");
  const languages = needed("languages", 400, "Write in which languages it is.");
  const channels = needed("channels", 400, "Write by which channels it comes to people.");
  const national = readText(sent.national, { field: "national", charactersMax: 300 });
  if (!(title.ok && purpose.ok && community.ok && area.ok && languages.ok && channels.ok && national.ok))
    return wrong(...problemsOf(title, purpose, community, area, languages, channels, national));
  return found({
    title: title.value,
    purpose: purpose.value,
    communityId: community.value,
    area: area.value,
    languages: languages.value,
    channels: channels.value,
    national: national.value,
  });
}

export const materialFields = {
  language: text.describe("The language it is in, by its name."),
  form: text.describe("What it is: a poster, a radio spot, a talk."),
  message: text.describe("What it says."),
  testedWith: text.describe("Who it was tested with: groups, never names."),
  testedOn: text.describe("On which day, as 2026-03-31."),
  theySaid: text.describe("What they said, and what was changed."),
};

export interface MaterialWritten {
  readonly language: string;
  readonly form: string;
  readonly message: string;
  readonly testedWith: string;
  readonly testedOn: string;
  readonly theySaid: string;
}

/** A version in one language, with who tested it: what nobody was asked about is no version yet. */
export function materialOf(sent: Sent<typeof materialFields>, today: string): Result<MaterialWritten> {
  const language = readName(sent.language, { field: "language", of: "the language", charactersMax: 60 });
  const needed = (field: "form" | "message" | "testedWith" | "theySaid", charactersMax: number, words: string) =>
    readNeeded(sent[field], { field, charactersMax, needed: words });
  const form = needed("form", 100, "Write what it is, such as a poster or a talk.");
  const message = needed("message", 2000, "Write what it says, in its own language.");
  const testedWith = needed("testedWith", 300, "Write who it was tested with. Test it first if nobody was asked.");
  const testedOn = readPastDay(sent.testedOn, { field: "testedOn", needed: "Write the day of the test.", today });
  const theySaid = needed("theySaid", 1000, "Write what they said of it.");
  if (!(language.ok && form.ok && message.ok && testedWith.ok && testedOn.ok && theySaid.ok))
    return wrong(...problemsOf(language, form, message, testedWith, testedOn, theySaid));
  return found({
    language: language.value,
    form: form.value,
    message: message.value,
    testedWith: testedWith.value,
    testedOn: testedOn.value,
    theySaid: theySaid.value,
  });
}

export const costFields = {
  pounds: text.describe("All that it cost so far, in pounds."),
  words: text.describe("What is in it."),
};

export function costOf(sent: Sent<typeof costFields>): Result<{ readonly pence: number; readonly words: string }> {
  const pence = readPence(sent.pounds, "pounds");
  const words = readNeeded(sent.words, {
    field: "words",
    charactersMax: 400,
    needed: "Write what is in it: people’s time, printing, rooms, what partners were paid.",
  });
  return pence.ok && words.ok ? found({ pence: pence.value, words: words.value }) : wrong(...problemsOf(pence, words));
}

export const sayingFields = {
  kind: text.describe("note, unintended or local-change"),
  words: text.describe("What is said."),
};

export function sayingOf(
  sent: Sent<typeof sayingFields>,
): Result<{ readonly kind: SayingKind; readonly words: string }> {
  const known = sayingKinds.find((one) => one === sent.kind);
  const kind: Result<SayingKind> =
    known === undefined ? wrong({ field: "kind", words: "Choose what it is." }) : found(known);
  const words = readNeeded(sent.words, { field: "words", charactersMax: 2000, needed: "Write what you saw." });
  return kind.ok && words.ok ? found({ kind: kind.value, words: words.value }) : wrong(...problemsOf(kind, words));
}

export const signFields = {
  agrees: text.describe("yes or no"),
  words: text.describe("What your side makes of the numbers, in its own words."),
};

export interface Signed {
  readonly agrees: "yes" | "no";
  readonly words: string;
}

/** A yes says as much as a no: both are in words. */
export function signedOf(sent: Sent<typeof signFields>): Result<Signed> {
  const agrees = yesOrNo(sent.agrees, "agrees");
  const words = readNeeded(sent.words, {
    field: "words",
    charactersMax: 2000,
    needed: "Write what your side makes of it. A yes alone tells nobody anything.",
  });
  return agrees.ok && words.ok
    ? found({ agrees: agrees.value, words: words.value })
    : wrong(...problemsOf(agrees, words));
}

const yesOrNo = (sent: string, field: string): Result<"yes" | "no"> => {
  const known = (["yes", "no"] as const).find((one) => one === sent);
  return known === undefined ? wrong({ field, words: "Choose one of the two." }) : found(known);
};

export const paperFields = {
  says: text.describe("yes or no"),
  because: text.describe("Why, where it is no."),
};

export function paperOf(
  sent: Sent<typeof paperFields>,
): Result<{ readonly says: "yes" | "no"; readonly because: string }> {
  const says = yesOrNo(sent.says, "says");
  const asked = { field: "because", charactersMax: 1000 };
  const because =
    sent.says === "no"
      ? readNeeded(sent.because, { ...asked, needed: "Write what the paper says instead, or why nobody can know." })
      : readText(sent.because, asked);
  return says.ok && because.ok
    ? found({ says: says.value, because: because.value })
    : wrong(...problemsOf(says, because));
}
