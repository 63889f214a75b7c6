import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { ratersNeeded } from "../audit.ts";
import type { Audit, Item } from "../audit.ts";
import { trail } from "../place-shown.ts";
import { boxesOf, notMine } from "../rating.rules.ts";
import type { Part } from "../rating.rules.ts";

export interface RateShown {
  readonly audit: Audit;
  readonly scale: readonly string[];
  readonly parts: readonly Part[];
  /** Which part stands here, from 0. */
  readonly at: number;
  readonly letsRead: boolean;
  /** How many are asked on their side. */
  readonly besideThem: number;
  readonly kept: Readonly<Record<string, string>>;
  /** How many things were rated so far, of all. */
  readonly rated: number;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

interface OneProps {
  readonly item: Item;
  readonly number: number;
  readonly scale: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
  readonly drawn: Drawn;
}

const One = ({ item, number, scale, typed, drawn }: OneProps): ReactElement => {
  const boxes = boxesOf(number);
  const common = { language: drawn.language, problems: drawn.problems };
  return (
    <>
      <Field
        kind="radios"
        name={boxes.rate}
        label={item.words}
        hint={item.shows === "" ? undefined : `What would show it: ${item.shows}.`}
        choices={[
          ...scale.map((words, value) => ({ value: String(value), words })),
          { value: notMine, words: "Not for me to say" },
        ]}
        value={typed[boxes.rate] ?? ""}
        {...common}
      />
      <Field
        kind="text"
        name={boxes.why}
        label="Why?"
        hint="One line. No names."
        value={typed[boxes.why] ?? ""}
        {...common}
      />
      <Field
        kind="text"
        name={boxes.record}
        label="A record that shows it"
        hint="The address of a page of this place, or nothing."
        value={typed[boxes.record] ?? ""}
        {...common}
      />
    </>
  );
};

/** One part of an audit, rated by one person; kept as they go, page by page. @practice P21 */
export const ratePage = (shown: RateShown, drawn: Drawn) => {
  const { audit, parts, at, scale } = shown;
  const part = parts[at];
  const here = `/${drawn.place.slug}/audits/${audit.id}`;
  const typed = drawn.problems.length > 0 ? drawn.typed : shown.kept;
  const title = part?.title ?? audit.service.name;
  const all = parts.reduce((sum, { items }) => sum + items.length, 0);
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place, { href: here, words: audit.service.name }),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={drawn.problems} />
        <PageTitle
          title={title}
          lead={`${audit.service.name}: page ${at + 1} of ${parts.length}. ${shown.rated} of ${all} rated. Nobody ever reads what you rate; leave out what you like.`}
        />
        <Form action={`${here}/rate`} idempotencyKey={drawn.idempotencyKey}>
          <input type="hidden" name="part" value={at} />
          {(part?.items ?? []).map((item, index) => (
            <One key={item.key} item={item} number={index + 1} scale={scale} typed={typed} drawn={drawn} />
          ))}
          <Field
            kind="checkboxes"
            name="letsRead"
            label="Your lines of why"
            hint={
              shown.besideThem < ratersNeeded
                ? `Only ${shown.besideThem} ${shown.besideThem === 1 ? "person is" : "people are"} asked on your side. No number is shown of so few, and others may guess whose words they read. It is for you to say.`
                : undefined
            }
            choices={[
              { value: "yes", words: "Others may read them, without my name, once my side shows what it said." },
            ]}
            values={shown.letsRead ? ["yes"] : []}
            language={drawn.language}
            problems={drawn.problems}
          />
          <Button words={at + 1 < parts.length ? "Keep it and go on" : "Keep it"} />
        </Form>
      </>
    ),
  };
};
