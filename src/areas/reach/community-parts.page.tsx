import type { ReactElement } from "react";
import { numberText, type Language } from "../../design/index.ts";
import type { Finding } from "./finding.rules.ts";
import type { ServiceLoaded } from "./loaded.ts";
import type { NewestLeftOut } from "./period-shown.rules.ts";
import { insteadWords } from "./period-shown.words.ts";
import { findingSaid } from "./said.page.ts";
import { serviceAddress } from "./service/address.rules.ts";
import { sideOfDifference } from "./difference.rules.ts";

interface ServiceShown {
  readonly service: ServiceLoaded;
  readonly period: string | null;
  /** Newer figures that cannot be compared. */
  readonly newest: NewestLeftOut | null;
  readonly findings: readonly Finding[];
}

interface HowReached {
  readonly placeSlug: string;
  readonly language: Language;
  /** The NHS groups that hold this community's people, among others. */
  readonly codes: readonly string[];
  readonly services: readonly ServiceShown[];
  readonly notLoaded: readonly string[];
}

const careWords = {
  "early-help": "Early help",
  "crisis-care": "Crisis care",
  both: "Early help and crisis care",
} as const;

/** How services reach this community's people: early help and crisis care together, and what nobody can see. */
export const HowReachedPart = ({ placeSlug, language, codes, services, notLoaded }: HowReached): ReactElement => {
  const lines = services.flatMap(({ service, period, newest, findings }) =>
    findings.flatMap((finding) =>
      finding.rows
        .filter((row) => codes.includes(row.community.code) && row.ratio !== null && !row.isReference)
        .map((row) => ({ service, finding, row, older: newest === null ? null : period, newest })),
    ),
  );
  const clear = lines.filter(({ row }) => sideOfDifference(row) !== "same");
  const couldBeChance = lines.length - clear.length;
  return (
    <>
      <p>
        Figures count groups of a national list. This community’s people are among them, and nobody can see them apart.
        A difference is about the service, and not about the community.
      </p>
      {lines.length === 0 ? <p>No figures that are loaded say how services reach this community.</p> : null}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {clear.map(({ service, finding, row, older, newest }) => {
          const { measure } = finding.question;
          const at = { placeSlug, serviceId: service.service.id };
          const period = older === null ? {} : { period: older };
          const href = serviceAddress(at, { measure, community: row.community.code, ...period });
          return (
            <li key={href}>
              {`${careWords[service.service.care]}: `}
              <a href={href}>{findingSaid(finding, row, language)}</a>
              <span className="al-small">
                {" "}
                <bdi>{service.service.name}</bdi>
                {older === null || newest === null ? null : `. ${insteadWords(newest, older)}`}
              </span>
            </li>
          );
        })}
        {couldBeChance === 0 ? null : (
          <li>
            {couldBeChance === 1
              ? "In one more measure the difference could be chance."
              : `In ${numberText(couldBeChance, language)} more measures the difference could be chance.`}
          </li>
        )}
        {notLoaded.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
};

interface Lives {
  readonly areaName: string;
  readonly areaCode: string;
  readonly groups: readonly { readonly name: string; readonly residents: number | null; readonly because: string }[];
  readonly source: string;
  readonly vintage: string | null;
}

/** Who lives here, of the groups that hold this community's people, with the source and its year. */
export const WhoLivesHerePart = ({
  areas,
  language,
}: {
  readonly areas: readonly Lives[];
  readonly language: Language;
}): ReactElement => (
  <>
    {areas.map(({ areaName, areaCode, groups, source, vintage }) => (
      <div key={areaCode}>
        <p>
          <bdi>{areaName}</bdi>
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {groups.map(({ name, residents, because }) => (
            <li key={name}>
              {residents === null
                ? `${name}: not known. ${because}`
                : `${numberText(residents, language)} residents in the group “${name}”. ${because}`}
            </li>
          ))}
        </ul>
        <p className="al-small" dir="auto">
          {`Source: ${[source, vintage].filter((one) => one !== null).join(", ")}. Groups of a census or a national list; a community may be part of several, and larger or smaller than its figure.`}
        </p>
      </div>
    ))}
  </>
);
