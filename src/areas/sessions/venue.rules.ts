import { z } from "zod";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { readWebAddress } from "./web-address.rules.ts";
import { oneOf } from "./session.rules.ts";
import { forms } from "./session.ts";
import type { Form } from "./session.ts";
import { proposedForms } from "./venue.ts";
import type { ProposedForm, StepFree } from "./venue.ts";

const text = z.string().default("");

export const venueFields = {
  name: text.describe("What people call it."),
  address: text.describe("Where it is."),
  postcode: text,
  organisation: text.describe("Whose room it is, by the organisation’s identifier."),
  stepFree: text.describe("yes, no or not-known"),
  hasHearingLoop: text.describe("yes or nothing"),
  notes: text.describe("Anything else: who feels at home there, kitchen, prayer room, buses."),
};
const venueSent = z.strictObject(venueFields);

export interface VenueWritten {
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly organisationId: string | null;
  readonly stepFree: StepFree;
  readonly hasHearingLoop: boolean;
  readonly notes: string;
}

export function venueOf(sent: z.infer<typeof venueSent>, organisationIds: readonly string[]): Result<VenueWritten> {
  const name = readName(sent.name, { field: "name", of: "the place to meet", charactersMax: 200 });
  const address = readText(sent.address, { field: "address", charactersMax: 500 });
  const postcode = readText(sent.postcode, { field: "postcode", charactersMax: 10 });
  const notes = readText(sent.notes, { field: "notes", charactersMax: 1000 });
  const stepFree = oneOf(["yes", "no", "not-known"] as const, sent.stepFree, {
    field: "stepFree",
    words: "Choose whether it is step-free.",
  });
  const organisation: Result<string | null> =
    sent.organisation === "" || organisationIds.includes(sent.organisation)
      ? found(sent.organisation === "" ? null : sent.organisation)
      : wrong({ field: "organisation", words: "Choose an organisation of this place, or leave it." });
  if (!(name.ok && address.ok && postcode.ok && notes.ok && stepFree.ok && organisation.ok))
    return wrong(...problemsOf(name, address, postcode, organisation, stepFree, notes));
  return found({
    name: name.value,
    address: address.value,
    postcode: postcode.value.toUpperCase(),
    organisationId: organisation.value,
    stepFree: stepFree.value,
    hasHearingLoop: sent.hasHearingLoop === "yes",
    notes: notes.value,
  });
}

export const whereFields = {
  form: text.describe(forms.join(", ")),
  venue: text.describe("The room, by its identifier; or nothing."),
  onlineLink: text.describe("Where one joins online; or nothing."),
  chosenBy: text.describe("Who chose it, and how."),
};
const whereSent = z.strictObject(whereFields);

export interface WhereWritten {
  readonly form: Form;
  readonly venueId: string | null;
  readonly onlineLink: string;
  readonly chosenBy: string;
}

/** Where it is held, and who chose that: a place is chosen with those who come. @practice P11 */
export function whereOf(sent: z.infer<typeof whereSent>, venueIds: readonly string[]): Result<WhereWritten> {
  const form = oneOf(forms, sent.form, { field: "form", words: "Choose the form of the session." });
  const venueId: Result<string | null> =
    sent.venue === "" || venueIds.includes(sent.venue)
      ? found(sent.venue === "" ? null : sent.venue)
      : wrong({ field: "venue", words: "Choose a place from the list, or add it there first." });
  const onlineLink = readWebAddress(sent.onlineLink, "onlineLink");
  const chosenBy = readNeeded(sent.chosenBy, {
    field: "chosenBy",
    charactersMax: 900,
    needed: "Write who chose it, such as: contributors, at the preliminary meeting. Or why they did not.",
  });
  if (!(form.ok && venueId.ok && onlineLink.ok && chosenBy.ok))
    return wrong(...problemsOf(form, venueId, onlineLink, chosenBy));
  const isRoom = form.value === "in-room" || form.value === "both";
  if (isRoom && venueId.value === null) return wrong({ field: "venue", words: "Choose the room." });
  return found({
    form: form.value,
    venueId: venueId.value,
    onlineLink: onlineLink.value,
    chosenBy: chosenBy.value,
  });
}

export function proposalOf(sent: {
  readonly form: string;
  readonly words: string;
}): Result<{ readonly form: ProposedForm; readonly words: string }> {
  const form = oneOf(proposedForms, sent.form, { field: "proposed", words: "Choose another form." });
  const words = readText(sent.words, { field: "words", charactersMax: 1000 });
  return form.ok && words.ok ? found({ form: form.value, words: words.value }) : wrong(...problemsOf(form, words));
}
