import { z } from "zod";
import { readName, readNeeded } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Contact } from "./organisation.ts";
import { readLines } from "./sent-list.rules.ts";

const text = z.string().default("");

/** Somebody to talk to, as a form or a program sends it. */
export const contactFields = {
  name: z.string("Write the person’s name."),
  forWhat: text.describe("What people can talk to them about."),
  how: text.describe("A telephone number, a place and time, an email address."),
  languages: text.describe("Languages they speak, one on each line."),
  seenBy: text.describe("place: the people of the place. public: everyone."),
  agreed: text.describe("yes: this person agreed to be named here so."),
  agreedWith: text.describe("Who asked them."),
};
const fields = z.strictObject(contactFields);
export type ContactSent = z.infer<typeof fields>;
export type ContactAsked = Omit<Contact, "id" | "organisationId">;

/** Somebody to talk to, or everything that must be put right. Without their own yes nobody is named. */
export function contactOf(sent: ContactSent, today: string): Result<ContactAsked> {
  const name = readName(sent.name, { field: "name", of: "the person", charactersMax: 200 });
  const of = (field: "forWhat" | "how" | "agreedWith", charactersMax: number, needed: string) =>
    readNeeded(sent[field], { field, charactersMax, needed });
  const forWhat = of("forWhat", 400, "Write what people can talk to them about.");
  const how = of("how", 400, "Write how to reach them: a telephone number, a place and time, an email address.");
  const agreedWith = of("agreedWith", 200, "Write who asked them. If it is you yourself, write: myself.");
  const languages = readLines(sent.languages, "languages");
  const seenBy: Result<"place" | "public"> =
    sent.seenBy === "place" || sent.seenBy === "public"
      ? found(sent.seenBy)
      : wrong({ field: "seenBy", words: "Choose to whom they agreed to be shown." });
  const agreed: Result<true> =
    sent.agreed === "yes"
      ? found(true)
      : wrong({ field: "agreed", words: "Ask them first. Nobody is named here without their own yes." });
  if (!(name.ok && forWhat.ok && how.ok && agreedWith.ok) || !languages.ok || !seenBy.ok || !agreed.ok)
    return wrong(...problemsOf(name, forWhat, how, languages, seenBy, agreed, agreedWith));
  return found({
    name: name.value,
    forWhat: forWhat.value,
    how: how.value,
    languages: languages.value,
    seenBy: seenBy.value,
    agreedOn: today,
    agreedWith: agreedWith.value,
  });
}

/** What stands of somebody, as the form asks it. Their yes is asked for anew: it was given to the words before. */
export const fieldsOfContact = (contact: Contact): Readonly<Record<string, string>> => ({
  name: contact.name,
  forWhat: contact.forWhat,
  how: contact.how,
  languages: contact.languages.join("\n"),
  seenBy: contact.seenBy,
});
