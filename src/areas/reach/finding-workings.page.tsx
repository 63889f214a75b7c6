import type { ReactElement } from "react";
import { Card, Details, SummaryList, Table } from "../../design/index.ts";
import { capital, type PartProps } from "./finding-shown.page.ts";
import { Sums } from "./finding-sums.page.tsx";
import { methodsOf } from "./methods.rules.ts";
import { pathwayOf } from "./pathway.rules.ts";

/** Definition, formula and inputs of every number on the page: enough to work each out again by hand. */
export const WorkedOut = (part: PartProps): ReactElement => {
  const { shown, words, language } = part;
  const { page } = words;
  const pathways = new Map(pathwayOf(shown.table).map((one) => [one.community.code, one]));
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
            {
              heading: page.inputs,
              kind: "text",
              cell: (row) => <Sums {...part} row={row} pathway={pathways.get(row.community.code)} />,
            },
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
            {source.sha256 === "" ? null : (
              <>
                <br />
                <span className="al-fingerprint">{`SHA-256 ${source.sha256}`}</span>
              </>
            )}
          </>
        ),
      }))}
    />
    {shown.checked ? null : <p>{words.page.unchecked}</p>}
  </Card>
);
