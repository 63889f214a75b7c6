import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  dateText,
  numberText,
} from "../../../design/index.ts";
import type { Champion, Item, Meeting } from "../champion.ts";
import { championWords } from "../champions.words.ts";
import type { ChampionWords } from "../champions.words.ts";
import { ItemShown } from "../item-shown.page.tsx";
import { ownAddress } from "../own-address.ts";
import type { OwnDrawn } from "../own-form.page.tsx";
import { filled } from "../says.ts";
import { movesFrom } from "../state.rules.ts";

export interface OwnShown {
  /** Null where something was just kept by private link: then nothing of theirs stands on the page. */
  readonly champion: Champion | null;
  readonly token: string;
  readonly items: readonly Item[];
  readonly meetings: readonly Meeting[];
  readonly minutes: number;
  readonly today: string;
}

interface Drawn {
  readonly shown: OwnShown;
  readonly champion: Champion;
  readonly drawn: OwnDrawn;
  readonly words: ChampionWords;
}

/** One page on which a champion sees what came of all that they told. @practice P30 */
export function ownPage(shown: OwnShown, drawn: OwnDrawn) {
  const { place, language, problems } = drawn;
  const words = championWords(language);
  const { champion } = shown;
  return {
    title: champion === null ? words.thanks : words.inMenu,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main:
      champion === null ? (
        <>
          <PageTitle title={words.thanks} />
          <p>{words.openAgain}</p>
        </>
      ) : (
        <>
          <ErrorSummary language={language} problems={problems} />
          <PageTitle title={words.inMenu} lead={words.states[champion.state]} />
          {champion.state === "invited" ? <p>{words.invitedLead}</p> : null}
          {champion.state === "active" || champion.state === "paused" ? (
            <Whole shown={shown} champion={champion} drawn={drawn} words={words} />
          ) : (
            <Communities champion={champion} words={words} />
          )}
          <Moves shown={shown} champion={champion} drawn={drawn} words={words} />
        </>
      ),
  };
}

const Whole = (props: Drawn): ReactElement => {
  const { shown, champion, drawn, words } = props;
  const at = (page: string): string => ownAddress(drawn.place.slug, shown.token, page);
  return (
    <>
      <p>
        {champion.state === "active" ? <ButtonLink href={at("heard")} words={words.tell} /> : null}{" "}
        <ButtonLink href={at("did")} words={words.did} look="second" />
      </p>
      <h2>{words.asked}</h2>
      {shown.items.length === 0 ? <p>{words.none}</p> : null}
      {shown.items.map((item) => (
        <OwnItem key={item.id} {...props} item={item} />
      ))}
      <Communities champion={champion} words={words} />
      <p>{filled(words.hours, { hours: numberText(Math.round(shown.minutes / 6) / 10, drawn.language) })}</p>
      <Meetings {...props} />
    </>
  );
};

const OwnItem = ({ item, shown, drawn, words }: Drawn & { readonly item: Item }): ReactElement => {
  const { place, language } = drawn;
  const at = (page: string): string => ownAddress(place.slug, shown.token, `questions/${item.id}/${page}`);
  return (
    <Card id={`item-${item.id}`}>
      <ItemShown item={item} today={shown.today} language={language} />
      {item.answeredOn !== null && item.heard === null ? (
        <p>
          <ButtonLink href={at("reply")} words={words.replyAsk} />
        </p>
      ) : null}
      {item.answeredOn === null ? null : item.releasedOn === null ? (
        <p>
          <a href={at("release")}>{words.release}</a>
        </p>
      ) : (
        <p>
          {words.isReleased} <a href={`/${place.slug}/champions/record`}>{words.recordTitle}</a>
        </p>
      )}
    </Card>
  );
};

const Communities = ({ champion, words }: Pick<Drawn, "champion" | "words">): ReactElement | null =>
  champion.communities.length === 0 && champion.words === "" ? null : (
    <>
      <h2>{words.reachedAs}</h2>
      {champion.words === "" ? null : <p dir="auto">{champion.words}</p>}
      <ul>
        {champion.communities.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );

const Meetings = ({ shown, drawn, words }: Drawn): ReactElement | null =>
  shown.meetings.length === 0 ? null : (
    <>
      <h2>{words.meetings}</h2>
      <ul>
        {shown.meetings.map(({ id, kind, title, onDay }) => (
          <li key={id}>
            {words.meetingKinds[kind]}: <bdi>{title}</bdi>, {dateText(onDay, drawn.language)}
          </li>
        ))}
      </ul>
    </>
  );

const Moves = ({ shown, champion, drawn, words }: Drawn): ReactElement | null => {
  const { place, language, idempotencyKey, typed, problems } = drawn;
  const moves = movesFrom(champion.state);
  return moves.length === 0 ? null : (
    <Form action={`/${place.slug}/champions/own`} idempotencyKey={idempotencyKey}>
      {shown.token === "" ? null : <input type="hidden" name="token" value={shown.token} />}
      {champion.state === "invited" ? (
        <Field
          kind="textarea"
          name="words"
          label={words.speakFor}
          hint={words.speakForHint}
          rows={2}
          language={language}
          problems={problems}
          value={typed["words"] ?? champion.words}
        />
      ) : null}
      <p>
        {moves.map((move) => (
          <Button
            key={move}
            name="does"
            value={move}
            words={words.moves[move]}
            look={move === "accept" || move === "back" ? "first" : "second"}
          />
        ))}
      </p>
    </Form>
  );
};
