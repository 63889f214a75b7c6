import { z } from "zod";
import { Button, EmptyState, ErrorSummary, Form, PageTitle, Questions, dayText } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { takeTurn } from "../../../db/turn.ts";
import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { View } from "../../../web/route.ts";
import { contactsMax, listContacts, removeContact, saveContact, saveContactChecked } from "../kept-lists.store.ts";
import type { Contact } from "../kept-lists.store.ts";
import { formShown, trail } from "../place-shown.ts";
import type { Attempted } from "../place-shown.ts";
import { mayNameReaders } from "../voices.policy.ts";

const questions: readonly Question[] = [
  {
    name: "name",
    label: "Who helps to complain here?",
    hint: "Such as: the council’s complaints advocacy.",
    kind: "text",
  },
  {
    name: "reach",
    label: "How are they reached?",
    hint: "A telephone number, an address. Try it first.",
    kind: "text",
  },
];

const complaintsPage = (contacts: readonly Contact[], view: View, { typed, problems }: Attempted) => {
  const { place, language, idempotencyKey } = formShown(view);
  const action = `/${place.slug}/voices/complaints`;
  const title = "Who helps to complain here";
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="Whoever says that they were treated unfairly reads this list beside the national numbers."
        />
        {contacts.length === 0 ? (
          <EmptyState title="Nobody is on the list yet">
            <p>Write down first who helps patients here to complain.</p>
          </EmptyState>
        ) : null}
        {contacts.map(({ id, name, reach, checkedOn }) => (
          <Form key={id} action={action} idempotencyKey={`${idempotencyKey}-${id}`}>
            <p>
              <bdi>{name}</bdi>: <bdi>{reach}</bdi>. Checked on {dayText(checkedOn, "en")}.
            </p>
            <input type="hidden" name="contact" value={id} />
            <Button words="I checked it today" name="does" value="check" look="second" heard={`: ${name}`} />{" "}
            <Button words="Take it off" name="does" value="remove" look="second" heard={`: ${name}`} />
          </Form>
        ))}
        <Form action={action} idempotencyKey={idempotencyKey}>
          <Questions questions={questions} typed={typed} language={language} problems={problems} />
          <Button words="Add them" name="does" value="add" />
        </Form>
      </>
    ),
  };
};

const told = z.object({
  contacts: z
    .array(z.object({ id: z.string(), name: z.string(), reach: z.string(), checkedOn: z.string() }))
    .readonly(),
});

export const complaintsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/complaints",
  summary: "Who helps to complain here, and when each was checked",
  practices: ["P43"],
  answers: told,
  permit: mayNameReaders,
  find: async (tx) => ({ contacts: await listContacts(tx) }),
  answer: ({ contacts }) => found({ contacts }),
  page: ({ contacts }, view) => complaintsPage(contacts, view, { typed: {}, problems: [] }),
});

const text = z.string().default("");
const body = z.strictObject({
  does: z.enum(["add", "check", "remove"]).describe("add one, say that one was checked, or take one off."),
  contact: text.describe("Which one, by its identifier; not to add one."),
  name: text.describe("Who helps."),
  reach: text.describe("How they are reached."),
});

type Change =
  | { readonly does: "add"; readonly name: string; readonly reach: string }
  | { readonly does: "check" | "remove"; readonly id: string };

function changeOf(sent: z.infer<typeof body>, contacts: readonly Contact[]): Result<Change> {
  if (sent.does !== "add")
    return contacts.some(({ id }) => id === sent.contact)
      ? found({ does: sent.does, id: sent.contact })
      : wrong({ field: "name", words: "This one is not on the list any more." });
  const name = readNeeded(sent.name, { field: "name", charactersMax: 200, needed: "Write who helps." });
  const reach = readNeeded(sent.reach, { field: "reach", charactersMax: 200, needed: "Write how they are reached." });
  if (!name.ok || !reach.ok) return wrong(...problemsOf(name, reach));
  if (contacts.length >= contactsMax) return wrong({ field: "name", words: "The list is full. Take one off first." });
  return found({ does: "add", name: name.value, reach: reach.value });
}

export const changeComplaintsRoute = changeInPlace({
  path: "/{place}/voices/complaints",
  summary: "Keep the list of who helps to complain here",
  practices: ["P43"],
  reads: { body },
  permit: mayNameReaders,
  find: async (tx) => {
    await takeTurn(tx, "who helps to complain");
    return { contacts: await listContacts(tx) };
  },
  decide: ({ contacts }, { body: sent }) => changeOf(sent, contacts),
  save: async (tx, change, { place, actor, at }) => {
    const checked = { byId: actor.member?.personId ?? null, today: at.toISOString().slice(0, 10) };
    const id = change.does === "add" ? await saveContact(tx, change, checked) : change.id;
    if (change.does === "check") await saveContactChecked(tx, id, checked);
    if (change.does === "remove") await removeContact(tx, id);
    return {
      id,
      path: `/${place.slug}/voices/complaints`,
      happened: {
        what: "voices.complaint-contacts-changed",
        subject: { kind: "voice-contact", id },
        detail: { does: change.does },
      },
    };
  },
  form: (attempt, view, thing) => complaintsPage(thing?.contacts ?? [], view, attempt),
});
