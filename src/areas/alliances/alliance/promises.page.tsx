import type { ReactElement } from "react";
import { ButtonLink, Tag, dayText } from "../../../design/index.ts";
import { keptWords } from "../alliance.ts";
import { stateWords } from "../promise.rules.ts";
import { partyOf } from "../sides.rules.ts";
import type { AllianceShown, PromiseShown } from "./alliance-shown.rules.ts";

type Shown = Pick<AllianceShown, "promises" | "alliance" | "isOver" | "side"> & { readonly address: string };

/** The service's promises first, each with what both sides say of it. */
export const Promises = (shown: Shown): ReactElement => (
  <>
    {shown.promises.map(({ by, side, promises }) => (
      <div key={side}>
        <h3>
          <bdi>{by}</bdi>
        </h3>
        {promises.length === 0 ? <p>Has promised nothing yet.</p> : null}
        {promises.map((promise) => (
          <Promise key={promise.id} {...shown} promise={promise} />
        ))}
      </div>
    ))}
    {shown.isOver ? null : (
      <p>
        <ButtonLink href={`${shown.address}/promise`} words="Promise something" look="second" />
      </p>
    )}
  </>
);

const Promise = ({ promise, alliance, isOver, address }: Shown & { readonly promise: PromiseShown }): ReactElement => (
  <div className="al-card">
    <p dir="auto">{promise.words}</p>
    <p>
      <Tag words={stateWords[promise.state]} />{" "}
      {promise.dueOn === null ? "No day was named." : `By ${dayText(promise.dueOn, "en")}.`}
    </p>
    {promise.kept.map((one) => (
      <p key={one.side} dir="auto">
        <bdi>{partyOf(alliance, one.side).name}</bdi> says: {keptWords[one.says].toLowerCase()}. {one.words}
      </p>
    ))}
    {isOver ? null : (
      <p>
        <a href={`${address}/promises/${promise.id}`}>
          Say whether it was kept
          <span className="nhsuk-u-visually-hidden">: {[...promise.words].slice(0, 60).join("")}</span>
        </a>
      </p>
    )}
  </div>
);
