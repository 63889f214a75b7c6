import type { ReactElement } from "react";
import { SummaryList } from "../../design/index.ts";
import type { Readiness } from "./programme.ts";
import { Words } from "./put.page.tsx";

/** What a side said of itself, in its own words. The service begins with what it got wrong. */
export const ReadinessWords = ({ said }: { readonly said: Readiness }): ReactElement => (
  <SummaryList
    rows={[
      ...(said.gotWrong === "" ? [] : [{ key: "Got wrong before", value: <Words words={said.gotWrong} /> }]),
      { key: "Brings", value: <Words words={said.brings} /> },
      { key: "Needs", value: <Words words={said.needs} /> },
      { key: "Is afraid of", value: <Words words={said.fears} /> },
      { key: "May decide", value: <Words words={said.mayDecide} /> },
    ]}
  />
);
