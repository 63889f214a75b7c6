import type { ReactElement } from "react";
import { Button, ButtonLink, Field, Form, PageTitle, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Side } from "../../../nouns/role.ts";
import { OneSide } from "../one-side.page.tsx";
import { placesInMenu } from "../places.words.ts";
import { frontWords } from "./place.words.ts";

interface PlaceShown {
  readonly name: string;
  readonly slug: string;
  readonly areaCode: string | null;
  readonly sidesKept: readonly Side[];
  readonly pagesArePublic: boolean;
  readonly canDo: readonly { readonly path: string; readonly words: string }[];
  readonly happenings: readonly { readonly what: string; readonly at: string; readonly about: string | null }[];
}

interface Looking {
  readonly language: Language;
  /** One of the people of this place looks. */
  readonly isMember: boolean;
}

type Page = Pick<ShellProps, "title" | "breadcrumbs"> & { readonly main: ReactElement };

/** The public face of a place: what can be done here comes first, then what happened and who keeps it. */
export const placePage = (shown: PlaceShown, looking: Looking): Page => {
  const { name, sidesKept, areaCode } = shown;
  const words = frontWords(looking.language);
  const [first, second] = sidesKept;
  return {
    title: name,
    breadcrumbs: [
      { href: "/", words: "Alongside" },
      { href: "/places", words: placesInMenu(looking.language) },
    ],
    main: (
      <>
        <PageTitle title={name} lead={words.lead} />
        <ToDo {...shown} {...looking} />
        {shown.happenings.length === 0 ? null : <Happened {...shown} {...looking} />}
        <h2>{words.keepTitle}</h2>
        <p>{words.keptBy[first === undefined ? "nobody" : second === undefined ? first : "both"]}</p>
        {sidesKept.length === 1 ? (
          <div lang="en" dir="ltr">
            <OneSide sides={sidesKept} language="en" />
          </div>
        ) : null}
        {areaCode === null ? null : (
          <p>
            {words.areaCode}: <bdi>{areaCode}</bdi>
          </p>
        )}
      </>
    ),
  };
};

/** Whom to talk to about what is asked here, and answered with names and numbers. @practice P18 */
const ToDo = ({ slug, pagesArePublic, canDo, language, isMember }: PlaceShown & Looking): ReactElement => {
  const words = frontWords(language);
  const links: readonly (readonly [string, string])[] = [
    ...canDo.map(({ path, words: said }) => [`/${slug}/${path}`, said] as const),
    ...(pagesArePublic || isMember
      ? ([
          [`/${slug}/organisations`, words.organisations],
          [`/${slug}/communities`, words.communities],
          [`/${slug}/services`, words.services],
        ] as const)
      : []),
    [`/${slug}/published`, words.published],
    ...(isMember ? [[`/${slug}/keepers`, words.keepers] as const] : [["/try", words.tryIt] as const]),
  ];
  return (
    <>
      {isMember ? <ButtonLink href={`/${slug}/home`} words={words.home} /> : null}
      <h2>{words.toDo}</h2>
      {pagesArePublic && !isMember ? (
        <Form action={`/${slug}/organisations`} method="get">
          <Field kind="text" name="q" label={words.ask} hint={words.askHint} language={language} />
          <Button words={words.find} />
        </Form>
      ) : null}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {links.map(([href, said]) => (
          <li key={href}>
            <a href={href}>{said}</a>
          </li>
        ))}
      </ul>
    </>
  );
};

const Happened = ({ happenings, language }: PlaceShown & Looking): ReactElement => {
  const words = frontWords(language);
  return (
    <>
      <h2>{words.happened}</h2>
      <ul className="nhsuk-list">
        {happenings.map(({ what, at, about }) => (
          <li key={`${at} ${what}`}>
            <time dateTime={at}>{dayText(at.slice(0, 10), language)}</time>:{" "}
            {what === "place.started" ? (
              words.started
            ) : what === "proposal.carried" ? (
              <>
                {words.decided}: {about === null ? words.another : <bdi lang="en">{about}</bdi>}
              </>
            ) : (
              // What this program has no sentence for is still shown.
              words.changed
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
