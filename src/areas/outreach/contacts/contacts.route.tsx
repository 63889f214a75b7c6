import { z } from "zod";
import { randomUUID } from "node:crypto";
import { Button, Field, Form, Questions, dateText, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listContacts, saveEntries } from "../entries.store.ts";
import type { Told } from "../mix.rules.ts";
import type { Contact } from "../outreach.ts";
import { mayReadContact, mayTakeOutreach } from "../outreach.policy.ts";
import { contactFields, contactOf } from "../outreach.rules.ts";
import { outingParams } from "../outreach.schema.ts";
import { formShown, trail } from "../place-shown.ts";
import { findOutreach } from "../sessions.store.ts";

interface ContactsHere {
  readonly outreach: Told;
  readonly contacts: readonly Contact[];
}

const findHere = async (tx: Tx, sessionId: string, today: string): Promise<ContactsHere | undefined> => {
  const outreach = await findOutreach(tx, sessionId);
  return outreach && { outreach, contacts: await listContacts(tx, { sessionId, today }) };
};

const questions: readonly Question[] = [
  { name: "name", label: "What are they called?", kind: "text" },
  { name: "reachBy", label: "How do they want to be reached?", kind: "text" },
  { name: "purpose", label: "For what do they want to hear from you?", kind: "text" },
  { name: "forgetOn", label: "After which day do we forget it?", hint: "At most a year from today.", kind: "date" },
  {
    name: "agreed",
    label: "Did they agree?",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "They agreed, and know who reads it and until when" }],
  },
];

const Kept = ({
  contacts,
  slug,
  view,
}: {
  readonly contacts: readonly Contact[];
  readonly slug: string;
  readonly view: View;
}) => (
  <ul className="nhsuk-list">
    {contacts.map((contact) => (
      <li key={contact.id}>
        <bdi>{contact.name}</bdi>, <bdi>{contact.reachBy}</bdi>: <bdi>{contact.purpose}</bdi>. Forgotten after{" "}
        {dateText(contact.forgetOn, "en")}.{" "}
        {contact.came === null ? (
          <Form action={`/${slug}/outreach/contacts/${contact.id}/came`} idempotencyKey={`${view.key}-${contact.id}`}>
            <Field
              kind="radios"
              name="came"
              within={contact.id}
              label="Did they come to a service or meeting later?"
              choices={[
                { value: "yes", words: "Yes" },
                { value: "no", words: "No" },
              ]}
              language="en"
            />
            <Button words="Keep it" look="second" />
          </Form>
        ) : contact.came === "yes" ? (
          "They came later."
        ) : (
          "They did not come."
        )}
      </li>
    ))}
  </ul>
);

const drawing = (here: ContactsHere | undefined, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf(questions, attempt.problems);
  const at = `/${place.slug}/outreach/${here?.outreach.id ?? ""}`;
  const own = (here?.contacts ?? []).filter((contact) => mayReadContact(view.actor, contact).allowed);
  return formPage(
    {
      title: "People who want to hear from you",
      lead: "Only with their agreement, for a reason, and until a day. You and the engagement lead read it, nobody else.",
      breadcrumbs: trail(place, { href: at, words: here?.outreach.venue ?? "The outreach" }),
      language,
      problems,
      action: `${at}/contacts`,
      idempotencyKey,
      button: { words: "Keep it" },
      ...(own.length === 0 ? {} : { before: <Kept contacts={own} slug={place.slug} view={view} /> }),
    },
    <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />,
  );
};

export const contactsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/outreach/{outing}/contacts",
  summary: "People of one outreach who want to hear from whoever asks, and the form for another",
  practices: ["P09"],
  reads: { params: outingParams },
  answers: z.custom<ContactsHere>().transform(() => ({})),
  permit: mayTakeOutreach,
  find: (tx, { params, at }) => findHere(tx, params.outing, at.toISOString().slice(0, 10)),
  answer: ({ outreach, contacts }) => found({ outreach, contacts }),
  page: (here, view) => drawing(here, { typed: {}, problems: [] }, view),
});

export const newContactRoute = changeInPlace({
  path: "/{place}/outreach/{outing}/contacts",
  summary: "Write down how somebody wants to be reached: with their agreement, for a purpose, until a day",
  practices: ["P09"],
  reads: {
    params: outingParams,
    body: z.strictObject({
      ...contactFields,
      agreed: z.union([z.string(), z.array(z.string()).transform((all) => all.join())]).default(""),
    }),
  },
  permit: mayTakeOutreach,
  find: (tx, { params, at }) => findHere(tx, params.outing, at.toISOString().slice(0, 10)),
  decide: ({ outreach }, { body, at }) => {
    const contact = contactOf(body, at.toISOString().slice(0, 10));
    return contact.ok ? found({ ...contact.value, onDay: outreach.onDay }) : contact;
  },
  save: async (tx, { onDay, ...contact }, { params, place, actor }) => {
    const id = randomUUID();
    await saveEntries(tx, [{ id, kind: "contact", sessionId: params.outing, onDay, toldAt: null, ...contact }], {
      batchId: null,
      byId: actor.member?.personId ?? "",
    });
    return {
      id,
      path: `/${place.slug}/outreach/${params.outing}/contacts`,
      happened: { what: "outreach.contact-kept", subject: { kind: "outreach", id: params.outing }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
