import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listCommunities } from "../../communities/index.ts";
import { listOrganisationsToChoose } from "../../organisations/index.ts";
import { mayBeginNetwork } from "../networks.policy.ts";
import { networkFields, networkOf } from "../networks.rules.ts";
import { nothingTyped, partFormPage } from "../part-form.page.tsx";
import { saveNetwork } from "../people.store.ts";
import { savedIn, writingOf } from "../saved.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Beginning {
  readonly communities: readonly Named[];
  readonly organisations: readonly Named[];
}

const questionsOf = ({ communities, organisations }: Beginning): readonly Question[] => [
  { name: "name", label: "What is the network called?", kind: "text" },
  { name: "purpose", label: "What is it for, in its own words?", kind: "long" },
  {
    name: "organisation",
    label: "Which organisation runs it?",
    kind: "select",
    choices: organisations.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "communities",
    label: "Which communities is it of?",
    kind: "checkboxes",
    choices: communities.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "superviseesMost",
    label: "How many people does one supervisor have at most?",
    hint: "The network’s own limit. Its pages warn when somebody has more.",
    kind: "text",
  },
];

const drawing = (thing: Beginning, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: undefined,
    to: "",
    title: "Write down a network of local leaders",
    lead: "First what it is. Next its people, and what each of them already did, before any course.",
    button: "Write it down",
    questions: questionsOf(thing),
  });

const findBeginning = async (tx: Tx): Promise<Beginning> => ({
  communities: (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ id, name })),
  organisations: (await listOrganisationsToChoose(tx, {})).organisations.map(({ id, name }) => ({ id, name })),
});

const choices = z.array(z.object({ id: z.string(), name: z.string() })).readonly();
const ids = (all: readonly Named[]): readonly string[] => all.map(({ id }) => id);

export const newNetworkFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/new",
  summary: "The form that writes down a network of local leaders",
  practices: ["P39"],
  answers: z.object({ communities: choices, organisations: choices }),
  permit: mayBeginNetwork,
  find: findBeginning,
  answer: ({ communities, organisations }) => found({ communities, organisations }),
  page: (thing, view) => drawing(thing, nothingTyped, view),
});

export const newNetworkRoute = changeInPlace({
  path: "/{place}/networks",
  summary: "Write down a network of local leaders: what it is for, who runs it, and how many one supervisor has",
  practices: ["P39"],
  reads: { body: z.strictObject(networkFields) },
  permit: mayBeginNetwork,
  find: findBeginning,
  decide: ({ communities, organisations }, { body }) =>
    networkOf(body, { communityIds: ids(communities), organisationIds: ids(organisations) }),
  save: async (tx, network, asked) => {
    const id = await saveNetwork(tx, network, writingOf(asked));
    return savedIn(asked.place, { network: id, what: "network.begun" });
  },
  form: (attempt, view, thing) => drawing(thing ?? { communities: [], organisations: [] }, attempt, view),
});
