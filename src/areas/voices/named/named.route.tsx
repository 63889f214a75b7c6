import { z } from "zod";
import { Button, Card, EmptyState, ErrorSummary, Form, PageTitle, Questions, fieldId } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { View } from "../../../web/route.ts";
import { listMembers } from "../../people/index.ts";
import { formShown, trail } from "../place-shown.ts";
import type { Attempted } from "../place-shown.ts";
import type { Reader } from "../voice.ts";
import { listReaders, listServicesToChoose, removeReader, saveReader } from "../voice-around.store.ts";
import { mayNameReaders } from "../voices.policy.ts";

interface Choices {
  readonly readers: readonly Reader[];
  readonly managers: readonly { readonly value: string; readonly words: string }[];
  readonly services: readonly { readonly value: string; readonly words: string }[];
}

const findChoices = async (tx: Tx, placeId: string): Promise<Choices> => ({
  readers: await listReaders(tx),
  managers: (await listMembers(tx, placeId, { role: "senior-manager", limit: 200 })).map(({ personId, name }) => ({
    value: personId,
    words: name,
  })),
  services: await listServicesToChoose(tx),
});

/** Who is named as the page shows it: whoever names somebody from an older page is told. */
const fieldsOf = ({ readers }: Choices) => ({
  readers: readers.map(({ personId, notService }) => `${personId} ${notService?.id ?? ""}`).join(","),
});

const questionsOf = ({ managers, services }: Choices): readonly Question[] => [
  { name: "person", label: "Which senior manager?", kind: "select", choices: managers },
  {
    name: "notService",
    label: "Which service do they run themselves? (leave empty for none)",
    hint: "What is said about it goes to the others who are named, and never to them.",
    kind: "select",
    choices: services,
  },
];

const namedPage = (choices: Choices, view: View, { typed, problems }: Attempted) => {
  const { place, language, idempotencyKey } = formShown(view);
  const action = `/${place.slug}/voices/named`;
  const title = "Who reads of racism and unfair treatment";
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="Only these people, and nobody of the team that it is about. Name two at least."
        />
        {choices.readers.length === 0 ? (
          <EmptyState title="Nobody is named yet">
            <p>Until somebody is, what people say of unfair treatment is kept and read by nobody.</p>
          </EmptyState>
        ) : null}
        {problems.includes(changedMeanwhile) ? <span id={fieldId(changedMeanwhile.field)} /> : null}
        {choices.readers.map(({ personId, name, notService }) => (
          <Card key={personId}>
            <p>
              <bdi>{name}</bdi>
              {notService === null ? "" : ", not about "}
              <bdi>{notService?.name}</bdi>
            </p>
            <Form action={action} idempotencyKey={`${idempotencyKey}-${personId}`}>
              <input type="hidden" name="person" value={personId} />
              <Button words="Take them off" name="says" value="no" look="second" heard={`: ${name}`} />
            </Form>
          </Card>
        ))}
        <Form action={action} idempotencyKey={idempotencyKey}>
          <input type="hidden" name="startedFrom" value={startedFromIn({ typed, problems }, fieldsOf(choices))} />
          <Questions questions={questionsOf(choices)} typed={typed} language={language} problems={problems} />
          <Button words="Name them" name="says" value="yes" />
        </Form>
      </>
    ),
  };
};

export const namedRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/named",
  summary: "Which senior managers were named to read of racism and unfair treatment",
  practices: ["P43"],
  answers: z
    .custom<Choices>()
    .transform(({ readers }) => ({ readers: readers.map(({ personId }) => ({ personId })) }))
    .pipe(z.object({ readers: z.array(z.object({ personId: z.string() })) })),
  permit: mayNameReaders,
  find: (tx, { place }) => findChoices(tx, place.id),
  answer: ({ readers, managers, services }) => found({ readers, managers, services }),
  page: (choices, view) => namedPage(choices, view, { typed: {}, problems: [] }),
});

const text = z.string().default("");

export const nameRoute = changeInPlace({
  path: "/{place}/voices/named",
  summary: "Name a senior manager to read of racism and unfair treatment, or take one off",
  practices: ["P43"],
  reads: {
    body: z.strictObject({
      person: text.describe("Their identifier."),
      notService: text.describe("The service they run themselves, or nothing."),
      startedFrom: text.describe("What the form showed when it was opened; or nothing."),
      says: z.enum(["yes", "no"]).default("yes").describe("yes: named; no: taken off."),
    }),
  },
  permit: mayNameReaders,
  find: async (tx, { place }) => {
    await takeTurn(tx, "who reads of unfair treatment");
    return findChoices(tx, place.id);
  },
  decide: ({ readers, managers, services }, { body }) => {
    const isThere = body.says === "no" && readers.some(({ personId }) => personId === body.person);
    if (!isThere && !managers.some(({ value }) => value === body.person))
      return wrong({ field: "person", words: "Choose one of the senior managers of this place." });
    if (body.notService !== "" && !services.some(({ value }) => value === body.notService))
      return wrong({ field: "notService", words: "Choose one of the services of this place, or none." });
    if (isBehind(body.startedFrom, fieldsOf({ readers, managers, services })))
      return { ok: false, clash: true, problems: [changedMeanwhile] };
    const notServiceId = body.notService === "" ? null : body.notService;
    return found({ personId: body.person, notServiceId, isNamed: body.says === "yes" });
  },
  save: async (tx, { personId, notServiceId, isNamed }, { place, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    if (isNamed) await saveReader(tx, { personId, notServiceId, byId: actor.member?.personId ?? "", today });
    else await removeReader(tx, personId);
    return {
      id: personId,
      path: `/${place.slug}/voices/named`,
      happened: {
        what: isNamed ? "voices.reader-named" : "voices.reader-taken-off",
        subject: { kind: "person", id: personId },
        detail: { notService: notServiceId },
      },
    };
  },
  form: (attempt, view, thing) => namedPage(thing ?? { readers: [], managers: [], services: [] }, view, attempt),
});
