import { Button, ButtonLink, Details, Field, Form } from "../../../design/index.ts";
import { ratersMin, ratingWords } from "../evidence.ts";
import type { Pack } from "../evidence.ts";
import type { Around, PackShown } from "./pack.page.tsx";

interface Taking {
  readonly shown: PackShown;
  readonly pack: Pack;
  readonly around: Around;
}

const Rate = ({ shown, pack, around }: Taking) => (
  <Details summary="Say how well each section is done">
    <p>
      Each side is shown apart, with how many rated; from {ratersMin} people on, so that nobody reads who said what.
    </p>
    {pack.sections.map(({ id, title }) => (
      <Form
        key={id}
        action={`/${around.place.slug}/evidence/${shown.id}/rate`}
        idempotencyKey={`${around.idempotencyKey}-${id}`}
      >
        <input type="hidden" name="section" value={id} />
        <Field
          kind="select"
          name="rating"
          within={id}
          label={title}
          language={around.language}
          value={String(shown.ownRatings[id] ?? "")}
          choices={[
            { value: "", words: "Choose" },
            ...ratingWords.map((words, at) => ({ value: String(at), words: `${at}: ${words}` })),
          ]}
        />
        <Button words={`Keep it: ${title}`} look="second" />
      </Form>
    ))}
  </Details>
);

/** What whoever reads it can do: say what they think, rate, stand as an author, sign for their side. @practice P45 */
export const TakePart = (taking: Taking) => {
  const { shown, around } = taking;
  const at = `/${around.place.slug}/evidence/${shown.id}`;
  if (!(shown.maySay || shown.mayRate || shown.maySign)) return null;
  return (
    <section className="al-off-paper">
      <h2>Your part in it</h2>
      {shown.maySay ? (
        <p>
          <ButtonLink href={`${at}/say`} words="Say what you think of it" />
        </p>
      ) : null}
      {shown.mayRate ? <Rate {...taking} /> : null}
      {shown.mayBeAuthor ? (
        <Form action={`${at}/author`} idempotencyKey={`${around.idempotencyKey}-author`}>
          <p>If you wrote this with the other side, your name can stand under it. Everybody will read it.</p>
          <Button words="I am one of its authors" look="second" />
        </Form>
      ) : null}
      {shown.maySign ? (
        <Form action={`${at}/sign`} idempotencyKey={`${around.idempotencyKey}-sign`}>
          <input type="hidden" name="read" value={shown.read} />
          <p>
            When somebody of each side has signed, it is frozen as it stands and everybody can read it. Your name stands
            under it.
          </p>
          <Button words="Sign it for your side" />
        </Form>
      ) : null}
    </section>
  );
};
