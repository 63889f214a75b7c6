import { Button, ErrorSummary, Form, PageTitle, Questions, Table, Tag, inOrderOf } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Band } from "../../barriers/index.ts";
import type { TableShown } from "../assurance.ts";
import type { OwnHazard } from "../facts.ts";
import { hazardQuestions } from "../hazard-questions.page.ts";
import { trail } from "../place-shown.ts";
import { scoreText } from "../tables.rules.ts";
import { TableBeside } from "../table-beside.page.tsx";

export interface HazardsShown {
  readonly own: readonly OwnHazard[];
  readonly bands: readonly Band[];
  /** The whole log, those of the program too. */
  readonly log: TableShown;
}

export interface HazardDrawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const OwnTable = ({ own, bands, at }: Pick<HazardsShown, "own" | "bands"> & { readonly at: string }) => (
  <Table
    id="own"
    caption="Hazards that this place added"
    language="en"
    columns={[
      {
        heading: "Hazard",
        kind: "text",
        cell: ({ id, title, isClosed }: OwnHazard) => (
          <>
            <a href={`${at}/${id}`}>
              <bdi>{title}</bdi>
            </a>{" "}
            {isClosed ? <Tag words="Over" /> : null}
          </>
        ),
      },
      { heading: "First", kind: "text", cell: ({ initial }: OwnHazard) => scoreText(initial, bands) },
      { heading: "Now", kind: "text", cell: ({ residual }: OwnHazard) => scoreText(residual, bands) },
      { heading: "Owner", kind: "text", cell: ({ owner }: OwnHazard) => <bdi>{owner}</bdi> },
    ]}
    groups={[{ rows: own }]}
    rowKey={({ id }) => id}
  />
);

/** The hazard log: of the program, and of the place. @practice P45 */
export function hazardsPage({ own, bands, log }: HazardsShown, drawn: HazardDrawn) {
  const at = `/${drawn.place.slug}/assurance/hazards`;
  const problems = inOrderOf(hazardQuestions, drawn.problems);
  return {
    title: "Hazard log",
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={problems} />
        <PageTitle
          title="Hazard log"
          lead="What could harm somebody, what stands against it, and what is left for you."
        />
        {own.length === 0 ? <p>This place added none yet.</p> : <OwnTable own={own} bands={bands} at={at} />}
        <TableBeside table={log} />
        <h2>Add one of this place</h2>
        <p>Of your own pathway, rooms and people. No names of people who use services.</p>
        <Form action={at} idempotencyKey={drawn.idempotencyKey}>
          <Questions questions={hazardQuestions} typed={drawn.typed} language="en" problems={problems} />
          <Button words="Put it in the log" />
        </Form>
      </>
    ),
  };
}
