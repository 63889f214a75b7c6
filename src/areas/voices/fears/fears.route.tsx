import { z } from "zod";
import { ButtonLink, Card, EmptyState, PageTitle, dayText, directionOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { placeShown } from "../place-shown.ts";
import { findOpenness, listFears } from "../voice-around.store.ts";
import { mayReadAnswers } from "../voices.policy.ts";
import { voiceWords } from "../voices.words.ts";

const fear = z.object({
  id: z.string(),
  language: z.string(),
  fear: z.string(),
  answer: z.string(),
  checkedBy: z.string(),
  on: z.string(),
});

/** What many fear with what is true, in the reader’s language. @practice P35 */
export const fearsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/fears",
  summary: "What people here are afraid of, and what is true, in the reader’s language",
  practices: ["P35"],
  answers: z.object({ fears: z.array(fear).readonly() }),
  permit: mayReadAnswers,
  find: async (tx, { language }) => ({ ...(await findOpenness(tx)), fears: await listFears(tx, language) }),
  answer: ({ fears }) => found({ fears }),
  page: ({ fears }, view) => {
    const { language } = view;
    const place = placeShown(view);
    const words = voiceWords(language);
    return {
      title: words.fears,
      breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
      main: (
        <>
          <PageTitle title={words.fears} />
          {fears.length === 0 ? <EmptyState title={words.noFears}>{null}</EmptyState> : null}
          {fears.map(({ id, fear: feared, answer, checkedBy, on }) => (
            <Card key={id} title={<span dir={directionOf(language)}>{feared}</span>}>
              <p dir={directionOf(language)}>{answer}</p>
              <p className="al-byline">
                {dayText(on, language)}
                {checkedBy === "" ? null : (
                  <>
                    . {words.checkedBy} <bdi>{checkedBy}</bdi>
                  </>
                )}
              </p>
            </Card>
          ))}
          <p>
            <ButtonLink href={`/${place.slug}/voices/new`} words={words.say} />
          </p>
        </>
      ),
    };
  },
});
