import type { ReactElement } from "react";
import { Button, Form, Notice, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import { stageName } from "../../programmes/index.ts";
import type { ProgrammeListed } from "../../programmes/index.ts";
import type { ToldHere } from "../told-here.ts";
import { warningsOf } from "../following.rules.ts";
import { becomesWords } from "../told.ts";
import type { Copy, Element } from "../told.ts";

const somebody = "somebody who asked to be forgotten";

interface Drawn {
  readonly thing: ToldHere;
  readonly slug: string;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly mayAdd: boolean;
  readonly mayAgree: boolean;
  /** The moment of asking. */
  readonly now: string;
}

const progress = ({ stage, since }: Pick<ProgrammeListed, "stage" | "since">): string =>
  `Stage ${stage}: ${stageName(stage)}, since ${dayText(since.slice(0, 10), "en")}`;

/** What it follows, side by side with it; what becomes of each thing, and who of the new community agreed. @practice P42 */
export const Follows = (drawn: Drawn): ReactElement | null => {
  const { thing, slug, mayAdd } = drawn;
  const here = `/${slug}/coproduction/${thing.programme.id}`;
  const { copy } = thing;
  if (copy === null && !(mayAdd && thing.programme.stage === 0)) return null;
  return (
    <section id="follows" aria-labelledby="follows-title">
      <h2 id="follows-title">The programme that this one follows</h2>
      {copy === null ? (
        <p>
          This programme follows none. <a href={`${here}/copy`}>Say that it follows another</a>
        </p>
      ) : (
        <Lineage {...drawn} copy={copy} here={here} />
      )}
    </section>
  );
};

const Lineage = (drawn: Drawn & { readonly copy: Copy; readonly here: string }): ReactElement => {
  const { thing, slug, language, copy, here, mayAdd, now } = drawn;
  const warnings = warningsOf(copy, thing.origin?.since ?? null, now);
  return (
    <>
      {warnings.length === 0 || copy.originName === "" ? null : (
        <Notice kind="warning" language={language} title="Walk before you run">
          {warnings.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      <SummaryList
        rows={[
          {
            key: "It follows",
            value:
              thing.origin === null ? (
                copy.originName === "" ? (
                  "A programme that you do not see"
                ) : (
                  <bdi>{`${copy.originName}, ${copy.originPlace}`}</bdi>
                )
              ) : (
                <>
                  <a href={`/${slug}/coproduction/${thing.origin.id}`}>
                    <bdi>{thing.origin.name}</bdi>
                  </a>
                  . {progress(thing.origin)}
                </>
              ),
          },
          { key: "This one", value: progress(thing.programme) },
          {
            key: "Measured of the first",
            value: copy.measured === "" ? "Nothing is written down" : <span dir="auto">{copy.measured}</span>,
          },
          {
            key: "Said by",
            value: (
              <>
                <bdi>{copy.by ?? somebody}</bdi>, {dayText(copy.on, "en")}
              </>
            ),
          },
        ]}
      />
      <p>
        Trust does not come along. This programme gets ready by itself: nothing is done together before both its own
        sides have said yes.
      </p>
      <h3>What became of each thing here</h3>
      {copy.elements.length === 0 ? <p>Nothing is written down yet.</p> : null}
      <ul className="nhsuk-list">
        {copy.elements.map((element) => (
          <ElementShown key={element.id} {...drawn} element={element} here={here} />
        ))}
      </ul>
      {mayAdd ? (
        <p>
          <a href={`${here}/element`}>Write down what becomes of one thing</a>
        </p>
      ) : null}
    </>
  );
};

const ElementShown = ({
  element,
  here,
  mayAgree,
  idempotencyKey,
}: Drawn & { readonly element: Element; readonly here: string }): ReactElement => (
  <li>
    <p>
      <Tag words={becomesWords[element.becomes]} /> <span dir="auto">{element.words}</span>
    </p>
    <p dir="auto">{element.because}</p>
    <p className="al-byline">
      {element.answers.length === 0
        ? "Nobody of the new community has agreed yet."
        : element.answers.map(({ by, says, on }, at) => (
            <span key={`${by} ${on} ${at}`}>
              {at === 0 ? "" : " · "}
              <bdi>{by ?? somebody}</bdi>: {says === "yes" ? "yes" : "not yet"}, {dayText(on, "en")}
            </span>
          ))}
    </p>
    {mayAgree ? (
      <Form action={`${here}/agree`} idempotencyKey={`${idempotencyKey}-${element.id}`}>
        <input type="hidden" name="element" value={element.id} />
        <Button words="Yes, for our community" look="second" name="says" value="yes" heard={element.words} />{" "}
        <Button words="Not yet" look="second" name="says" value="not-yet" heard={element.words} />
      </Form>
    ) : null}
  </li>
);
