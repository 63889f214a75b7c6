import type { ReactElement } from "react";
import { SummaryList, dayText } from "../../design/index.ts";
import { durationText } from "../../nouns/duration.ts";
import { moneyText } from "../../nouns/money.ts";
import { kindNames } from "./ask.ts";
import type { Ask } from "./ask.ts";

/** What it needs, what is paid, by when, and whether it is here already. @practice P10 */
export const AskFacts = ({ ask }: { readonly ask: Ask }): ReactElement => (
  <>
    <SummaryList
      rows={[
        { key: "What", value: kindNames[ask.kind] },
        {
          key: "Asked by",
          value: <bdi>{[ask.inNameOf, ...ask.joinedBy].join(", ")}</bdi>,
        },
        { key: "It needs", value: durationText(ask.minutes) },
        { key: "It pays", value: moneyText(ask.pence) },
        { key: "Answer by", value: dayText(ask.byDay, "en") },
        {
          key: "Is the answer here already?",
          value: (
            <span dir="auto">
              {ask.alreadyHeld === "no" ? "No" : "In part"}. Looked in: {ask.lookedIn}
            </span>
          ),
        },
        ...(ask.worker === null ? [] : [{ key: "For", value: <bdi>{ask.worker.name}</bdi> }]),
        ...(ask.overBecause === ""
          ? []
          : [{ key: "Beyond the limit, because", value: <span dir="auto">{ask.overBecause}</span> }]),
      ]}
    />
    {ask.words === "" ? null : <p dir="auto">{ask.words}</p>}
  </>
);
