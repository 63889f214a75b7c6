import { dateText, SummaryList, Table } from "../../../design/index.ts";
import { durationText } from "../../../nouns/duration.ts";
import { moneyText } from "../../../nouns/money.ts";
import { recognitionWords } from "../recognition.words.ts";
import type { Statement } from "../statement.ts";

const words = recognitionWords("en");

export const kindName = (kind: Statement["kinds"][number]["kind"]): string =>
  kind === "recording" ? "Writing it down" : words.kinds[kind];

const percentOf = (part: number, whole: number): string =>
  whole === 0 ? "" : ` (${Math.round((100 * part) / whole)}%)`;

export const periodOf = ({ from, until }: Pick<Statement, "from" | "until">): string =>
  `${dateText(from, "en")} to ${dateText(until, "en")}`;

const Sums = ({ statement }: { readonly statement: Statement }) => (
  <SummaryList
    rows={[
      { key: "Time given", value: durationText(statement.minutes) },
      {
        key: "Confirmed by the organisation",
        value: `${durationText(statement.minutesConfirmed)}${percentOf(statement.minutesConfirmed, statement.minutes)}`,
      },
      ...(statement.minutesDisputed === 0
        ? []
        : [{ key: "It says that this is not right", value: durationText(statement.minutesDisputed) }]),
      { key: "Paid to the organisation", value: moneyText(statement.pencePaid) },
      { key: "Agreed and not paid on the last day", value: moneyText(statement.penceOwed) },
    ]}
  />
);

const servicesShown = 10;

/** The services it gave most to, and the others together: more would not be one page. */
const servicesOf = ({ services }: Statement): Statement["services"] => {
  const others = services.slice(servicesShown);
  const minutes = others.reduce((sum, one) => sum + one.minutes, 0);
  const name = others.length === 1 ? "1 other service" : `${others.length} other services`;
  return [...services.slice(0, servicesShown), ...(others.length === 0 ? [] : [{ id: "others", name, minutes }])];
};

/** What an organisation gave, on one side of A4: the same for every funder. @practice P14 @practice P19 */
export const StatementTold = ({
  statement,
  placeName,
}: {
  readonly statement: Statement;
  readonly placeName: string;
}) => (
  <div className="al-statement">
    <Sums statement={statement} />
    <Table
      id="kinds"
      caption="What was done"
      language="en"
      columns={[
        { heading: "What", kind: "text", cell: ({ kind }) => kindName(kind) },
        { heading: "Times", kind: "number", cell: ({ times }) => times },
        { heading: "Time", kind: "words", cell: ({ minutes }) => durationText(minutes) },
        { heading: "Confirmed", kind: "words", cell: ({ minutesConfirmed }) => durationText(minutesConfirmed) },
      ]}
      groups={[{ rows: statement.kinds }]}
      rowKey={({ kind }) => kind}
    />
    <Table
      id="services"
      caption="For which services"
      language="en"
      columns={[
        { heading: "Service", kind: "text", cell: ({ name }) => <bdi>{name}</bdi> },
        { heading: "Time", kind: "words", cell: ({ minutes }) => durationText(minutes) },
      ]}
      groups={[{ rows: servicesOf(statement) }]}
      rowKey={({ id }) => id ?? ""}
    />
    {statement.needs.length === 0 ? null : (
      <Table
        id="needs"
        caption="What services should have provided"
        language="en"
        columns={[
          { heading: "What", kind: "text", cell: ({ need }) => words.needs[need] },
          { heading: "Times", kind: "number", cell: ({ times }) => times },
          { heading: "Answered by the service", kind: "number", cell: ({ answered }) => answered },
        ]}
        groups={[{ rows: statement.needs }]}
        rowKey={({ need }) => need}
      />
    )}
    <p>
      Source: the ledger of what people gave in <bdi>{placeName}</bdi>, {periodOf(statement)}. Each line in it has its
      day, is entered twice, and is never edited. Hours are not turned into money here.
    </p>
  </div>
);

/** The same as a table to keep. */
export const statementSheet = (statement: Statement) => ({
  fileName: `statement-${statement.from}-${statement.until}`,
  sheet: "Statement",
  columns: ["About", "What", "Times", "Minutes", "Minutes confirmed", "Pounds"],
  rows: [
    ["All", "Time given", null, statement.minutes, statement.minutesConfirmed, null],
    ["All", "Not right, says the organisation", null, statement.minutesDisputed, null, null],
    ...statement.kinds.map((one) => ["Done", kindName(one.kind), one.times, one.minutes, one.minutesConfirmed, null]),
    ...statement.services.map(({ name, minutes }) => ["For the service", name, null, minutes, null, null]),
    ...statement.needs.map(({ need, times }) => [
      "Should have been provided",
      words.needs[need],
      times,
      null,
      null,
      null,
    ]),
    ["Money", "Paid to the organisation", null, null, null, statement.pencePaid / 100],
    ["Money", "Agreed and not paid on the last day", null, null, null, statement.penceOwed / 100],
  ],
  notes: [`${statement.organisation.name}, ${periodOf(statement)}. Source: the ledger of what people gave.`],
});
