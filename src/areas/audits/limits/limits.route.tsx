import { z } from "zod";
import { PageTitle } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listServices } from "../../organisations/index.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import type { Named } from "../audit.ts";
import { mayReadLimits } from "../limits.policy.ts";
import { listShownIds } from "../limits.store.ts";
import { limitsWords } from "../limits.words.ts";
import { formShown } from "../place-shown.ts";

const told = z.object({ services: z.array(z.object({ id: z.string(), name: z.string() })).readonly() });

export const limitServicesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/limits",
  summary: "Services that say what they cannot do yet",
  practices: ["P21"],
  answers: z
    .custom<{ readonly services: readonly Named[] }>()
    .transform(({ services }): z.input<typeof told> => ({ services }))
    .pipe(told),
  permit: mayReadLimits,
  find: async (tx, { place }) => ({
    arePublic: await arePublicPagesOn(tx, place.id),
    all: await listServices(tx),
    shown: await listShownIds(tx),
  }),
  answer: ({ all, shown }, { actor }) =>
    found({
      // What is not shown to everybody is there for the people of the place.
      services: all
        .filter(({ id }) => actor.member !== null || shown.includes(id))
        .map(({ id, name }) => ({ id, name })),
    }),
  page: ({ services }, view) => {
    const { place, language } = formShown(view);
    const words = limitsWords(language);
    return {
      title: words.title,
      breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
      main: (
        <>
          <PageTitle title={words.title} lead={words.lead} />
          {services.length === 0 ? <p>{words.noneShown}</p> : null}
          <ul className="nhsuk-list nhsuk-list--bullet">
            {services.map(({ id, name }) => (
              <li key={id}>
                <a href={`/${place.slug}/limits/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
});
