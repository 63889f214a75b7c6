import type { ReactElement } from "react";
import { PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "publishedFigures"> & { readonly main: ReactElement };

export interface AboutShown {
  readonly version: string;
  readonly licence: string;
}

/** What Alongside is, who may use it, what it keeps, and where its figures come from. */
export const aboutPage = ({ version, licence }: AboutShown): Page => ({
  title: "About Alongside",
  contentLanguage: "en",
  publishedFigures: true,
  main: (
    <>
      <PageTitle
        title="About Alongside"
        lead="One system that a place’s health and care services, the people who fund them and its communities run together."
      />
      <h2>What it is for</h2>
      <p>
        To see which communities a service does not reach, to do something about it together, and to answer for what
        came of it. The gap is in the service. It is never in the people.
      </p>
      <h2>Who decides</h2>
      <p>
        A place is kept by two sides: its services and councils, and its communities. What matters to everyone needs a
        yes from both. A community organisation can start a place without any service, and invite one later.
      </p>
      <h2>What it keeps</h2>
      <ul>
        <li>No page asks another website for anything, and nobody is counted or followed.</li>
        <li>It sets a cookie for your language, and one while you are signed in. There is no other.</li>
        <li>Each place keeps its own records. One place cannot see another’s.</li>
        <li>Each place says on its own privacy page what it holds and for how long.</li>
      </ul>
      <h2>Where figures come from</h2>
      <p>
        Each figure names its source. The example uses figures that the Office for National Statistics and NHS England
        published under the Open Government Licence v3.0.
      </p>
      <p>
        <a href="/about/methods">How numbers are worked out</a> says of every measure what it means, how to read it and
        when it misleads.
      </p>
      <h2>The program</h2>
      <p>
        This is Alongside {version}. It is free for everyone to use, read and change under the {licence} licence. Its
        source is the folder it was started from. <a href="/design">See the parts its pages are made of</a>, or{" "}
        <a href="/openapi.json">what programs can ask it</a>.
      </p>
    </>
  ),
});
