import { z } from "zod";
import { Button, Card, EmptyState, Form, PageTitle, dayText } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayReviewSuggestions } from "../organisation.policy.ts";
import { directoryTrail, placeShown } from "../place-shown.ts";
import { listWaiting, waitingMax } from "../suggestions.store.ts";

const suggestion = z.object({
  id: z.string(),
  organisationId: z.string().nullable(),
  organisationName: z.string().nullable(),
  words: z.string(),
  madeAt: z.string(),
});

export const suggestionsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/suggestions",
  summary: "What people told about the directory, to be reviewed",
  practices: ["P18"],
  answers: z.object({ suggestions: z.array(suggestion).max(waitingMax).readonly() }),
  permit: mayReviewSuggestions,
  find: async (tx) => ({ suggestions: await listWaiting(tx) }),
  answer: ({ suggestions }) => found({ suggestions }),
  page: ({ suggestions }, view) => {
    const place = placeShown(view);
    return {
      title: "What people suggested",
      contentLanguage: "en",
      breadcrumbs: directoryTrail(place),
      main: (
        <>
          <PageTitle title="What people suggested" lead="Ask the organisation before you change its page." />
          {suggestions.length === 0 ? (
            <EmptyState title="Nothing waits">
              <p>Anybody can say here what is missing or wrong. You read it before it shows.</p>
            </EmptyState>
          ) : (
            suggestions.map(({ id, words, madeAt, organisationId, organisationName }) => (
              <Card key={id}>
                <p dir="auto">{words}</p>
                <p className="al-aside">
                  Sent on {dayText(madeAt.slice(0, 10), "en")}
                  {organisationId === null ? null : (
                    <>
                      {", about "}
                      <a href={`/${place.slug}/organisations/${organisationId}`}>
                        <bdi>{organisationName}</bdi>
                      </a>
                    </>
                  )}
                </p>
                <Form action={`/${place.slug}/organisations/suggestions/${id}`} idempotencyKey={`${view.key}-${id}`}>
                  <Button words="Done: the page is right now" look="second" name="outcome" value="taken-up" />
                  <Button words="Leave it as it is" look="second" name="outcome" value="not-taken-up" />
                </Form>
              </Card>
            ))
          )}
        </>
      ),
    };
  },
});
