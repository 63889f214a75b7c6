import type { ReactElement } from "react";
import { Card, dateText } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import type { Introduction } from "./workforce.ts";
import { workforceWords } from "./workforce.words.ts";

interface IntroducedProps {
  readonly people: readonly Introduction[];
  readonly language: Language;
  /** Where all of them are of one service its name says nothing. */
  readonly isOfOne?: boolean;
}

/** People of services as they said who they are. @practice P13 */
export const Introduced = ({ people, language, isOfOne = false }: IntroducedProps): ReactElement => {
  const words = workforceWords(language);
  return (
    <>
      {people.map((one) => (
        <Card key={one.id}>
          <h3 className="al-card__title">
            <bdi>{one.called}</bdi>
          </h3>
          {isOfOne ? null : (
            <p>
              <bdi>{one.service.name}</bdi>
            </p>
          )}
          <p dir="auto" lang={one.writtenIn}>
            {one.does}
          </p>
          {one.languages === "" ? null : (
            <p>
              {words.speaks}: <bdi>{one.languages}</bdi>
            </p>
          )}
          {one.community === "" ? null : (
            <p>
              {words.community}: <bdi>{one.community}</bdi>
            </p>
          )}
          {one.inJobPlan ? <p>{words.inPlan}</p> : null}
          <p className="al-byline">{words.agreedOn.replace("{day}", dateText(one.agreedOn, language))}</p>
        </Card>
      ))}
    </>
  );
};
