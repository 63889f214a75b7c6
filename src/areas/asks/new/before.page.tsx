import type { ReactElement } from "react";
import { ButtonLink, dateText, Details, Notice, Table } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import { durationText } from "../../../nouns/duration.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { PartnerHere } from "../asking.ts";
import { limitText, loadText } from "../load.rules.ts";

interface BeforeProps {
  readonly partner: PartnerHere;
  readonly slug: string;
  readonly language: Language;
}

/** What they were asked already, what one could join, and what the place knows. */
export const Before = ({ partner, slug, language }: BeforeProps): ReactElement => {
  const { load, limit, organisation, toJoin } = partner;
  return (
    <>
      <Notice kind="information" language={language} title={`Asked this month by everybody: ${loadText(load)}`}>
        <p>
          {limitText(limit) === null
            ? "They have not said how much they can be asked."
            : `They can be asked for ${limitText(limit)}. More needs a reason that they read.`}
        </p>
      </Notice>
      {toJoin.length === 0 ? null : (
        <Table
          id="to-join"
          caption="Is one of these what you need? Join it, and they do it once"
          language="en"
          columns={[
            {
              heading: "Asked",
              kind: "text",
              cell: ({ id, title: asked }) => (
                <a href={`/${slug}/asks/${id}`}>
                  <bdi>{asked}</bdi>
                </a>
              ),
            },
            { heading: "By", kind: "text", cell: ({ inNameOf }) => <bdi>{inNameOf}</bdi> },
            {
              heading: "Needs and pays",
              kind: "words",
              cell: ({ minutes, pence }) => `${durationText(minutes)}, ${moneyText(pence)}`,
            },
            {
              heading: "Join",
              kind: "words",
              cell: ({ id, title: asked }) => (
                <a href={`/${slug}/asks/${id}/join`}>
                  Join<span className="nhsuk-u-visually-hidden"> {asked}</span>
                </a>
              ),
            },
          ]}
          groups={[{ rows: toJoin }]}
          rowKey={({ id }) => id}
        />
      )}
      <Details summary={`What this place already knows of ${organisation.name}`}>
        <Known partner={partner} slug={slug} />
      </Details>
    </>
  );
};

const Known = ({ partner, slug }: { readonly partner: PartnerHere; readonly slug: string }): ReactElement => {
  const { organisation, entries } = partner;
  const { offerings, summary, verifiedAt } = organisation;
  return (
    <>
      {summary === "" ? null : <p dir="auto">{summary}</p>}
      <p>
        {verifiedAt === null
          ? "They have not said yet that what stands there is right."
          : `They said on ${dateText(verifiedAt.slice(0, 10), "en")} that what stands there is right.`}
      </p>
      {offerings.length + entries.length === 0 ? (
        <p>They have written down nothing that people can come to, and no needs or offers.</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {offerings.map(({ id, name, languages, times }) => (
            <li key={id}>
              <bdi>{[name, times, languages.join(", ")].filter((one) => one !== "").join(" · ")}</bdi>
            </li>
          ))}
          {entries.map(({ id, kind, title: said }) => (
            <li key={id}>
              {kind === "need" ? "Needs: " : "Offers: "}
              <a href={`/${slug}/exchange/${id}`}>
                <bdi>{said}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink href={`/${slug}/organisations/${organisation.id}`} words="Read their page" look="second" />{" "}
        <ButtonLink href={`/${slug}/search`} words="Search this place" look="second" />
      </p>
    </>
  );
};
