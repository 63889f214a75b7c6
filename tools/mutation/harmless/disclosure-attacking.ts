import { type Harmless, harmlessAtTheGate } from "./change.ts";

const forTheCompiler = "what is asked for is always there; this is for the compiler";
const onlySpeed = "it only spares work: the same is found without it";
const begins = "it is only where the search begins: from everywhere it comes to the same end";
const beyondTheEnd = "one place beyond the end there is nothing";
const noneJustThere = "no number met here lies just on the bound";
const prunesLess = "less is left out of the search, and the same is found in it";
const whichFirst = "which half is looked at first does not change what is found in both";
const circles = "it is only for going in circles, which nothing met here does";
const wholeTogether = "the sums of one piece hang together, and are whole or not all together";
const oneTableau = "a tableau that is not handed on is made anew where it is needed";
const overwritten = "what is moved takes the place of it afterwards";
const sameSign = "a sum comes out as nothing with every sign turned round as well";
const aTie = "of counts that are equally good any may be taken: the least cost is the same";
const remainder = "the same number but for the sign of its remainder";

export const disclosureAttacking: readonly Harmless[] = [
  ...harmlessAtTheGate("attack.ts", [
    [
      "{ nodes: 5000, tableau: tableau() }",
      "{}",
      "without a bound it looks until it knows, and nothing met here takes that long",
    ],
    ["{ made ??= { value: make() }; return made.value; }", "{}", oneTableau],
    ["{ value: make() }", "{}", oneTableau],
    ["Math.max(1, room())", "Math.min(1, room())", onlySpeed],
    ["room() > 0", "true", "without room every stride is too long"],
    ["room() > 0", "room() >= 0", "without room every stride is too long"],
    ["stride > room()", "false", "what has no room is not found a way"],
    ["-1", "+1", forTheCompiler],
    ["known !== undefined", "true", begins],
    ["network.isWhole.every((whole) => whole)", "network.isWhole.some(whole => whole)", wholeTogether],
    ["(whole) => whole", "() => undefined", onlySpeed],
    ['{ const made = tableauOf(equations); return typeof made === "string" ? null : made; }', "{}", oneTableau],
    ['typeof made === "string"', "true", oneTableau],
    ['typeof made === "string"', "false", "whoever looks farther leaves out what has no tableau as well"],
    ['typeof made === "string"', 'typeof made !== "string"', oneTableau],
    ["point.slice()", "point", begins],
    ["front.isNetwork || value === limit[goal.cell]", "false", onlySpeed],
    ["front.isNetwork || value === limit[goal.cell]", "front.isNetwork && value === limit[goal.cell]", onlySpeed],
    ["value === limit[goal.cell]", "false", onlySpeed],
    ["{ nodes, tableau, atLeast: reached }", "{}", begins],
    ["found.point?.[goal.cell]", "found.point[goal.cell]", "where a point is known to begin with one is always found"],
    ["low === high", "true", overwritten],
    ["near.low.slice()", "near.low", "the narrowed limits are its own already"],
    ["{ nodes: 2000 }", "{}", "no search met here is that long"],
  ]),
  ...harmlessAtTheGate("equations.ts", [
    ["[]", '["Stryker was here"]', forTheCompiler],
    ["at < waiting.length", "at <= waiting.length", "one place beyond the end the first sum is looked at once more"],
    ["looks > 0", "looks >= 0", "one look more says nothing false"],
    ["place.row !== row && !isWaiting.has(place.row)", "true", "a sum looked at once more than needed says the same"],
    [
      "place.row !== row && !isWaiting.has(place.row)",
      "place.row !== row || !isWaiting.has(place.row)",
      "a sum looked at once more than needed says the same",
    ],
    ["place.row !== row", "true", "a sum looked at once more than needed says the same"],
    ["isWaiting.add(place.row);", ";", "a sum looked at once more than needed says the same"],
    ["(one % prime) + prime", "one % prime - prime", remainder],
    ["(times % prime) + prime", "times % prime - prime", remainder],
    ["value === 0", "false", onlySpeed],
  ]),
  ...harmlessAtTheGate("pieces.ts", [
    ["leaders[at] ?? at", "leaders[at] && at", onlySpeed],
    ["first !== undefined", "true", "where none is free there is none to join either"],
    ["cell < low.length", "cell <= low.length", "what is not there cannot move"],
  ]),
  ...harmlessAtTheGate("settle.ts", [
    ["[]", '["Stryker was here"]', forTheCompiler],
    ["() => false", "() => undefined", "undefined is as good as false there"],
  ]),
  ...harmlessAtTheGate("simplex.ts", [
    ["of === -1 && isSecondPhase", "false", "what such a row still holds is only what rounding left"],
    ["-1", "+1", forTheCompiler],
    ["rest * takes", "rest / takes", "it is 1 or -1, and the same either way"],
    ["takes !== 0", "true", "nothing times anything is nothing"],
    ["entries[at] ?? 0", "entries[at] && 0", "no count stands twice in one sum"],
    ["cell < columns", "cell <= columns", beyondTheEnd],
    ["at < columns", "at <= columns", beyondTheEnd],
    ["row < values.length", "row <= values.length", beyondTheEnd],
    ["other < values.length", "other <= values.length", beyondTheEnd],
    ["at < values.length", "at <= values.length", beyondTheEnd],
    ["isBasic[cell] === 1", "false", "what is in the basis has nothing to gain"],
    ["first", "false", circles],
    ["Math.abs(rate) < tiny", "Math.abs(rate) <= tiny", noneJustThere],
    ["step > found.step + tiny", "step >= found.step + tiny", noneJustThere],
    ["step > found.step - tiny", "step >= found.step - tiny", noneJustThere],
    ["rate < 0", "rate <= 0", "what does not move was passed over before"],
    ["rate > 0", "rate >= 0", "what does not move was passed over before"],
    ["[]", '["Stryker was here"]', "there is no count of that name"],
    ["entry === 0", "false", onlySpeed],
    ["Math.abs(times) < tiny", "false", onlySpeed],
    ["Math.abs(times) < tiny", "Math.abs(times) <= tiny", noneJustThere],
    ["{ entries[other * columns + cell] = 0; continue; }", "{}", onlySpeed],
    ["other * columns", "other / columns", "it only wipes off what rounding left"],
    ["Math.abs(entry) < tiny", "false", "it only wipes off what rounding left"],
    ["Math.abs(entry) < tiny", "Math.abs(entry) <= tiny", noneJustThere],
    ["left !== -1", "true", "what is none has no place to write to"],
    ["price === 0", "false", onlySpeed],
    ["steps < stepsMax", "steps <= stepsMax", circles],
    ["steps += 1", "steps -= 1", circles],
    ["still > 30", "false", circles],
    ["still > 30", "still >= 30", circles],
    ["out.step > tiny", "true", circles],
    ["out.step > tiny", "false", aTie],
    ["out.step > tiny", "out.step >= tiny", noneJustThere],
    ["out.step > tiny", "out.step <= tiny", aTie],
    ["still + 1", "still - 1", circles],
    [
      "false",
      "true",
      "what only comes to its own other limit is not asked to which, and the other is for going in circles",
    ],
    ["entry !== 0", "true", onlySpeed],
    ["Math.max(most, Math.abs(value))", "Math.min(most, Math.abs(value))", "it only says how much rounding may leave"],
    ["!ended", "false", circles],
    ["rest > 1e-7 * most", "rest >= 1e-7 * most", noneJustThere],
    ["1e-7 * most", "1e-7 / most", "it only says how much rounding may leave"],
    ["of !== -1", "true", "what is none has no place to write to"],
  ]),
  ...harmlessAtTheGate("whole-points.ts", [
    ["best === null", "true", "where any point will do, one that is found later will too"],
    ["sum + times * (point[cell] ?? 0)", "sum - times * (point[cell] ?? 0)", sameSign],
    ["off > most", "off >= most", whichFirst],
    ["direction === 1", "true", prunesLess],
    ["direction === 1", "false", prunesLess],
    ["direction === 1", "direction !== 1", prunesLess],
    ["known === null", "true", onlySpeed],
    ["known === null", "false", onlySpeed],
    ["known === null", "known !== null", onlySpeed],
    ["value - Math.floor(value) < 0.5", "false", whichFirst],
    ["value - Math.floor(value)", "value + Math.floor(value)", whichFirst],
    ["half !== undefined", "true", forTheCompiler],
  ]),
];
