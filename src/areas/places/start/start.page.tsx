import { Field, formPage } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";

interface Starting {
  readonly language: Language;
  /** The form's idempotency key: pressing twice starts one place. */
  readonly key: string;
  readonly may: Permission;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** They have signed in, so they become the place's first keeper. */
  readonly asksSide: boolean;
}

const title = "Start a place";

/** One question that must be answered, two that may be left empty. */
export const startPage = ({ language, key, may, typed, problems, asksSide }: Starting) =>
  formPage(
    {
      title,
      lead: "A place is where services and communities work together: a town, a borough.",
      breadcrumbs: [
        { href: "/", words: "Alongside" },
        { href: "/places", words: "Places" },
      ],
      language,
      problems,
      action: "/places",
      idempotencyKey: key,
      button: { words: title, ...(may.allowed ? {} : { because: may.because }) },
    },
    <>
      <Field
        kind="text"
        name="name"
        label="What is the place called?"
        hint="In any script, as the people who live there write it."
        value={typed["name"] ?? ""}
        language={language}
        problems={problems}
      />
      <Field
        kind="text"
        name="slug"
        label="Address (you can leave this empty)"
        hint="The last part of the place’s web address, such as riverside. Left empty, it is made from the name."
        value={typed["slug"] ?? ""}
        width={20}
        language={language}
        problems={problems}
      />
      <Field
        kind="text"
        name="areaCode"
        label="Area code (you can leave this empty)"
        hint="The official code of the area in published figures, such as E09000032."
        value={typed["areaCode"] ?? ""}
        width={10}
        language={language}
        problems={problems}
      />
      {asksSide ? <SideQuestions language={language} typed={typed} problems={problems} /> : null}
    </>,
  );

const SideQuestions = ({ language, typed, problems }: Pick<Starting, "language" | "typed" | "problems">) => (
  <>
    <Field
      kind="radios"
      name="side"
      label="Which side do you come from?"
      hint="A place is kept by people from two sides. You keep it for yours, and can invite the other side when you like."
      choices={[
        { value: "statutory", words: "A service or council" },
        { value: "community", words: "A community organisation" },
      ]}
      value={typed["side"]}
      language={language}
      problems={problems}
    />
    <Field
      kind="text"
      name="namedBy"
      label="Who named you?"
      hint="The organisation, network or meeting that you speak for."
      value={typed["namedBy"] ?? ""}
      language={language}
      problems={problems}
    />
  </>
);
