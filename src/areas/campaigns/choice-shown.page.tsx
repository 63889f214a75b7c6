import type { ReactElement } from "react";
import { ButtonLink, Details, Notice, PageTitle, SummaryList, dayText } from "../../design/index.ts";
import { communityName } from "../communities/index.ts";
import { plainMeasure } from "../reach/index.ts";
import { methodWords, planSteps, stepWords } from "./campaign.ts";
import type { Campaign, Choice } from "./campaign.ts";
import { DoneBy } from "./said.page.tsx";

const scheme = "nhs-2001-england";

/** "Pakistani people" */
const peopleOfCode = (code: string): string => `${communityName({ scheme, code }) ?? code} people`;

const besidesWords = ({ besides, communityCode }: Pick<Choice, "besides" | "communityCode">): string => {
  if (typeof besides !== "string") return `${peopleOfCode(communityCode)} in ${besides.name}`;
  return besides === "everyone-else" ? "everyone else in the same service" : peopleOfCode(besides);
};

const rowsOf = (choice: Choice) => [
  { key: "What is counted", value: `${plainMeasure(choice.measure)}, ${peopleOfCode(choice.communityCode)}` },
  { key: "In which service", value: <bdi>{choice.service.name}</bdi> },
  {
    key: "What would be worth it",
    value: `at least ${choice.hopedPercent}% ${choice.wants}`,
  },
  { key: "Compared with", value: <bdi>{besidesWords(choice)}</bdi> },
  { key: "Method", value: methodWords[choice.method] },
  {
    key: "Baseline",
    value: `from ${dayText(choice.baselineFrom, "en")} until the start`,
  },
  { key: "Start", value: dayText(choice.startsOn, "en") },
  {
    key: "Until it can show",
    value: choice.lagMonths === 0 ? "at once" : `${choice.lagMonths} months, which are left out`,
  },
  { key: "Read until", value: dayText(choice.readUntil, "en") },
  ...planSteps.map((step) => ({ key: stepWords[step], value: <bdi>{choice.plan[step]}</bdi> })),
  { key: choice.paper === null ? "Chosen by" : "Written down here by", value: <DoneBy done={choice.chosen} /> },
  ...(choice.paper === null
    ? []
    : [
        {
          key: "On paper",
          value: (
            <>
              {dayText(choice.paper.on, "en")}: <bdi>{choice.paper.where}</bdi>
            </>
          ),
        },
      ]),
];

/** How the effect is read: what was chosen, by whom, when; and what it said before it was changed. @practice P29 */
export const ChoiceShown = ({
  campaign: { choices, paperAnswer },
}: {
  readonly campaign: Pick<Campaign, "choices" | "paperAnswer">;
}): ReactElement | null => {
  const [now, ...earlier] = choices.toReversed();
  if (now === undefined) return null;
  return (
    <>
      <SummaryList
        rows={[
          ...rowsOf(now),
          ...(paperAnswer === null
            ? []
            : [
                {
                  key: "Did the paper say so?",
                  value: (
                    <>
                      {paperAnswer.says === "yes" ? "Yes, says the other side: " : "No, says the other side: "}
                      <DoneBy done={paperAnswer} />
                      {paperAnswer.because === "" ? null : (
                        <>
                          . <bdi>{paperAnswer.because}</bdi>
                        </>
                      )}
                    </>
                  ),
                },
              ]),
        ]}
      />
      {earlier.map((choice) => (
        <Details key={choice.number} summary={`What was chosen before, version ${choice.number}`}>
          <SummaryList rows={rowsOf(choice)} />
        </Details>
      ))}
    </>
  );
};

interface Fixed {
  readonly campaign: Campaign;
  readonly slug: string;
}

/** Instead of the form, once the campaign has begun. */
export const FixedChoice = ({ campaign, slug }: Fixed): ReactElement => (
  <>
    <PageTitle title="How its effect is read" lead={<bdi>{campaign.title}</bdi>} />
    <Notice kind="information" language="en" title="This can no longer be changed">
      <p>
        The campaign began on {dayText(campaign.choice?.startsOn ?? "", "en")}. What was chosen before stays as it is,
        so that nobody chooses afterwards what looks best. If something was wrong, add a dated note.
      </p>
    </Notice>
    <ChoiceShown campaign={campaign} />
    <p>
      <ButtonLink href={`/${slug}/campaigns/${campaign.id}/say`} words="Add a dated note" />
    </p>
  </>
);
