import { z } from "zod";
import { openPlace } from "./rehearsal-place.ts";
import type { PlaceOpened } from "./rehearsal-place.ts";
import type { Area } from "./web/area.ts";

/** For the tests of groups: a place in which people take seats by their own word. */

export interface Sitter {
  readonly personId: string;
  readonly headers: Readonly<Record<string, string>>;
}

const seatsTold = z.object({
  seats: z.array(
    z.object({
      id: z.string(),
      standing: z.string(),
      sittings: z.array(z.object({ id: z.string(), part: z.string(), name: z.string().nullable() })),
    }),
  ),
  members: z.array(z.string()),
  gaps: z.array(z.object({ wants: z.string(), missing: z.number() })),
});

export interface Table extends PlaceOpened {
  readonly group: (who: Sitter, path: string) => Promise<z.infer<typeof seatsTold>>;
  /** A steering group of this chair with a seat for each of these. @returns its address behind the place's. */
  readonly begin: (chair: Sitter, seats: readonly string[], more?: object) => Promise<string>;
  /** The chair asks, and they say yes themselves. */
  readonly seat: (chair: Sitter, at: string, sitting: Seating) => Promise<string>;
  readonly close: () => Promise<unknown>;
}

interface Seating {
  readonly who: Sitter;
  readonly standing: string;
  readonly shownAs?: "seat" | "member";
  readonly part?: "holder" | "deputy";
}

/** @param only the areas that it takes; all of them where nothing is said. */
export async function layTable(only?: readonly Area[]): Promise<Table> {
  const place = await openPlace(only);
  const { house, read, send } = place;
  const group: Table["group"] = async (who, path) =>
    seatsTold.parse(JSON.parse(await read(who, path, "application/json")));
  return {
    ...place,
    group,
    begin: async (chair, seats, more = {}) => {
      const id = await send(chair, "groups", {
        name: "Steering (example)",
        kind: "steering-group",
        purpose: "To steer.",
        forWhom: "all",
        chosenBy: "The first meeting",
        chosenBecause: "Everybody wanted it.",
        isHealth: "yes",
        seats,
        ...more,
      });
      return `groups/${id}`;
    },
    seat: async (chair, at, { who, standing, shownAs = "seat", part = "holder" }) => {
      const free = (await group(chair, at)).seats.find(
        (one) => one.standing === standing && !one.sittings.some((sitting) => sitting.part === part),
      );
      const ask = await send(chair, `${at}/ask`, { seat: free?.id, person: who.personId, part });
      await send(who, `${at}/answer`, { ask, says: "yes", shownAs });
      const seats = (await group(who, at)).seats.find(({ id }) => id === free?.id);
      return seats?.sittings.find((sitting) => sitting.part === part)?.id ?? "";
    },
    close: () => house.close(),
  };
}
