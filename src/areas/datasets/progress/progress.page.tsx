import type { ReactElement } from "react";
import { ButtonLink, Notice, numberText, PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { draftAddress, trail } from "../dataset-shown.ts";
import type { ImportDraft } from "../draft-kept.schema.ts";
import type { Progress } from "../draft.ts";
import { Steps } from "../steps.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs" | "refreshSeconds"> & {
  readonly main: ReactElement;
};

interface ProgressShown {
  readonly place: PlaceHere;
  readonly draft: ImportDraft;
}

const refreshSeconds = 3;

const doing: Readonly<Record<Progress["doing"], string>> = {
  waiting: "Waiting for its turn",
  reading: "Reading the file",
  checking: "Checking each row",
  counting: "Counting",
  storing: "Keeping the counts",
  done: "Done",
};

/** Where the import is. The page asks again by itself while something happens, and not a moment longer. */
export const progressPage = ({ place, draft }: ProgressShown): Page => {
  const running = draft.stage === "importing";
  const title = running ? "Importing" : draft.stage === "done" ? "Imported" : "Not imported";
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place),
    ...(running ? { refreshSeconds } : {}),
    main: (
      <>
        <Steps at={4} />
        <PageTitle title={title} lead={<bdi>{draft.fileName}</bdi>} />
        {running ? <Running place={place} draft={draft} /> : null}
        {draft.stage === "done" ? <Done place={place} draft={draft} /> : null}
        {draft.stage === "failed" || draft.stage === "stopped" ? <Failed place={place} draft={draft} /> : null}
        {running || draft.stage === "done" || draft.stage === "failed" || draft.stage === "stopped" ? null : (
          <p>
            This import has not been started. <a href={draftAddress(place, draft.id)}>Go back to it</a>.
          </p>
        )}
      </>
    ),
  };
};

const Running = ({ place, draft }: ProgressShown): ReactElement => {
  const { share, rows } = draft.progress;
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <>
      <output className="al-status">
        {`${doing[draft.progress.doing]}${percent === null ? "" : `: ${percent}%`}${rows === null ? "" : ` (${numberText(rows, "en")} rows so far)`}.`}
      </output>
      {percent === null ? (
        <progress className="al-progress" aria-label="How far the import is" />
      ) : (
        <progress className="al-progress" aria-label="How far the import is" max={100} value={percent} />
      )}
      <p>
        This page looks again every {refreshSeconds} seconds. You can leave and come back: the import goes on.{" "}
        <a href={draftAddress(place, draft.id, "progress")}>Look again now</a>.
      </p>
    </>
  );
};

const Done = ({ place, draft }: ProgressShown): ReactElement => (
  <>
    <Notice kind="done" language="en">
      <p>The figures are in force now. The file was deleted.</p>
    </Notice>
    <Refused place={place} draft={draft} />
    {draft.version === null ? null : (
      <ButtonLink href={`/${place.slug}/datasets/${draft.version.datasetId}`} words="See the receipt" />
    )}
  </>
);

const Failed = ({ place, draft }: ProgressShown): ReactElement => (
  <>
    <Notice kind="warning" language="en" title="Nothing was imported">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {draft.problems.slice(0, 20).map(({ words, row }) => (
          <li key={`${row ?? ""} ${words}`} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </Notice>
    <Refused place={place} draft={draft} />
    <p>
      {draft.stage === "stopped" ? null : (
        <>
          <a href={draftAddress(place, draft.id)}>Change what is in it</a>, or{" "}
        </>
      )}
      <a href={`/${place.slug}/datasets/new`}>{draft.stage === "stopped" ? "Choose a file" : "choose another file"}</a>.
    </p>
  </>
);

const Refused = ({ place, draft }: ProgressShown): ReactElement | null =>
  draft.refusedRows === 0 ? null : (
    <p>
      <a href={draftAddress(place, draft.id, "errors")}>
        {`See the ${draft.refusedRows === 1 ? "row" : `${numberText(draft.refusedRows, "en")} rows`} that could not be read, and why`}
      </a>
      {draft.stage === "done" ? " (kept for a day)." : "."}
    </p>
  );
