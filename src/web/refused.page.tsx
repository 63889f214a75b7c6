import { ButtonLink } from "../design/form/button.tsx";
import { PageTitle } from "../design/page/page-title.tsx";
import type { Problem } from "../nouns/result.ts";
import type { PageContent } from "./route.ts";

export interface RefusedWords {
  readonly title: string;
  readonly because: string;
  readonly problems: readonly Problem[];
  readonly requestId: string;
  /** Where to sign in and come back from, for somebody who has not. */
  readonly signIn?: string | undefined;
  /** The home of the place somebody belongs to: nearer than the first page. */
  readonly home?: string | undefined;
  /** What they may do waits until they have proved twice who they are. */
  readonly secondProofHelps?: boolean;
}

/** The parts of an address that hold a link's key: nobody filled them in, so their names say nothing. */
const unnamed: ReadonlySet<string> = new Set(["", "token"]);

/** Any answer that is not what was asked for: what happened, what to do, and the name under which the log knows it. */
export function refusedPage({ title, because, problems, requestId, signIn, ...leads }: RefusedWords): PageContent {
  return {
    title,
    problem: true,
    contentLanguage: "en",
    main: (
      <>
        <PageTitle title={title} lead={because} />
        {problems.length === 0 ? null : (
          <ul className="nhsuk-list nhsuk-list--bullet">
            {problems.map(({ field, row, words }) => (
              <li key={`${field} ${row ?? ""} ${words}`}>
                {unnamed.has(field) ? null : <strong>{`${field}: `}</strong>}
                <bdi>{words}</bdi>
              </li>
            ))}
          </ul>
        )}
        {signIn === undefined ? null : <ButtonLink href={signIn} words="Sign in" />}
        {leads.secondProofHelps === true ? <ButtonLink href="/second-proof" words="Set up your second proof" /> : null}
        {leads.secondProofHelps === true ? (
          <p>
            <a href="/settings">See all your settings</a>
          </p>
        ) : null}
        <p>
          {leads.home === undefined ? (
            <a href="/">Go to the first page</a>
          ) : (
            <a href={leads.home}>Go to your home here</a>
          )}
        </p>
        <p className="al-aside">If you ask somebody for help with this, give them this number: {requestId}</p>
      </>
    ),
  };
}
