import type { ReactElement } from "react";
import { Button, dayText, Details, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import { purposes, purposeWords } from "../consents.ts";
import type { Purpose } from "../consents.ts";
import { ownTrail } from "../sheet-form.page.tsx";

interface Given {
  readonly id: string;
  readonly purpose: Purpose;
  readonly words: string;
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

interface Around {
  readonly language: Language;
  readonly key: string;
  readonly place: { readonly name: string; readonly slug: string };
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "What you agree to";

export const consentsPage = (given: readonly Given[], { key, place }: Around): Page => {
  const day = (at: string): string => dayText(at.slice(0, 10), "en");
  const action = `/${place.slug}/about-me/consents`;
  const history = given.filter(({ withdrawnAt }) => withdrawnAt !== null);
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: ownTrail(place),
    main: (
      <>
        <PageTitle
          title={title}
          lead="One purpose at a time. Saying no changes nothing else here, and you can take back a yes in one press."
        />
        {purposes.map((purpose) => {
          const open = given.find((one) => one.purpose === purpose && one.withdrawnAt === null);
          return (
            <section key={purpose} aria-labelledby={`purpose-${purpose}`}>
              <h2 id={`purpose-${purpose}`} className="nhsuk-heading-s">
                {open?.words ?? purposeWords[purpose]}
              </h2>
              <p>{open === undefined ? "You have not agreed to this." : `You agreed on ${day(open.givenAt)}.`}</p>
              <Form action={action} idempotencyKey={`${key}-${purpose}`}>
                <input type="hidden" name="purpose" value={purpose} />
                <input type="hidden" name="says" value={open === undefined ? "yes" : "no"} />
                <Button
                  words={open === undefined ? "I agree" : "Take this back"}
                  look="second"
                  heard={`: ${purposeWords[purpose]}`}
                />
              </Form>
            </section>
          );
        })}
        {history.length === 0 ? null : (
          <Details summary="What you agreed to before">
            <ul className="nhsuk-list nhsuk-list--bullet">
              {history.map(({ id, words, givenAt, withdrawnAt }) => (
                <li key={id}>
                  “{words}” from {day(givenAt)}, taken back on {day(withdrawnAt ?? "")}.
                </li>
              ))}
            </ul>
          </Details>
        )}
      </>
    ),
  };
};
