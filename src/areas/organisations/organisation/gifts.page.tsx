import type { ReactElement, ReactNode } from "react";
import { dayText } from "../../../design/index.ts";
import { giftWords } from "../gift.rules.ts";
import type { Gift, GiftUse } from "../organisation.ts";

interface Shown {
  readonly gifts: readonly Gift[];
  readonly placeSlug: string;
}

interface Lent extends Shown {
  /** What can be done with one, for those who may. */
  readonly after?: (gift: Gift) => ReactNode;
}

/** What others can use here, each with who used it: whoever offered it is thanked by name. @practice P15 */
export const Gifts = ({ gifts, placeSlug, after }: Lent): ReactElement =>
  gifts.length === 0 ? (
    <p>Nothing is written down yet.</p>
  ) : (
    <ul>
      {gifts.map((gift) => {
        const { id, kind, words, asks, uses } = gift;
        return (
          <li key={id}>
            <p>
              <strong>{giftWords[kind]}</strong>: <bdi>{words}</bdi>
              {asks === "" ? null : (
                <>
                  {" "}
                  (asks: <bdi>{asks}</bdi>)
                </>
              )}
            </p>
            {uses.length === 0 ? null : (
              <ul>
                {uses.map((use) => (
                  <li key={`${use.usedOn} ${use.usedById} ${use.forWhat}`}>
                    Used by{" "}
                    <a href={`/${placeSlug}/organisations/${use.usedById}`}>
                      <bdi>{use.usedBy}</bdi>
                    </a>
                    <UseWords use={use} />
                  </li>
                ))}
              </ul>
            )}
            {after?.(gift)}
          </li>
        );
      })}
    </ul>
  );

const UseWords = ({ use }: { readonly use: GiftUse }): ReactElement => (
  <>
    {" "}
    on {dayText(use.usedOn, "en")}: <bdi>{use.forWhat}</bdi>.{" "}
    {use.cameBack === "" ? null : (
      <>
        What came back: <bdi>{use.cameBack}</bdi>
      </>
    )}
  </>
);

/** What it used of others, with thanks to whoever offered it. */
export const Used = ({ gifts, placeSlug }: Shown): ReactElement => (
  <ul>
    {gifts.flatMap(({ id, words, organisationId, organisationName, uses }) =>
      uses.map((use) => (
        <li key={`${id} ${use.usedOn} ${use.forWhat}`}>
          <bdi>{words}</bdi>, from{" "}
          <a href={`/${placeSlug}/organisations/${organisationId}`}>
            <bdi>{organisationName}</bdi>
          </a>
          <UseWords use={use} />
        </li>
      )),
    )}
  </ul>
);
