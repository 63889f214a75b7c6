import type { ReactElement } from "react";
import { FilterLinks } from "../../../design/index.ts";
import { ofPlace, ofService } from "./screens.rules.ts";
import type { ScreenAt } from "./screen.ts";

/** The other screens of the same service, or of the place. */
export const ScreensNav = ({ at }: { readonly at: Pick<ScreenAt, "place" | "service" | "path"> }): ReactElement => {
  const root = at.service === null ? `/${at.place.slug}/reach` : `/${at.place.slug}/reach/${at.service.id}`;
  const screens = at.service === null ? ofPlace : ofService;
  return (
    <>
      <FilterLinks
        label={at.service === null ? "More to work out" : "More about this service"}
        links={screens.map(({ path, words }) => {
          const href = path === "" ? root : `${root}/${path}`;
          return { href, words, current: href === at.path };
        })}
      />
      {at.service === null ? null : (
        <p>
          <a href={`/${at.place.slug}/story/gap?service=${at.service.id}`}>
            What was said and done about it, and whether it changed
          </a>
        </p>
      )}
    </>
  );
};
