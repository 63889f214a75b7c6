import type { ReactElement } from "react";
import { Tag } from "../../design/index.ts";
import { isEarly } from "./involvement.rules.ts";
import { agreementNames, readingNames } from "./plan.ts";
import type { Agreement, Reading } from "./plan.ts";

export const ReadingTag = ({ reading }: { readonly reading: Reading }): ReactElement => (
  <Tag words={readingNames[reading]} tone={isEarly(reading) ? "good" : "waiting"} />
);

export const AgreementTag = ({ agreement }: { readonly agreement: Agreement }): ReactElement => (
  <Tag
    words={agreementNames[agreement]}
    tone={agreement === "disputed" ? "waiting" : agreement === "waiting" ? "plain" : "good"}
  />
);
