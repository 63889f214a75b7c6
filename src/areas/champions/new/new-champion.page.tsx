import { Button, Field, Form, PageTitle, Questions, formPage, inOrderOf, languages } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Named } from "../champion.ts";
import { trail } from "../champions.words.ts";
import type { OwnDrawn } from "../own-form.page.tsx";

export interface InvitingShown {
  /** Whom to invite; null until somebody is chosen. */
  readonly person: Named | null;
  readonly hasLogin: boolean;
  readonly communities: readonly Named[];
  readonly people: readonly Named[];
  readonly find: string;
}

const asked = ({ hasLogin, communities }: InvitingShown): readonly Question[] => [
  {
    name: "email",
    label: hasLogin ? "Their email address (you can leave this empty)" : "Their email address",
    hint: hasLogin
      ? "For letters. They have an account, and find everything there as well."
      : "They have no account. A letter with a private link goes there. Nobody else reads the address.",
    kind: "text",
  },
  {
    name: "language",
    label: "Which language do you write to them in?",
    kind: "select",
    choices: languages.map(({ code, name }) => ({ value: code, words: name })),
  },
  {
    name: "communities",
    label: "Which communities do they belong to, or speak for?",
    hint: "They say it in their own words when they say yes.",
    kind: "checkboxes",
    choices: communities.map(({ id, name }) => ({ value: id, words: name })),
  },
];

/** First whom, of the people of the place; then how they are written to and for whom they speak. @practice P30 */
export function newChampionPage(shown: InvitingShown, drawn: OwnDrawn) {
  const { place, language, idempotencyKey, typed } = drawn;
  const at = `/${place.slug}/champions`;
  const { person, people, find } = shown;
  const questions = asked(shown);
  const problems = inOrderOf(questions, drawn.problems);
  if (person === null)
    return {
      title: "Invite a champion",
      contentLanguage: "en" as const,
      breadcrumbs: trail(place),
      main: (
        <>
          <PageTitle title="Invite a champion" lead="A champion is one of the people of this place. Whom?" />
          <Form action={`${at}/new`} method="get">
            <Field kind="text" name="find" label="Part of their name" value={find} language={language} />
            <Button words="Look for them" look="second" />
          </Form>
          {find === "" ? null : people.length === 0 ? (
            <p>
              Nobody here has this in their name. <a href={`/${place.slug}/people`}>Invite them to the place first</a>.
            </p>
          ) : (
            <ul>
              {people.map(({ id, name }) => (
                <li key={id}>
                  <a href={`${at}/new?person=${id}`}>
                    <bdi>{name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </>
      ),
    };
  return formPage(
    {
      title: "Invite a champion",
      lead: `${person.name} gets a letter, and says yes or no on a page of their own.`,
      breadcrumbs: trail(place),
      language,
      problems,
      action: at,
      idempotencyKey,
      button: { words: "Send the invitation" },
    },
    <>
      <input type="hidden" name="person" value={person.id} />
      <Questions questions={questions} typed={typed} language={language} problems={problems} />
    </>,
  );
}
