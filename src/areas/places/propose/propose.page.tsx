import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { sides, sideWords } from "../../../nouns/role.ts";
import { OneSide } from "../one-side.page.tsx";

interface Person {
  readonly personId: string;
  readonly name: string;
}

interface Asked {
  readonly change: "add" | "end";
  readonly people: readonly Person[];
  readonly keepers: readonly Person[];
  readonly attempt: { readonly typed: Readonly<Record<string, string>>; readonly problems: readonly Problem[] };
  /** Null where the form came back: then they may. */
  readonly may: { readonly allowed: boolean; readonly because: string } | null;
  readonly view: { readonly language: Language; readonly place: PlaceHere | null; readonly key: string };
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const titles = { add: "Propose a keeper", end: "Propose that somebody stops keeping this place" } as const;

export const proposeKeeperPage = (asked: Asked): Page => {
  const { change, attempt, view } = asked;
  const { language, place } = view;
  const slug = place?.slug ?? "";
  return {
    title: titles[change],
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${slug}`, words: place?.name ?? "" },
      { href: `/${slug}/keepers`, words: "Keepers" },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={attempt.problems} />
        <PageTitle title={titles[change]} lead="It happens when a keeper of each side has said yes." />
        <OneSide sides={place?.sidesKept ?? []} language={language} />
        <KeeperForm {...asked} slug={slug} />
      </>
    ),
  };
};

const KeeperForm = (props: Asked & { readonly slug: string }): ReactElement => {
  const { change, people, keepers, may, slug, view } = props;
  const { typed, problems } = props.attempt;
  const { language, key } = view;
  const choices = (change === "add" ? people : keepers).map(({ personId, name }) => ({ value: personId, words: name }));
  const common = { language, problems };
  return (
    <Form action={`/${slug}/keepers`} idempotencyKey={key}>
      <input type="hidden" name="change" value={change} />
      <Field
        {...common}
        kind="select"
        name="person"
        label="Who?"
        hint={change === "add" ? "Somebody who is not here yet is invited first, on the page of people." : undefined}
        choices={choices}
        value={typed["person"]}
      />
      {change === "add" ? (
        <>
          <Field
            {...common}
            kind="radios"
            name="side"
            label="For which side?"
            choices={sides.map((side) => ({ value: side, words: sideWords[side] }))}
            value={typed["side"]}
          />
          <Field
            {...common}
            kind="text"
            name="namedBy"
            label="Who names them?"
            hint="For example: the network of community organisations, at its meeting in May."
            value={typed["namedBy"] ?? ""}
          />
        </>
      ) : null}
      <Field {...common} kind="textarea" name="because" label="Why?" value={typed["because"] ?? ""} />
      <Button words="Propose it" {...(may === null || may.allowed ? {} : { because: may.because })} />
    </Form>
  );
};
