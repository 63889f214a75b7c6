/**
 * Which area may lean on which: the one table. An area may lean only on areas written above it, so a circle cannot
 * be written here: naming a later area does not compile (`lean` knows only the names it has met), and `circlesIn`
 * says so again when the program runs. Change it by decision record.
 */
export interface Lean {
  readonly area: string;
  readonly leansOn: readonly string[];
}

interface Table<Known extends string> {
  readonly rows: readonly Lean[];
  /** Adds an area that leans on some of the areas already written. */
  readonly area: <Name extends string>(name: Name, leansOn: readonly NoInfer<Known>[]) => Table<Known | Name>;
  /** Adds an area that nobody leans on. */
  readonly edge: <Name extends string>(name: Name, leansOn: readonly NoInfer<Known>[]) => Table<Known>;
  /** Adds an area that joins all areas written so far and that nobody leans on. */
  readonly joins: <Name extends string>(name: Name) => Table<Known>;
  /** Adds an area that joins all areas written so far, and on which those after it may lean. */
  readonly gathers: <Name extends string>(name: Name) => Table<Known | Name>;
}

const tableOf = <Known extends string>(rows: readonly Lean[], names: readonly Known[]): Table<Known> => ({
  rows,
  area: (name, leansOn) => tableOf([...rows, { area: name, leansOn }], [...names, name]),
  edge: (name, leansOn) => tableOf([...rows, { area: name, leansOn }], names),
  joins: (name) => tableOf([...rows, { area: name, leansOn: names }], names),
  gathers: (name) => tableOf([...rows, { area: name, leansOn: names }], [...names, name]),
});

/** A table with no area in it yet. */
export const lean = (): Table<never> => tableOf([], []);

/** In the order of the loop: understand, prepare, plan together, do, recognise, account. */
export const leans: readonly Lean[] = lean()
  .area("places", [])
  .area("communities", ["places"])
  .area("people", ["places", "communities"])
  .area("organisations", ["places", "communities", "people"])
  .area("datasets", ["places", "communities", "organisations"])
  .area("funding", ["places", "communities", "people", "organisations"])
  .area("reach", ["places", "communities", "organisations", "datasets"])
  .area("releases", ["places", "communities", "people", "organisations", "datasets", "reach"])
  .area("recognition", ["places", "people", "organisations"])
  .area("voices", ["places", "communities", "people", "organisations"])
  .area("alliances", ["communities", "people", "organisations"])
  .area("agreements", ["places", "communities", "people", "organisations"])
  .area("exchange", ["places", "communities", "people", "organisations"])
  .area("ideas", ["communities", "people", "organisations"])
  .area("programmes", ["places", "communities", "people", "organisations", "alliances", "reach", "ideas"])
  .area("campaigns", ["places", "communities", "people", "organisations", "datasets", "reach"])
  .area("groups", ["places", "communities", "people", "organisations", "programmes", "reach"])
  .area("glossary", ["places", "communities", "people", "organisations"])
  .area("asks", ["places", "communities", "people", "organisations", "recognition", "exchange"])
  .area("sessions", ["places", "communities", "people", "organisations", "groups", "recognition", "glossary", "asks"])
  .area("claims", ["places", "people", "organisations", "recognition", "voices", "sessions"])
  .area("costs", ["places", "people", "organisations", "funding", "recognition", "claims"])
  .area("training", ["places", "communities", "people", "organisations", "recognition"])
  .area("champions", ["places", "communities", "people", "organisations", "recognition", "voices"])
  .area("adaptations", ["places", "communities", "people", "organisations", "voices"])
  .area("coproduction", ["places", "communities", "people", "organisations", "alliances", "ideas", "programmes"])
  .area("plans", [
    "places",
    "communities",
    "people",
    "organisations",
    "alliances",
    "groups",
    "programmes",
    "asks",
    "sessions",
  ])
  .area("outreach", [
    "places",
    "communities",
    "people",
    "organisations",
    "sessions",
    "reach",
    "voices",
    "plans",
    "recognition",
  ])
  .area("networks", [
    "places",
    "communities",
    "people",
    "organisations",
    "groups",
    "sessions",
    "recognition",
    "programmes",
  ])
  .area("clinics", ["places", "communities", "people", "organisations", "recognition", "networks"])
  .area("needs", ["places", "communities", "people", "organisations", "recognition", "voices"])
  .area("cases", [
    "places",
    "communities",
    "people",
    "organisations",
    "agreements",
    "recognition",
    "sessions",
    "voices",
    "needs",
  ])
  .area("budgets", ["places", "communities", "people", "organisations", "voices", "cases"])
  .area("advocacy", ["places", "communities", "people", "organisations", "voices", "cases"])
  .area("audits", ["places", "communities", "people", "organisations", "reach"])
  .area("barriers", [
    "places",
    "communities",
    "people",
    "organisations",
    "funding",
    "recognition",
    "sessions",
    "voices",
    "reach",
    "needs",
    "cases",
    "audits",
  ])
  .area("workforce", ["places", "communities", "people", "organisations", "datasets", "reach"])
  .area("asked", ["places", "communities", "people", "organisations", "voices", "groups", "asks", "sessions"])
  .area("learning", ["places", "people", "organisations", "programmes", "glossary", "sessions", "voices", "releases"])
  .edge("front", ["places", "communities", "people", "organisations", "datasets", "reach"])
  .joins("home")
  .joins("story")
  .gathers("evidence")
  .joins("assurance").rows;

/** Each area that stands twice, or leans on itself, on an area below it or on a stranger, as a sentence. */
export const circlesIn = (table: readonly Lean[]): readonly string[] =>
  table.flatMap(({ area, leansOn }, place) => {
    const above = table.slice(0, place).map((row) => row.area);
    const twice = above.includes(area) ? [`${area} stands twice in the table of leans.`] : [];
    const upside = leansOn
      .filter((other) => !above.includes(other))
      .map((other) => `${area} may not lean on ${other}: ${other} does not stand above it in the table of leans.`);
    return [...twice, ...upside];
  });
