import {
  Button,
  ButtonLink,
  dateText,
  EmptyState,
  Form,
  PageTitle,
  Pagination,
  Table,
  Tag,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Contribution } from "../contribution.ts";
import { filled, recognitionWords } from "../recognition.words.ts";
import type { RecognitionWords } from "../recognition.words.ts";
import { stateOf } from "../state.rules.ts";

export interface ListShown {
  readonly contributions: readonly Contribution[];
  readonly count: number;
  readonly page: number;
  readonly last: number;
  /** Of these whoever looks may say that they are right, and has not yet. */
  readonly waitingIds: readonly string[];
  /** What whoever looks may do besides: for their organisation, or for others. */
  readonly may: Readonly<Record<"statement" | "sheets" | "call", boolean>>;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

interface WaysOnProps extends Pick<ListShown, "may"> {
  readonly at: string;
  readonly words: RecognitionWords;
}

const WaysOn = ({ at, may, words }: WaysOnProps) => {
  const ways = [
    { may: may.statement, href: `${at}/statement`, said: words.statement },
    { may: may.sheets, href: `${at}/sheets`, said: words.sheets },
    { may: may.call, href: `${at}/call`, said: "Type up the monthly call with a partner" },
    { may: may.call, href: `${at}/quarters`, said: "What partners gave, by quarter" },
  ].filter((way) => way.may);
  return ways.length === 0 ? null : (
    <ul className="nhsuk-list">
      {ways.map(({ href, said }) => (
        <li key={href}>
          <a href={href}>{said}</a>
        </li>
      ))}
    </ul>
  );
};

interface AllRightProps {
  readonly at: string;
  readonly ids: readonly string[];
  readonly idempotencyKey: string;
  readonly words: RecognitionWords;
}

/** What is shown and waits for the word of whoever looks, said in one press. */
const AllRight = ({ at, ids, idempotencyKey, words }: AllRightProps) =>
  ids.length < 2 ? null : (
    <Form action={`${at}/confirm`} idempotencyKey={idempotencyKey}>
      {ids.map((id) => (
        <input key={id} type="hidden" name="ids" value={id} />
      ))}
      <Button words={filled(words.confirmAll, ids.length)} look="second" />
    </Form>
  );

/** What was given, as far as it concerns whoever looks. @practice P14 */
export const recognitionPage = ({ contributions, page, last, waitingIds, may }: ListShown, looking: Looking) => {
  const { place, language, idempotencyKey } = looking;
  const words = recognitionWords(language);
  const at = `/${place.slug}/recognition`;
  return {
    title: words.inMenu,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.inMenu} lead={words.listLead} />
        <p>
          <ButtonLink href={`${at}/new`} words={words.write} />
        </p>
        <WaysOn at={at} may={may} words={words} />
        {contributions.length === 0 ? (
          <EmptyState title={words.none} first={{ href: `${at}/new`, words: words.write }}>
            <p>{words.writeLead}</p>
          </EmptyState>
        ) : (
          <Table
            id="contributions"
            caption={words.inMenu}
            language={language}
            columns={[
              {
                heading: words.kind,
                kind: "text",
                cell: ({ id, kind }) => <a href={`${at}/${id}`}>{words.kinds[kind]}</a>,
              },
              {
                heading: words.by,
                kind: "text",
                cell: ({ organisation, standing }) => <bdi>{organisation?.name ?? words.standings[standing]}</bdi>,
              },
              { heading: words.onDay, kind: "text", cell: ({ onDay }) => dateText(onDay, language) },
              { heading: words.long, kind: "words", cell: ({ minutes }) => filled(words.minutes, minutes) },
              {
                heading: words.stands,
                kind: "text",
                cell: (one) => {
                  const state = stateOf(one);
                  return <Tag words={words.states[state]} tone={state === "confirmed" ? "good" : "waiting"} />;
                },
              },
            ]}
            groups={[{ rows: contributions }]}
            rowKey={({ id }) => id}
            rowsOpen={10}
          />
        )}
        <AllRight at={at} ids={waitingIds} idempotencyKey={idempotencyKey} words={words} />
        <Pagination language={language} page={page} last={last} hrefOf={(number) => `${at}?page=${number}`} />
      </>
    ),
  };
};
