import type { ReactElement } from "react";
import { dayText } from "../../design/index.ts";
import type { Author, NameInLanguage } from "./community.ts";

/** What somebody wrote, line by line, each running the way its own script runs. */
export const Paragraphs = ({ text }: { readonly text: string }): ReactElement => (
  <>
    {text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line, at) => (
        <p key={`${at} ${line}`} dir="auto">
          {line}
        </p>
      ))}
  </>
);

/** A name in its own script, marked with its language so that it is drawn and read aloud as such. */
export const NameShown = ({ name, language }: NameInLanguage): ReactElement => (
  <bdi {...(language === "und" ? {} : { lang: language })}>{name}</bdi>
);

/** The day of a moment, as people say it. */
export const dayOf = (at: string): string => dayText(at.slice(0, 10), "en");

/** Who wrote it: in what role and standing for everyone, by name for people of the place. */
export const AuthorLine = ({ author, verb = "Written" }: { readonly author: Author; readonly verb?: string }) => (
  <p className="al-small">
    {verb} on <time dateTime={author.at}>{dayOf(author.at)}</time> by{" "}
    {author.name === null ? null : (
      <>
        <bdi>{author.name}</bdi>,{" "}
      </>
    )}
    {withArticle(author.role)}
    {author.standing === "" ? null : (
      <>
        , speaking as <bdi>{author.standing}</bdi>
      </>
    )}
    .
  </p>
);

const withArticle = (words: string): string => `${/^[aeiou]/i.test(words) ? "an" : "a"} ${words}`;
