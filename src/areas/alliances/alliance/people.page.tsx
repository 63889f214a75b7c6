import type { ReactElement } from "react";
import { ButtonLink, Card, Cards, dayText } from "../../../design/index.ts";
import { serviceFirst } from "../sides.rules.ts";
import type { AllianceShown, PersonShown } from "./alliance-shown.rules.ts";

type Shown = Pick<AllianceShown, "people" | "knows" | "alliance" | "isOver"> & { readonly address: string };

/** Only people who agreed to be somebody to talk to stand here by name, to both sides. */
export const People = ({ people, knows, alliance, isOver, address }: Shown): ReactElement => (
  <>
    <Cards>
      {people
        .filter(({ isContact }) => isContact)
        .map((one) => (
          <Card key={`${one.side} ${one.name ?? ""}`} level={3}>
            <h3 className="al-card__title">
              <bdi>{one.name}</bdi>
            </h3>
            <p>
              <bdi>{one.of}</bdi>
            </p>
            <p dir="auto">{one.forWhat}</p>
            <p dir="auto">
              <strong>{one.how}</strong>
            </p>
          </Card>
        ))}
    </Cards>
    {serviceFirst(alliance).map((party) => (
      <OfSide key={party.side} name={party.name} people={people.filter(({ side }) => side === party.side)} />
    ))}
    {knows.length === 0 ? null : (
      <ul>
        {knows.map(({ one, other, lastOn }) => (
          <li key={`${one} ${other}`}>
            <bdi>{one}</bdi> and <bdi>{other}</bdi> know one another; last in touch on {dayText(lastOn, "en")}.
          </li>
        ))}
      </ul>
    )}
    {isOver ? null : (
      <p>
        <ButtonLink href={`${address}/people`} words="Ask somebody to be part of it" look="second" />
      </p>
    )}
    <p>
      <a href={`${address}/join`}>Your part in it: be named, take over, leave</a>
    </p>
  </>
);

const countOf = (count: number): string =>
  count === 0 ? "nobody is" : count === 1 ? "one person is" : `${count} people are`;

const howNamed = (count: number, unnamed: number): string => {
  if (count === 0) return " yet.";
  if (unnamed === 0) return ".";
  return unnamed === count ? ", not by name to the other side." : `; ${unnamed} of them not by name to the other side.`;
};

const OfSide = ({ name, people }: { readonly name: string; readonly people: readonly PersonShown[] }): ReactElement => {
  const unnamed = people.filter((one) => !one.isContact);
  const known = unnamed.flatMap((one) => one.name ?? []);
  return (
    <p>
      <bdi>{name}</bdi>: {countOf(people.length)} part of it{howNamed(people.length, unnamed.length)}
      {known.length === 0 ? null : (
        <>
          {" "}
          On your own side: <bdi>{known.join(", ")}</bdi>.
        </>
      )}
    </p>
  );
};
