import type { ReactElement } from "react";
import { Field, formPage, Notice } from "../../../../design/index.ts";
import type { Language } from "../../../../design/index.ts";
import type { Problem } from "../../../../nouns/result.ts";

interface Closing {
  readonly language: Language;
  readonly hasPassword: boolean;
  /** Left out where the form came back. */
  readonly places?: readonly { readonly slug: string; readonly name: string }[];
  readonly inTheWay: readonly string[];
  readonly problems: readonly Problem[];
}

/** What is deleted, what stays and why, and what stands in the way. */
export const closePage = ({ language, hasPassword, places = [], inTheWay, problems }: Closing) =>
  formPage(
    {
      title: "Close your login",
      lead: "You no longer sign in here, in any place. It cannot be undone.",
      breadcrumbs: [{ href: "/settings", words: "Your settings" }],
      language,
      problems,
      before: (
        <>
          {inTheWay.length === 0 ? null : (
            <Notice kind="warning" language={language} title="This stands in the way">
              {inTheWay.map((words) => (
                <p key={words} dir="auto">
                  {words}
                </p>
              ))}
            </Notice>
          )}
          <WhatHappens places={places} />
        </>
      ),
      action: "/settings/close",
      button: {
        words: "Close my login",
        look: "warning",
        ...(inTheWay.length === 0 ? {} : { because: "See above what stands in the way. Nothing was changed." }),
      },
    },
    <>
      {hasPassword ? (
        <Field
          kind="text"
          name="password"
          label="Your password"
          hint="So that nobody else does this while you are away from the screen."
          secret
          autoComplete="current-password"
          language={language}
          problems={problems}
        />
      ) : null}
      <Field
        kind="checkboxes"
        name="sure"
        label="Are you sure?"
        choices={[{ value: "yes", words: "Yes, close it for good" }]}
        language={language}
        problems={problems}
      />
    </>,
  );

const WhatHappens = ({ places }: { readonly places: NonNullable<Closing["places"]> }): ReactElement => (
  <>
    <h2>What is deleted</h2>
    <p>Your email, your password, your second proof, your tokens, and every device you are signed in on.</p>
    <h2>What stays</h2>
    <p>
      In each place you are in, your roles end. Your name stays beside what you did there, because others rely on
      knowing who said and decided what. The privacy page of the place says for how long.
    </p>
    {places.length === 0 ? null : (
      <>
        <p>Do you want your name taken away too? Then be forgotten there first:</p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {places.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/${slug}/my-record`}>
                What <bdi>{name}</bdi> keeps on you
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);
