import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Table, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Clinic } from "../clinic.ts";
import { hoursText } from "../when.rules.ts";

export interface NetworkListed {
  readonly id: string;
  readonly name: string;
  readonly practitioners: number;
  readonly signed: number;
  readonly maySeeHours: boolean;
  readonly mayRun: boolean;
}

export interface ClinicsShown {
  readonly networks: readonly NetworkListed[];
  readonly clinics: readonly Clinic[];
  /** Whoever asks, as a practitioner. */
  readonly own: readonly { readonly id: string; readonly network: string }[];
  readonly toSign: number;
}

const title = "Clinical hours and clinics";

/** What networks of local leaders give as practitioners, and the clinics they hold. @practice P40 */
export const clinicsPage = ({ networks, clinics, own, toSign }: ClinicsShown, place: PlaceHere) => {
  const at = `/${place.slug}/clinics`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle
          title={title}
          lead="Hours that local leaders give under supervision, wherever they give them, and the clinics that their networks hold."
        />
        {own.map(({ id, network }) => (
          <p key={id}>
            <ButtonLink href={`${at}/write?practitioner=${id}`} words={`Write down clinical hours: ${network}`} />{" "}
            <a href={`${at}/given/${id}`}>My hours</a>
          </p>
        ))}
        {toSign === 0 ? null : (
          <p>
            <a
              href={`${at}/to-sign`}
            >{`${toSign} ${toSign === 1 ? "entry waits" : "entries wait"} for you to sign off`}</a>
          </p>
        )}
        {networks.length === 0 ? (
          <EmptyState title="No network yet">
            <p>Hours are given by the practitioners of a network. Write down a network first.</p>
          </EmptyState>
        ) : (
          <Networks networks={networks} at={at} />
        )}
        {clinics.length === 0 ? null : <Clinics clinics={clinics} at={at} />}
        {networks
          .filter(({ mayRun }) => mayRun)
          .map(({ id, name }) => (
            <p key={id}>
              <a href={`${at}/new?network=${id}`}>{`Open a clinic of ${name}`}</a>
            </p>
          ))}
      </>
    ),
  };
};

const Networks = ({
  networks,
  at,
}: {
  readonly networks: readonly NetworkListed[];
  readonly at: string;
}): ReactElement => (
  <Table
    id="networks"
    caption="Hours by network, signed off by those who supervised"
    language="en"
    columns={[
      {
        heading: "Network",
        kind: "text",
        cell: ({ id, name, maySeeHours }) =>
          maySeeHours ? (
            <a href={`${at}/of/${id}`}>
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi>{name}</bdi>
          ),
      },
      { heading: "Practitioners", kind: "number", cell: ({ practitioners }) => practitioners },
      { heading: "Signed off", kind: "words", cell: ({ signed }) => hoursText(signed) },
    ]}
    groups={[{ rows: networks }]}
    rowKey={({ id }) => id}
  />
);

const Clinics = ({ clinics, at }: { readonly clinics: readonly Clinic[]; readonly at: string }): ReactElement => (
  <Table
    id="clinics"
    caption="Clinics at community venues"
    language="en"
    columns={[
      {
        heading: "Clinic",
        kind: "text",
        cell: ({ id, name }) => (
          <a href={`${at}/${id}`}>
            <bdi>{name}</bdi>
          </a>
        ),
      },
      { heading: "Where", kind: "text", cell: ({ venue }) => <bdi>{venue}</bdi> },
      { heading: "When", kind: "text", cell: ({ days }) => <bdi>{days}</bdi> },
      { heading: "Open since", kind: "text", cell: ({ opensOn }) => dayText(opensOn, "en") },
    ]}
    groups={[{ rows: clinics }]}
    rowKey={({ id }) => id}
  />
);
