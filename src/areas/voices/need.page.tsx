import type { ReactElement } from "react";
import { Notice, TelephoneWords } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import { voiceWords } from "./voices.words.ts";

/** A sentence with telephone numbers between braces: each can be tapped. */
export const WithNumbers = ({ words }: { readonly words: string }): ReactElement => (
  <>
    {words.split(/(\{[\d ]+\})/).map((part) =>
      /^\{[\d ]+\}$/.test(part) ? (
        <a key={part} href={`tel:${part.replaceAll(/\D/g, "")}`} dir="ltr">
          {part.slice(1, -1)}
        </a>
      ) : (
        part
      ),
    )}
  </>
);

interface NeedProps {
  readonly language: Language;
  /** What the place adds; empty where nothing. */
  readonly help: string;
}

/** Whom to ring, for everybody, before the box and after it: nothing here claims to see danger in somebody’s words. */
export const WhomToRing = ({ language, help }: NeedProps): ReactElement => {
  const words = voiceWords(language);
  return (
    <Notice kind="warning" language={language}>
      <p>
        <WithNumbers words={words.danger} />
      </p>
      {help === "" ? null : (
        <p>
          <TelephoneWords words={help} />
        </p>
      )}
      <p>{words.readWhen}</p>
    </Notice>
  );
};
