import type { ReactElement } from "react";
import { Button, ButtonLink, ErrorSummary, Form, Notice, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { roleWords, sideWords } from "../../../nouns/role.ts";
import type { Role, Side } from "../../../nouns/role.ts";
import { privacyWords } from "../people.words.ts";
import { stateWords } from "./accept.rules.ts";
import type { InvitationState } from "./accept.rules.ts";

interface Shown {
  readonly name: string;
  readonly invitedBy: string;
  readonly roles: readonly { readonly role: Role; readonly meaning: string }[];
  readonly keepsFor: Side | null;
  readonly state: InvitationState;
  readonly mayAccept: { readonly allowed: boolean; readonly because: string };
  readonly token: string;
  readonly isLinkSent: boolean;
}

interface Drawn {
  readonly shown: Shown;
  readonly problems: readonly Problem[];
  readonly view: { readonly language: Language; readonly place: PlaceHere | null; readonly key: string };
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** Who invites whom to what, what the roles mean, and what happens with one's name; then one button. */
export const invitationPage = ({ shown, problems, view }: Drawn): Page => {
  const { language, place } = view;
  const title = `You are invited to ${place?.name ?? "a place"}`;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [{ href: `/${place?.slug ?? ""}`, words: place?.name ?? "" }],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead={
            <>
              <bdi>{shown.invitedBy}</bdi> invites <bdi>{shown.name}</bdi> to work together here.
            </>
          }
        />
        {shown.state === "waits" ? (
          <Waiting shown={shown} view={view} />
        ) : (
          <Notice kind="information" language={language}>
            <p>{stateWords[shown.state]}</p>
          </Notice>
        )}
      </>
    ),
  };
};

const Waiting = ({ shown, view }: Omit<Drawn, "problems">): ReactElement => {
  const { place, key } = view;
  const slug = place?.slug ?? "";
  return (
    <>
      <h2>What you would do</h2>
      <ul>
        {shown.roles.map(({ role, meaning }) => (
          <li key={role}>
            <strong>{roleWords[role]}</strong>: {meaning}
          </li>
        ))}
        {shown.keepsFor === null ? null : (
          <li>
            <strong>keeper for {sideWords[shown.keepsFor]}</strong>: Decides together with the keepers of the other side
            about what neither may change alone.
          </li>
        )}
      </ul>
      <p>
        <a href={`/${slug}/people/roles`}>What each role may do</a>
      </p>
      <h2>Your name and your privacy</h2>
      <p>{privacyWords}</p>
      {shown.mayAccept.allowed ? (
        <Form action={`/${slug}/invitation`} idempotencyKey={key}>
          <input type="hidden" name="token" value={shown.token} />
          <Button words="Yes, I want to join" />
        </Form>
      ) : (
        <ToTheDoor {...shown} slug={slug} language={view.language} />
      )}
      <p>If you do not want this, close the page. Nothing happens.</p>
    </>
  );
};

interface DoorProps extends Shown {
  readonly slug: string;
  readonly language: Language;
}

const ToTheDoor = ({ slug, token, isLinkSent, language }: DoorProps): ReactElement =>
  isLinkSent ? (
    <Notice kind="done" language={language}>
      <p>
        A letter with a link to sign in is on its way, to the address that the invitation came to. Open that link: it
        brings you back here to say yes. No letter? Whoever invited you can get the link for you.
      </p>
    </Notice>
  ) : (
    <>
      <h2>First sign in</h2>
      <p>Use the email address that the letter came to. Then you come back here to say yes.</p>
      <ButtonLink href={`/sign-in?next=${encodeURIComponent(`/${slug}/invitation?token=${token}`)}`} words="Sign in" />
      <Form action={`/${slug}/invitation/letter`}>
        <input type="hidden" name="token" value={token} />
        <p>If you have never signed in here, we can send a link to that address that lets you in.</p>
        <Button words="Send me a link to sign in" look="second" />
      </Form>
    </>
  );
