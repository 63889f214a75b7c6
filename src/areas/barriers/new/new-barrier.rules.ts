import { readNeeded, readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { shownAs, sources, whoseWords } from "../barrier.ts";
import type { Barrier } from "../barrier.ts";
import type { BarrierSays } from "../says.ts";

interface Sent {
  readonly title: string;
  readonly words: string;
  readonly getting: string;
  readonly whose: string;
  readonly shown: string;
  readonly organisation: string;
  readonly service: string;
  readonly about: string;
  readonly communities: readonly string[];
  readonly source: string;
  readonly sourceId: string;
}

/** What there is to choose from, by identifier. */
interface Around {
  readonly services: readonly string[];
  readonly organisations: readonly string[];
  readonly ownOrganisations: readonly string[];
  readonly communities: readonly string[];
  /** Whoever raises it may open the page that they say it came from. */
  readonly isFromHere: boolean;
}

type Raised = Pick<Barrier, "title" | "words" | "getting" | "whoseWords" | "source" | "sourceId" | "shownAs"> & {
  readonly serviceId: string | null;
  readonly aboutId: string | null;
  readonly organisationId: string | null;
  readonly communityIds: readonly string[];
};

interface Problem {
  readonly field: string;
  readonly words: string;
}

/** One of these or nothing; anything else is refused. */
const oneOf = (sent: string, ids: readonly string[], problem: Problem): Result<string | null> =>
  sent === "" ? found(null) : ids.includes(sent) ? found(sent) : wrong(problem);

const chosen = <Value extends string>(sent: string, values: readonly Value[], problem: Problem): Result<Value> => {
  const value = values.find((one) => one === sent);
  return value === undefined ? wrong(problem) : found(value);
};

/** What stops whom getting what, in whose words, and who is shown as saying it. @practice P22 */
export function raisedOf(sent: Sent, around: Around, says: BarrierSays): Result<Raised> {
  const title = readNeeded(sent.title, { field: "title", charactersMax: 200, needed: says.titleNeeded });
  const words = readNeeded(sent.words, { field: "words", charactersMax: 4000, needed: says.wordsNeeded });
  const getting = readNeeded(sent.getting, { field: "getting", charactersMax: 500, needed: says.gettingNeeded });
  const whose = chosen(sent.whose, whoseWords, { field: "whose", words: says.chooseWhose });
  const shown = chosen(sent.shown, shownAs, { field: "shown", words: says.chooseShown });
  const source = around.isFromHere
    ? chosen(sent.source === "" ? "itself" : sent.source, sources, { field: "source", words: says.chooseFromList })
    : wrong({ field: "source", words: says.notFromHere });
  const sourceId = readText(sent.sourceId, { field: "sourceId", charactersMax: 100 });
  const service = oneOf(sent.service, around.services, { field: "service", words: says.chooseFromList });
  const about = oneOf(sent.about, around.organisations, { field: "about", words: says.chooseFromList });
  const organisation =
    sent.shown === "organisation"
      ? chosen(sent.organisation, around.ownOrganisations, { field: "organisation", words: says.organisationNeeded })
      : found(null);
  const communities = sent.communities.every((id) => around.communities.includes(id))
    ? found(sent.communities)
    : wrong({ field: "communities", words: says.chooseFromList });
  if (
    !(title.ok && words.ok && getting.ok && whose.ok && shown.ok && source.ok && sourceId.ok) ||
    !(service.ok && about.ok && organisation.ok && communities.ok)
  )
    return wrong(
      ...problemsOf(title, words, getting, communities, service, about, whose, shown, organisation, source, sourceId),
    );
  return found({
    title: title.value.replaceAll("\n", " "),
    words: words.value,
    getting: getting.value,
    whoseWords: whose.value,
    shownAs: shown.value,
    source: source.value,
    sourceId: sourceId.value,
    serviceId: service.value,
    aboutId: about.value,
    organisationId: organisation.value,
    communityIds: [...new Set(communities.value)],
  });
}
