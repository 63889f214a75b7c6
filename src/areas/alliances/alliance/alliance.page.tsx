import type { ReactElement, ReactNode } from "react";
import { Button, ButtonLink, Form, Notice, PageTitle, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { partyOf } from "../sides.rules.ts";
import { titleOf, trail } from "../place-shown.ts";
import type { AllianceShown } from "./alliance-shown.rules.ts";
import { Contacts, Written } from "./journal.page.tsx";
import { People } from "./people.page.tsx";
import { Promises } from "./promises.page.tsx";

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

export type AllianceDrawn = AllianceShown & Looking & { readonly address: string };

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** The one page of two sides. There is nothing on it that only one of them sees. @practice P05 */
export const alliancePage = (shown: AllianceShown, looking: Looking): Page => {
  const drawn = { ...shown, ...looking, address: `/${looking.place.slug}/alliances/${shown.alliance.id}` };
  return {
    title: titleOf(shown.alliance),
    contentLanguage: "en",
    breadcrumbs: trail(looking.place),
    main: <Whole {...drawn} />,
  };
};

const Whole = (drawn: AllianceDrawn): ReactElement => {
  const { alliance, address, isOver, entries } = drawn;
  const [next] = entries.next;
  return (
    <>
      <PageTitle
        title={titleOf(alliance)}
        lead={
          <>
            You are here for <bdi>{drawn.mine}</bdi>.{lastInTouch(entries.contact[0]?.onDay ?? null)}
          </>
        }
      />
      {isOver ? <Over {...drawn} /> : <ButtonLink href={`${address}/contact`} words="Write down a contact" />}
      <Carried {...drawn} />
      <Part id="next" title="What comes next">
        {next === undefined ? (
          <p>Nothing is agreed yet.</p>
        ) : (
          <p dir="auto">
            {next.onDay === null ? null : <strong>{dayText(next.onDay, "en")}: </strong>}
            {next.words === "" ? "(taken out)" : next.words}{" "}
            <a href={`${address}/written/${next.id}`}>
              Answer<span className="nhsuk-u-visually-hidden"> what comes next</span>
            </a>
          </p>
        )}
        {isOver ? null : <More href={`${address}/write?kind=next`} words="Say what comes next" />}
      </Part>
      <Part id="promises" title="Promises">
        <Promises {...drawn} />
      </Part>
      <Part id="contacts" title="Contacts">
        <Contacts {...drawn} />
      </Part>
      <Part id="before" title="What happened between us before">
        <Written
          entries={entries.before}
          address={address}
          empty="Nobody has written it down yet. The service begins with what it got wrong."
        />
        {isOver ? null : <More href={`${address}/write?kind=before`} words="Tell it in your side’s words" />}
      </Part>
      <Part id="learned" title="What we learned">
        <Written entries={entries.learned} address={address} empty="Nothing is written down yet." />
        {isOver ? null : <More href={`${address}/write?kind=learned`} words="Say what you learned" />}
      </Part>
      <Part id="people" title="Who knows whom">
        <People {...drawn} />
      </Part>
      <Part id="trust" title="Trust">
        <p>
          Each side says it in its own form, and decides who reads it.{" "}
          <a href={`${address}/trust`}>How is the trust?</a>
        </p>
      </Part>
      {isOver ? null : <OnMap {...drawn} />}
      <p>
        <a href={`${address}/end`}>{alliance.ended === null ? "End this alliance" : "Take our words out"}</a>
      </p>
    </>
  );
};

const lastInTouch = (onDay: string | null): string =>
  onDay === null ? "" : ` Last in touch on ${dayText(onDay, "en")}.`;

const Part = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement => (
  <section id={id}>
    <h2>{title}</h2>
    {children}
  </section>
);

const More = ({ href, words }: { readonly href: string; readonly words: string }): ReactElement => (
  <p>
    <ButtonLink href={href} words={words} look="second" />
  </p>
);

const Over = ({ alliance }: AllianceDrawn): ReactElement => {
  const { ended } = alliance;
  const gone = [alliance.one, alliance.other].filter(({ isGone }) => isGone);
  return (
    <Notice kind="information" language="en" title="This alliance has ended">
      {ended === null ? null : (
        <>
          <p>
            <bdi>{partyOf(alliance, ended.by).name}</bdi> ended it on {dayText(ended.at.slice(0, 10), "en")}.
          </p>
          {ended.because === "" ? <p>It did not say why, and need not.</p> : <p dir="auto">It says: {ended.because}</p>}
        </>
      )}
      {gone.map(({ id, name }) => (
        <p key={id}>
          <bdi>{name}</bdi> is not here any more. What it wrote went with it.
        </p>
      ))}
    </Notice>
  );
};

/** Who carries it: for those who are in it, to do something about, and for nobody else. */
const Carried = ({ carried }: AllianceDrawn): ReactElement | null =>
  carried.length === 0 ? null : (
    <Notice kind="information" language="en" title="Who carries this alliance">
      {carried.length === 1 ? (
        <p dir="auto">{carried[0]}</p>
      ) : (
        <ul>
          {carried.map((words) => (
            <li key={words} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );

const OnMap = ({ alliance, side, theirs, address, idempotencyKey }: AllianceDrawn): ReactElement => {
  const { isOnMap } = partyOf(alliance, side);
  const both = alliance.one.isOnMap && alliance.other.isOnMap;
  return (
    <section>
      <h2>Who knows that there is this alliance</h2>
      <p>
        {both
          ? "Everybody who signs in here: it stands on the map of alliances. What is in it stays between the two sides."
          : isOnMap
            ? `Only the two sides. Yours would let others know; ${theirs} has not said so.`
            : "Only the two sides."}
      </p>
      <Form action={`${address}/map`} idempotencyKey={`${idempotencyKey}-map`}>
        <input type="hidden" name="shown" value={isOnMap ? "no" : "yes"} />
        <Button words={isOnMap ? "Take it off the map" : "Let others know of it"} look="second" />
      </Form>
    </section>
  );
};
