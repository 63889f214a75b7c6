import type { ReactElement } from "react";
import { PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { Statement } from "./statement.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

const List = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactElement => (
  <>
    <h2>{title}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
);

/** What was tested, what was not, and what does not work yet: no more is claimed than was looked at. */
export const accessibilityPage = ({ aim, tested, notTested, notYet }: Statement): Page => ({
  title: "Accessibility",
  contentLanguage: "en",
  main: (
    <>
      <PageTitle title="Accessibility" lead={aim} />
      <List title="What is tested on every page" lines={tested} />
      <List title="What nobody has tested" lines={notTested} />
      <List title="What does not work yet" lines={notYet} />
      <h2>If something is in your way</h2>
      <p>
        Tell whoever looks after Alongside where you use it, or one of the keepers of your place. Say which page it was
        and what you wanted to do. They can give you the same figures as a spreadsheet, or on paper.
      </p>
    </>
  ),
});
