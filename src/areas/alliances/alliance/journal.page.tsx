import type { ReactElement } from "react";
import { Details, dayText } from "../../../design/index.ts";
import { wayWords } from "../alliance.ts";
import type { AllianceShown, EntryShown } from "./alliance-shown.rules.ts";

interface Shown {
  readonly entries: AllianceShown["entries"];
  readonly address: string;
}

const openMax = 3;

const byWhom = ({ by, writtenBy }: EntryShown): ReactElement => (
  <>
    <bdi>{by}</bdi>
    {writtenBy === null ? null : (
      <>
        {" "}
        (<bdi>{writtenBy}</bdi>)
      </>
    )}
  </>
);

/** Who was in touch when, the newest first; the older ones fold. */
export const Contacts = ({ entries, address }: Shown): ReactElement => {
  const contacts = entries.contact;
  if (contacts.length === 0) return <p>Nobody has written down a contact yet. It takes two taps.</p>;
  const older = contacts.slice(openMax);
  return (
    <>
      <ContactList contacts={contacts.slice(0, openMax)} address={address} />
      {older.length === 0 ? null : (
        <Details summary={older.length === 1 ? "One contact before" : `${older.length} contacts before`}>
          <ContactList contacts={older} address={address} />
        </Details>
      )}
    </>
  );
};

const ContactList = ({
  contacts,
  address,
}: {
  readonly contacts: readonly EntryShown[];
  readonly address: string;
}): ReactElement => (
  <ul>
    {contacts.map((one) => (
      <li key={one.id}>
        <strong>{one.onDay === null ? "" : dayText(one.onDay, "en")}</strong>:{" "}
        {one.way === null ? "" : wayWords[one.way].toLowerCase()}, written down by {byWhom(one)}
        {one.named.length === 0 ? null : (
          <>
            {" "}
            with <bdi>{one.named.join(", ")}</bdi>
          </>
        )}
        . {one.takenOutAt === null ? null : <em>The words were taken out. </em>}
        {one.words === "" ? null : <bdi>{one.words} </bdi>}
        {one.takenOutAt === null ? <AnswerLink entry={one} address={address} /> : null}
        <Answers entry={one} />
      </li>
    ))}
  </ul>
);

/** Words of a side, with the answers to them. */
export const Written = ({
  entries,
  address,
  empty,
}: {
  readonly entries: readonly EntryShown[];
  readonly address: string;
  readonly empty: string;
}): ReactElement => {
  if (entries.length === 0) return <p>{empty}</p>;
  return (
    <>
      {entries.map((one) => (
        <div className="al-card" key={one.id}>
          {one.takenOutAt === null ? (
            one.words.split("\n").map((line, at) => (
              <p key={`${at} ${line}`} dir="auto">
                {line}
              </p>
            ))
          ) : (
            <p>
              <em>These words were taken out.</em>
            </p>
          )}
          <p className="al-byline">
            {byWhom(one)}, {dayText((one.onDay ?? one.writtenAt).slice(0, 10), "en")}
            {one.correctedAt === null ? "" : ", put right since"}.{" "}
            {one.takenOutAt === null ? <AnswerLink entry={one} address={address} /> : null}
          </p>
          <Answers entry={one} />
        </div>
      ))}
    </>
  );
};

const AnswerLink = ({ entry, address }: { readonly entry: EntryShown; readonly address: string }): ReactElement => (
  <a href={`${address}/written/${entry.id}`}>
    Answer or put right<span className="nhsuk-u-visually-hidden"> {[...entry.words].slice(0, 60).join("")}</span>
  </a>
);

const Answers = ({ entry }: { readonly entry: EntryShown }): ReactElement => (
  <>
    {entry.answers.map(({ id, by, words }) => (
      <p key={id} dir="auto">
        <strong>
          <bdi>{by}</bdi> answered:
        </strong>{" "}
        {words}
      </p>
    ))}
  </>
);
