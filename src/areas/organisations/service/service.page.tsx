import type { ReactElement, ReactNode } from "react";
import { ButtonLink, PageTitle, SummaryList, dayText } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { trail } from "../place-shown.ts";
import type { Service } from "../service.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface ServiceShown {
  readonly place: PlaceHere;
  readonly service: Service;
  readonly mayDescribe: Permission;
  /** What other areas bring, in the order of the page. */
  readonly parts: readonly { readonly title: string; readonly drawn: () => ReactNode }[];
}

/** A service in the shape in which communities describe themselves, written for communities. @practice P18 */
export const servicePage = ({ place, service, mayDescribe, parts }: ServiceShown): Page => {
  const { profile } = service;
  return {
    title: service.name,
    contentLanguage: "en",
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={service.name}
          lead={
            profile.runBy === "" ? undefined : (
              <>
                Run by <bdi>{profile.runBy}</bdi>
              </>
            )
          }
        />
        <Part title="Whom to ask">
          <WhomToAsk service={service} />
        </Part>
        <Part title="Who works here">
          <Said text={profile.whoWorks} />
        </Part>
        <Part title="Languages we speak">
          {profile.languages.length === 0 ? <p>Not said yet.</p> : <bdi>{profile.languages.join(", ")}</bdi>}
        </Part>
        <Part title="What we offer">
          <Said text={profile.offers} />
        </Part>
        <Part title="What we cannot do yet">
          <Said text={profile.cannotDoYet} />
        </Part>
        {parts.map(({ title, drawn }) => (
          <Part key={title} title={title}>
            <>{drawn()}</>
          </Part>
        ))}
        <Part title="In published figures">
          <InFigures service={service} />
        </Part>
        <p className="al-aside">
          Written on {dayText(profile.author.at.slice(0, 10), "en")} by{" "}
          {profile.author.name === null ? null : (
            <>
              <bdi>{profile.author.name}</bdi>,{" "}
            </>
          )}
          {/^[aeiou]/i.test(profile.author.role) ? "an" : "a"} {profile.author.role}. Version {profile.number}.
        </p>
        {mayDescribe.allowed ? (
          <p>
            <ButtonLink
              href={`/${place.slug}/services/${service.id}/describe`}
              words="Change this profile"
              look="second"
            />
          </p>
        ) : null}
      </>
    ),
  };
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactElement }): ReactElement => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Said = ({ text }: { readonly text: string }): ReactElement =>
  text === "" ? (
    <p>Not said yet.</p>
  ) : (
    <>
      {text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line, at) => (
          <p key={`${at} ${line}`} dir="auto">
            {line}
          </p>
        ))}
    </>
  );

const WhomToAsk = ({ service: { profile } }: { readonly service: Service }): ReactElement => {
  const rows = [
    ["Name", profile.askName],
    ["What they do", profile.askRole],
    ["How", profile.askHow],
  ] as const;
  if (rows.every(([, value]) => value === ""))
    return <p>Nobody is named yet. A service without a person to ask is hard to trust: name one.</p>;
  return (
    <SummaryList rows={rows.map(([key, value]) => ({ key, value: value === "" ? "not said" : <bdi>{value}</bdi> }))} />
  );
};

const careWords = {
  "early-help": "early help",
  "crisis-care": "crisis and compulsory care",
  both: "early help, and crisis and compulsory care",
} as const;

const InFigures = ({ service }: { readonly service: Service }): ReactElement => (
  <SummaryList
    rows={[
      { key: "Kind of care", value: careWords[service.care] },
      { key: "Area it serves", value: service.areaCode ?? "not said" },
      {
        key: "Its codes",
        value:
          service.keys.length === 0
            ? "not said"
            : service.keys
                .map(
                  ({ type, code, since, until }) =>
                    `${type} ${code}${since === "" ? "" : ` (${since} to ${until === "" ? "now" : until})`}`,
                )
                .join("; "),
      },
    ]}
  />
);
