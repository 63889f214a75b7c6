import type { ReactElement } from "react";
import { Card, Table, Details, numberText, SummaryList } from "../../design/index.ts";
import { capital, markText, type PartProps } from "./finding-shown.page.ts";
import type { Row } from "./finding.rules.ts";
import { methodsOf } from "./methods.rules.ts";

const text = (value: number | null, part: PartProps, decimals = 0): string =>
  value === null ? "–" : numberText(value, part.language, decimals);

/** One community's sums as one could type them into a calculator. */
const sums = (row: Row, part: PartProps): string => {
  if (!row.base.known) return row.base.because;
  if (row.seen.mark !== "value") return markText(row, part);
  const rate = `${text(row.seen.count, part)} ÷ ${text(row.base.count, part)} × 1,000 = ${text(row.ratePer1000, part, 2)}`;
  const range = row.seen.min === row.seen.max ? "" : `; ${text(row.seen.min, part)}–${text(row.seen.max, part)}`;
  if (row.isReference || row.expected === null) {
    return `${rate} (${text(row.lower95, part, 2)} – ${text(row.upper95, part, 2)})${range}`;
  }
  const reference = text((row.expected / row.base.count) * 1000, part, 4);
  return `${rate} (${text(row.lower95, part, 2)} – ${text(row.upper95, part, 2)})${range}; ${text(row.base.count, part)} × ${reference} ÷ 1,000 = ${text(row.expected, part, 1)}; ${text(row.expected, part, 1)} − ${text(row.seen.count, part)} = ${text(row.missing, part, 1)}`;
};

/** Definition, formula and inputs of every number on the page: enough to work each out again by hand. */
export const WorkedOut = (part: PartProps): ReactElement => {
  const { shown, words, language } = part;
  const { page } = words;
  return (
    <Card title={page.workedOutTitle} id="worked-out">
      <p>{page.workedOutLead}</p>
      <Details summary={page.definitions}>
        <Table
          id="methods"
          caption={page.workedOutTitle}
          captionHidden
          columns={[
            { heading: page.number, kind: "text", cell: (method) => method.number },
            { heading: page.method, kind: "text", cell: (method) => method.name },
            { heading: page.formula, kind: "text", cell: (method) => method.formula },
            { heading: page.source, kind: "text", cell: (method) => method.source },
          ]}
          groups={[{ rows: methodsOf(shown.table, shown.finding.question) }]}
          rowKey={(method) => method.number}
          language={language}
        />
      </Details>
      <Details summary={page.inputs}>
        <Table
          id="sums"
          caption={page.inputs}
          captionHidden
          columns={[
            { heading: page.community, kind: "text", cell: (row) => capital(row.community.name) },
            { heading: page.inputs, kind: "text", cell: (row) => sums(row, part) },
          ]}
          groups={[{ rows: shown.finding.rows }]}
          rowKey={(row) => row.community.code}
          language={language}
        />
      </Details>
    </Card>
  );
};

/** The files behind the page, with what tells one version of a file from another. */
export const Sources = ({ shown, words }: PartProps): ReactElement => (
  <Card title={words.page.sourcesTitle} id="sources">
    <SummaryList
      rows={shown.table.sources.map((source) => ({
        key: source.fileName,
        value: (
          <>
            {[source.publisher, source.vintage, source.licence].filter((one) => one !== null).join(", ")}
            <br />
            <span className="al-fingerprint">{`SHA-256 ${source.sha256}`}</span>
          </>
        ),
      }))}
    />
  </Card>
);
