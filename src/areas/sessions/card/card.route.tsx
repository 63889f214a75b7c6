import { languages } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import { findDay } from "../day-here.store.ts";
import type { DayHere } from "../day-seen.ts";
import { maySeeDay } from "../day.policy.ts";
import { CardWords } from "../listening/listening.page.tsx";
import { formAnswerOf, sessionParams } from "../sessions.schema.ts";

/** To print and lay on the table: nobody in the room needs a device. @practice P12 */
export const cardRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/card",
  summary: "The card of the listening section, to print: the two questions and the one rule, in eight languages",
  practices: ["P12"],
  reads: { params: sessionParams },
  answers: formAnswerOf<DayHere>(),
  permit: maySeeDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  answer: (day) => found(day),
  page: ({ session }, { language, place }) => {
    const words = afterwardsWords(language);
    const here = `/${place?.slug ?? ""}/sessions/${session.id}`;
    return {
      title: words.card,
      breadcrumbs: [{ href: `${here}/day`, words: session.title }],
      main: (
        <div className="al-sheet">
          <h1>{words.card}</h1>
          <CardWords language={language} />
          <p className="al-off-paper">
            {languages.map(({ code, name }) => (
              <span key={code}>
                <a href={`${here}/card?lang=${code}`} lang={code}>
                  {name}
                </a>{" "}
              </span>
            ))}
          </p>
        </div>
      ),
    };
  },
});
