import { readNeeded, readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { priorities } from "../barrier.ts";
import type { Barrier } from "../barrier.ts";
import type { StepAnswer } from "../decision.ts";
import { happensTo } from "../state.rules.ts";

interface Sent {
  readonly does: string;
  readonly priority: string;
  readonly owner: string;
  readonly other: string;
  readonly because: string;
}

interface Around {
  readonly people: readonly { readonly id: string }[];
  readonly others: readonly { readonly id: string }[];
}

const already = (field: string) => ({
  field,
  words: "Somebody sorted this already. Read the page again.",
});

/** How urgent it is and who answers for it, or that it goes on with another one that was raised no later. @practice P22 */
export function sortOf(sent: Sent, { steps }: Pick<Barrier, "steps">, { people, others }: Around): StepAnswer {
  if (sent.does === "join") {
    const happens = happensTo(steps, "joined", already("other"));
    if (!happens.ok) return happens;
    const other = others.find(({ id }) => id === sent.other);
    const words = readNeeded(sent.because, {
      field: "because",
      charactersMax: 4000,
      needed: "Write why both are the same barrier. Whoever raised it reads this.",
    });
    if (other === undefined || !words.ok)
      return wrong(
        ...(other === undefined
          ? [
              {
                field: "other",
                words: "Choose a barrier that was raised before this one, so that no promised day is lost.",
              },
            ]
          : []),
        ...problemsOf(words),
      );
    return found({ did: "joined", words: words.value, joinedId: other.id });
  }
  const happens = happensTo(steps, "triaged", already("priority"));
  if (!happens.ok) return happens;
  const priority = priorities.find((one) => one === sent.priority);
  const owner = people.find(({ id }) => id === sent.owner);
  const words = readText(sent.because, { field: "because", charactersMax: 4000 });
  if (priority === undefined || owner === undefined || !words.ok)
    return wrong(
      ...(priority === undefined ? [{ field: "priority", words: "Choose how urgent it is." }] : []),
      ...(owner === undefined
        ? [{ field: "owner", words: "Choose who answers for what it is about. This person cannot close it." }]
        : []),
      ...problemsOf(words),
    );
  return found({ did: "triaged", words: words.value, priority, toId: owner.id });
}
