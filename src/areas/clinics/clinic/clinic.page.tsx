import type { ReactElement } from "react";
import { Button, ButtonLink, Field, Form, PageTitle, SummaryList, Table, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { interpreterWords, outcomeWords } from "../clinic.ts";
import type { Appointment, Clinic } from "../clinic.ts";
import { trail } from "../form.page.tsx";
import { hoursText } from "../when.rules.ts";

export interface ClinicShown {
  readonly clinic: Clinic;
  readonly network: { readonly id: string; readonly name: string };
  /** Minutes that were given here and are signed off. */
  readonly signed: number;
  /** For its own people; null for everybody else. */
  readonly appointments: readonly Appointment[] | null;
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** A clinic: for everybody of the place where and when it is; for its own people who is booked, under pseudonyms. @practice P40 */
export const clinicPage = (shown: ClinicShown, around: Around) => {
  const { clinic, network, signed, appointments } = shown;
  return {
    title: clinic.name,
    contentLanguage: "en" as const,
    breadcrumbs: trail(around.place),
    main: (
      <>
        <PageTitle title={clinic.name} lead={network.name} />
        <SummaryList
          rows={[
            { key: "Where", value: <bdi>{clinic.venue}</bdi> },
            { key: "When", value: <bdi>{clinic.days}</bdi> },
            { key: "First day", value: dayText(clinic.opensOn, "en") },
            { key: "Hours given here, signed off", value: hoursText(signed) },
          ]}
        />
        {appointments === null ? null : <Inside clinic={clinic} appointments={appointments} {...around} />}
      </>
    ),
  };
};

type InsideProps = Around & { readonly clinic: Clinic; readonly appointments: readonly Appointment[] };

const Inside = ({ clinic, appointments, place, language, idempotencyKey }: InsideProps): ReactElement => {
  const at = `/${place.slug}/clinics/${clinic.id}`;
  return (
    <>
      <h2>Who waits</h2>
      <p>
        {clinic.waiting === null
          ? "Nobody has counted yet how many wait."
          : `${clinic.waiting.count} waited when they were counted on ${dayText(clinic.waiting.on, "en")}.`}
      </p>
      <Form action={`${at}/waiting`} idempotencyKey={idempotencyKey}>
        <Field
          kind="text"
          name="waiting"
          label="How many wait now?"
          width={5}
          inputMode="numeric"
          language={language}
        />
        <Button words="Keep the count" look="second" />
      </Form>
      <h2>Appointments</h2>
      <p>No names and no notes stand here. What is said is in the record that the pointer leads to.</p>
      <p>
        <ButtonLink href={`${at}/book`} words="Book an appointment" />
      </p>
      {appointments.length === 0 ? <p>None is booked yet.</p> : <Appointments appointments={appointments} at={at} />}
    </>
  );
};

const Appointments = ({
  appointments,
  at,
}: {
  readonly appointments: readonly Appointment[];
  readonly at: string;
}): ReactElement => (
  <Table
    id="appointments"
    caption="Appointments, the newest first"
    captionHidden
    language="en"
    columns={[
      { heading: "Who", kind: "text", cell: ({ pseudonym }) => pseudonym },
      { heading: "When", kind: "text", cell: ({ onDay, at: time }) => `${dayText(onDay, "en")}, ${time}` },
      {
        heading: "Language",
        kind: "text",
        cell: ({ language, needsInterpreter }) => (
          <>
            <bdi>{language}</bdi>
            {needsInterpreter ? ", interpreter needed" : ""}
          </>
        ),
      },
      { heading: "Record", kind: "text", cell: ({ recordPointer }) => recordPointer || "–" },
      {
        heading: "What came of it",
        kind: "text",
        cell: ({ id, came }) =>
          came === null ? (
            <a href={`${at}/appointments/${id}`}>Write down what came of it</a>
          ) : (
            `${outcomeWords[came.came]}${came.came === "kept" ? `. ${interpreterWords[came.interpreter]}` : ""}`
          ),
      },
    ]}
    groups={[{ rows: appointments }]}
    rowKey={({ id }) => id}
  />
);
