import { PageTitle, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { DocumentShown, Line } from "../assurance.ts";
import { draftWords } from "../document-file.page.ts";
import { LineStands } from "../line.page.tsx";
import { trail } from "../place-shown.ts";
import { TableBeside } from "../table-beside.page.tsx";

const toSay = ({ said }: Line): string => (said === null ? "Say who does it, by when" : "Say how it stands");

/** A document of the folder, line by line. @practice P45 */
export const documentPage = (shown: DocumentShown, place: PlaceHere) => {
  const here = `/${place.slug}`;
  const at = `${here}/assurance/${shown.id}`;
  return {
    title: shown.title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={shown.title} lead={shown.isFor} />
        <p>
          As it stands on {dateText(shown.on, "en")}. {draftWords}
        </p>
        <p>
          Keep it as <a href={`${at}?as=html`}>a page to print</a>, <a href={`${at}?as=docx`}>a document (DOCX)</a> or{" "}
          <a href={`${at}?as=json`}>JSON</a>.
        </p>
        {shown.table === null ? null : (
          <p>
            <a href="#beside">{shown.table.title}</a>
          </p>
        )}
        {shown.sections.map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            {lines.map((line) => (
              <article key={line.id} aria-labelledby={line.id}>
                <h3 id={line.id}>{line.asks}</h3>
                <LineStands line={line} here={here} />
                {line.isYours ? (
                  <p>
                    <a href={`${at}/${line.id}`}>
                      {toSay(line)}
                      <span className="nhsuk-u-visually-hidden">: {line.asks}</span>
                    </a>
                  </p>
                ) : null}
              </article>
            ))}
          </section>
        ))}
        {shown.table === null ? null : <TableBeside table={shown.table} />}
      </>
    ),
  };
};
