import assert from "node:assert/strict";
import { test } from "node:test";
import { walkAlliance, walkLinks } from "./allies.ts";
import { walkAsked, walkAsks } from "./asks.ts";
import { walkGroup, walkParity } from "./groups.ts";
import { inRiverside } from "./in-riverside.ts";
import { walkMoney } from "./money.ts";
import { walkList } from "./lists.ts";
import { walkAgreement, walkExchange } from "./settling.ts";
import { walkFromConcern, walkFromFinding, walkWithIdea } from "./together.ts";
import { askWhomToTalkTo, seeWhatWasLent, takeTheCard } from "./whom.ts";

// Who works together: one house for all walks, each of which writes something of its own.
// @practice P04
// @practice P05
// @practice P06
// @practice P07
// @practice P08
// @practice P10
// @practice P15
// @practice P17
// @practice P18
// @practice P23
// @practice P24
// @practice P25
// @practice P33
// @practice P36
// @practice P37

inRiverside({
  title: "who works together in Riverside",
  each: (demo, way) => {
    test("from a finding to a programme in stage 0 with two needs and two offers", async () => {
      const steps = await walkFromFinding(demo(), way);
      assert.ok(steps.pages <= 4 && steps.taps <= 4, JSON.stringify(steps));
      assert.ok(steps.requiredAnswers <= 1 && steps.charactersTyped <= 100, JSON.stringify(steps));
      assert.ok(steps.wordsOnForms <= 200, JSON.stringify(steps));
    });
    test("from a group’s own concern to a service that is invited by name, which nobody else can tell", () =>
      walkFromConcern(demo(), way));
    test("somebody is asked before anything is designed, says how, and is answered by name", () =>
      walkWithIdea(demo(), way));
    test("whom do I talk to about dementia in the Gujarati-speaking community? One step from home", () =>
      askWhomToTalkTo(demo(), way));
    test("what an organisation lent is credited to it on both pages", () => seeWhatWasLent(demo(), way));
    test("a neighbour takes the card of the mosque in Urdu", () => takeTheCard(demo(), way));
    test("a list from elsewhere is looked over before any of it is in the directory, and leaves again as a feed", () =>
      walkList(demo(), way));
    test("two organisations settle what they share, both sign, and one ends it at once", () =>
      walkAgreement(demo(), way));
    test("a service says what it needs, a mosque has it, and is thanked", () => walkExchange(demo(), way));
    test("money ends, a charity says what would be lost, somebody decides by name, and the charity reads it", () =>
      walkMoney(demo(), way));
    test("two sides write down a contact in two taps, and a side says how its trust is to whom it chooses", () =>
      walkAlliance(demo(), way));
    test("a group begins, somebody who uses services takes a seat by their own word and leaves it, and the chair knows at once", () =>
      walkGroup(demo(), way));
    test("whom groups have not heard from stands beside who lives here and who uses services, and who took part for themselves beside it", () =>
      walkParity(demo(), way));
    test("before a partner is asked once more, everybody sees what it was asked; beyond its limit it reads why", () =>
      walkAsks(demo(), way));
    test("whom did this service ask, in what language, what came of it, and who was not asked?", () =>
      walkAsked(demo(), way));
    test("whom faith organisations alone do not reach is seen beside how many have no religion", () =>
      walkLinks(demo(), way));
  },
});
