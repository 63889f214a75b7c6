import type { ReactElement } from "react";
import type { Language } from "../../design/index.ts";
import type { Champion } from "./champion.ts";
import { championWords } from "./champions.words.ts";

interface Props {
  readonly champions: readonly Champion[];
  readonly slug: string;
  readonly language: Language;
}

/** On the page of a community: who speaks for it, where whoever looks may know; and what everybody can read. */
export const ChampionLinks = ({ champions, slug, language }: Props): ReactElement => (
  <>
    {champions.length === 0 ? null : (
      <ul>
        {champions.map(({ id, person }) => (
          <li key={id}>
            <a href={`/${slug}/champions/${id}`}>
              <bdi>{person?.name ?? "–"}</bdi>
            </a>
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href={`/${slug}/champions/record`}>{championWords(language).recordTitle}</a>
    </p>
  </>
);
