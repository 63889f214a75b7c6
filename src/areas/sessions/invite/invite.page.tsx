import type { ReactElement } from "react";
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageTitle,
  Questions,
  Table,
  Tag,
  dateText,
  inOrderOf,
  languages,
} from "../../../design/index.ts";
import type { Column, Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Invited, Sent } from "../invitation.ts";
import { trail } from "../place-shown.ts";
import { partNames } from "../session.ts";
import type { Session } from "../session.ts";

/** An organisation as whoever asks its people should know it. */
interface PartnerAsked {
  /** "Riverside Mosque (example): 6 asks, 9 hours, £0 this month" */
  readonly said: string;
  readonly hasLimit: boolean;
}

export interface InviteShown {
  /** Organisations of those who were not asked yet, with what everybody asked them this month. */
  readonly partners: readonly PartnerAsked[];
  readonly session: Session;
  readonly invited: readonly Invited[];
  /** Why nobody can be asked just now; undefined where they can. */
  readonly because: string | undefined;
}

interface Drawn {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

export const wayNames = {
  email: "By email, with a calendar file",
  letter: "By a letter to print",
  text: "By a text message to copy",
  "in-person": "I asked them myself, and print a card with the link",
} as const;

const answerNames = { yes: "Comes", perhaps: "Perhaps", no: "Does not come" } as const;
const sentNames = {
  invitation: "Invited",
  change: "Told of a change",
  cancellation: "Told that it is off",
  "link-ended": "Link ended",
} as const;
const byWays = { email: "by email", letter: "by letter", text: "by text", "in-person": "in person" } as const;

const Went = ({ sent }: { readonly sent: readonly Sent[] }): ReactElement => (
  <>
    {sent.length === 0
      ? "Nothing yet"
      : sent.slice(-3).map(({ what, way, at }) => (
          <div key={at + what}>
            {sentNames[what]} {what === "link-ended" ? "" : byWays[way]}, {dateText(at.slice(0, 10), "en")}
          </div>
        ))}
  </>
);

const Wishes = ({ needs, needsMetBy, language, format, listening, facilitator }: Invited): ReactElement => {
  const lines = [
    needs === "" ? "" : `${needs}${needsMetBy === null ? "" : " (arranged)"}`,
    language === null ? "" : `Language: ${languages.find(({ code }) => code === language)?.nameInEnglish ?? language}`,
    format === null ? "" : `Papers: ${format.replaceAll("-", " ")}`,
    listening === null ? "" : `Listening section: ${listening === "wanted" ? "yes" : "no"}`,
    facilitator === "" ? "" : `Led by: ${facilitator}`,
  ].filter((line) => line !== "");
  return (
    <>
      {lines.map((line) => (
        <div key={line} dir="auto">
          {line}
        </div>
      ))}
    </>
  );
};

const columnsOf = (here: string): readonly Column<Invited>[] => [
  {
    heading: "Who",
    kind: "text",
    cell: ({ name, part }) => (
      <>
        <bdi>{name}</bdi>
        {part === "contributor" ? null : `, ${partNames[part].toLowerCase()}`}
      </>
    ),
  },
  {
    heading: "Answer",
    kind: "text",
    cell: ({ answer }) =>
      answer === null ? "None yet" : <Tag words={answerNames[answer]} tone={answer === "no" ? "plain" : "good"} />,
  },
  { heading: "What they need and wish", kind: "text", cell: (one) => <Wishes {...one} /> },
  {
    heading: "What went to them",
    kind: "text",
    cell: ({ sent, hasLink, id }) => (
      <>
        <Went sent={sent} />
        {hasLink ? (
          <>
            <a href={`${here}/letter?who=${id}`}>Letter and text</a>
            <br />
            <a href={`${here}/revoke?who=${id}`}>End their link</a>
          </>
        ) : null}
      </>
    ),
  },
];

const languageChoices = [
  { value: "", words: "The one they chose, or English" },
  ...languages.map(({ code, name }) => ({ value: code, words: name })),
];

/** To invite the people of a partner is to ask it for their time. @practice P10 */
const askedOfPartners = (partners: readonly PartnerAsked[]): readonly Question[] =>
  partners.length === 0
    ? []
    : [
        {
          name: "pay",
          label: "What do you pay each organisation whose people you ask, in pounds?",
          hint: `Each is asked for the time it takes, and this stands beside it; empty is £0. ${partners
            .map(({ said }) => said)
            .join(". ")}.`,
          kind: "text",
        },
        ...(partners.some(({ hasLimit }) => hasLimit)
          ? [
              {
                name: "overBecause",
                label: "If this is beyond what they can be asked: why can it not wait?",
                hint: "They read it.",
                kind: "text" as const,
              },
            ]
          : []),
      ];

const questionsOf = (invited: readonly Invited[], partners: readonly PartnerAsked[]): readonly Question[] => [
  {
    name: "who",
    label: "Whom do you ask?",
    hint: "Whoever is asked again gets the same link.",
    kind: "checkboxes",
    choices: invited.map(({ id, name, sent }) => ({
      value: id,
      words: `${name}${sent.length === 0 ? "" : " (asked before)"}`,
    })),
  },
  {
    name: "way",
    label: "How?",
    kind: "radios",
    choices: Object.entries(wayNames).map(([value, words]) => ({ value, words })),
  },
  {
    name: "email",
    label: "Email address, where you ask one person",
    hint: "An address you used before is known.",
    kind: "text",
  },
  { name: "language", label: "In which language?", kind: "select", choices: languageChoices },
  ...askedOfPartners(partners),
];

/** Who is asked, what they answered and need, and a form that asks more of them. @practice P11 */
export const invitePage = (
  shown: Partial<InviteShown>,
  { place, language, idempotencyKey, typed, problems }: Drawn,
) => {
  const { session, invited = [], partners = [], because } = shown;
  const here = `/${place.slug}/sessions/${session?.id ?? ""}`;
  const others = invited.filter(({ personId }) => personId === null || personId !== session?.chair?.id);
  const questions = questionsOf(others, partners);
  const ordered = inOrderOf(questions, problems);
  return {
    title: session === undefined ? "Invitations" : `Invitations: ${session.title}`,
    contentLanguage: "en" as const,
    breadcrumbs: session === undefined ? trail(place) : trail(place, { href: here, words: session.title }),
    main: (
      <>
        <ErrorSummary language={language} problems={ordered} />
        <PageTitle title="Invitations" lead={<bdi>{session?.title}</bdi>} />
        {others.length === 0 ? (
          <EmptyState title="Nobody is on the list yet" first={{ href: `${here}/people`, words: "Say who is needed" }}>
            <p>Here you invite those who are needed, and see what they answer and need.</p>
          </EmptyState>
        ) : (
          <Table
            id="invited"
            caption="Who is asked, and what they said"
            captionHidden
            columns={columnsOf(here)}
            groups={[{ rows: others }]}
            rowKey={({ id }) => id}
            language={language}
          />
        )}
        {because === undefined ? null : <p>{because}</p>}
        {others.length === 0 || because !== undefined ? null : (
          <Form action={`${here}/invite`} idempotencyKey={idempotencyKey}>
            <h2>Ask them</h2>
            <Questions questions={questions} typed={typed} language={language} problems={ordered} />
            <Button words="Ask them" />
          </Form>
        )}
      </>
    ),
  };
};
