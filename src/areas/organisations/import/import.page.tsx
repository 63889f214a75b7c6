import type { ReactElement } from "react";
import { Button, Form, Notice, numberText, PageTitle, Pagination, SummaryList } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import { directoryTrail } from "../place-shown.ts";
import type { ImportSummary } from "./import-shown.rules.ts";
import { choicesOnAPage, Notes, number, Outcomes, Problems } from "./import-parts.page.tsx";
import type { Drawn, ImportShown, Looking } from "./import-parts.page.tsx";
import { SideBySide } from "./side-by-side.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs" | "refreshSeconds"> & {
  readonly main: ReactElement;
};
const titles = {
  fetching: "Asking the other website",
  read: "Look it over",
  saving: "Going into the directory",
  saved: "In the directory",
  failed: "It could not be read",
  stopped: "Stopped",
} as const;

const refreshSeconds = 3;

/** An import from reading to receipt. Nothing is in the directory before somebody says so. */
export const importPage = (shown: ImportShown, looking: Looking): Page => {
  const { here } = shown;
  const { place } = looking;
  const drawn: Drawn = { ...shown, ...looking, at: `/${place.slug}/organisations/imports/${here.id}` };
  const runs = here.state === "fetching" || here.state === "saving";
  return {
    title: titles[here.state],
    contentLanguage: "en",
    breadcrumbs: directoryTrail(place, {
      href: `/${place.slug}/organisations/import`,
      words: "Bring in organisations",
    }),
    ...(runs ? { refreshSeconds } : {}),
    main: (
      <>
        <PageTitle title={titles[here.state]} lead={<bdi>{here.sourceName}</bdi>} />
        {runs ? <Running {...drawn} /> : null}
        {here.problems.length === 0 ? null : (
          <Notice kind="warning" language="en">
            <ul className="nhsuk-list nhsuk-list--bullet">
              {here.problems.map(({ words }) => (
                <li key={words} dir="auto">
                  {words}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {here.state === "read" ? <Read {...drawn} /> : null}
        {here.state === "saved" ? <Receipt {...drawn} /> : null}
        {here.state === "stopped" ? <p>Nothing more of it goes into the directory.</p> : null}
        {here.state === "failed" ? (
          <p>
            Nothing was kept. <a href={`/${place.slug}/organisations/import`}>Try another file or address</a>.
          </p>
        ) : null}
      </>
    ),
  };
};

const Running = ({ here, summary, at }: Drawn): ReactElement => {
  const { waiting, ...done } = summary.outcomes;
  const doneLines = Object.values(done).reduce((sum, lines) => sum + lines, 0);
  return (
    <>
      <output className="al-status">
        {here.state === "fetching"
          ? "The other website is being asked. This can take two minutes."
          : `${numberText(doneLines, "en")} of ${numberText(doneLines + waiting, "en")} are done.`}
      </output>
      <p>
        This page looks again every {refreshSeconds} seconds; you can leave and come back.{" "}
        <a href={at}>Look again now</a>.
      </p>
    </>
  );
};

const isStarted = ({ outcomes }: ImportSummary): boolean =>
  outcomes.added + outcomes.filled + outcomes.replaced + outcomes.kept + outcomes["left-out"] > 0;

const Read = (drawn: Drawn): ReactElement => {
  const { summary, at, idempotencyKey, place } = drawn;
  const { organisations, offerings, newOnes, same, toChoose, differing, refused, copies } = summary;
  const isEmpty = organisations === 0;
  return (
    <>
      {isStarted(summary) ? <Outcomes {...drawn} /> : null}
      <p>
        {isEmpty
          ? "Nothing in it can go into the directory."
          : `${number(organisations)} ${organisations === 1 ? "organisation" : "organisations"} and ${number(offerings)} ${offerings === 1 ? "thing" : "things"} people can come to were read.`}
      </p>
      <SummaryList
        rows={[
          { key: "New", value: number(newOnes) },
          { key: "Here already, the same", value: number(same) },
          ...(toChoose === 0
            ? []
            : [{ key: "Perhaps here already", value: `${number(toChoose)}: choose below, or they wait` }]),
          ...(differing === 0
            ? []
            : [{ key: "Here, and says something else", value: `${number(differing)}: ours stays unless you choose` }]),
          ...(copies === 0
            ? []
            : [
                {
                  key: "Stood there again",
                  value: copies === 1 ? "Once, and read once" : `${number(copies)} times, and read once`,
                },
              ]),
          ...(refused === 0 ? [] : [{ key: "Could not be read", value: `${number(refused)}: see below` }]),
        ]}
      />
      <Choose {...drawn} />
      {isEmpty ? null : (
        <Form action={`${at}/take-in`} idempotencyKey={`${idempotencyKey}-take-in`}>
          <Button words={isStarted(summary) ? "Put in what is chosen" : "Put them in the directory"} />
        </Form>
      )}
      <Problems {...drawn} />
      <Notes {...drawn} />
      <Form action={`${at}/stop`} idempotencyKey={`${idempotencyKey}-stop`}>
        <Button words="Stop this import" look="second" />
      </Form>
      <p>
        <a href={`/${place.slug}/organisations`}>All organisations</a>
      </p>
    </>
  );
};

/** Two spellings side by side, and what to do about each. */
const Choose = (drawn: Drawn): ReactElement | null => {
  const { pairs, pairsInAll, page, at, language, idempotencyKey } = drawn;
  if (pairsInAll === 0) return null;
  return (
    <section>
      <h2>Are these the same?</h2>
      <Form action={`${at}/choose`} idempotencyKey={`${idempotencyKey}-choose`}>
        <input type="hidden" name="page" value={page} />
        {pairs.map((line) => (
          <SideBySide key={line.line} line={line} {...drawn} />
        ))}
        <Button words="Keep these choices" look="second" />
      </Form>
      <Pagination
        language={language}
        page={page}
        last={Math.ceil(pairsInAll / choicesOnAPage)}
        hrefOf={(to) => `${at}?page=${to}`}
      />
    </section>
  );
};

const Receipt = (drawn: Drawn): ReactElement => (
  <>
    <Notice kind="done" language="en">
      <p>This is what became of each. The directory shows it now.</p>
    </Notice>
    <Outcomes {...drawn} />
    <p>
      <a href={`${drawn.at}/receipt?as=csv`}>Download the receipt: every line, and what became of it</a>
    </p>
    <Problems {...drawn} />
    <Notes {...drawn} />
    <p>
      <a href={`/${drawn.place.slug}/organisations`}>All organisations</a>
    </p>
  </>
);
