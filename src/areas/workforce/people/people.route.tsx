import { z } from "zod";
import { PageTitle } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { Introduced } from "../introduced.page.tsx";
import { listIntroductions } from "../introductions.store.ts";
import { formShown } from "../place-shown.ts";
import { mayMeetStaff } from "../workforce.policy.ts";
import type { Introduction } from "../workforce.ts";
import { workforceWords } from "../workforce.words.ts";

const told = z.object({
  people: z
    .array(
      z.object({
        called: z.string(),
        service: z.object({ id: z.string(), name: z.string() }),
        does: z.string(),
        languages: z.string(),
        community: z.string(),
        inJobPlan: z.boolean(),
      }),
    )
    .readonly(),
});

export const meetRoute = lookInPlace({
  method: "GET",
  path: "/{place}/workforce/people",
  summary: "People who work for services here and wanted communities to know who they are, in their own words",
  practices: ["P13"],
  answers: z
    .custom<{ readonly people: readonly Introduction[] }>()
    .transform(({ people }): z.input<typeof told> => ({ people }))
    .pipe(told),
  permit: mayMeetStaff,
  find: async (tx, { place }) => ({
    arePublic: await arePublicPagesOn(tx, place.id),
    people: await listIntroductions(tx),
  }),
  answer: ({ people }) => found({ people }),
  page: ({ people }, view) => {
    const { place, language } = formShown(view);
    const words = workforceWords(language);
    return {
      title: words.title,
      breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
      main: (
        <>
          <PageTitle title={words.title} lead={words.lead} />
          {people.length === 0 ? <p>{words.nobody}</p> : null}
          <h2 className="nhsuk-u-visually-hidden">{words.title}</h2>
          <Introduced people={people} language={language} />
        </>
      ),
    };
  },
});
