import { Button, ErrorSummary, Form, PageTitle } from "../../../design/index.ts";
import { reflectionWords } from "../reflections.words.ts";
import { Passphrase, logAt } from "../reflections/reflections.page.tsx";
import type { Looking } from "../reflections/reflections.page.tsx";

interface CodeShown extends Looking {
  /** Shown this once; null where the log is locked and there is nothing to make a code for. */
  readonly code: string | null;
}

/** A code to print. It opens the log only once its writer says that it is on paper. @practice P40 */
export const recoveryPage = ({ code, place, language, problems = [] }: CodeShown) => {
  const words = reflectionWords(language);
  const at = logAt(place.slug);
  return {
    title: words.code,
    breadcrumbs: [
      { href: `/${place.slug}`, words: place.name },
      { href: at, words: words.title },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.code} lead={code === null ? words.locked : words.codeLead} />
        {code === null ? (
          <Form action={`${at}/open`}>
            <Passphrase name="passphrase" label={words.passphrase} language={language} problems={problems} />
            <Button words={words.open} />
          </Form>
        ) : (
          <>
            <p>
              <strong>
                <bdi dir="ltr" lang="en">
                  {code}
                </bdi>
              </strong>
            </p>
            <Form action={`${at}/recovery`}>
              <input type="hidden" name="passcode" value={code} />
              <Passphrase name="passphrase" label={words.passphrase} language={language} problems={problems} />
              <Button words={words.codeKept} />
            </Form>
          </>
        )}
      </>
    ),
  };
};
