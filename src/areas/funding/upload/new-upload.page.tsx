import { Button, Details, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { grantTrail } from "../place-shown.ts";

interface NewUpload {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "Send a list of grants";

export const newUploadPage = ({ place, idempotencyKey, typed, problems }: NewUpload) => ({
  title,
  contentLanguage: "en" as const,
  breadcrumbs: grantTrail(place),
  main: (
    <>
      <ErrorSummary language="en" problems={problems} />
      <PageTitle title={title} lead="You see what was read before anything is kept." />
      {problems.length > 0 ? <p>Nothing was kept of the file. Browsers empty the file box: choose it again.</p> : null}
      <Form action={`/${place.slug}/funding/upload`} files idempotencyKey={idempotencyKey}>
        <Field
          kind="file"
          name="file"
          label="The file"
          hint="CSV or an Excel workbook, or 360Giving JSON. At most 5 MB and 5,000 rows."
          accept=".csv,.txt,.tsv,.xlsx,.json"
          language="en"
          problems={problems}
        />
        <Field
          kind="text"
          name="funder"
          label="Who pays, where the file does not say it?"
          hint="Such as: Riverside Council. You can leave this empty."
          value={typed["funder"]}
          language="en"
          problems={problems}
        />
        <Button words="Read the file" />
      </Form>
      <Details summary="Which columns are read">
        <p>
          All columns of the 360Giving standard. In a table of your own: Title, Organisation, Amount, Award date, Start
          date, End date, Funder, Core or project, Description, Reference.
        </p>
        <p>Grants to a person are left out: nobody’s name belongs in this list.</p>
        <p>A list that comes in again changes what it says differently, and leaves what you decided.</p>
      </Details>
    </>
  ),
});
