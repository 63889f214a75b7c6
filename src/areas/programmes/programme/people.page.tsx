import type { ReactElement } from "react";
import { ButtonLink, Card, Cards, Details, Table, dayText } from "../../../design/index.ts";
import { sides } from "../../../nouns/role.ts";
import { upper } from "../evidence.rules.ts";
import { partWords, stageName, stages } from "../programme.ts";
import type { Part as PartOf, Spell, Taking } from "../programme.ts";
import { daysBetween, daysText } from "../days.words.ts";
import { Part } from "./part.page.tsx";
import type { Drawn } from "./part.page.tsx";

const day = (moment: string): string => dayText(moment.slice(0, 10), "en");
const parts: readonly PartOf[] = [...sides.toReversed(), "broker"];

const stands = ({ cameAt, leftAt }: Taking): string => {
  if (leftAt !== null) return cameAt === null ? "did not come" : `left on ${day(leftAt)}`;
  return cameAt === null ? "asked, has not answered" : `since ${day(cameAt)}`;
};

export const PeoplePart = ({ programme, here, standing }: Drawn): ReactElement => (
  <Part title="Who takes part">
    <Cards>
      {parts.map((part) => {
        const people = programme.people.filter((one) => one.part === part);
        return (
          <Card key={part} title={upper(partWords[part])} level={3}>
            {people.length === 0 ? (
              <p>Nobody yet.</p>
            ) : (
              <ul className="nhsuk-list">
                {people.map((one) => (
                  <li key={one.personId}>
                    <bdi>{one.name}</bdi>
                    {one.organisation === null ? null : (
                      <>
                        , <bdi>{one.organisation.name}</bdi>
                      </>
                    )}{" "}
                    ({stands(one)})
                  </li>
                ))}
              </ul>
            )}
          </Card>
        );
      })}
    </Cards>
    {standing.hasCome ? (
      <p>
        <ButtonLink href={`${here}/invite`} words="Ask somebody to take part" look="second" />
      </p>
    ) : null}
  </Part>
);

/** Going back always has its why, which is for those who take part; going on need not have one. */
const whyOf = ({ because, saidBy }: Spell, isFirst: boolean): string =>
  because !== "" ? because : isFirst ? "It began" : saidBy === "both" ? "Nobody wrote why" : "For those who take part";

/** How long it was in each stage, and what comes. No day is tied to anybody's money. @practice P37 */
export const StagesPart = ({ programme, now }: Drawn): ReactElement => (
  <Part title="The stages">
    <Table
      id="stages"
      language="en"
      caption="How long it was in each stage"
      columns={[
        { heading: "Stage", kind: "text", cell: ({ stage }) => `${stage}: ${stageName(stage)}` },
        { heading: "Since", kind: "text", cell: ({ since }) => day(since) },
        { heading: "Days", kind: "number", cell: ({ since, until }) => daysBetween(since, until ?? now) },
        {
          heading: "Why",
          kind: "text",
          cell: (spell) => <span dir="auto">{whyOf(spell, spell === programme.spells[0])}</span>,
        },
      ]}
      groups={[{ rows: programme.spells }]}
      rowKey={({ since }) => since}
    />
    <Details summary="What comes">
      <ol className="nhsuk-list" start={0}>
        {stages.map(({ stage, name, means }) => (
          <li key={stage}>
            <strong>
              {stage}: {name}
            </strong>
            {stage === programme.stage ? " (now)" : ""}. {means}
          </li>
        ))}
      </ol>
      <p>Nobody sets a day for it. It began {daysText(daysBetween(programme.startedAt, now))} ago.</p>
    </Details>
  </Part>
);
