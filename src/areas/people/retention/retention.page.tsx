import { Field, formPage, Table } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { monthsWords } from "../months.words.ts";

interface Part {
  readonly kind: string;
  readonly words: string;
  readonly months: number;
  readonly monthsMin: number;
  readonly monthsMax: number;
}

interface Choosing {
  readonly language: Language;
  readonly key: string;
  readonly place: { readonly name: string; readonly slug: string };
  readonly parts: readonly Part[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const Kept = ({ language, place, parts }: Pick<Choosing, "language" | "place" | "parts">) => (
  <>
    <Table
      id="parts"
      caption={`How long each kind is kept in ${place.name}`}
      columns={[
        { heading: "What", kind: "text", cell: ({ words }: Part) => words },
        { heading: "Forgotten after", kind: "text", cell: ({ months }: Part) => monthsWords(months) },
        {
          heading: "You can choose",
          kind: "text",
          cell: ({ monthsMin, monthsMax }: Part) => `${monthsWords(monthsMin)} to ${monthsWords(monthsMax)}`,
        },
      ]}
      groups={[{ rows: parts }]}
      rowKey={({ kind }) => kind}
      language={language}
    />
    <h2>Change one</h2>
  </>
);

export const retentionPage = ({ language, key, place, parts, typed, problems }: Choosing) =>
  formPage(
    {
      title: "How long things are kept",
      lead: "Keep what is about people no longer than it helps them. What is due is forgotten by itself, each day and whenever Alongside starts. The privacy page says the same to everyone.",
      breadcrumbs: [
        { href: `/${place.slug}`, words: place.name },
        { href: `/${place.slug}/privacy`, words: "Privacy" },
      ],
      language,
      problems,
      before: <Kept language={language} place={place} parts={parts} />,
      action: `/${place.slug}/retention`,
      idempotencyKey: key,
      button: { words: "Save" },
    },
    <>
      <Field
        kind="radios"
        name="kind"
        label="What should be kept for another time?"
        choices={parts.map(({ kind, words }) => ({ value: kind, words }))}
        value={typed["kind"] ?? ""}
        language={language}
        problems={problems}
      />
      <Field
        kind="text"
        name="months"
        label="For how many months?"
        hint="A shorter time holds from the next day on: what is then due is forgotten, and cannot be brought back."
        inputMode="numeric"
        width={5}
        value={typed["months"] ?? ""}
        language={language}
        problems={problems}
      />
    </>,
  );
