import type { ReactElement } from "react";

const telephone = /(?:\+|\b0)\d(?: ?\d){8,13}\b/;

/** Words as somebody wrote them; a telephone number in them can be tapped. */
export const TelephoneWords = ({ words }: { readonly words: string }): ReactElement => {
  const number = telephone.exec(words)?.[0];
  if (number === undefined) return <bdi>{words}</bdi>;
  const at = words.indexOf(number);
  return (
    // The direction is that of the words around the number, whatever the page's is.
    <bdi>
      {words.slice(0, at)}
      <a href={`tel:${number.replaceAll(" ", "")}`} dir="ltr">
        {number}
      </a>
      {words.slice(at + number.length)}
    </bdi>
  );
};
