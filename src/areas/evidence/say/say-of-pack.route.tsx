import { z } from "zod";
import { formPage, Questions } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { AskedInPlace } from "../../../web/in-place.ts";
import type { Attempt, House, View } from "../../../web/route.ts";
import { maySayOfPack } from "../evidence.policy.ts";
import { frameworkKept } from "../frameworks/frameworks.ts";
import { alreadyReleased, isOpen } from "../open.rules.ts";
import { lookingAs } from "../pack-asked.ts";
import { findPackHere } from "../pack-here.store.ts";
import { packParams } from "../pack.schema.ts";
import { saveWord } from "../part-taken.store.ts";
import type { Word } from "../part-taken.store.ts";
import { formShown, trail } from "../place-shown.ts";

const ownOf = (words: readonly Word[], { member }: Actor): readonly Word[] =>
  words.filter(({ workerIds }) => member !== null && workerIds.includes(member.personId));

type Asking = Pick<AskedInPlace<z.infer<typeof packParams>, unknown, unknown>, "params" | "actor" | "place">;

async function findHere(tx: Tx, { params, actor, place }: Asking, house: House) {
  const here = await findPackHere(tx, params.pack, { ...lookingAs({ actor, place }, house.origin()), hold: "hold" });
  return here === undefined
    ? undefined
    : { ...here, own: ownOf(here.words, actor), workerIds: here.words.flatMap(({ workerIds }) => workerIds) };
}

interface Saying {
  readonly id: string;
  readonly framework: string;
  readonly own: readonly { readonly organisationId: string; readonly organisation: string; readonly words: string }[];
}

const questionsOf = ({ own }: Saying): readonly Question[] => [
  ...(own.length < 2
    ? []
    : [
        {
          name: "organisation",
          label: "For which organisation?",
          kind: "radios" as const,
          choices: own.map(({ organisationId, organisation }) => ({ value: organisationId, words: organisation })),
        },
      ]),
  {
    name: "words",
    label: "What do you think of this pack?",
    hint: "It stands at its head as you write it, with the name of your organisation and not yours. What is right, what is wrong, what is left out?",
    kind: "long",
  },
];

const drawing = (saying: Saying, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const { problems } = attempt;
  const at = `/${place.slug}/evidence/${saying.id}`;
  return formPage(
    {
      title: "Say what you think of it",
      lead: saying.framework === "" ? "" : frameworkKept(saying.framework).title,
      breadcrumbs: trail(place, { href: at, words: "The pack" }),
      language,
      problems,
      action: `${at}/say`,
      idempotencyKey,
      button: { words: "Put it at the head of the pack" },
    },
    <Questions questions={questionsOf(saying)} typed={attempt.typed} language={language} problems={problems} />,
  );
};

const told = z.object({ words: z.array(z.string()) });

export const sayFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/evidence/{pack}/say",
  summary: "The form with which a partner that was asked says what it thinks of a pack",
  practices: ["P45"],
  reads: { params: packParams },
  answers: z
    .custom<Saying>()
    .transform(({ own }): z.input<typeof told> => ({ words: own.map(({ words }) => words) }))
    .pipe(told),
  permit: maySayOfPack,
  find: async (tx, { params, actor, place }, house) => {
    const here = await findPackHere(tx, params.pack, lookingAs({ actor, place }, house.origin()));
    return here === undefined
      ? undefined
      : { ...here, own: ownOf(here.words, actor), workerIds: here.words.flatMap(({ workerIds }) => workerIds) };
  },
  answer: ({ row, own }) => (isOpen(row) ? found({ id: row.id, framework: row.framework, own }) : alreadyReleased(row)),
  page: (saying, view) => drawing(saying, { typed: { words: saying.own[0]?.words ?? "" }, problems: [] }, view),
});

const wordsMax = 4000;

export const sayRoute = changeInPlace({
  path: "/{place}/evidence/{pack}/say",
  summary: "A partner says what it thinks of a pack: it stands at its head to the letter, and both sides sign anew",
  practices: ["P45"],
  reads: {
    params: packParams,
    body: z.strictObject({
      organisation: z
        .string()
        .max(100)
        .default("")
        .describe("For which of one’s own organisations; the first where empty."),
      words: z.string().max(20_000).default("").describe("To the letter."),
    }),
  },
  permit: maySayOfPack,
  find: findHere,
  decide: ({ row, own }, { body, actor, at }) => {
    if (!isOpen(row)) return alreadyReleased(row);
    const one = own.find(({ organisationId }) => body.organisation === "" || organisationId === body.organisation);
    if (one === undefined)
      return wrong({ field: "organisation", words: "This is not your organisation. Choose one of yours." });
    const words = body.words.trim();
    if (words === "") return wrong({ field: "words", words: "Write what you think of it." });
    if (words.length > wordsMax)
      return wrong({ field: "words", words: `That is too long. Write ${wordsMax} characters at most.` });
    return found({
      packId: row.id,
      organisationId: one.organisationId,
      words,
      saidBy: actor.member?.personId ?? "",
      on: at.toISOString().slice(0, 10),
    });
  },
  save: async (tx, { packId, ...saying }, { place }) => {
    await saveWord(tx, packId, saying);
    return {
      id: packId,
      path: `/${place.slug}/evidence/${packId}`,
      happened: {
        what: "evidence.said-of",
        subject: { kind: "evidence", id: packId },
        detail: { organisation: saying.organisationId },
      },
    };
  },
  form: (attempt, view, thing) =>
    drawing({ id: thing?.row.id ?? "", framework: thing?.row.framework ?? "", own: thing?.own ?? [] }, attempt, view),
});
