import type { ReactElement } from "react";
import {
  Button,
  Details,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  choicesOf,
  isLanguage,
  languages,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Attempted } from "../place-shown.ts";
import { WhomToRing } from "../need.page.tsx";
import { voiceWords } from "../voices.words.ts";
import type { VoiceWords } from "../voices.words.ts";

export interface Choosing {
  readonly help: string;
  readonly communities: readonly { readonly value: string; readonly words: string }[];
  readonly services: readonly { readonly value: string; readonly words: string }[];
}

interface Drawn extends Attempted, Choosing {
  readonly place: PlaceHere;
  readonly language: Language;
  /** A fresh random number: it becomes the private link. */
  readonly link: string;
}

export const languageChoices = languages.map(({ code, name }) => ({ value: code, words: name }));

/** One box that must be filled, and nothing that asks who one is. @practice P43 */
export const newVoicePage = ({ place, language, link, help, services, communities, typed, problems }: Drawn) => {
  const words = voiceWords(language);
  return {
    title: words.say,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.say} lead={words.lead} />
        <WhomToRing language={language} help={help} />
        <Form action={`/${place.slug}/voices`} files>
          <input type="hidden" name="link" value={link} />
          <Field
            kind="textarea"
            name="words"
            label={words.words}
            hint={words.wordsHint}
            language={language}
            problems={problems}
            value={typed["words"]}
          />
          <Details summary={words.speak} open={problems.some(({ field }) => field === "recording")}>
            <Field
              kind="file"
              name="recording"
              label={words.recording}
              hint={words.recordingHint}
              accept="audio/*,image/jpeg,image/png"
              language={language}
              problems={problems}
            />
          </Details>
          <Field
            kind="radios"
            name="kind"
            label={words.kind}
            choices={choicesOf(words.kinds)}
            language={language}
            problems={problems}
            value={typed["kind"]}
          />
          <Field
            kind="select"
            name="answerIn"
            label={words.answerIn}
            choices={languageChoices}
            language={language}
            problems={problems}
            value={isLanguage(typed["answerIn"]) ? typed["answerIn"] : language}
          />
          <Details summary={words.more}>
            <More
              words={words}
              language={language}
              choosing={{ services, communities }}
              attempt={{ typed, problems }}
            />
          </Details>
          <Button words={words.send} />
        </Form>
        <p>
          <a href={`/${place.slug}/voices/who-sees`}>{words.whoSees}</a>
        </p>
      </>
    ),
  };
};

interface MoreProps {
  readonly words: VoiceWords;
  readonly language: Language;
  readonly choosing: Pick<Choosing, "services" | "communities">;
  readonly attempt: Attempted;
}

/** What may be said beside it: the service, and of unfair treatment where, by whom and what one wants. */
export const More = ({ words, language, choosing, attempt: { typed, problems } }: MoreProps): ReactElement => {
  const { services, communities } = choosing;
  const common = { language, problems };
  return (
    <>
      {services.length === 0 ? null : (
        <Field
          kind="select"
          name="service"
          label={words.service}
          choices={services}
          value={typed["service"]}
          {...common}
        />
      )}
      {communities.length === 0 ? null : (
        <Field
          kind="select"
          name="community"
          label={words.community}
          hint={words.communityHint}
          choices={communities}
          value={typed["community"]}
          {...common}
        />
      )}
      <Field kind="text" name="name" label={words.name} hint={words.nameHint} value={typed["name"]} {...common} />
      <Field kind="text" name="toldBy" label={words.toldBy} value={typed["toldBy"]} {...common} />
      <p>{words.unfair}</p>
      <Field kind="text" name="unfairWhere" label={words.unfairWhere} value={typed["unfairWhere"]} {...common} />
      <Field kind="text" name="unfairBy" label={words.unfairBy} value={typed["unfairBy"]} {...common} />
      <Field
        kind="checkboxes"
        name="wants"
        label={words.wants}
        choices={choicesOf(words.wishes)}
        values={(typed["wants"] ?? "").split(",")}
        {...common}
      />
      <Field
        kind="checkboxes"
        name="keeper"
        label={words.whoSees}
        choices={[{ value: "yes", words: words.keeper }]}
        values={(typed["keeper"] ?? "").split(",")}
        {...common}
      />
    </>
  );
};
