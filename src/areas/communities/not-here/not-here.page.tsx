import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Choosing {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly community: { readonly id: string; readonly name: string; readonly isHere: boolean };
  readonly may: Permission;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** The form for a community's no, or for its coming back. */
export const notHerePage = (choosing: Choosing): Page => {
  const { place, community, problems, typed, language } = choosing;
  const title = community.isHere ? "This community does not want to be here" : "This community wants to be here";
  const here = `/${place.slug}/communities/${community.id}`;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: here, words: community.name }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead={community.isHere ? saidNo : comesBack} />
        <Form action={`${here}/not-here`} idempotencyKey={choosing.idempotencyKey}>
          <input type="hidden" name="wants" value={community.isHere ? "not-here" : "here"} />
          <Field
            kind="text"
            name="toldBy"
            label="Who said so for the community?"
            hint="Such as “its elders” or “a meeting of its members”. No names are needed."
            value={typed["toldBy"] ?? ""}
            {...{ language, problems }}
          />
          <Field
            kind="textarea"
            name="words"
            label="What did they say? (you can leave this empty)"
            hint="Kept for the record of this place; not shown on the community’s page."
            value={typed["words"] ?? ""}
            {...{ language, problems }}
          />
          <Button
            words={community.isHere ? "Show nothing about this community" : "Show this community again"}
            look={community.isHere ? "warning" : "first"}
            because={choosing.may.allowed ? undefined : choosing.may.because}
          />
        </Form>
      </>
    ),
  };
};

const saidNo =
  "From then on its page shows its name and “chose not to be here”, and nothing else. Nobody needs to give a reason.";
const comesBack = "Its page shows what was written before, and its people can change it.";
