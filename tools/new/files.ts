import type { ScreenNames } from "./screen.ts";
import { testOf } from "./test-text.ts";

/** A path and what stands in the file. */
export type NewFiles = Readonly<Record<string, string>>;

const policy = ({ pascal }: ScreenNames): string => `import type { Actor } from "../../../nouns/actor.ts";
import { no, yes } from "../../../nouns/permission.ts";
import type { Permission } from "../../../nouns/permission.ts";

export const maySee${pascal} = ({ member }: Actor): Permission =>
  member === null
    ? no("This page is for the people of this place. Ask an administrator of it to invite you.")
    : yes("You are one of the people of this place.");
`;

const rules = ({ title }: ScreenNames): string => `/** What the page says first, of the place it is asked in. */
export const leadOf = (placeName: string): string => \`${title} of \${placeName}.\`;
`;

const page = ({ camel, title }: ScreenNames): string => `import type { ReactElement } from "react";
import { EmptyState, PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

export const ${camel}Page = ({ lead }: { readonly lead: string }): Page => ({
  title: "${title}",
  contentLanguage: "en",
  main: (
    <>
      <PageTitle title="${title}" lead={<bdi>{lead}</bdi>} />
      <EmptyState title="Nothing here yet">
        <p>Say here what this page is for, and the first thing to do.</p>
      </EmptyState>
    </>
  ),
});
`;

const route = ({ camel, pascal, title, path, screen }: ScreenNames): string => `import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { ${camel}Page } from "./${screen}.page.tsx";
import { maySee${pascal} } from "./${screen}.policy.ts";
import { leadOf } from "./${screen}.rules.ts";

export const ${camel}Route = lookInPlace({
  method: "GET",
  path: "${path}",
  summary: "${title} of a place",
  answers: z.object({ lead: z.string() }),
  permit: maySee${pascal},
  answer: ({ place }) => found({ lead: leadOf(place.name) }),
  page: (answer) => ${camel}Page(answer),
});
`;

const manifest = ({ area, camel, screen }: ScreenNames, areaTitle: string): string => {
  const name = area.replaceAll(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
  return `import type { Area } from "../../web/area.ts";
import { ${camel}Route } from "./${screen}/${screen}.route.tsx";

export const ${name}: Area = {
  name: "${area}",
  title: "${areaTitle}",
  routes: [${camel}Route],
  menu: [],
};
`;
};

const readme = ({ path, screen }: ScreenNames, areaTitle: string): string => `# ${areaTitle}
Say here in one line what this area is for.

- Practices: none yet. Name those it helps to keep.
- Nouns: none yet.
- Screens: \`${path}\` (\`${screen}/\`).
- Must always be true: say it here, and let a test hold it.
`;

/** Every file of a new screen; with a manifest and a page about the area where it is the area's first. */
export const filesOf = (names: ScreenNames, areaIsNew: boolean): NewFiles => {
  const { folder, screen, area } = names;
  const areaTitle = area.slice(0, 1).toUpperCase() + area.slice(1).replaceAll("-", " ");
  return {
    [`${folder}/${screen}.policy.ts`]: policy(names),
    [`${folder}/${screen}.rules.ts`]: rules(names),
    [`${folder}/${screen}.page.tsx`]: page(names),
    [`${folder}/${screen}.route.tsx`]: route(names),
    [`${folder}/${screen}.test.ts`]: testOf(names),
    ...(areaIsNew
      ? {
          [`src/areas/${area}/${area}.area.ts`]: manifest(names, areaTitle),
          [`src/areas/${area}/README.md`]: readme(names, areaTitle),
        }
      : {}),
  };
};
