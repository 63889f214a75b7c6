import type { ReactElement } from "react";
import { Button, ButtonLink, Form, Notice, Questions, Tag, dayText } from "../../../design/index.ts";
import { basisWords, howWords } from "../case.ts";
import { partWords } from "../fields.rules.ts";
import type { CaseShown } from "./case.page.tsx";
import { pointerQuestions } from "./pointer.page.ts";
import { reviewQuestions } from "./review.page.ts";
import { stepQuestions } from "./step.page.ts";

/** What those who hold a case see beside its parts: what is next, the person’s yes, openings without it, who looked. */

const momentText = (moment: string): string => `${dayText(moment.slice(0, 10), "en")}, ${moment.slice(11, 16)}`;

interface HeldShown {
  readonly shown: CaseShown;
  readonly here: string;
  readonly keys: readonly string[];
}

export const Next = ({ shown, here, keys }: HeldShown): ReactElement | null =>
  shown.next.length === 0 ? null : (
    <section aria-labelledby="next">
      <h2 id="next">What is next</h2>
      <Form action={`${here}/say`} idempotencyKey={keys[0] ?? ""}>
        <Questions questions={stepQuestions(shown.next)} typed={{}} language="en" problems={[]} />
        <Button words="Keep it" />
      </Form>
      <p>
        <a href={`${here}/helped`}>Somebody came along, interpreted or spoke up for them</a>
      </p>
    </section>
  );

export const Yes = ({ shown, here, keys }: HeldShown): ReactElement => (
  <section id="yes" aria-labelledby="yes-title">
    <h2 id="yes-title">What the person said yes to</h2>
    {shown.consents.length === 0 ? <p>Nothing is shared with another organisation.</p> : null}
    {shown.consents.map((one) => (
      <div key={one.id} className="al-card">
        <p>
          <Tag
            words={one.stands ? "Stands" : one.withdrawnAt === null ? "Ended" : "Taken back"}
            tone={one.stands ? "good" : "plain"}
          />{" "}
          <bdi>{one.with}</bdi>,{" "}
          {one.withdrawnAt === null ? `until ${dayText(one.until, "en")}` : momentText(one.withdrawnAt)}
        </p>
        <p dir="auto">{one.purpose}</p>
        <p>
          {basisWords[one.basis]}. {howWords[one.how]}. <span dir="auto">{one.reason}</span>
        </p>
        {one.stands ? (
          <Form action={`${here}/withdraw`} idempotencyKey={`${keys[1] ?? ""}-${one.id}`}>
            <input type="hidden" name="consent" value={one.id} />
            <Button words="They take it back" look="second" />
          </Form>
        ) : null}
      </div>
    ))}
    {shown.strangers.length === 0 ? null : (
      <Notice kind="warning" language="en">
        <p>
          An agreement names what is no part of a case, so it is not shared: {shown.strangers.join("; ")}. These are the
          parts: {Object.values(partWords).join(", ")}.
        </p>
      </Notice>
    )}
    <p>
      <ButtonLink href={`${here}/consent`} words="Write down the person’s yes" />
    </p>
    <p>
      <a href={`${here}/letter`}>Print the person’s letter: who may see what, and how to take it back</a>
    </p>
  </section>
);

export const Opened = ({ shown, here, keys }: HeldShown): ReactElement | null =>
  shown.glasses.length === 0 ? null : (
    <section id="opened" aria-labelledby="opened-title">
      <h2 id="opened-title">Opened without a yes</h2>
      {shown.glasses.map((one) => (
        <div key={one.id} className="al-card">
          <p>
            <bdi>{one.name ?? "Somebody who was forgotten"}</bdi>, <bdi>{one.of.name}</bdi>, {momentText(one.openedAt)}
          </p>
          <p dir="auto">{one.reason}</p>
          {one.reviewedAt === null ? (
            one.mayReview ? (
              <Form action={`${here}/review`} idempotencyKey={`${keys[2] ?? ""}-${one.id}`}>
                <input type="hidden" name="glass" value={one.id} />
                <Questions questions={reviewQuestions} typed={{}} language="en" problems={[]} />
                <Button words="Keep it" look="second" />
              </Form>
            ) : (
              <p>Nobody has looked yet at whether it was right.</p>
            )
          ) : (
            <p>
              {one.wasRight === true ? "It was right" : "It was not right"},{" "}
              {dayText(one.reviewedAt.slice(0, 10), "en")}: <span dir="auto">{one.review}</span>
            </p>
          )}
        </div>
      ))}
    </section>
  );

export const Looked = ({ reads }: Pick<CaseShown, "reads">): ReactElement => (
  <section aria-labelledby="looked">
    <h2 id="looked">Who looked</h2>
    {reads.length === 0 ? (
      <p>Nobody before you.</p>
    ) : (
      <ul>
        {reads.map((one, index) => (
          <li key={`${index} ${one.at}`}>
            {momentText(one.at)}: <bdi>{one.name ?? "Somebody who was forgotten"}</bdi>
            {one.of === null ? null : (
              <>
                , <bdi>{one.of.name}</bdi>
              </>
            )}{" "}
            (
            {one.right === "holder"
              ? "holds it"
              : one.right === "asked"
                ? "asked for it"
                : one.right === "glass"
                  ? "without a yes"
                  : "agreement and yes"}
            )
          </li>
        ))}
      </ul>
    )}
  </section>
);

export const Pointer = ({ shown, here, keys }: HeldShown): ReactElement => (
  <section aria-labelledby="pointer-title">
    <h2 id="pointer-title">The care record</h2>
    <Form action={`${here}/pointer`} idempotencyKey={keys[3] ?? ""}>
      <Questions
        questions={pointerQuestions}
        typed={{ pointer: shown.parts.find(({ part }) => part === "pointer")?.words ?? "" }}
        language="en"
        problems={[]}
      />
      <Button words="Keep where it is" look="second" />
    </Form>
  </section>
);
