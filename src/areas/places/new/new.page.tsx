import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";
import { OneSide } from "../one-side.page.tsx";

interface Question {
  readonly label: string;
  readonly hint?: string;
  readonly kind: "text" | "radios" | "checkboxes";
  readonly choices?: readonly { readonly value: string; readonly words: string; readonly hint?: string }[];
}

interface Asked {
  readonly kind: { readonly kind: string; readonly title: string; readonly asks?: Question } | undefined;
  readonly attempt: { readonly typed: Readonly<Record<string, string>>; readonly problems: readonly Problem[] };
  /** What was ticked or written before, where the form came back. */
  readonly answered?: unknown;
  /** Null where the form came back: then they may. */
  readonly may: Permission | null;
  /** What holds now, as a sentence. */
  readonly now?: string | undefined;
  readonly view: { readonly language: Language; readonly place: PlaceHere | null; readonly key: string };
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** One question, one reason, one button: what a keeper proposes to the other side. */
export const newProposalPage = ({ kind, attempt, answered, may, now, view }: Asked): Page => {
  const { language, place, key } = view;
  const slug = place?.slug ?? "";
  const title = `Propose a change: ${kind?.title ?? "something for the keepers"}`;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${slug}`, words: place?.name ?? "" },
      { href: `/${slug}/settings`, words: "What is settled here" },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={attempt.problems} />
        <PageTitle title={title} {...(now === undefined ? {} : { lead: `Now: ${now}` })} />
        <OneSide sides={place?.sidesKept ?? []} language={language} />
        {kind?.asks === undefined ? (
          <p>
            Start from <a href={`/${slug}/settings`}>what is settled here</a>.
          </p>
        ) : (
          <Form action={`/${slug}/proposals`} idempotencyKey={key}>
            <input type="hidden" name="kind" value={kind.kind} />
            <Answer asks={kind.asks} answered={answered} language={language} problems={attempt.problems} />
            <Field
              kind="textarea"
              name="because"
              label="Why?"
              hint="The keepers of the other side read this before they answer."
              value={attempt.typed["because"] ?? ""}
              language={language}
              problems={attempt.problems}
            />
            <Button words="Propose it" {...(may === null || may.allowed ? {} : { because: may.because })} />
          </Form>
        )}
      </>
    ),
  };
};

interface Answering {
  readonly asks: Question;
  readonly answered: unknown;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

const Answer = ({ asks, answered, language, problems }: Answering): ReactElement => {
  const ticked = [answered].flat().filter((one) => typeof one === "string");
  const [typed] = ticked;
  const common = { name: "value", label: asks.label, language, problems, hint: asks.hint };
  const choices = asks.choices ?? [];
  if (asks.kind === "text") return <Field {...common} kind="text" width={20} value={typed ?? ""} />;
  if (asks.kind === "radios") return <Field {...common} kind="radios" choices={choices} value={typed} />;
  return <Field {...common} kind="checkboxes" choices={choices} values={ticked} />;
};
