/** A table that belongs to no place, and so has neither place_id nor row-level security. Each needs its sentence. */
export interface TableWithoutPlace {
  readonly table: string;
  readonly because: string;
  /** All that the application's role may do with it. */
  readonly may: readonly Right[];
  /** All that the role of signing in may do with it; nothing where this is left out. */
  readonly doorMay?: readonly Right[];
}

type Right = "SELECT" | "INSERT" | "UPDATE" | "DELETE";
const all: readonly Right[] = ["SELECT", "INSERT", "UPDATE", "DELETE"];

/** The whole list. A test reads the database's catalogue and fails on any other table without a place. */
export const tablesWithoutPlace: readonly TableWithoutPlace[] = [
  {
    table: "migration",
    because: "It says which steps the tables have gone through, for all places at once.",
    may: ["SELECT"],
  },
  ...[
    ["login", "One person signs in once and may be in several places."],
    ["login_device", "A device that is signed in belongs to a login, which is of no place."],
    ["login_secret", "A password belongs to a login, which is of no place."],
    ["login_proof", "A proof sent by post or email is made before anybody knows which place it leads to."],
    ["login_second_factor", "A second proof belongs to a login, which is of no place."],
    ["login_token", "A token acts for a login, which is of no place."],
    ["login_house", "Who looks after the whole installation is a matter of no single place."],
  ].map(([table = "", because = ""]): TableWithoutPlace => ({ table, because, may: [], doorMay: all })),
];

/** Policies that show rows whatever the place, and unique keys across places: what anyone may learn from them. */
export const openToAll: readonly { readonly name: string; readonly because: string }[] = [
  { name: "place.place_is_public", because: "That a place uses Alongside, and its name, is for everyone to see." },
  { name: "place_slug_key", because: "A place's address is public, so that it is taken may be known too." },
];

/** Tables whose rows are never changed or never removed: all the application's role may do with the whole table. */
export const onlyThese: Readonly<Record<string, readonly string[]>> = {
  place: ["INSERT", "SELECT"],
  happening: ["INSERT", "SELECT"],
  chain_head: ["INSERT", "SELECT"],
  seal: ["SELECT"],
  proposal_answer: ["INSERT", "SELECT"],
  place_setting: ["INSERT", "SELECT"],
};
