import type { ReactElement } from "react";

type Look = "first" | "second" | "warning";

const classOf = (look: Look): string =>
  `nhsuk-button al-button${look === "second" ? " nhsuk-button--secondary" : look === "warning" ? " nhsuk-button--warning" : ""}`;

interface ButtonProps {
  /** A verb: "Show who is not reached". */
  readonly words: string;
  /** `first` once a page; `second` for the rest; `warning` for what cannot be undone. */
  readonly look?: Look | undefined;
  /** Why it cannot be pressed now, as the policy says it. The button is then off and the reason stands under it. */
  readonly because?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Another address than the form's own. */
  readonly sendsTo?: string | undefined;
  /** Said after the words to those who hear the page, where the row of a table says it to those who see it. */
  readonly heard?: string | undefined;
}

const idOf = (words: string): string => `why-${words.replaceAll(/[^\p{L}\p{N}]+/gu, "-").toLowerCase()}`;

/**
 * A button that sends its form. One that is off stays reachable by keyboard and says why, because a button that
 * only greys out leaves people guessing.
 */
export const Button = ({ words, look = "first", because, name, value, sendsTo, heard }: ButtonProps): ReactElement => {
  const sends = {
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    ...(sendsTo === undefined ? {} : { formAction: sendsTo }),
  };
  if (because === undefined) {
    return (
      <button className={classOf(look)} type="submit" {...sends}>
        {words}
        {heard === undefined ? null : <span className="nhsuk-u-visually-hidden"> {heard}</span>}
      </button>
    );
  }
  return (
    <div className="al-off">
      <button
        className={`${classOf(look)} al-button--off`}
        type="button"
        aria-disabled="true"
        aria-describedby={idOf(words)}
      >
        {words}
      </button>
      <p className="al-off__because" id={idOf(words)}>
        {because}
      </p>
    </div>
  );
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = (props: {
  readonly words: string;
  readonly href: string;
  readonly look?: Look | undefined;
}): ReactElement => (
  <a className={classOf(props.look ?? "first")} href={props.href}>
    {props.words}
  </a>
);
