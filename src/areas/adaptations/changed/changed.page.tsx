import { PageTitle, Table, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Changed } from "../adaptation.ts";
import { adaptationWords, filled } from "../adaptations.words.ts";

type Band = "some" | "many";

export interface ChangedShown {
  readonly changed: readonly Changed[];
  /** By community, in bands that passed the gate for small numbers; null where too few to tell. */
  readonly communities: readonly {
    readonly id: string;
    readonly name: string;
    readonly asked: Band;
    readonly kept: Band | null;
  }[];
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** What services do in another way because somebody asked. @practice P31 */
export const changedPage = (shown: ChangedShown, { place, language }: Looking) => {
  const words = adaptationWords(language);
  const { changed, communities, from, until } = shown;
  return {
    title: words.changedTitle,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.changedTitle} lead={words.changedLead} />
        {changed.length === 0 ? <p>{words.noneChanged}</p> : null}
        <ul className="nhsuk-list nhsuk-list--bullet">
          {changed.map((one) => (
            <li key={one.id}>
              <span dir="auto">{one.words}</span> (<bdi>{one.service}</bdi>, {dayText(one.on, language)})
            </li>
          ))}
        </ul>
        <h2>{words.byCommunity}</h2>
        <p>{filled(words.bandsNote, { from: dayText(from, language), until: dayText(until, language) })}</p>
        {communities.length === 0 ? null : (
          <Table
            id="by-community"
            caption={words.byCommunity}
            captionHidden
            language={language}
            columns={[
              {
                heading: words.byCommunity,
                kind: "text",
                cell: ({ name }: (typeof communities)[number]) => <bdi>{name}</bdi>,
              },
              {
                heading: words.askedHeading,
                kind: "text",
                cell: ({ asked }: (typeof communities)[number]) => words.bands[asked],
              },
              {
                heading: words.keptHeading,
                kind: "text",
                cell: ({ kept }: (typeof communities)[number]) => (kept === null ? "–" : words.bands[kept]),
              },
            ]}
            groups={[{ rows: communities }]}
            rowKey={({ id }) => id}
          />
        )}
        <p>
          <a href={`/${place.slug}/adaptations/new`}>{words.ask}</a>
        </p>
      </>
    ),
  };
};
