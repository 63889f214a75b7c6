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
    ["login_guess", "Guesses are counted before anybody knows who guesses, or where they would go."],
    ["login_code_used", "A code that was used belongs to a login, which is of no place."],
    ["letter", "A letter goes to an email address, often before anybody knows which place it leads to."],
    ["login_house", "Who looks after the whole installation is a matter of no single place."],
  ].map(([table = "", because = ""]): TableWithoutPlace => ({ table, because, may: [], doorMay: all })),
  {
    table: "_private_jobs",
    because: "Whoever works jobs takes the next one of any place; a place's own transaction sees only its own.",
    may: all,
  },
  {
    table: "_private_tasks",
    because: "The names of the kinds of job there are; they say nothing of any place.",
    may: ["SELECT", "INSERT"],
  },
  {
    table: "_private_job_queues",
    because: "Names of queues whose jobs wait for each other; they say nothing of any place.",
    may: ["SELECT", "INSERT", "UPDATE"],
  },
  {
    table: "_private_known_crontabs",
    because: "When each regular job last ran, for the whole house.",
    may: ["SELECT", "INSERT", "UPDATE"],
  },
  {
    table: "migrations",
    because: "It says which steps the tables of jobs have gone through, for all places at once.",
    may: ["SELECT"],
  },
];

/** Policies that show rows whatever the place, and unique keys across places: what anyone may learn from them. */
export const openToAll: readonly { readonly name: string; readonly because: string }[] = [
  { name: "place.place_is_public", because: "That a place uses Alongside, and its name, is for everyone to see." },
  {
    name: "person.person_of_its_login",
    because: "Somebody who has signed in may see which places they themselves are in, and nobody else's.",
  },
  { name: "place_slug_key", because: "A place's address is public, so that it is taken may be known too." },
  { name: "_private_tasks.job_names_are_known", because: "A kind of job has a name and belongs to no place." },
  { name: "_private_job_queues.job_queues_are_known", because: "A queue has a name and belongs to no place." },
  { name: "_private_known_crontabs.job_times_are_known", because: "A regular job runs for the whole house at once." },
];

/** Tables whose rows are never changed or never removed: all the application's role may do with the whole table. */
export const onlyThese: Readonly<Record<string, readonly string[]>> = {
  place: ["INSERT", "SELECT"],
  happening: ["INSERT", "SELECT"],
  chain_head: ["INSERT", "SELECT"],
  seal: ["SELECT"],
  happening_words: ["INSERT", "SELECT", "DELETE"],
  erasure: ["INSERT", "SELECT"],
  proposal_answer: ["INSERT", "SELECT"],
  place_setting: ["INSERT", "SELECT"],
};
