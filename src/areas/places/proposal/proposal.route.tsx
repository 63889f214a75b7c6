import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { sides } from "../../../nouns/role.ts";
import type { Tx } from "../../../db/tables.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Area } from "../../../web/area.ts";
import { answeringOf } from "../answering.rules.ts";
import { kindOf, kindsOf, sentenceOf } from "../decision-table.ts";
import { listKeepers, listKeepersDeciding, namesOf } from "../keepers.store.ts";
import type { Keeper } from "../keepers.store.ts";
import { mayAnswerProposal, maySeeProposals, mayWithdrawProposal } from "../keepers.policy.ts";
import { standingOf } from "../outcome.rules.ts";
import { findProposal, listAnswers } from "../proposals.store.ts";
import { proposalShown } from "../proposals/proposed.schema.ts";
import { shownProposal } from "../proposals/shown.rules.ts";
import { peopleIn } from "../shown.rules.ts";
import { answerAs } from "./answer.store.ts";
import { proposalPage } from "./proposal.page.tsx";

const permission = z.object({ allowed: z.boolean(), because: z.string() });

const params = z.object({ proposal: z.uuid() });

const proposalAnswered = proposalShown.extend({
  answers: z.array(
    z.object({
      name: z.string(),
      side: z.enum(sides),
      says: z.enum(["yes", "no"]),
      because: z.string(),
      at: z.string(),
      counts: z.boolean().describe("Who said it still keeps the place for that side."),
    }),
  ),
  waitingFor: z.array(z.enum(sides)),
  sidesKept: z.array(z.enum(sides)),
  mayAnswer: permission,
  mayWithdraw: permission,
});

/** A proposal with everything around it, from one picture of the place. */
async function findWithAnswers(tx: Tx, id: string, { keepers, areas }: Around) {
  const kept = await findProposal(tx, id);
  if (kept === undefined) return undefined;
  const answers = await listAnswers(tx, [id]);
  const sentence = sentenceOf(kindsOf(areas), kept);
  const people = [kept.proposedBy, ...answers.map(({ personId }) => personId), ...peopleIn([sentence.words])];
  return { kept, answers, sentence, keepers, proposedBy: kept.proposedBy, names: await namesOf(tx, people) };
}

interface Around {
  readonly keepers: readonly Keeper[];
  readonly areas: readonly Area[];
}

type Found = NonNullable<Awaited<ReturnType<typeof findWithAnswers>>>;

const shownWithAnswers = ({ kept, answers, sentence, keepers, names }: Found) => {
  const standing = standingOf(keepers, answers);
  return {
    ...shownProposal(kept, { sentence, names, answers }),
    answers: answers.map((answer) => ({
      name: names.get(answer.personId) ?? "somebody who has left",
      side: answer.side,
      says: answer.says,
      because: answer.because,
      at: answer.at.toISOString(),
      counts: standing.counted.includes(answer),
    })),
    waitingFor: kept.outcome === null ? [...standing.waitingFor] : [],
  };
};

const open = { allowed: true, because: "" } as const;
const decided = { allowed: false, because: "This is already decided." } as const;

export const proposalRoute = lookInPlace({
  method: "GET",
  path: "/{place}/proposals/{proposal}",
  summary: "One proposal: what, why, who said what, and how it stands",
  reads: { params },
  answers: proposalAnswered,
  permit: maySeeProposals,
  find: async (tx, { params: { proposal }, place }, { areas }) =>
    findWithAnswers(tx, proposal, { keepers: await listKeepers(tx, place.id), areas }),
  answer: (thing, { actor }) => {
    const mine = thing.answers.some(({ personId }) => personId === actor.member?.personId);
    const isOpen = thing.kept.outcome === null ? open : decided;
    const mayAnswer = mayAnswerProposal(actor, thing);
    const answeredAlready = { allowed: false, because: "You have already said what you think of it." } as const;
    return found({
      ...shownWithAnswers(thing),
      sidesKept: [...thing.place.sidesKept],
      mayAnswer: isOpen.allowed ? (mine ? answeredAlready : mayAnswer) : isOpen,
      mayWithdraw: isOpen.allowed ? mayWithdrawProposal(actor, thing) : isOpen,
    });
  },
  page: (answer, view) => proposalPage({ shown: answer, attempt: { typed: {}, problems: [] }, view }),
});

export const answerRoute = changeInPlace({
  path: "/{place}/proposals/{proposal}",
  summary: "Say yes or no to a proposal, as a keeper of one side",
  reads: {
    params,
    body: z.strictObject({
      says: z.enum(["yes", "no"], "Choose yes or no.").optional(),
      because: z.string().default("").describe("Why; a no needs it."),
    }),
  },
  permit: mayAnswerProposal,
  find: async (tx, { params: { proposal }, place }, { areas }) => {
    const keepers = await listKeepersDeciding(tx, place.id);
    const thing = await findWithAnswers(tx, proposal, { keepers, areas });
    if (thing === undefined) return undefined;
    const read = kindOf(areas, thing.kept.kind)?.read(thing.kept.content);
    const gone: Problem = { field: "says", words: "This version of Alongside cannot read it. It can only be refused." };
    if (!read?.ok) return { ...thing, proposed: undefined, problems: [gone] };
    return { ...thing, proposed: read.value, problems: read.value.problems ? await read.value.problems(tx) : [] };
  },
  decide: (thing, { body, actor }) => {
    const { keepers, answers, kept, problems, proposed } = thing;
    const asked = { says: body.says, because: body.because, personId: actor.member?.personId ?? "" };
    const decision = answeringOf(asked, { keepers, answers, isOpen: kept.outcome === null, problems });
    return decision.ok ? found({ answering: decision.value, kept, proposed }) : decision;
  },
  save: (tx, { answering, kept, proposed }, { place, at }) =>
    answerAs(tx, { answering, kept, proposed, placeSlug: place.slug, at }),
  form: (attempt, view, thing) =>
    proposalPage({
      shown: thing && {
        ...shownWithAnswers(thing),
        sidesKept: thing.place.sidesKept,
        mayAnswer: thing.kept.outcome === null ? mayAnswerProposal(view.actor, thing) : decided,
        mayWithdraw: decided,
      },
      attempt,
      view,
    }),
});
