import type { ReactElement, ReactNode } from "react";
import { SummaryList } from "../../../design/index.ts";
import { schemeWords } from "../identifier.rules.ts";
import type { Organisation } from "../organisation.ts";

interface Shown {
  readonly organisation: Organisation;
  readonly placeSlug: string;
}

/** What it brings, for whom, and who leads it. */
export const About = ({ organisation, placeSlug }: Shown): ReactElement => {
  const communities = (isLedBy: boolean) => {
    const links = organisation.serves.filter((one) => one.isLedBy === isLedBy);
    return links.length === 0 ? null : (
      <>
        {links.map(({ id, name }, at) => (
          <span key={id}>
            {at === 0 ? "" : ", "}
            <a href={`/${placeSlug}/communities/${id}`}>
              <bdi>{name}</bdi>
            </a>
          </span>
        ))}
      </>
    );
  };
  const said = (text: string): ReactNode =>
    text === ""
      ? null
      : text.split("\n").map((line, at) => (
          <p key={`${at} ${line}`} dir="auto">
            {line}
          </p>
        ));
  const rows: readonly { readonly key: string; readonly value: ReactNode }[] = [
    { key: "What it brings", value: said(organisation.summary) },
    { key: "Serves", value: communities(false) },
    { key: "Led by", value: communities(true) },
    { key: "Who leads it", value: said(organisation.ledBy) },
    { key: "Faith and culture", value: said(organisation.culture) },
    { key: "Other names", value: said(organisation.otherNames) },
    {
      key: "In the web",
      value: organisation.website === "" ? null : <a href={organisation.website}>{organisation.website}</a>,
    },
    {
      key: "Numbers",
      value:
        organisation.identifiers.length === 0
          ? null
          : organisation.identifiers.map(({ scheme, code }) => `${schemeWords(scheme)} ${code}`).join("; "),
    },
  ];
  const known = rows.filter(({ value }) => value !== null);
  return known.length === 0 ? <p>Not said yet.</p> : <SummaryList rows={known} />;
};
