import { z } from "zod";
import { EmptyState, PageTitle, Table } from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { stageName } from "../../programmes/index.ts";
import { maySeeProgrammes } from "../coproduction.policy.ts";
import { listToldOf } from "../coproduction.store.ts";
import type { ToldListed } from "../coproduction.store.ts";
import { listTitle, placeShown } from "../place-shown.ts";
import { moneyMoved, pairOf, practiceChanged } from "../told.rules.ts";
import { dimensions } from "../told.ts";

const bothTold = ({ told }: ToldListed): number =>
  dimensions.filter((dimension) => {
    const { community, statutory } = pairOf(told, dimension);
    return community !== undefined && statutory !== undefined;
  }).length;

const columnsOf = (slug: string): readonly Column<ToldListed>[] => [
  {
    heading: "Programme",
    kind: "text",
    cell: ({ id, name }) => (
      <a href={`/${slug}/coproduction/${id}`}>
        <bdi>{name}</bdi>
      </a>
    ),
  },
  { heading: "Stage", kind: "text", cell: ({ stage }) => `${stage}: ${stageName(stage)}` },
  { heading: "Told by both sides", kind: "text", cell: (one) => `${bothTold(one)} of ${dimensions.length}` },
  { heading: "Money moved", kind: "text", cell: ({ told }) => (moneyMoved(told) ? "Both tell of it" : "No") },
  {
    heading: "A practice changed",
    kind: "text",
    cell: ({ told }) => (practiceChanged(told) ? "Both tell of it" : "No"),
  },
];

const page = (programmes: readonly ToldListed[], place: PlaceHere) => ({
  title: listTitle,
  contentLanguage: "en" as const,
  breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
  main: (
    <>
      <PageTitle
        title={listTitle}
        lead="Of what both sides plan and do together: who chooses what is paid for, who designs it, who does it, who judges it."
      />
      {programmes.length === 0 ? (
        <EmptyState
          title="There is no programme yet that you see"
          first={{ href: `/${place.slug}/programmes/new`, words: "Begin something together" }}
        >
          <p>Once a programme has got ready, each side tells its part here, and the other side tells its own.</p>
        </EmptyState>
      ) : (
        <Table
          id="told"
          caption={listTitle}
          captionHidden
          language="en"
          columns={columnsOf(place.slug)}
          groups={[{ rows: programmes }]}
          rowKey={({ id }) => id}
        />
      )}
    </>
  ),
});

const listed = z.object({ id: z.string(), name: z.string(), stage: z.number(), toldByBoth: z.number() });

export const allToldRoute = lookInPlace({
  method: "GET",
  path: "/{place}/coproduction",
  summary: "The programmes of a place, and how much of each both sides have told",
  practices: ["P38"],
  answers: z
    .custom<{ readonly programmes: readonly ToldListed[] }>()
    .transform(({ programmes }) => ({
      programmes: programmes.map((one) => ({
        id: one.id,
        name: one.name,
        stage: one.stage,
        toldByBoth: bothTold(one),
      })),
    }))
    .pipe(z.object({ programmes: z.array(listed) })),
  permit: maySeeProgrammes,
  find: async (tx, { actor }) => ({ programmes: await listToldOf(tx, actor) }),
  answer: ({ programmes }) => found({ programmes }),
  page: ({ programmes }, view) => page(programmes, placeShown(view)),
});
