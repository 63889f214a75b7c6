import type { ReactElement, ReactNode } from "react";
import { Button, Details, Field, PageTitle, languages } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { entryKinds } from "../outreach.ts";
import type { EntryKind } from "../outreach.ts";
import { outreachWords } from "../outreach.words.ts";
import type { OutreachWords } from "../outreach.words.ts";

/** A door that is open, in the colours of the frame. */
export const iconOfKit = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#12303f"/><path d="M16 52V12h24v40M40 16h8v36H16" fill="none" stroke="#fff" stroke-width="4" stroke-linejoin="round"/><circle cx="34" cy="33" r="3" fill="#fff"/></svg>`;

interface Drawn {
  readonly words: OutreachWords;
  readonly language: Language;
  readonly voiceKinds: Readonly<Record<string, string>>;
}

/** What the script says: sentences alone, and nothing of anybody. */
const saidByScript = ({ refusals: _refusals, kinds, ...words }: OutreachWords): string =>
  JSON.stringify({ ...words, ...Object.fromEntries(entryKinds.map((kind) => [`kind-${kind}`, kinds[kind]])) });

/** Everything is there and hidden; the script shows what is its turn. Without scripts the page says what else to do. @practice P09 */
export const kitPage = (place: PlaceHere, language: Language, voiceKinds: Readonly<Record<string, string>>) => {
  const words = outreachWords(language);
  const drawn = { words, language, voiceKinds };
  const at = `/${place.slug}/outreach`;
  return {
    title: words.title,
    tool: { script: `${at}/kit?as=script`, manifest: `${at}/kit?as=manifest` },
    main: (
      <div id="kit" data-place={place.slug} data-words={saidByScript(words)}>
        <PageTitle title={words.title} lead={words.lead} />
        <p id="kit-needs">
          {words.needsScripts} <a href={`${at}/new`}>{words.ordinary}</a>
        </p>
        <output id="kit-status" />
        <Locking {...drawn} />
        <Opened {...drawn} />
        <section id="kit-erase" hidden>
          <Details summary={words.erase}>
            <Asking id="kit-eraser" button={words.erase}>
              <Field
                kind="checkboxes"
                name="sure"
                label={words.erase}
                choices={[{ value: "yes", words: words.eraseSure }]}
                language={language}
              />
            </Asking>
          </Details>
        </section>
      </div>
    ),
  };
};

/** What is typed here goes nowhere but to the script: no browser keeps it, and none sends it. */
const Asking = ({
  id,
  button,
  children,
}: {
  readonly id: string;
  readonly button: string;
  readonly children: ReactNode;
}): ReactElement => (
  <form id={id} className="al-form" method="post" action="#kit" autoComplete="off" noValidate>
    {children}
    <Button words={button} />
  </form>
);

const Locking = ({ words, language }: Drawn): ReactElement => (
  <>
    <section id="kit-new" hidden>
      <h2 className="nhsuk-heading-m">{words.chooseTitle}</h2>
      <p>{words.chooseWarning}</p>
      <Asking id="kit-choose" button={words.start}>
        <Field kind="text" secret name="passphrase" within="choose" label={words.passphrase} language={language} />
        <Field kind="text" secret name="again" label={words.again} language={language} />
      </Asking>
    </section>
    <section id="kit-locked" hidden>
      <h2 className="nhsuk-heading-m">{words.unlock}</h2>
      <Asking id="kit-unlock" button={words.unlock}>
        <Field kind="text" secret name="passphrase" within="unlock" label={words.yours} language={language} />
      </Asking>
    </section>
  </>
);

const Opened = (drawn: Drawn): ReactElement => (
  <section id="kit-open" hidden>
    <p id="kit-count" />
    <ul id="kit-waiting" className="nhsuk-list" />
    <p>
      <button id="kit-send" className="nhsuk-button" type="button" hidden>
        {drawn.words.send}
      </button>{" "}
      <button id="kit-lock" className="nhsuk-button nhsuk-button--secondary" type="button">
        {drawn.words.lock}
      </button>
    </p>
    <Kind kind="counts" {...drawn}>
      <Text {...drawn} kind="counts" name="venue" />
      <Text {...drawn} kind="counts" name="met" numeric />
      <Text {...drawn} kind="counts" name="took" numeric />
      <Text {...drawn} kind="counts" name="asked" numeric />
      <Text {...drawn} kind="counts" name="names" />
      <Text {...drawn} kind="counts" name="namesBecause" />
    </Kind>
    <Kind kind="contact" {...drawn}>
      <Text {...drawn} kind="contact" name="name" />
      <Text {...drawn} kind="contact" name="reachBy" />
      <Text {...drawn} kind="contact" name="purpose" />
      <Day name="forgetOn" id="contact-forgetOn" label={drawn.words.forgetOn} />
      <Agreed {...drawn} kind="contact" />
    </Kind>
    <Kind kind="voice" {...drawn}>
      <Field kind="textarea" name="words" within="voice" label={drawn.words.said} language={drawn.language} />
      <Field
        kind="select"
        name="about"
        within="voice"
        label={drawn.words.about}
        choices={Object.entries(drawn.voiceKinds).map(([value, words]) => ({ value, words }))}
        language={drawn.language}
      />
      <Field
        kind="select"
        name="language"
        within="voice"
        label={drawn.words.answerIn}
        choices={languages.map(({ code, name }) => ({ value: code, words: name }))}
        language={drawn.language}
      />
      <Agreed {...drawn} kind="voice" />
    </Kind>
    <Kind kind="hours" {...drawn}>
      <Text {...drawn} kind="hours" name="minutes" numeric />
      <Field kind="text" name="words" within="hours" label={drawn.words.doing} language={drawn.language} />
    </Kind>
  </section>
);

const Kind = ({
  kind,
  words,
  language,
  children,
}: Drawn & { readonly kind: EntryKind; readonly children: ReactNode }) => (
  <Details summary={words.kinds[kind]}>
    <Asking id={`kit-${kind}`} button={words.keep}>
      <Field kind="select" name="session" within={kind} label={words.session} choices={[]} language={language} />
      <Day name="onDay" id={`${kind}-onDay`} label={words.day} />
      {children}
    </Asking>
  </Details>
);

type Asked = "venue" | "met" | "took" | "asked" | "names" | "namesBecause" | "name" | "reachBy" | "purpose" | "minutes";

interface TextProps extends Drawn {
  readonly kind: EntryKind;
  readonly name: Asked;
  readonly numeric?: true;
}

const Text = ({ words, language, kind, name, numeric }: TextProps): ReactElement => (
  <Field
    kind="text"
    name={name}
    within={kind}
    label={words[name]}
    language={language}
    {...(numeric ? { inputMode: "numeric" as const, width: 5 as const } : {})}
  />
);

const Day = ({
  name,
  id,
  label,
}: {
  readonly name: string;
  readonly id: string;
  readonly label: string;
}): ReactElement => (
  <div className="nhsuk-form-group">
    <label className="nhsuk-label" htmlFor={id}>
      {label}
    </label>
    <input className="nhsuk-input nhsuk-input--width-10" id={id} name={name} type="date" autoComplete="off" />
  </div>
);

const Agreed = ({ words, language, kind }: Drawn & { readonly kind: EntryKind }): ReactElement => (
  <Field
    kind="checkboxes"
    name="agreed"
    within={kind}
    label={words.didAgree}
    choices={[{ value: "yes", words: words.agreed }]}
    language={language}
  />
);
