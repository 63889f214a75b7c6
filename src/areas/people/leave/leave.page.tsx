import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, Notice, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";

interface Asked {
  readonly shown: {
    readonly name: string;
    readonly inTheWay: readonly string[];
    /** They are the only keeper of their side. */
    readonly leavesSideAlone: boolean;
  };
  readonly problems: readonly Problem[];
  readonly view: { readonly language: Language; readonly place: PlaceHere | null; readonly key: string };
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export const leavePage = ({ shown, problems, view }: Asked): Page => {
  const { language, place, key } = view;
  const slug = place?.slug ?? "";
  const title = "Leave this place";
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${slug}`, words: place?.name ?? "" },
      { href: `/${slug}/people`, words: "People" },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="Your roles end now, and you no longer see what is for the people of this place. What you did stays written down."
        />
        {shown.leavesSideAlone ? (
          <Notice kind="warning" language={language}>
            <p>
              You are the only keeper of your side. When you go, the other side decides alone until somebody is named.
              Everyone here is told, and each decision says that one side made it. You can{" "}
              <a href={`/${slug}/keepers/propose`}>propose another keeper</a> first.
            </p>
          </Notice>
        ) : null}
        <Form action={`/${slug}/people/leave`} idempotencyKey={key}>
          <Field
            kind="checkboxes"
            name="sure"
            label="Are you sure?"
            choices={[{ value: "yes", words: "Yes, I want to leave" }]}
            language={language}
            problems={problems}
          />
          {shown.leavesSideAlone ? (
            <Field
              kind="checkboxes"
              name="alone"
              label="Do you know that nobody of your side decides from then on?"
              choices={[{ value: "yes", words: "Yes, and nobody can follow me now" }]}
              language={language}
              problems={problems}
            />
          ) : null}
          <Button
            words={title}
            look="warning"
            {...(shown.inTheWay[0] === undefined ? {} : { because: shown.inTheWay[0] })}
          />
        </Form>
      </>
    ),
  };
};
