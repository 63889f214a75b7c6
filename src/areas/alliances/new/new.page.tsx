import type { Language } from "../../../design/index.ts";
import { Questions, formPage } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import type { SideToStandFor } from "../standing-for.rules.ts";

interface Starting {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly mine: readonly SideToStandFor[];
  readonly communities: readonly SideToStandFor[];
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const choices = (sides: readonly SideToStandFor[]) => sides.map(({ id, name }) => ({ value: id, words: name }));

export const newAlliancePage = ({
  place,
  language,
  mine,
  communities,
  typed = {},
  problems,
  idempotencyKey,
}: Starting) => {
  const [only] = mine;
  return formPage(
    {
      title: "Begin an alliance",
      lead: "A page of their own for two sides that get to know one another. Both see and write all of it.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/alliances`,
      idempotencyKey,
      button: {
        words: "Begin",
        because:
          only === undefined
            ? "You are not said to work for an organisation here. An engagement lead or an administrator says so on the organisation’s page in the directory."
            : undefined,
      },
    },
    <Questions
      questions={[
        { name: "mine", label: "Whom are you there for?", kind: "select", choices: choices(mine) },
        {
          name: "organisation",
          label: "With which organisation?",
          hint: "Its name as it stands in the directory.",
          kind: "text",
        },
        { name: "community", label: "Or with which community?", kind: "select", choices: choices(communities) },
        {
          name: "onMap",
          label: "May others here know of it?",
          hint: "Only that there is an alliance, never what is in it. The other side is asked too.",
          kind: "checkboxes",
          choices: [{ value: "yes", words: "Yes, show it on the map of alliances" }],
        },
      ]}
      typed={{ mine: mine.length === 1 ? (only?.id ?? "") : "", ...typed }}
      language={language}
      problems={problems}
    />,
  );
};
