import type { ReactElement } from "react";
import { SummaryList, dayText } from "../../design/index.ts";
import type { Charter, Put } from "./programme.ts";

export const charterRows = (charter: Charter) => [
  { key: "What is open", value: <Words words={charter.open} /> },
  { key: "What is fixed", value: <Words words={charter.fixed} /> },
  { key: "Who decides", value: <Words words={charter.whoDecides} /> },
  { key: "When we do not agree", value: <Words words={charter.disagree} /> },
  { key: "How people are recognised", value: <Words words={charter.recognised} /> },
];

export const Words = ({ words }: { readonly words: string }): ReactElement => <span dir="auto">{words}</span>;

/** What is put to both sides, as it stands. */
export const PutShown = ({ put }: { readonly put: Put }): ReactElement => {
  if (put.kind === "charter") return <SummaryList rows={charterRows(put.content)} />;
  if (put.kind === "stage") {
    const { because, sinceOn } = put.content;
    return (
      <>
        {because === "" ? null : <p dir="auto">{because}</p>}
        {sinceOn === null ? null : <p>Since {dayText(sinceOn, "en")}.</p>}
      </>
    );
  }
  return (
    <SummaryList
      rows={[
        { key: "Who", value: <bdi>{put.name}</bdi> },
        { key: "Works for", value: <Words words={put.content.worksFor} /> },
        { key: "Paid by", value: <Words words={put.content.paidBy} /> },
      ]}
    />
  );
};
