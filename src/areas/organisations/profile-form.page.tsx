import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../design/index.ts";
import type { Language, ShellProps } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { trail } from "./place-shown.ts";
import { careChoices, fieldsOf } from "./profile.rules.ts";
import type { Service } from "./service.ts";
import { TwoVersions } from "./two-versions.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface Profiling {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  /** The service whose profile is changed; none for a new one. */
  readonly service?: Service | undefined;
  /** What was typed, where the form came back. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** The form of a profile: of a new service, or of one that is there. */
export const profileFormPage = (profiling: Profiling): Page => {
  const { place, service, problems, language, typed } = profiling;
  const title = service === undefined ? "Describe a service" : "Change the profile";
  const here = service === undefined ? `/${place.slug}/services` : `/${place.slug}/services/${service.id}`;
  const isBehind = problems.some(({ field }) => field === "number");
  const number = service?.profile.number ?? 1;
  return {
    title: service === undefined ? title : `${title}: ${service.name}`,
    contentLanguage: "en",
    breadcrumbs: service === undefined ? trail(place) : trail(place, { href: here, words: service.name }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead="Write it for people in the communities, as you would tell it to one of them." />
        {isBehind && service !== undefined && typed !== undefined ? (
          <TwoVersions now={fieldsOf(service)} typed={typed} words={fieldWords} />
        ) : null}
        <Form action={service === undefined ? here : `${here}/describe`} idempotencyKey={profiling.idempotencyKey}>
          {service === undefined ? null : (
            <input type="hidden" name="number" value={isBehind ? number : (typed?.["number"] ?? number)} />
          )}
          <Questions typed={typed ?? (service === undefined ? {} : fieldsOf(service))} {...{ language, problems }} />
          <Button words="Keep this profile" />
        </Form>
      </>
    ),
  };
};

const questions = [
  ["name", "What is the service called?", "", "text"],
  ["runBy", "Which organisation runs it?", "", "text"],
  ["whoWorks", "Who works here?", "Not by name: how many, from which communities where they agree to say so.", "long"],
  ["languages", "Which languages do you speak here? One on each line", "", "long"],
  ["offers", "What do you offer?", "", "long"],
  ["cannotDoYet", "What can you not do yet?", "Say it plainly: people find out anyway.", "long"],
  ["askName", "Whom can people ask? A name", "Somebody who has agreed to be named here.", "text"],
  ["askRole", "What do they do?", "", "text"],
  ["askHow", "How can people reach them?", "A telephone number, a place and time, an email address.", "text"],
  [
    "areaCode",
    "The code of the area you serve (you can leave this empty)",
    "As in published figures: E09000032.",
    "text",
  ],
  [
    "keys",
    "Your codes in published files, one on each line (you can leave this empty)",
    "Kind, code, first and last period: CCG 08X 2018-19 2019-20",
    "long",
  ],
] as const;

const fieldWords: Readonly<Record<string, string>> = Object.fromEntries([
  ...questions.map(([name, label]) => [name, label]),
  ["care", "Kind of care"],
]);

interface Asked {
  readonly typed: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

const Questions = ({ typed, language, problems }: Asked): ReactElement => (
  <>
    {questions.map(([name, label, hint, kind]) => (
      <Field
        key={name}
        kind={kind === "text" ? "text" : "textarea"}
        {...{ name, label, language, problems }}
        hint={hint === "" ? undefined : hint}
        value={typed[name] ?? ""}
      />
    ))}
    <Field
      kind="radios"
      name="care"
      label="What kind of care is it?"
      choices={careChoices.map(([value, words]) => ({ value, words }))}
      value={typed["care"]}
      {...{ language, problems }}
    />
  </>
);
