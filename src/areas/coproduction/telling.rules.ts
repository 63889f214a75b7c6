import { z } from "zod";
import { readPence } from "../../nouns/money.ts";
import { readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { dimensions, noSayers } from "./told.ts";
import type { ChangeKind, Dimension, NoSaidBy, Telling } from "./told.ts";

const text = z.string().max(20_000).default("");
type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

/** No side among them: whoever writes tells it for their own. */
export const tellingFields = {
  of: text.describe(`Of which of the four: ${dimensions.join(", ")}.`),
  serviceDoes: text.describe("Who of the service does what."),
  communityDoes: text.describe("Who of the community does what."),
  servicePounds: text.describe("The pounds that the service holds; empty where one does not know."),
  communityPounds: text.describe("The pounds that the community holds; empty where one does not know."),
  noSaidBy: text.describe(`Who can say no: ${noSayers.join(", ")}.`),
  roles: text.describe("What changed in who has which part; empty where nothing did."),
  ideas: text.describe("What changed in how the service thinks."),
  practice: text.describe("What the service does in another way."),
  people: text.describe("What changed in who works there."),
};

const poundsOf = (typed: string, field: string): Result<number | null> =>
  typed.trim() === "" ? found(null) : readPence(typed, field);

/** What a side tells of one of the four: who does what, who holds the money, who can say no, what changed. @practice P38 */
export function tellingOf(sent: Sent<typeof tellingFields>): Result<Telling & { readonly dimension: Dimension }> {
  const known = dimensions.find((one) => one === sent.of);
  const dimension: Result<Dimension> =
    known === undefined ? wrong({ field: "of", words: "Choose which of the four you tell of." }) : found(known);
  const needed = (field: "serviceDoes" | "communityDoes", who: string) =>
    readNeeded(sent[field], {
      field,
      charactersMax: 1000,
      needed: `Write who of the ${who} does what. Write “nobody” where nobody does.`,
    });
  const change = (field: ChangeKind) => readText(sent[field], { field, charactersMax: 1000 });
  const [serviceDoes, communityDoes] = [needed("serviceDoes", "service"), needed("communityDoes", "community")];
  const servicePence = poundsOf(sent.servicePounds, "servicePounds");
  const communityPence = poundsOf(sent.communityPounds, "communityPounds");
  const chosen = noSayers.find((one) => one === sent.noSaidBy);
  const noSaidBy: Result<NoSaidBy> =
    chosen === undefined ? wrong({ field: "noSaidBy", words: "Choose who can say no." }) : found(chosen);
  const [roles, ideas, practice, people] = [change("roles"), change("ideas"), change("practice"), change("people")];
  const first = [dimension, serviceDoes, communityDoes, servicePence, communityPence, noSaidBy];
  if (!(dimension.ok && serviceDoes.ok && communityDoes.ok && servicePence.ok && communityPence.ok && noSaidBy.ok))
    return wrong(...problemsOf(...first, roles, ideas, practice, people));
  if (!(roles.ok && ideas.ok && practice.ok && people.ok)) return wrong(...problemsOf(roles, ideas, practice, people));
  return found({
    dimension: dimension.value,
    serviceDoes: serviceDoes.value,
    communityDoes: communityDoes.value,
    servicePence: servicePence.value,
    communityPence: communityPence.value,
    noSaidBy: noSaidBy.value,
    roles: roles.value,
    ideas: ideas.value,
    practice: practice.value,
    people: people.value,
  });
}

const poundsTyped = (pence: number | null): string => (pence === null ? "" : String(pence / 100));

/** As it stands in a form, where the next version begins with the last. */
export const typedOf = (told: Telling): Readonly<Record<string, string>> => ({
  serviceDoes: told.serviceDoes,
  communityDoes: told.communityDoes,
  servicePounds: poundsTyped(told.servicePence),
  communityPounds: poundsTyped(told.communityPence),
  noSaidBy: told.noSaidBy,
  roles: told.roles,
  ideas: told.ideas,
  practice: told.practice,
  people: told.people,
});
