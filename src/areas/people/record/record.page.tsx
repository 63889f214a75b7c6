import type { ReactElement } from "react";
import { Field, formPage } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { purposes, purposeWords } from "../consents.ts";
import { SheetFields } from "../sheet-form.page.tsx";
import type { SheetSent } from "../sheet.rules.ts";
import type { SheetKind } from "../about-me.ts";

interface Around {
  readonly language: Language;
  readonly key: string;
  readonly place: { readonly name: string; readonly slug: string };
  readonly problems: readonly Problem[];
  readonly typed: Readonly<Record<string, string>>;
}

export const recordPage = ({ language, key, place, problems, typed }: Around) => {
  const common = { language, problems };
  return formPage(
    {
      title: "Write down somebody who does not sign in",
      lead: "For people without an account, an email address or a telephone, or who do not want to use them. Ask them first, in a language they understand.",
      breadcrumbs: [
        { href: `/${place.slug}`, words: place.name },
        { href: `/${place.slug}/people`, words: "People" },
      ],
      ...common,
      action: `/${place.slug}/people/record`,
      idempotencyKey: key,
      button: { words: "Write them down" },
      before: (
        <p>
          Tell them what is kept, why, who sees it, and that they can take it back at any time. Equality questions are
          not asked here: only the person can answer them. Next you say how to reach them, their languages and what they
          need, and print it all for them.
        </p>
      ),
    },
    <>
      <Field
        {...common}
        kind="text"
        name="name"
        label="Their name"
        hint="As they say it, in any script. One name is enough."
        value={typed["name"] ?? ""}
      />
      <Field
        {...common}
        kind="checkboxes"
        name="agreed"
        label="Did they say yes?"
        choices={[{ value: "yes", words: "Yes, they agreed to be written down here" }]}
        values={typed["agreed"] === undefined ? [] : [typed["agreed"]]}
      />
      <Field
        {...common}
        kind="date"
        name="agreedOn"
        label="On which day?"
        hint="For example, 31 3 2026."
        value={typed["agreedOn"] ?? ""}
      />
      <Field {...common} kind="text" name="heardBy" label="Who heard it?" value={typed["heardBy"] ?? ""} />
      <Field
        {...common}
        kind="text"
        name="language"
        label="In which language were they asked?"
        value={typed["language"] ?? ""}
      />
    </>,
  );
};

interface Correcting extends Omit<Around, "typed"> {
  readonly personId: string;
  readonly name: string;
  readonly kind: SheetKind | "name" | "consents";
  readonly sent: SheetSent;
  readonly number: number;
  readonly agreed: readonly string[];
}

/** One part of what somebody says who does not sign in, as they say it. */
export const correctPage = (correcting: Correcting) => {
  const { personId, name, kind, sent, number, agreed, language, key, place, problems } = correcting;
  const common = { language, problems };
  const paper = `/${place.slug}/people/${personId}/paper`;
  return formPage(
    {
      title: `What ${name} says`,
      lead: "Write what they say, and read it back to them.",
      breadcrumbs: [
        { href: `/${place.slug}`, words: place.name },
        { href: `/${place.slug}/people`, words: "People" },
        { href: paper, words: name },
      ],
      ...common,
      action: `/${place.slug}/people/${personId}/correct`,
      idempotencyKey: key,
      button: { words: "Save what they said" },
    },
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="number" value={String(number)} />
      <Part {...{ kind, sent, agreed, name }} {...common} />
    </>,
  );
};

type PartProps = Pick<Correcting, "kind" | "sent" | "agreed" | "name" | "language" | "problems">;

const Part = ({ kind, sent, agreed, name, language, problems }: PartProps): ReactElement => {
  const common = { language, problems };
  if (kind === "name")
    return <Field {...common} kind="text" name="name" label="Their name" value={textIn(sent["name"]) || name} />;
  if (kind === "consents")
    return (
      <Field
        {...common}
        kind="checkboxes"
        name="purposes"
        label="What do they agree to?"
        hint="Read each aloud. Leave out what they do not agree to, or take back."
        choices={purposes.map((value) => ({ value, words: purposeWords[value] }))}
        values={agreed}
      />
    );
  return <SheetFields kind={kind} sent={sent} {...common} />;
};

const textIn = (value: string | readonly string[] | undefined): string => (typeof value === "string" ? value : "");
