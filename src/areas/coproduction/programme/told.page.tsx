import { PageTitle } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { stageName } from "../../programmes/index.ts";
import type { ToldHere } from "../told-here.ts";
import { trail } from "../place-shown.ts";
import { plainly } from "../told.rules.ts";
import { dimensions } from "../told.ts";
import { Follows } from "./follows.page.tsx";
import { DimensionShown } from "./told-shown.page.tsx";

export interface ToldShown extends ToldHere {
  readonly mayTell: boolean;
  readonly mayAdd: boolean;
  readonly mayAgree: boolean;
  /** The moment of asking. */
  readonly now: string;
}

interface Frame {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** Who on each side does what, holds the money and can say no, as each side tells it. @practice P38 P42 */
export const toldPage = (shown: ToldShown, { place, language, idempotencyKey }: Frame) => {
  const { programme, told, copies, mayTell, mayAdd, mayAgree, now } = shown;
  const here = `/${place.slug}/coproduction/${programme.id}`;
  return {
    title: programme.name,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={programme.name}
          lead={`Stage ${programme.stage}: ${stageName(programme.stage)}. Who does what, who holds the money and who can say no, as each side tells it.`}
        />
        <p>
          <a href={`/${place.slug}/programmes/${programme.id}`}>The programme itself</a>
        </p>
        {programme.stage === 0 && told.length === 0 ? (
          <p>This programme is getting ready. Both sides tell their part once planning has begun.</p>
        ) : (
          <>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {plainly(told).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            {dimensions.map((dimension) => (
              <DimensionShown
                key={dimension}
                told={told}
                dimension={dimension}
                tellAt={mayTell && programme.stage > 0 ? `${here}/tell` : null}
              />
            ))}
          </>
        )}
        <Follows
          thing={shown}
          slug={place.slug}
          language={language}
          idempotencyKey={idempotencyKey}
          mayAdd={mayAdd}
          mayAgree={mayAgree}
          now={now}
        />
        {copies.length === 0 ? null : (
          <section aria-labelledby="copies-title">
            <h2 id="copies-title">Programmes that follow this one</h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {copies.map(({ id, name, stage }) => (
                <li key={id}>
                  <a href={`/${place.slug}/coproduction/${id}`}>
                    <bdi>{name}</bdi>
                  </a>
                  . Stage {stage}: {stageName(stage)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
};
