import assert from "node:assert/strict";
import { test } from "node:test";
import type { Group, SeatStanding, Showing } from "./group.ts";
import { groupSeen, isPrivate } from "./seen.rules.ts";

const sitting = (id: string, shownAs: Showing | null) => ({
  id: `sits-${id}`,
  part: "holder" as const,
  through: null,
  wayChosen: "asked" as const,
  since: "2026-01-01",
  termEndsOn: null,
  holder: shownAs === null ? null : { id, name: id, shownAs },
});

const groupOf = (...held: readonly (readonly [SeatStanding, string, Showing])[]): Group => ({
  id: "g",
  name: "G",
  kind: "panel",
  purpose: "",
  community: null,
  isHealth: true,
  chair: { id: "Chair", name: "Chair" },
  endedOn: null,
  endedBecause: "",
  chosenBy: "",
  chosenBecause: "",
  startedById: null,
  startedAt: "",
  sentences: [],
  isInside: true,
  seats: held.map(([standing, id, shownAs]) => ({
    id: standing,
    standing,
    sittings: [sitting(id, shownAs)],
    asks: [],
  })),
});

const beside = (group: Group, who: string | null) => {
  const { seats, members } = groupSeen(group, who);
  return { beside: seats.map(({ sittings }) => sittings[0]?.holder?.name ?? "-").join(), members: members.join() };
};

test("the chair sees who sits where, and so does the group while nobody shows as a plain member @practice P08", () => {
  const open = groupOf(["service-user", "Amina", "seat"], ["senior-staff", "Boss", "seat"]);
  for (const who of ["Chair", "Amina", "Boss"])
    assert.deepEqual(beside(open, who), { beside: "Amina,Boss", members: "" });
});

test("where somebody shows as a plain member, nobody’s name stands beside a seat for the group but their own: none is left over to guess", () => {
  const plain = groupOf(
    ["service-user", "Amina", "member"],
    ["carer", "Bilal", "seat"],
    ["senior-staff", "Boss", "seat"],
  );
  assert.deepEqual(beside(plain, "Boss"), { beside: "-,-,Boss", members: "Amina,Bilal,Boss" });
  assert.deepEqual(beside(plain, "Amina"), { beside: "Amina,-,-", members: "Amina,Bilal,Boss" });
  assert.deepEqual(beside(plain, "Chair"), { beside: "Amina,Bilal,Boss", members: "" });
});

test("in a group about health a seat because of one’s own life is private; elsewhere as its holder wishes", () => {
  const about = (isHealth: boolean, standing: SeatStanding, shownAs: Showing) =>
    isPrivate({ isHealth }, { standing, shownAs });
  assert.deepEqual(
    [
      about(true, "carer", "seat"),
      about(true, "staff", "seat"),
      about(false, "carer", "seat"),
      about(false, "staff", "member"),
    ],
    [true, false, false, true],
  );
});
