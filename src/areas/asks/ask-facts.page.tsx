import type { ReactElement } from "react";
import { SummaryList, dayText } from "../../design/index.ts";
import { durationText } from "../../nouns/duration.ts";
import { moneyText } from "../../nouns/money.ts";
import { kindNames } from "./ask.ts";
import type { Ask, AskListed } from "./ask.ts";

/** The plan that it is for, and for those whom it concerns the session that it invites to: each can be opened. */
export const whatForRows = (
  { plan, session = null }: Pick<AskListed, "plan"> & Partial<Pick<Ask, "session">>,
  slug: string,
) => [
  ...(plan === null ? [] : [{ key: "For the plan", value: link(`/${slug}/plans/${plan.id}`, plan.name) }]),
  ...(session === null
    ? []
    : [{ key: "To the session", value: link(`/${slug}/sessions/${session.id}`, session.name) }]),
];

const alreadyHere = (ask: Ask) => ({
  key: "Is the answer here already?",
  value: (
    <span dir="auto">
      {ask.alreadyHeld === "no" ? "No" : "In part"}. Looked in: {ask.lookedIn}
    </span>
  ),
});

const link = (href: string, words: string): ReactElement => (
  <a href={href}>
    <bdi>{words}</bdi>
  </a>
);

/** What it needs, what is paid, by when, and whether it is here already. @practice P10 */
export const AskFacts = ({ ask, slug }: { readonly ask: Ask; readonly slug: string }): ReactElement => (
  <>
    <SummaryList
      rows={[
        { key: "What", value: kindNames[ask.kind] },
        ...whatForRows(ask, slug),
        {
          key: "Asked by",
          value: <bdi>{[ask.inNameOf, ...ask.joinedBy].join(", ")}</bdi>,
        },
        { key: "It needs", value: durationText(ask.minutes) },
        { key: "It pays", value: moneyText(ask.pence) },
        { key: "Answer by", value: dayText(ask.byDay, "en") },
        ...(ask.session === null ? [alreadyHere(ask)] : []),
        ...(ask.worker === null ? [] : [{ key: "For", value: <bdi>{ask.worker.name}</bdi> }]),
        ...(ask.overBecause === ""
          ? []
          : [{ key: "Beyond the limit, because", value: <span dir="auto">{ask.overBecause}</span> }]),
      ]}
    />
    {ask.words === "" ? null : <p dir="auto">{ask.words}</p>}
  </>
);
