import type { ReactElement, ReactNode } from "react";

interface CardProps {
  readonly title?: string | ReactElement | undefined;
  /** The heading's level in the page's outline. 2 unless told. */
  readonly level?: 2 | 3 | undefined;
  /** An `id` to link to; put on the card. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** One thing of a page, framed. Put several in `<Cards>` to stand side by side where there is room. */
export const Card = ({ title, level = 2, id, children }: CardProps): ReactElement => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="al-card" {...(id === undefined ? {} : { id })}>
      {title === undefined ? null : <Heading className="al-card__title">{title}</Heading>}
      {children}
    </section>
  );
};

/** Cards side by side where there is room, one under another where there is none. */
export const Cards = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="al-cards">{children}</div>
);
