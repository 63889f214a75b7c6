import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayReadPack } from "../evidence.policy.ts";
import { lookingAs } from "../pack-asked.ts";
import { findPackHere } from "../pack-here.store.ts";
import { differencesOf } from "../pack.rules.ts";
import { packParams } from "../pack.schema.ts";
import { listPacks } from "../packs.store.ts";
import { placeShown } from "../place-shown.ts";
import { comparePage } from "./compare.page.tsx";
import type { Compared } from "./compare.page.tsx";

const told = z.object({ before: z.string().nullable(), questions: z.array(z.string()) });

export const compareRoute = lookInPlace({
  method: "GET",
  path: "/{place}/evidence/{pack}/compare",
  summary: "What a pack tells in another way than the one before it: new, gone, changed, still missing",
  practices: ["P45"],
  reads: { params: packParams },
  answers: z
    .custom<Compared>()
    .transform(({ before, differences }): z.input<typeof told> => ({
      before: before?.id ?? null,
      questions: differences.map(({ asks }) => asks),
    }))
    .pipe(told),
  permit: mayReadPack,
  find: async (tx, { params, actor, place }, house) => {
    const looking = lookingAs({ actor, place }, house.origin());
    const here = await findPackHere(tx, params.pack, looking);
    if (here === undefined) return undefined;
    const { row } = here;
    const listed = await listPacks(tx, { framework: row.framework, released: looking.personId === null });
    const earlier = listed
      .filter(
        ({ id, service, until, stage }) =>
          id !== row.id &&
          service?.id === row.service?.id &&
          until < row.until &&
          (stage === "open" || stage === "released"),
      )
      .toSorted((one, other) => other.until.localeCompare(one.until))[0];
    return { ...here, before: (earlier && (await findPackHere(tx, earlier.id, looking))?.pack) ?? null };
  },
  answer: ({ row, pack, before }) =>
    found({
      id: row.id,
      framework: row.framework,
      now: pack,
      before,
      differences: pack === null || before === null ? [] : differencesOf(before, pack),
    }),
  page: (compared, view) => comparePage(compared, placeShown(view)),
});
