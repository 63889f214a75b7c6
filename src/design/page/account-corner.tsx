import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";

interface AccountCornerProps {
  readonly language: Language;
  /** The name of whoever has signed in; null says that nobody has. */
  readonly signedInAs: string | null;
}

/** Who is signed in on this device, and the way out; or the way in. Works without scripts. */
export const AccountCorner = ({ language, signedInAs }: AccountCornerProps): ReactElement => {
  const { signIn, signOut, yourSettings } = designWords(language);
  if (signedInAs === null)
    return (
      <a className="al-account__in" href="/sign-in">
        {signIn}
      </a>
    );
  return (
    <details className="al-fold al-fold--end al-account">
      <summary className="al-fold__summary">
        <bdi className="al-account__name">{signedInAs}</bdi>
      </summary>
      <ul className="al-fold__list">
        <li>
          <a href="/settings">{yourSettings}</a>
        </li>
        <li>
          <form action="/sign-out" method="post">
            <button className="al-account__out" type="submit">
              {signOut}
            </button>
          </form>
        </li>
      </ul>
    </details>
  );
};
