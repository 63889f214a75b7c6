import type { ReactElement } from "react";
import {
  CountWords,
  Figure,
  MarkWords,
  numberText,
  Pathway,
  Table,
  type Column,
  type PathwayProps,
} from "../../design/index.ts";
import { capital, noNumberText, type PartProps } from "./finding-shown.page.ts";
import type { Row } from "./finding.rules.ts";
import { KeepFigure } from "./keep-figure.page.tsx";
import { meaningOf } from "./measures.rules.ts";
import { pathwayOf, shareShown, stepsIn, type CommunityPathway, type StepShare } from "./pathway.rules.ts";
import { referenceCode } from "./reference.rules.ts";
import { WorkedOutBy } from "./screens/worked-out-by.page.tsx";
import { hiddenUnderIn } from "./table.rules.ts";

/** A share, or the mark of the count that stands in its way, as marks look everywhere. */
const shareCell = (share: StepShare, part: PartProps): ReactElement | string => {
  if (share.mark === "value") return numberText(share.percent, part.language);
  if (share.mark === "none") return part.words.page.cannot;
  return <MarkWords mark={share.mark} language={part.language} hiddenUnder={hiddenUnderIn(part.shown.table)} />;
};

const shareInterval = (share: StepShare, part: PartProps): string =>
  share.mark === "value"
    ? `${numberText(share.lower95, part.language)} – ${numberText(share.upper95, part.language)}`
    : "";

/** Two columns a step: the share and its interval. Steps of residents are of the first step; the rest, of those who could. */
const stepColumns = (part: PartProps, steps: readonly string[], at: number): readonly Column<CommunityPathway>[] => {
  const measure = steps[at] ?? "";
  const ofFirst = meaningOf(measure).basis.of === "residents";
  const shareIn = ({ steps: all }: CommunityPathway): StepShare => {
    const step = all[at];
    return step === undefined ? { mark: "none" } : shareShown(step);
  };
  const { words } = part;
  const unit = ofFirst ? words.page.ofEvery100(words.measure(steps[0] ?? "").many) : words.unitShare(measure);
  return [
    { heading: words.measure(measure).short, unit, kind: "number", cell: (row) => shareCell(shareIn(row), part) },
    { heading: words.page.interval, kind: "interval", cell: (row) => shareInterval(shareIn(row), part) },
  ];
};

/** The communities drawn: the one compared with, the one spoken of, and those fewest of whom reach the last step drawn. */
const drawnOf = (
  pathways: readonly CommunityPathway[],
  part: PartProps & { readonly row: Row | undefined },
  last: number,
): readonly CommunityPathway[] => {
  const byShare = pathways
    .flatMap((one) => {
      const share = one.steps[last]?.ofFirst;
      return share?.mark === "value" ? [{ code: one.community.code, percent: share.percent }] : [];
    })
    .toSorted((one, other) => one.percent - other.percent);
  const wanted = new Set([
    referenceCode(part.shown.finding.question.reference),
    part.row?.community.code,
    ...byShare.slice(0, 3).map(({ code }) => code),
  ]);
  return pathways.filter((one) => wanted.has(one.community.code));
};

/** One community's drawing: its counts, and why a step has none. */
const drawing = ({ community, steps }: CommunityPathway, drawnSteps: readonly string[], part: PartProps) => {
  const drawn = steps.filter((step) => drawnSteps.includes(step.measure));
  const notes = drawn.flatMap(({ measure, count }) =>
    count.mark === "value" ? [] : [`${part.words.measure(measure).short}: ${noNumberText(count.mark, part)}`],
  );
  return {
    label: capital(community.name),
    counts: drawn.map(({ count }) => (count.mark === "value" ? count.count : null)),
    note: notes.length === 0 ? undefined : notes.join("; "),
  };
};

/** “Finished courses for every 100 referrals: White British 43, Pakistani 38”: those compared with, and those spoken of. */
const pathwayTitle = (part: PartProps & { readonly row: Row | undefined }, last: string | undefined): string => {
  const { shown, words, language, row } = part;
  const [first] = stepsIn(shown.table);
  const meant = [referenceCode(shown.finding.question.reference), row?.community.code];
  const said = pathwayOf(shown.table)
    .filter(({ community }) => meant.includes(community.code))
    .flatMap(({ community, steps }) => {
      const share = steps.find(({ measure }) => measure === last)?.ofFirst;
      return share?.mark === "value" ? [`${community.name} ${numberText(share.percent, language)}`] : [];
    });
  if (language !== "en" || first === undefined || last === undefined || said.length < 2) return words.page.pathwayTitle;
  return `${capital(words.measure(last).many)} for every 100 ${words.measure(first).many}: ${said.join(", ")}`;
};

/** What is drawn; null where the file has no two steps. */
export const pathwayDrawn = (part: PartProps & { readonly row: Row | undefined }): PathwayProps | null => {
  const { shown, words, language } = part;
  const steps = stepsIn(shown.table);
  const pathways = pathwayOf(shown.table);
  const drawnSteps = steps.filter((step) => meaningOf(step).basis.of === "residents");
  if (pathways.length === 0 || drawnSteps.length < 2) return null;
  return {
    id: "pathway-drawing",
    title: pathwayTitle(part, drawnSteps.at(-1)),
    steps: drawnSteps.map((step) => words.measure(step).short),
    groups: drawnOf(pathways, part, steps.indexOf(drawnSteps.at(-1) ?? "")).map((one) =>
      drawing(one, drawnSteps, part),
    ),
    language,
  };
};

/** From referral to the end of a course, community by community, with what is left at each step. @practice P03 */
export const PathwayCard = (part: PartProps & { readonly row: Row | undefined }): ReactElement | null => {
  const { shown, words, language } = part;
  const drawn = pathwayDrawn(part);
  if (drawn === null) return null;
  const steps = stepsIn(shown.table);
  return (
    <Figure
      id="pathway"
      title={drawn.title}
      description={words.page.pathwayLead}
      language={language}
      note={
        <>
          <WorkedOutBy names={["pathwayDropoff", "proportion"]} language={language} />
          <KeepFigure part={part} figure="pathway" />
        </>
      }
      drawing={<Pathway {...drawn} />}
      table={
        <Table
          id="pathway-table"
          caption={drawn.title}
          captionHidden
          columns={[
            { heading: words.page.community, kind: "text", cell: (row) => capital(row.community.name) },
            {
              heading: words.measure(steps[0] ?? "").short,
              unit: words.measure(steps[0] ?? "").many,
              kind: "number",
              cell: ({ steps: [step] }) =>
                step === undefined ? (
                  ""
                ) : (
                  <CountWords count={step.count} language={language} hiddenUnder={hiddenUnderIn(part.shown.table)} />
                ),
            },
            ...steps.slice(1).flatMap((_, at) => stepColumns(part, steps, at + 1)),
          ]}
          groups={[{ rows: pathwayOf(shown.table) }]}
          rowKey={(row) => row.community.code}
          language={language}
          narrow="scroll"
        />
      }
    />
  );
};
