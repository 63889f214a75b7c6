import type { ReactElement } from "react";
import { ErrorSummary, Notice, PageTitle, Table } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { categoryOfText } from "../category-text.rules.ts";
import { categoryLabel } from "../community/brings.page.tsx";
import type { Community } from "../community.ts";
import { DescriptionForm } from "../description-form.page.tsx";
import { fieldsOf } from "../description.rules.ts";
import { languageWords } from "../name-languages.ts";
import { trail } from "../place-shown.ts";
import type { LocalCategory } from "../schemes/local-category.rules.ts";
import { AuthorLine } from "../written.page.tsx";
import { differencesOf } from "./describe.rules.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Describing {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly community: Community;
  readonly locals: readonly LocalCategory[];
  /** What was typed, where the form came back. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "Change the description";

export const describePage = (describing: Describing): Page => {
  const { place, community, language, problems, typed } = describing;
  const { description } = community;
  const labels = Object.fromEntries(describing.locals.map(({ code, label }) => [code, label]));
  const here = `/${place.slug}/communities/${community.id}`;
  const isBehind = problems.some(({ field }) => field === "number");
  // When only a field was wrong the writer still starts from where they started; told of both versions, they go on.
  const startedFrom = isBehind ? description.number : Number(typed?.["number"] ?? description.number);
  return {
    title: `${title}: ${community.name}`,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: here, words: community.name }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead="The description before this one is kept, with who wrote it and when." />
        {isBehind && typed !== undefined ? <BothVersions community={community} typed={typed} labels={labels} /> : null}
        <DescriptionForm
          action={`${here}/describe`}
          language={language}
          idempotencyKey={describing.idempotencyKey}
          number={startedFrom}
          typed={typed ?? fieldsOf(description)}
          problems={problems}
          locals={describing.locals}
          button="Keep this description"
        />
      </>
    ),
  };
};

const fieldWords: Readonly<Record<string, string>> = {
  name: "Name",
  language: "Language of the name",
  organisations: "Organisations and groups",
  skills: "Skills and knowledge",
  meetingPlaces: "Where people meet",
  history: "History",
  toldBy: "Who said so",
  toldOn: "When",
  faiths: "Faiths",
  languages: "Languages",
  neighbourhoods: "Neighbourhoods",
  otherName1: "Another name",
  otherLanguage1: "Its language",
  otherName2: "One more name",
  otherLanguage2: "Its language",
  category1: "First category",
  category2: "Second category",
  category3: "Third category",
};

/** A choice as it was read on the form, and not the code it is sent as. */
const asRead = (field: string, value: string, labels: Readonly<Record<string, string>>): string => {
  if (value === "") return "–";
  if (field === "language" || field.startsWith("otherLanguage")) return languageWords(value);
  const code = field.startsWith("category") ? categoryOfText(value) : undefined;
  return code === undefined ? value : categoryLabel(code, labels);
};

interface Both {
  readonly community: Community;
  readonly typed: Readonly<Record<string, string>>;
  /** Of the place's own categories, by code. */
  readonly labels: Readonly<Record<string, string>>;
}

const BothVersions = ({ community, typed, labels }: Both): ReactElement => (
  <div id="field-number">
    <Notice kind="warning" language="en" title="Two versions">
      <AuthorLine author={community.description.author} verb="The other one was written" />
      <Table
        id="two-versions"
        caption="Where the two differ"
        language="en"
        columns={[
          { heading: "Part", kind: "text", cell: ({ field }) => fieldWords[field] ?? field },
          {
            heading: "As it stands now",
            kind: "text",
            cell: ({ field, theirs }) => <bdi>{asRead(field, theirs, labels)}</bdi>,
          },
          {
            heading: "As you wrote it",
            kind: "text",
            cell: ({ field, yours }) => <bdi>{asRead(field, yours, labels)}</bdi>,
          },
        ]}
        groups={[{ rows: differencesOf(community.description, typed) }]}
        rowKey={({ field }) => field}
      />
      <p>The form below holds what you wrote. Take over from the other version what should stay.</p>
    </Notice>
  </div>
);
