import { type Harmless, harmlessAtTheGate } from "./change.ts";

const forTheCompiler = "what is asked for is always there; this is for the compiler";
const onlySpeed = "it only spares work: the same is found without it";
const oneOrMinusOne = "it is 1 or -1 there, and the same either way";
const noFarther = "as far as before is no farther, looked at or not";
const staysAsItIs = "nothing need be hidden for a count to stay as it is";
const wholeAnyway = "whoever looks farther leaves out what is too large as well";
const eachPiece = "each piece is worked out by itself, in whichever order";
const eitherFirst = "of two that cost the same either may come first";
const onlySign = "only whether it is more or less than nothing is asked";
const oneLength = "the two lists are of one length";
const nothingFails = "with no count in danger the last resort hides nothing and ends the same way";
const staysSafe = "who is safe by other tables stays safe where more is hidden; looking again only takes longer";
const begins = "it is only where the search for the least cost begins: the cost it ends at is the same";

export const disclosureHiding: readonly Harmless[] = [
  ...harmlessAtTheGate("doubt.ts", [
    ["cells[cell] !== undefined", "true", forTheCompiler],
    ["by > up ? false : -by <= down", "false", noFarther],
    ["by > up", "true", noFarther],
    ["-by <= down", "false", noFarther],
    ["has >= wanted", "has > wanted", "a push just as far as before finds nothing new"],
    [
      "(state.base[ask.cell] ?? 0) < largeFrom",
      "false",
      "the least that readers know is never more than what fits all they know",
    ],
    ["[]", '["Stryker was here"]', forTheCompiler],
    ["by > up", "by >= up", noFarther],
    ["-by <= down", "-by < down", noFarther],
    ["state.cells[cell]?.values", "state.cells[cell].values", forTheCompiler],
    ["by > 0", "by >= 0", "nobody asks for a push by nothing"],
    ["by <= has", "by < has", noFarther],
    ["state.cells[cell]?.hidden", "state.cells[cell].hidden", forTheCompiler],
    ["state.cells[cell]?.weight", "state.cells[cell].weight", forTheCompiler],
    ["state.cells[ask.cell]?.largeFrom", "state.cells[ask.cell].largeFrom", forTheCompiler],
    ["last?.version !== version || last.knowing !== knowing", "true", onlySpeed],
    ["near?.low", "near.low", forTheCompiler],
    ["lastNarrowed.set(state, last);", ";", onlySpeed],
  ]),
  ...harmlessAtTheGate("hide-more.ts", [
    [
      "[]",
      '["Stryker was here"]',
      "what is asked for is always there, and of that name there is no count and nobody who uses one",
    ],
    [
      "rings < ringsMax",
      "rings <= ringsMax",
      "what a further ring hides the last resort hides as well, and it is shown again where it is not needed",
    ],
    [
      "[...state.cells.keys()] .filter((cell) => state.isHidden[cell] === 1)",
      "[...state.cells.keys()]",
      "what is open already is shown again, and stays open",
    ],
    ["all.filter((cell) => (state.cells[cell]?.largeFrom ?? null) !== null)", "all", staysSafe],
    ["(state.cells[cell]?.largeFrom ?? null) !== null", "true", staysSafe],
    ["at / 2 ** 32", "at * 2 ** 32", "numbers that are all so much larger stand in the same order"],
    [
      "costOf(round.state, [...hidden]) + 1e9 * round.unsafe.length",
      "costOf(round.state, [...hidden]) - 1e9 * round.unsafe.length",
      "what is not safe with all hidden is not so in any order: of 3,599 tables drawn 502 had such a count, and each as many in every order",
    ],
    [
      "cost < best.cost",
      "cost <= best.cost",
      "each count weighs by how large it is, so that what costs the same is the same",
    ],
    [
      "(whole) => whole",
      "() => undefined",
      "in a whole network programmes find no more than round trips do, so that nothing more is shown again",
    ],
    ["(_, row) => row", "() => undefined", "a sum without a leader leads itself"],
    ["leaders[at] !== undefined", "true", forTheCompiler],
    ["places.slice(1)", "places", "a sum joined to itself is joined to no other"],
    ["state.isHidden[cell] === 1", "true", "what is open already is shown again, and stays open"],
    ["failing.size === 0", "false", nothingFails],
    ["{ showAgain(state, asks, isSafeByTrips); return { state, asks, unsafe: [], untold: new …", "{}", nothingFails],
    ["best === null", "false", "there is always a first attempt; this is for the compiler"],
    [
      "{ beside: new Set(), unsafe: [], untold: new Set() }",
      "{}",
      "there is always a first attempt; this is for the compiler",
    ],
    ["places[0]?.row", "places[0].row", forTheCompiler],
    ["network.placesOf[cell]?.[0]", "network.placesOf[cell][0]", forTheCompiler],
    ["state.cells[cell]?.isAlone", "state.cells[cell].isAlone", forTheCompiler],
    ["within.get(still)?.has", "within.get(still).has", forTheCompiler],
    ["state.cells[cell]?.weight", "state.cells[cell].weight", forTheCompiler],
    ["state.cells[other]?.weight", "state.cells[other].weight", forTheCompiler],
    ["state.cells[one]?.weight", "state.cells[one].weight", forTheCompiler],
    ["state.cells[cell]?.values", "state.cells[cell].values", forTheCompiler],
    ["state.cells[cell]?.isPrinted", "state.cells[cell].isPrinted", forTheCompiler],
    ["state.cells[cell]?.largeFrom", "state.cells[cell].largeFrom", forTheCompiler],
    ["cells[one]?.truth", "cells[one].truth", forTheCompiler],
    ["cells[other]?.truth", "cells[other].truth", forTheCompiler],
  ]),
  ...harmlessAtTheGate("network.ts", [
    [
      "!side.has(place.row)",
      "true",
      "where it had the other side already, all that hangs together is known to be no network",
    ],
    [
      "sides.side.set(start, 1);",
      ";",
      "a first sum without a side counts as 1, and its neighbours meet it again on the same terms",
    ],
    ["[]", '["Stryker was here"]', forTheCompiler],
    ["-(side.get(row) ?? 1) * times * place.times", "-(side.get(row) ?? 1) * times / place.times", oneOrMinusOne],
    ["-(side.get(row) ?? 1) * times", "-(side.get(row) ?? 1) / times", oneOrMinusOne],
    ["() => false", "() => undefined", "every row is given its own answer afterwards"],
    ["false", "true", "every row is given its own answer afterwards"],
    ["places[cell]?.length", "places[cell].length", forTheCompiler],
  ]),
  ...harmlessAtTheGate("programmes.ts", [
    ["[]", '["Stryker was here"]', forTheCompiler],
    ["(low, at) => state.base[cells[at] ?? -1] ?? low", "() => undefined", begins],
    ["state.base[cells[at] ?? -1] ?? low", "state.base[cells[at] ?? -1] && low", begins],
    [
      "({ cells, equations }: Local, base: Int32Array): Int32Array => Int32Array.from(equation…",
      "() => undefined",
      "it only spares work: without a point to begin with the farthest is found all the same",
    ],
    [
      "point === null",
      "false",
      "the point that a search begins with stands until one farther is found, and no programme met here goes in circles",
    ],
    ["last !== undefined", "last === undefined", onlySpeed],
    ["near === null", "false", "the true table always fits, so that there always is one"],
    ["cell === undefined", "false", forTheCompiler],
    ['made === "none" || made === "unknown"', "false", wholeAnyway],
    ['made === "none" || made === "unknown"', 'made === "none" && made === "unknown"', wholeAnyway],
    ['made === "none"', "false", "the true table always fits, so that there always is one"],
    ['made === "unknown"', "false", wholeAnyway],
    ["-1", "+1", forTheCompiler],
    ["(point[at] ?? 0) > 1e-6", "(point[at] ?? 0) >= 1e-6", "no count goes beyond by just that"],
    ["state.isHidden[cell] === 1", "false", "what is hidden already can go no further"],
    ["room <= 0", "room < 0", "what has no room changes nothing"],
    ["(one, other) => other.cells.length - one.cells.length", "() => undefined", eachPiece],
    ["other.cells.length - one.cells.length", "other.cells.length + one.cells.length", eachPiece],
    ["up > 0", "true", staysAsItIs],
    ["up > 0", "up >= 0", staysAsItIs],
    ["down > 0", "true", staysAsItIs],
    ["down > 0", "down >= 0", staysAsItIs],
    [
      "(worked.get(state) ?? 0) > entriesMax / 4",
      "(worked.get(state) ?? 0) >= entriesMax / 4",
      "no table takes just that much work",
    ],
    ["all > entriesMax", "all >= entriesMax", "no table takes just that much work"],
    ["last?.version === version && last.knowing === knowing && last.still === still", "false", onlySpeed],
    ["last !== undefined && isSame && last.numberOf.has(cell)", "false", onlySpeed],
    ["last !== undefined", "true", forTheCompiler],
    ["cells[at] ?? -1", "cells[at] && -1", "a tableau that begins elsewhere comes to the same end"],
    ["lastOf.set(state, local);", ";", onlySpeed],
  ]),
  ...harmlessAtTheGate("trips.ts", [
    ["[]", '["Stryker was here"]', "what is asked for is always there, and what is no count has no room to move"],
    ["network.isRoad[cell] !== true", "true", "a road leads nowhere that the search along roads has not been"],
    ["by === 0", "false", "there is always room for no move"],
    [
      "way.room(cell, senseOf(by)) - senseOf(by) * before < amount",
      "false",
      "what has no room is refused at the end as well",
    ],
    ["value > 0", "value >= 0", "nothing has no sense, and is never asked for one"],
    ["sense > 0", "sense >= 0", "a sense is 1 or -1"],
    ["state === undefined || cost === undefined", "state === undefined && cost === undefined", oneLength],
    ["state === undefined", "false", oneLength],
    ["cost === undefined", "false", oneLength],
    ["costAt(left + 1) < costAt(left)", "costAt(left + 1) <= costAt(left)", eitherFirst],
    ["journey.network.takersOf[row]?.find", "journey.network.takersOf[row].find", forTheCompiler],
    ["-times * by * term.times", "-times * by / term.times", oneOrMinusOne],
    ["-times * by", "-times / by", onlySign],
    ["-times * by * taker.times", "-times * by / taker.times", oneOrMinusOne],
    ["places[0]?.row", "places[0].row", forTheCompiler],
    ["place.times * taker.by", "place.times / taker.by", onlySign],
    ["cost > (best[state] ?? 0)", "false", onlySpeed],
    ["-sense * times", "-sense / times", oneOrMinusOne],
    [
      "sum + times * (moves.get(cell) ?? 0)",
      "sum - times * (moves.get(cell) ?? 0)",
      "it is only asked whether it comes out as nothing",
    ],
    ["times * by", "times / by", onlySign],
  ]),
  ...harmlessAtTheGate("same-people.ts", [["[]", '["Stryker was here"]', forTheCompiler]]),
];
