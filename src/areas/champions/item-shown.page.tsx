import type { ReactElement } from "react";
import { Tag, dateText, dayText } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import type { Item } from "./champion.ts";
import { championWords } from "./champions.words.ts";
import { filled } from "./says.ts";
import { standingOf } from "./state.rules.ts";
import type { Standing } from "./state.rules.ts";

const tones = {
  waits: "waiting",
  late: "waiting",
  answered: "plain",
  agreed: "good",
  disputed: "waiting",
} as const satisfies Readonly<Record<Standing, string>>;

/** As those who answer read it, in English. */
const forStaff: Readonly<Record<Standing, string>> = {
  waits: "waits for an answer",
  late: "late",
  answered: "answered",
  agreed: "answered, the champion says",
  disputed: "not answered, the champion says",
};

interface Props {
  /** Read by those who answer or run the network, in English. */
  readonly isStaff?: true;
  readonly item: Item;
  readonly today: string;
  readonly language: Language;
}

export const StandingTag = ({ item, today, language, isStaff }: Props): ReactElement => {
  const standing = standingOf(item, today);
  return (
    <Tag words={isStaff ? forStaff[standing] : championWords(language).standings[standing]} tone={tones[standing]} />
  );
};

/** A question with its day, its answer and what came of it, for whoever asked it and whoever answers. @practice P30 */
export const ItemShown = (props: Props): ReactElement => {
  const { item, language } = props;
  const words = championWords(language);
  const { answerer } = item;
  return (
    <>
      <blockquote dir="auto">{item.words}</blockquote>
      <p>
        <StandingTag {...props} /> {words.themes[item.theme]}
        {item.community === null ? null : (
          <>
            {" · "}
            <bdi>{item.community.name}</bdi>
          </>
        )}
      </p>
      {item.escalatedOn === null ? null : <p>{filled(words.wentOn, { day: dateText(item.escalatedOn, language) })}</p>}
      {item.again === "" ? null : <blockquote dir="auto">{item.again}</blockquote>}
      {item.answeredOn !== null ? null : answerer === null ? (
        <p>{words.nobodyNow}</p>
      ) : (
        <p>{filled(words.dueBy, { name: answerer.name, day: dateText(item.dueOn, language) })}</p>
      )}
      {item.outcome === null ? null : (
        <>
          <p>
            <strong>{words.outcomes[item.outcome]}</strong>
          </p>
          <p dir="auto">{item.answer}</p>
        </>
      )}
      {item.cameOf === "" ? null : (
        <>
          <p>
            <strong>{words.cameOf}</strong>
          </p>
          <p dir="auto">{item.cameOf}</p>
        </>
      )}
      <p className="al-byline">{dayText(item.answeredOn ?? item.toldOn, language)}</p>
    </>
  );
};
