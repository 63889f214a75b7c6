import type { ReactElement } from "react";
import { dateText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import { roleWordsOfMany } from "../../../nouns/role.ts";
import type { Step } from "../barrier.ts";
import { barrierWords } from "../barriers.words.ts";
import { filled } from "../says.ts";
import type { BarrierShown } from "../shown-to.ts";

interface Props {
  readonly shown: BarrierShown;
  readonly language: Language;
  readonly slug: string;
}

/** Written by whoever raised it, who may not want to be named. */
const ofRaiser = ["answered", "disputed", "replied", "released"] as const;

/** Everything that happened to it, with days; who wrote it for those who work on it. */
export const Steps = ({ shown: { barrier, isStaff }, language, slug }: Props): ReactElement | null => {
  const words = barrierWords(language);
  const what = ({ did, joined, metOn, there, risk }: Step): ReactElement => (
    <>
      {did === "joined" ? filled(words.joinedWith, { title: joined?.name ?? "–" }) : words.steps[did]}
      {metOn === null ? null : ` · ${filled(words.metOn, { day: dateText(metOn, language) })}`}
      {isStaff && there.length > 0 ? ` · ${there.map((role) => roleWordsOfMany[role]).join(", ")}` : null}
      {isStaff && risk !== null ? (
        <>
          {" · "}
          <a href={`/${slug}/barriers/risks/${risk.id}`}>
            <bdi>{risk.name}</bdi>
          </a>
        </>
      ) : null}
    </>
  );
  return barrier.steps.length === 0 ? null : (
    <>
      <h2 id="steps">{words.happened}</h2>
      <ol>
        {barrier.steps.map((step) => (
          <li key={step.number}>
            <p>
              <strong>{dateText(step.onDay, language)}</strong> · {what(step)}
              {isStaff && step.by !== null && !ofRaiser.some((one) => one === step.did) ? (
                <>
                  {" · "}
                  <bdi>{step.by}</bdi>
                </>
              ) : null}
            </p>
            {step.words === "" ? null : <blockquote dir="auto">{step.words}</blockquote>}
          </li>
        ))}
      </ol>
    </>
  );
};
