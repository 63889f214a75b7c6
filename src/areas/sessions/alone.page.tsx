import type { ReactElement } from "react";
import { Notice } from "../../design/index.ts";

/** Who would sit there alone, with the way out. @practice P11 @practice P12 */
export const Alone = ({ alone }: { readonly alone: readonly string[] }): ReactElement | null =>
  alone.length === 0 ? null : (
    <Notice kind="warning" language="en" title="Nobody should sit there alone">
      <ul className="nhsuk-list">
        {alone.map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
      <p>Ask one more person, or offer a paid companion and put them on the list.</p>
    </Notice>
  );
