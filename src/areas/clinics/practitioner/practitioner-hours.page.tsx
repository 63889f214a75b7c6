import { ButtonLink, PageTitle, Table, Tag, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { trail } from "../form.page.tsx";
import { hoursStateOf, settingWords, stateWords } from "../hours.ts";
import type { HoursEntry, HoursOfPractitioner } from "../hours.ts";
import { HoursTotals } from "../totals.page.tsx";
import { hoursText } from "../when.rules.ts";

export interface GivenShown {
  readonly network: { readonly id: string; readonly name: string };
  readonly hours: HoursOfPractitioner;
  readonly entries: readonly HoursEntry[];
  readonly clinicsOpenOn: string | null;
  readonly mayWrite: boolean;
  /** Why no hours can be written of today, if anything. */
  readonly whyNot: string | null;
}

/** All that somebody gave, entry by entry: what is signed off is their part of the network’s total. @practice P40 */
export const practitionerHoursPage = (shown: GivenShown, place: PlaceHere) => {
  const { network, hours, entries, clinicsOpenOn, mayWrite, whyNot } = shown;
  const at = `/${place.slug}/clinics`;
  const title = `Clinical hours: ${hours.practitioner.name}`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: `${at}/of/${network.id}`, words: network.name }),
    main: (
      <>
        <PageTitle title={title} lead={`${hoursText(hours.signed)} signed off, in ${hours.entries} entries.`} />
        {mayWrite ? (
          <p>
            <ButtonLink href={`${at}/write?practitioner=${hours.practitioner.id}`} words="Write down clinical hours" />{" "}
            <a href={`${at}/paper?practitioner=${hours.practitioner.id}`}>Type in a log from paper</a>
          </p>
        ) : null}
        {mayWrite && whyNot !== null ? <p>{whyNot}</p> : null}
        <HoursTotals totals={hours} clinicsOpenOn={clinicsOpenOn} />
        <Table
          id="entries"
          caption="Every entry: those that are signed off are the sum above"
          language="en"
          columns={[
            {
              heading: "Day",
              kind: "text",
              cell: ({ id, day, from, until }) => (
                <a href={`${at}/hours/${id}`}>{`${dayText(day, "en")}, ${from} to ${until}`}</a>
              ),
            },
            { heading: "Hours", kind: "words", cell: ({ minutes }) => hoursText(minutes) },
            {
              heading: "Where",
              kind: "text",
              cell: ({ clinic, setting }) => (clinic === null ? settingWords[setting] : <bdi>{clinic.name}</bdi>),
            },
            { heading: "Supervised by", kind: "text", cell: ({ supervisor }) => <bdi>{supervisor.name || "–"}</bdi> },
            {
              heading: "How it stands",
              kind: "text",
              cell: (entry) => {
                const state = hoursStateOf(entry);
                return <Tag words={stateWords[state]} tone={state === "signed" ? "good" : "plain"} />;
              },
            },
          ]}
          groups={[{ rows: entries }]}
          rowKey={({ id }) => id}
        />
      </>
    ),
  };
};
