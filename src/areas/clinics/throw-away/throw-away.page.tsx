import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import { reflectionWords } from "../reflections.words.ts";
import { logAt } from "../reflections/reflections.page.tsx";
import type { Looking } from "../reflections/reflections.page.tsx";

/** For whoever lost their passphrase, or wants nothing of it to be left. */
export const throwAwayPage = ({ place, language, problems = [] }: Looking) => {
  const words = reflectionWords(language);
  return {
    title: words.throwAway,
    breadcrumbs: [
      { href: `/${place.slug}`, words: place.name },
      { href: logAt(place.slug), words: words.title },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.throwAway} lead={words.throwLead} />
        <Form action={`${logAt(place.slug)}/throw-away`}>
          <Field
            kind="checkboxes"
            name="sure"
            label={words.throwAway}
            choices={[{ value: "yes", words: words.throwSure }]}
            language={language}
            problems={problems}
          />
          <Button words={words.throwAway} look="warning" />
        </Form>
      </>
    ),
  };
};
