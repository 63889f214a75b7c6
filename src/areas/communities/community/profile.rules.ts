import { authorFor } from "../author.rules.ts";
import type { Actor } from "../../../nouns/actor.ts";
import type { Community } from "../community.ts";
import type { Statement } from "../statement-kinds.ts";

/** A community as this reader may see it: a no leaves the name alone, and names of writers are for people of the place. */
export function communityFor(actor: Actor, community: Community): Community {
  const { description } = community;
  if (community.chose !== null)
    return {
      ...community,
      chose: { ...community.chose, toldBy: "", words: "" },
      description: {
        ...nothingSaid,
        number: description.number,
        name: community.name,
        language: community.language,
        author: { personId: null, name: null, role: "member of this place", standing: "", at: community.chose.since },
      },
    };
  return { ...community, description: { ...description, author: authorFor(actor, description.author) } };
}

const nothingSaid = {
  otherNames: [],
  organisations: "",
  skills: "",
  meetingPlaces: "",
  history: "",
  toldBy: "",
  toldOn: null,
  faiths: [],
  languages: [],
  neighbourhoods: [],
  categories: [],
};

/** Statements as this reader may see them. */
export const statementsFor = (actor: Actor, statements: readonly Statement[]): readonly Statement[] =>
  statements.map((statement) => ({
    ...statement,
    author: authorFor(actor, statement.author),
    withdrawn: statement.withdrawn && {
      ...statement.withdrawn,
      author: authorFor(actor, statement.withdrawn.author),
    },
  }));

/** A part of the page with its place in the order; lower comes first. */
export interface Part<Drawn> {
  readonly title: string;
  readonly order: number;
  readonly drawn: Drawn;
}

/** What a profile always speaks of. Where no area has something to say, the page says that it is not loaded. */
const expected = [
  {
    title: "Who lives here",
    order: 20,
    words: "No population figures that count this community are loaded yet.",
  },
  {
    title: "How services reach people",
    order: 40,
    words:
      "Early help: not loaded. Crisis care: not loaded. Or whoever reads may not see those figures. Nobody can say from here who is reached.",
  },
] as const;

/** The gaps among what is drawn: parts of a profile about which nothing is loaded, each as a sentence. */
export const gapsIn = (parts: readonly { readonly title: string }[]): readonly Part<string>[] =>
  expected
    .filter(({ title }) => !parts.some((part) => part.title === title))
    .map(({ title, order, words }) => ({ title, order, drawn: words }));
