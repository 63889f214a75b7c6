import type { ReactElement, ReactNode } from "react";
import type { Written } from "../oruk/fed.ts";

/** JSON that can stand inside a page: no sign in it can end the element around it. */
const asText = (thing: Written): string => JSON.stringify(thing).replaceAll("<", String.raw`\u003c`);

/** The same once more for search engines. Browsers run none of it: it is no script but a block of values. */
const Structured = ({ thing }: { readonly thing: Written }): ReactElement => (
  // oxlint-disable-next-line react/no-danger -- values, with every sign that could end the block written otherwise
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asText(thing) }} />
);

/** A page with what it says once more for search engines. */
export const withStructured = (main: ReactNode, thing: Written): ReactElement => (
  <>
    {main}
    <Structured thing={thing} />
  </>
);
