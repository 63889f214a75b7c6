import type { ReactElement } from "react";
import { ButtonLink, dayText, Notice, PageTitle, SummaryList } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import { standingNames } from "../about-me.ts";
import type { SheetContent, SheetKind, Standing } from "../about-me.ts";
import { purposes, purposeWords } from "../consents.ts";
import { saidOn, sheets } from "../sheets.ts";

interface Shown {
  readonly personId: string;
  readonly name: string;
  readonly hasLogin: boolean;
  readonly agreement: { readonly agreedOn: string; readonly heardBy: string; readonly language: string } | null;
  readonly said: {
    readonly standings: readonly { readonly standing: Standing; readonly community: string | null }[];
    readonly sheets: readonly { readonly kind: SheetKind; readonly content: SheetContent }[];
    readonly consents: readonly { readonly purpose: string; readonly words: string }[];
  };
}

interface Around {
  readonly language: Language;
  readonly place: { readonly name: string; readonly slug: string };
  readonly today: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const kinds = ["contact", "languages", "access", "recognition"] as const;

/** To be printed and given to somebody: what is kept on them, what they agreed to, and how to change it. */
export const paperPage = (shown: Shown, { language, place, today }: Around): Page => {
  const { personId, name, hasLogin, said } = shown;
  const here = `/${place.slug}/people/${personId}`;
  const part = (kind: string, about: string) =>
    hasLogin ? undefined : { href: `${here}/correct?part=${kind}`, words: "Change", about };
  const row = (key: string, value: ReactElement, action: ReturnType<typeof part>) =>
    action === undefined ? { key, value } : { key, value, action };
  return {
    title: `On paper: ${name}`,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${place.slug}`, words: place.name },
      { href: `/${place.slug}/people`, words: "People" },
    ],
    main: (
      <>
        <PageTitle title={`What ${place.name} keeps on you`} lead={<bdi>{name}</bdi>} />
        <p>Print this page with your browser, and give it to the person. It was made on {dayText(today, "en")}.</p>
        {hasLogin ? null : (
          <p>
            <a href={`${here}/merge`}>This person is here twice</a> ·{" "}
            <a href={`${here}/forget`}>They want to be forgotten</a>
          </p>
        )}
        <SummaryList
          rows={[
            row("Your name", <bdi>{name}</bdi>, part("name", "the name")),
            ...agreedRows(shown),
            ...kinds.map((kind) =>
              row(
                sheets[kind].title,
                <Said kind={kind} content={said.sheets.find((one) => one.kind === kind)?.content} />,
                part(kind, sheets[kind].title.toLocaleLowerCase("en")),
              ),
            ),
          ]}
        />
        <Agreeing {...{ shown, here }} />
        <Notice kind="information" language={language} title="You can change your mind">
          <p>
            Tell whoever gave you this what to change, to show to fewer people, or to forget. It is done that day, and
            you need not say why. Nothing you get here depends on it. Nobody here has asked you equality questions in
            somebody else’s name: only you can answer those, and you need not.
          </p>
        </Notice>
      </>
    ),
  };
};

const Agreeing = ({ shown, here }: { readonly shown: Shown; readonly here: string }): ReactElement => {
  const { said, hasLogin } = shown;
  return (
    <>
      <h2>What you agree to</h2>
      <p>Tick what you agree to, and cross out what you do not. Saying no changes nothing else.</p>
      <ul className="nhsuk-list">
        {purposes.map((purpose) => (
          <li key={purpose}>
            {said.consents.some((one) => one.purpose === purpose) ? "☑ (yes)" : "☐"} {purposeWords[purpose]}
          </li>
        ))}
      </ul>
      {hasLogin ? null : (
        <ButtonLink href={`${here}/correct?part=consents`} words="Write down what they agree to" look="second" />
      )}
      <p>Signed, or said aloud to: ______________________ Date: ____________ In which language: ______________</p>
    </>
  );
};

/** What stands there only where there is something to say. */
const agreedRows = ({ agreement, said }: Shown) => [
  ...(agreement === null
    ? []
    : [
        line(
          "You agreed to this",
          <>
            on {dayText(agreement.agreedOn, "en")}, in <bdi>{agreement.language}</bdi>, heard by{" "}
            <bdi>{agreement.heardBy}</bdi>
          </>,
        ),
      ]),
  ...(said.standings.length === 0
    ? []
    : [
        line(
          "Who you are here",
          <>
            {said.standings
              .map(
                ({ standing, community }) => `${standingNames[standing]}${community === null ? "" : ` (${community})`}`,
              )
              .join("; ")}
          </>,
        ),
      ]),
];

const line = (key: string, value: ReactElement) => ({ key, value });

const Said = (props: { readonly kind: SheetKind; readonly content: SheetContent | undefined }): ReactElement => {
  const said = props.content === undefined ? [] : saidOn(props.kind, props.content);
  if (said.length === 0) return <>Nothing said yet.</>;
  return (
    <ul className="nhsuk-list">
      {said.map(({ key, words }) => (
        <li key={key}>
          {key} <bdi dir="auto">{dayText(words, "en")}</bdi>
        </li>
      ))}
    </ul>
  );
};
