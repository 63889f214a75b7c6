import { Button } from "../design/form/button.tsx";
import { Form } from "../design/form/form.tsx";
import { PageTitle } from "../design/page/page-title.tsx";
import type { Fields } from "./read-fields.ts";
import type { PageContent } from "./route.ts";

export interface SentSignedOut {
  readonly because: string;
  /** Where the form was sent, and with what. */
  readonly address: string;
  readonly fields: Fields;
  readonly requestId: string;
}

const title = "Sign in, then send it again";

/** What opens something is never put back into a page: it is typed again. */
const isSecret = (name: string): boolean => /^(password|passphrase|passcode|current$)/.test(name);

/**
 * A form sent by somebody who is signed in no longer: all of it stays on the page, and goes out again from here once they
 * have signed in beside it. What was written in words can be read and copied too.
 */
export function sendAgainPage({ because, address, fields, requestId }: SentSignedOut): PageContent {
  const sent = Object.entries(fields)
    .filter(([name]) => !isSecret(name))
    .flatMap(([name, value]) => [value].flat().map((text) => ({ name, text })));
  const words = sent.filter(({ name, text }) => name !== "startedFrom" && /\S\s+\S/.test(text));
  return {
    title,
    problem: true,
    contentLanguage: "en",
    main: (
      <>
        <PageTitle
          title={title}
          lead="You are not signed in now, so nothing was saved. What you wrote is still here."
        />
        <ol className="nhsuk-list nhsuk-list--number">
          <li>
            <a href="/sign-in" target="_blank" rel="noopener">
              Sign in (opens beside this page)
            </a>
          </li>
          <li>Come back to this page and press the button.</li>
        </ol>
        <Form action={address}>
          {sent.map(({ name, text }, at) => (
            <input key={`${name} ${at}`} type="hidden" name={name} value={text} />
          ))}
          <Button words="Send it again" />
        </Form>
        {words.length === 0 ? null : <h2 className="nhsuk-heading-m">What you wrote</h2>}
        {words.map(({ name, text }, at) => (
          <p key={`${name} ${at}`} className="nhsuk-inset-text" dir="auto">
            {text}
          </p>
        ))}
        <p>{because}</p>
        <p className="al-aside">If you ask somebody for help with this, give them this number: {requestId}</p>
      </>
    ),
  };
}
