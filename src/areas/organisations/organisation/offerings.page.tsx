import { dayWords } from "../../../nouns/weekday.ts";
import type { ReactElement, ReactNode } from "react";
import { Card, Cards, SummaryList } from "../../../design/index.ts";
import { timesAsSaid } from "../offering.rules.ts";
import { formatWords } from "../organisation.ts";
import type { Offering } from "../organisation.ts";

interface Shown {
  readonly offerings: readonly Offering[];
  readonly placeSlug: string;
  readonly after?: (offering: Offering) => ReactNode;
}

const costOf = ({ isFree, cost }: Offering): string =>
  [isFree === null ? "" : isFree ? "Free" : "Costs money", cost].filter((one) => one !== "").join(". ");

/** What people can come to, each with when, where, in which languages and how one gets in. */
export const Offerings = ({ offerings, placeSlug, after }: Shown): ReactElement =>
  offerings.length === 0 ? (
    <p>Nothing is written down yet.</p>
  ) : (
    <Cards>
      {offerings.map((offering) => (
        <Card key={offering.id} level={3}>
          <h3 className="al-card__title">
            <bdi>{offering.name}</bdi>
          </h3>
          {offering.about === "" ? null : <p dir="auto">{offering.about}</p>}
          <SummaryList rows={rowsOf(offering)} />
          {offering.serviceId === null ? null : (
            <p>
              <a href={`/${placeSlug}/services/${offering.serviceId}`}>The service it belongs to</a>
            </p>
          )}
          {after?.(offering)}
        </Card>
      ))}
    </Cards>
  );

const rowsOf = (offering: Offering): readonly { readonly key: string; readonly value: ReactNode }[] =>
  [
    [
      "When",
      [offering.days.map((day) => dayWords[day]).join(", "), timesAsSaid(offering.times)].filter(Boolean).join(": "),
    ],
    ["Where", [offering.venue, offering.postcode].filter(Boolean).join(", ")],
    ["What makes it welcoming", offering.welcome],
    ["Languages", offering.languages.join(", ")],
    ["How", offering.formats.map((one) => formatWords[one]).join(", ")],
    ["Cost", costOf(offering)],
    ["Getting in", offering.access],
    ["Seeing a woman or a man", offering.gender],
  ].flatMap(([key = "", text = ""]) => (text === "" ? [] : [{ key, value: <span dir="auto">{text}</span> }]));
