import { Button, ErrorSummary, Form, PageTitle } from "../../../design/index.ts";
import { reflectionWords } from "../reflections.words.ts";
import { Passphrase, logAt } from "../reflections/reflections.page.tsx";
import type { Looking } from "../reflections/reflections.page.tsx";

/** Another passphrase for the same log: nothing that was written is sealed anew. @practice P40 */
export const passphrasePage = ({ place, language, problems = [] }: Looking) => {
  const words = reflectionWords(language);
  const common = { language, problems };
  return {
    title: words.change,
    breadcrumbs: [
      { href: `/${place.slug}`, words: place.name },
      { href: logAt(place.slug), words: words.title },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.change} lead={words.changeLead} />
        <Form action={`${logAt(place.slug)}/passphrase`}>
          <Passphrase name="passphrase" label={words.now} hint={words.orCode} {...common} />
          <Passphrase name="passphraseNew" label={words.fresh} hint={words.hint} {...common} />
          <Passphrase name="passphraseAgain" label={words.again} {...common} />
          <Button words={words.change} />
        </Form>
      </>
    ),
  };
};
