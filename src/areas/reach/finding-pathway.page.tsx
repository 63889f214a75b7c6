import type { ReactElement } from "react";
import { Table, Figure, numberText, Pathway, type Column } from "../../design/index.ts";
import { capital, type PartProps } from "./finding-shown.page.ts";
import type { Row } from "./finding.rules.ts";
import { meaningOf } from "./measures.rules.ts";
import { pathwayOf, stepsIn, type CommunityPathway, type Share } from "./pathway.rules.ts";
import { referenceCode } from "./finding.rules.ts";

const shareText = (share: Share | null | undefined, part: PartProps): string =>
  share === null || share === undefined ? part.words.page.noShare : numberText(share.percent, part.language);

const shareInterval = (share: Share | null | undefined, part: PartProps): string =>
  share === null || share === undefined
    ? ""
    : `${numberText(share.lower95, part.language)} – ${numberText(share.upper95, part.language)}`;

/** Two columns a step: the share and its interval. Steps of residents are of the first step; the rest, of those who could. */
const stepColumns = (part: PartProps, steps: readonly string[], at: number): readonly Column<CommunityPathway>[] => {
  const measure = steps[at] ?? "";
  const ofFirst = meaningOf(measure).basis.of === "residents";
  const share = (row: CommunityPathway): Share | null | undefined =>
    ofFirst ? row.steps[at]?.ofFirst : row.steps[at]?.ofPrevious;
  const { words } = part;
  const unit = ofFirst ? words.page.ofEvery100(words.measure(steps[0] ?? "").many) : words.unitShare(measure);
  return [
    { heading: words.measure(measure).short, unit, kind: "number", cell: (row) => shareText(share(row), part) },
    { heading: words.page.interval, kind: "interval", cell: (row) => shareInterval(share(row), part) },
  ];
};

/** The communities drawn: the one compared with, the one spoken of, and those fewest of whom reach the last step drawn. */
const drawnOf = (
  pathways: readonly CommunityPathway[],
  part: PartProps & { readonly row: Row | undefined },
  last: number,
): readonly CommunityPathway[] => {
  const byShare = pathways
    .filter((one) => one.steps[last]?.ofFirst !== null)
    .toSorted((one, other) => (one.steps[last]?.ofFirst?.percent ?? 0) - (other.steps[last]?.ofFirst?.percent ?? 0));
  const wanted = new Set([
    referenceCode(part.shown.finding.question.reference),
    part.row?.community.code,
    ...byShare.slice(0, 3).map((one) => one.community.code),
  ]);
  return pathways.filter((one) => wanted.has(one.community.code));
};

/** From referral to the end of a course, community by community, with what is left at each step. @practice P03 */
export const PathwayCard = (part: PartProps & { readonly row: Row | undefined }): ReactElement | null => {
  const { shown, words, language } = part;
  const steps = stepsIn(shown.table);
  const pathways = pathwayOf(shown.table);
  const drawnSteps = steps.filter((step) => meaningOf(step).basis.of === "residents");
  if (pathways.length === 0 || drawnSteps.length < 2) return null;
  const counts = (one: CommunityPathway): readonly (number | null)[] =>
    drawnSteps.map((step) => one.steps[steps.indexOf(step)]?.count ?? null);
  return (
    <Figure
      id="pathway"
      title={words.page.pathwayTitle}
      description={words.page.pathwayLead}
      language={language}
      drawing={
        <Pathway
          id="pathway-drawing"
          title={words.page.pathwayTitle}
          steps={drawnSteps.map((step) => words.measure(step).short)}
          groups={drawnOf(pathways, part, steps.indexOf(drawnSteps.at(-1) ?? "")).map((one) => ({
            label: capital(one.community.name),
            counts: counts(one),
          }))}
          language={language}
        />
      }
      table={
        <Table
          id="pathway-table"
          caption={words.page.pathwayTitle}
          captionHidden
          columns={[
            { heading: words.page.community, kind: "text", cell: (row) => capital(row.community.name) },
            {
              heading: words.measure(steps[0] ?? "").short,
              unit: words.measure(steps[0] ?? "").many,
              kind: "number",
              cell: (row) =>
                row.steps[0]?.count === null || row.steps[0] === undefined
                  ? ""
                  : numberText(row.steps[0].count, language),
            },
            ...steps.slice(1).flatMap((_, at) => stepColumns(part, steps, at + 1)),
          ]}
          groups={[{ rows: pathways }]}
          rowKey={(row) => row.community.code}
          language={language}
          narrow="scroll"
        />
      }
    />
  );
};
