import { PageTitle, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { trail } from "../form.page.tsx";
import { hoursStateOf, settingWords, stateWords } from "../hours.ts";
import type { HoursEntry } from "../hours.ts";
import { SignForm } from "../to-sign/to-sign.page.tsx";
import { hoursText } from "../when.rules.ts";

export interface EntryShown {
  readonly entry: HoursEntry;
  readonly may: Readonly<Record<"sign" | "correct", boolean>>;
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** One time with people: as it was written, and what the supervisor says of it. @practice P40 */
export const hoursPage = ({ entry, may }: EntryShown, around: Around) => {
  const { place, language } = around;
  const at = `/${place.slug}/clinics`;
  const state = hoursStateOf(entry);
  const title = `${entry.practitioner.name}: ${hoursText(entry.minutes)}`;
  const ended = entry.lastDay === entry.day ? entry.until : `${entry.until} on ${dayText(entry.lastDay, "en")}`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: `${at}/given/${entry.practitioner.id}`, words: entry.practitioner.name }),
    main: (
      <>
        <PageTitle title={title} />
        <p>
          <Tag words={stateWords[state]} tone={state === "signed" ? "good" : state === "waits" ? "waiting" : "plain"} />
        </p>
        {entry.signed?.because ? <p dir="auto">{entry.signed.because}</p> : null}
        <SummaryList
          rows={[
            { key: "When", value: `${dayText(entry.day, "en")}, ${entry.from} to ${ended}` },
            {
              key: "Where",
              value: entry.clinic === null ? settingWords[entry.setting] : <bdi>{entry.clinic.name}</bdi>,
            },
            { key: "People seen", value: String(entry.seen) },
            {
              key: "Supervised by",
              value: <bdi>{entry.supervisor.name || "Somebody who has asked to be forgotten"}</bdi>,
            },
            ...(entry.signed === null
              ? []
              : [
                  {
                    key: entry.signed.says === "signed" ? "Signed off" : "Sent back",
                    value: dayText(entry.signed.on, "en"),
                  },
                ]),
          ]}
        />
        {entry.corrects === null ? null : (
          <p>
            <a href={`${at}/hours/${entry.corrects}`}>The entry that this one puts right</a>
          </p>
        )}
        {entry.correctedBy === null ? null : (
          <p>
            <a href={`${at}/hours/${entry.correctedBy}`}>The entry that counts instead</a>
          </p>
        )}
        {may.sign ? (
          <>
            <h2>You supervised this. Is it right?</h2>
            <SignForm entries={[entry]} {...around} language={language} typed={{}} problems={[]} />
          </>
        ) : null}
        {may.correct ? (
          <p>
            <a href={`${at}/write?practitioner=${entry.practitioner.id}&corrects=${entry.id}`}>
              Put it right with a new entry
            </a>
          </p>
        ) : null}
      </>
    ),
  };
};
