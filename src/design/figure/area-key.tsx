import type { ReactElement } from "react";
import { fillOf, type AreaFill } from "./area-patterns.tsx";

/** What shades and patterns mean, in words, for those the map uses. */
export const AreaKey = (props: {
  readonly id: string;
  readonly meanings: readonly { readonly fill: AreaFill; readonly words: string }[];
}): ReactElement => (
  <ul className="al-key">
    {props.meanings.map(({ fill, words }) => (
      <li className="al-key__item" key={words}>
        <svg className="al-key__mark" width="36" height="24" viewBox="0 0 360 240" aria-hidden="true" focusable="false">
          <rect {...fillOf(props.id, fill)} x="10" y="10" width="340" height="220" />
        </svg>
        {words}
      </li>
    ))}
  </ul>
);
