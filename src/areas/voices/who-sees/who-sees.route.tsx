import { z } from "zod";
import { ButtonLink, PageTitle, dayText } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { placeShown } from "../place-shown.ts";
import { findPromise } from "../voice-around.store.ts";
import { maySeeWhoSees } from "../voices.policy.ts";
import { voiceWords } from "../voices.words.ts";

export const whoSeesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/who-sees",
  summary: "Who sees what people tell, whom it is never passed on to, and whether both sides signed that",
  practices: ["P43", "P35"],
  answers: z.object({ signedOn: z.string().nullable(), compelled: z.string().nullable() }),
  permit: maySeeWhoSees,
  find: findPromise,
  answer: ({ signedOn, compelled }) => found({ signedOn, compelled }),
  page: ({ signedOn, compelled }, view) => {
    const { language } = view;
    const place = placeShown(view);
    const words = voiceWords(language);
    return {
      title: words.whoSees,
      breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
      main: (
        <>
          <PageTitle title={words.whoSees} />
          <p>{words.whoReads}</p>
          <p>{words.whoReadsUnfair}</p>
          <h2>{words.neverTold}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {words.never.map((whom) => (
              <li key={whom}>{whom}</li>
            ))}
          </ul>
          <p>{words.compelled}</p>
          <p>
            {compelled === null ? (
              words.nobodySaidHowOften
            ) : (
              <>
                {words.howOften} <bdi>{compelled}</bdi>
              </>
            )}
          </p>
          <p>
            {words.notKept} {words.cannotFind}
          </p>
          <p>
            <strong>{signedOn === null ? words.notSigned : `${words.signed} ${dayText(signedOn, language)}`}</strong>
          </p>
          <p>
            <ButtonLink href={`/${place.slug}/voices/new`} words={words.say} />
          </p>
        </>
      ),
    };
  },
});
