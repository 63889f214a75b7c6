import type { ReactElement } from "react";
import { SignIcon } from "../../../design/index.ts";
import type { Sign } from "./screen.ts";

/** Signs in a row, each with its words. */
export const Signs = ({ signs }: { readonly signs: readonly Sign[] }): ReactElement | null =>
  signs.length === 0 ? null : (
    <ul className="al-icons">
      {signs.map(({ letter, tone, words }) => (
        <li className="al-icons__item" key={words}>
          <SignIcon letter={letter} tone={tone} />
          {words}
        </li>
      ))}
    </ul>
  );
