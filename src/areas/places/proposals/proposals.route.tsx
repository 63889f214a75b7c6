import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { sides } from "../../../nouns/role.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { AskedInPlace } from "../../../web/in-place.ts";
import type { KeeperDecision } from "../../../web/registered.ts";
import type { House } from "../../../web/route.ts";
import type { Tx } from "../../../db/tables.ts";
import { isContent } from "../content.rules.ts";
import type { Content } from "../content.rules.ts";
import { kindOf, kindsOf, sentenceOf, unknownKind } from "../decision-table.ts";
import { listKeepersDeciding } from "../keepers.store.ts";
import type { Keeper } from "../keepers.store.ts";
import { namesOf } from "../keepers.store.ts";
import { mayPropose, maySeeProposals } from "../keepers.policy.ts";
import { newProposalPage } from "../new/new.page.tsx";
import { countProposals, listAnswers, listProposals } from "../proposals.store.ts";
import { proposingOf } from "../proposing.rules.ts";
import { lastPageOf, peopleIn } from "../shown.rules.ts";
import { proposalShown } from "./proposed.schema.ts";
import { proposalsPage } from "./proposals.page.tsx";
import { proposeAs } from "./propose.store.ts";
import { shownProposal } from "./shown.rules.ts";

const onAPage = 25;

export const proposalsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/proposals",
  summary: "What the keepers of a place decide together: open proposals first, then what came of others, 25 at a time",
  reads: { query: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }) },
  answers: z.object({
    proposals: z.array(proposalShown).max(onAPage),
    page: z.number(),
    last: z.number(),
    sidesKept: z.array(z.enum(sides)),
  }),
  permit: maySeeProposals,
  find: async (tx, { query }, { areas }) => {
    const kept = await listProposals(tx, onAPage, (query.page - 1) * onAPage);
    const answers = await listAnswers(
      tx,
      kept.map(({ id }) => id),
    );
    const sentences = kept.map((one) => sentenceOf(kindsOf(areas), one));
    const people = [...kept.map(({ proposedBy }) => proposedBy), ...peopleIn(sentences.map(({ words }) => words))];
    return { kept, answers, sentences, names: await namesOf(tx, people), count: await countProposals(tx) };
  },
  answer: ({ kept, answers, sentences, names, count, place }, { query }) =>
    found({
      proposals: kept.map((one, at) =>
        shownProposal(one, {
          sentence: sentences[at] ?? { title: "", words: "", seenAt: null },
          names,
          answers: answers.filter(({ proposalId }) => proposalId === one.id),
        }),
      ),
      page: query.page,
      last: lastPageOf(count, onAPage),
      sidesKept: [...place.sidesKept],
    }),
  page: (answer, view) => proposalsPage(answer, view),
});

const asJson = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("This cannot be read as JSON. Start again from the settings of the place.");
    return z.NEVER;
  }
};

const contentSent = z.record(
  z.string().max(60),
  z.custom<Content>((value) => isContent(value), "This is not in a form that can be read here. Check it."),
);

const proposalAsked = z.strictObject({
  kind: z.string().max(60).describe("What is decided, such as who-sees-figures."),
  because: z.string().default("").describe("Why."),
  content: z
    .union([contentSent, z.string().max(20_000).transform(asJson).pipe(contentSent)])
    .optional()
    .describe("What is proposed, in the shape of its kind."),
  value: z
    .union([z.string().max(2000), z.array(z.string().max(200)).max(100)])
    .optional()
    .describe("What is proposed, where it is the answer to one question."),
});

/** What every proposal finds: who keeps the place, what is proposed, and what no longer fits. */
export async function findForProposing(
  tx: Tx,
  placeId: string,
  { kind, content }: { readonly kind: KeeperDecision | undefined; readonly content: unknown },
) {
  const keepers: readonly Keeper[] = await listKeepersDeciding(tx, placeId);
  const read = kind === undefined ? unknownKind : kind.read(content);
  const problems: readonly Problem[] = read.ok && read.value.problems ? await read.value.problems(tx) : [];
  return { keepers, kind, read, problems };
}

export const whoProposes = ({ actor }: Pick<AskedInPlace<unknown, unknown, unknown>, "actor">): string =>
  actor.member?.personId ?? "";

const contentOf = ({ content, value }: z.infer<typeof proposalAsked>) =>
  content ?? (value === undefined ? {} : { value });

export const proposeRoute = changeInPlace({
  path: "/{place}/proposals",
  summary: "Propose something that needs a yes from a keeper of each side",
  reads: { body: proposalAsked },
  permit: mayPropose,
  find: async (tx, { place, body }, { areas }: House) => ({
    ...(await findForProposing(tx, place.id, { kind: kindOf(areas, body.kind), content: contentOf(body) })),
    answered: body.value,
  }),
  decide: (thing, asked) => proposingOf({ because: asked.body.because, personId: whoProposes(asked) }, thing),
  save: (tx, proposing, { body, place, at }) =>
    proposeAs(tx, { kind: body.kind, content: contentOf(body), proposing, placeSlug: place.slug, at }),
  form: (attempt, view, thing) =>
    newProposalPage({ kind: thing?.kind, attempt, answered: thing?.answered, may: null, view }),
});
