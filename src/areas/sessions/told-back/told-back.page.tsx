import type { ReactElement } from "react";
import {
  Button,
  CountWords,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  SummaryList,
  choicesOf,
  dayText,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import type { AfterwardsWords } from "../afterwards.words.ts";
import { saysShown } from "../changes.rules.ts";
import type { Change } from "../day.ts";
import type { Attempted, ToldBack } from "../day-seen.ts";
import { ownAddress } from "../own-address.ts";

interface ToldBackShown extends ToldBack {
  readonly maySay: Permission;
}

interface Drawn extends Attempted {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** What changed because people spoke, and whether they say it is so. @practice P12 */
export const toldBackPage = (shown: ToldBackShown, drawn: Drawn) => {
  const { language, place, problems, typed, idempotencyKey } = drawn;
  const words = afterwardsWords(language);
  return {
    title: words.changed,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.changed} lead={<bdi>{shown.session.title}</bdi>} />
        {shown.changes.length === 0 ? <p>{words.nothingChanged}</p> : null}
        {shown.changes.map((change) => (
          <ChangeShown key={change.id} change={change} shown={shown} drawn={drawn} words={words} />
        ))}
        {shown.maySay.allowed ? (
          <div lang="en" dir="ltr">
            <Form action={ownAddress(place, { ...shown, token: "" }, "told-back")} idempotencyKey={idempotencyKey}>
              <Field
                kind="textarea"
                name="words"
                label="What changed because of the listening section?"
                hint="Say what was done, and not why things were as they were; name nobody. The next agenda of the group opens with it. Where the session was open to others, they read it too."
                language={language}
                problems={problems}
                value={typed["words"]}
              />
              <Button words="Tell those who came" />
            </Form>
          </div>
        ) : null}
      </>
    ),
  };
};

interface OneChange {
  readonly change: Change;
  readonly shown: ToldBackShown;
  readonly drawn: Drawn;
  readonly words: AfterwardsWords;
}

const ChangeShown = ({ change, shown, drawn, words }: OneChange): ReactElement => {
  const { language, place, idempotencyKey } = drawn;
  const counts = saysShown(change);
  return (
    <section className="al-card">
      <p dir="auto">{change.words}</p>
      <p className="al-byline">{dayText(change.saidOn, language)}</p>
      {shown.isChair || shown.contributorId === null ? (
        <SummaryList
          rows={choicesOf(words.says).map(({ value, words: said }) => ({
            key: said,
            value: (
              <CountWords
                count={value === "yes" ? counts.yes : value === "no" ? counts.no : counts.partly}
                language={language}
                hiddenUnder={5}
              />
            ),
          }))}
        />
      ) : shown.saidOf.has(change.id) ? (
        <p>{words.saidSo}</p>
      ) : (
        <Form
          action={ownAddress(place, { ...shown, token: "" }, "is-it-so")}
          idempotencyKey={`${idempotencyKey}-${change.id}`}
        >
          <input type="hidden" name="token" value={shown.token} />
          <input type="hidden" name="change" value={change.id} />
          <p>{words.isItSo}</p>
          <p>
            {choicesOf(words.says).map(({ value, words: said }) => (
              <span key={value}>
                <Button words={said} name="says" value={value} look="second" />{" "}
              </span>
            ))}
          </p>
        </Form>
      )}
    </section>
  );
};
