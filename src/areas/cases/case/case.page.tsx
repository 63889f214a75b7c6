import type { ReactElement, ReactNode } from "react";
import { Notice, PageTitle, SummaryList, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Need } from "../../needs/index.ts";
import { didWords, kindPaths, kindWords } from "../case.ts";
import type { Case, Consent, Did, Glass, Read, Right, Step } from "../case.ts";
import { partWords } from "../fields.rules.ts";
import type { Part, PartShown } from "../fields.rules.ts";
import { trail } from "../place-shown.ts";
import { stateWords } from "../state.rules.ts";
import type { CaseState } from "../state.rules.ts";
import { Looked, Next, Opened, Pointer, Yes } from "./held.page.tsx";
import { Needs } from "./needs.page.tsx";

export interface CaseShown {
  readonly one: Pick<Case, "id" | "pseudonym" | "kind" | "holder" | "from" | "answerBy" | "openedOn">;
  readonly right: Right;
  readonly seen: readonly Part[];
  readonly parts: readonly PartShown[];
  /** Null where what happened may not be seen. */
  readonly state: CaseState | null;
  readonly steps: readonly Step[];
  /** The rest is for those who hold the case. */
  readonly next: readonly Did[];
  readonly consents: readonly (Consent & { readonly with: string; readonly stands: boolean })[];
  /** What an agreement names that is no part of a case. */
  readonly strangers: readonly string[];
  readonly glasses: readonly (Glass & { readonly mayReview: boolean })[];
  readonly reads: readonly Read[];
  readonly sameElsewhere: number;
  /** Language, food, faith and access; null where whoever looks does not speak for the person. */
  readonly needs: readonly Need[] | null;
  readonly today: string;
  /** What other areas say beside it. */
  readonly beside: () => ReactNode;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: "en";
  readonly keys: readonly string[];
}

const rightWords: Readonly<Record<Right, string>> = {
  holder: "Your organisation holds this case: you see all of it.",
  asked: "Your organisation asked for it: you see what you wrote, and what came of it where the person agreed.",
  agreement: "An agreement and the person’s yes let you see what is below, and nothing else.",
  glass: "You opened it without a yes. It closes after an hour, and somebody looks at whether it was right.",
};

const Steps = ({ steps }: Pick<CaseShown, "steps">): ReactElement => (
  <ol className="nhsuk-list">
    {steps.map((step, index) => (
      <li key={`${index} ${step.did}`}>
        <strong>{didWords[step.did]}</strong>, {dayText(step.on, "en")}
        {step.of === null ? null : (
          <>
            , <bdi>{step.of.name}</bdi>
          </>
        )}
        {step.words === "" ? null : (
          <>
            : <span dir="auto">{step.words}</span>
          </>
        )}
      </li>
    ))}
  </ol>
);

const stateSaid = ({ state, one }: CaseShown): string =>
  state === null
    ? "You do not see how it goes."
    : state === "waiting" && one.answerBy !== null
      ? `Waiting for an answer until ${dayText(one.answerBy, "en")}.`
      : `${stateWords[state]}.`;

const Facts = ({ shown }: { readonly shown: CaseShown }): ReactElement => {
  const said = shown.parts.filter(({ words }) => words !== "");
  const unsaid = shown.parts.filter(({ words }) => words === "");
  return (
    <SummaryList
      rows={[
        { key: "Holds it", value: <bdi>{shown.one.holder.name}</bdi> },
        ...(shown.one.from === null ? [] : [{ key: "Asked for it", value: <bdi>{shown.one.from.name}</bdi> }]),
        { key: "Since", value: dayText(shown.one.openedOn, "en") },
        ...said.map(({ part, words }) => ({ key: partWords[part], value: <span dir="auto">{words}</span> })),
        ...(unsaid.length === 0
          ? []
          : [{ key: "Not said", value: unsaid.map(({ part }) => partWords[part]).join(", ") }]),
      ]}
    />
  );
};

/** A case, as far as whoever looks may see it; and for those who hold it what is next. @practice P17 */
export const casePage = (shown: CaseShown, { place, keys }: Drawn) => {
  const here = `/${place.slug}/cases/${shown.one.id}`;
  const holds = shown.right === "holder";
  return {
    title: shown.one.pseudonym,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={shown.one.pseudonym} lead={`${stateSaid(shown)} ${rightWords[shown.right]}`} />
        {shown.sameElsewhere === 0 ? null : (
          <Notice kind="warning" language="en">
            <p>
              {shown.sameElsewhere === 1 ? "Another case" : `${shown.sameElsewhere} other cases`} with the same words
              stand here. It may be the same person, asked for twice: agree with each other which one goes on.
            </p>
          </Notice>
        )}
        <Facts shown={shown} />
        {kindPaths[shown.one.kind] === null ? null : (
          <p>
            <a href={`/${place.slug}/${kindPaths[shown.one.kind]}/${shown.one.id}`}>
              {kindWords[shown.one.kind]}: every step of it
            </a>
          </p>
        )}
        {shown.seen.includes("steps") ? (
          <section aria-labelledby="steps">
            <h2 id="steps">What happened</h2>
            <Steps steps={shown.steps} />
          </section>
        ) : null}
        {shown.needs === null ? null : (
          <Needs needs={shown.needs} here={here} at={`/${place.slug}/needs`} today={shown.today} />
        )}
        {shown.beside()}
        {holds ? (
          <>
            <Next shown={shown} here={here} keys={keys} />
            <Yes shown={shown} here={here} keys={keys} />
            <Opened shown={shown} here={here} keys={keys} />
            <Looked reads={shown.reads} />
            <Pointer shown={shown} here={here} keys={keys} />
          </>
        ) : shown.right === "asked" ? (
          <p>
            <a href={`${here}/letter`}>Print the person’s letter: who may see what, and how to take it back</a>
          </p>
        ) : null}
      </>
    ),
  };
};
