import assert from "node:assert/strict";
import { test } from "node:test";
import { walkSaying, walkWord } from "./glossary.ts";
import { inRiverside } from "./in-riverside.ts";
import { walkCalendars, walkInvitation } from "./invitations.ts";
import { walkFears, walkSpoken, walkVoice } from "./voices.ts";

// What people say without a name, and what they are answered.
// @practice P11
// @practice P15
// @practice P35
// @practice P43

inRiverside({
  title: "what people say in Riverside",
  each: (demo, way) => {
    test("from nothing to a voice with a private link to its answer, and back", async () => {
      const steps = await walkVoice(demo(), way);
      assert.ok(steps.pages <= 4 && steps.taps <= 6, JSON.stringify(steps));
      assert.ok(steps.requiredAnswers === 1 && steps.charactersTyped === 0, JSON.stringify(steps));
      assert.ok(steps.wordsOnForms <= 200, JSON.stringify(steps));
    });
    test("somebody who does not write speaks; a person writes it down, and a worried reader tells the safeguarding lead", () =>
      walkSpoken(demo(), way));
    test("a fear is answered in the language of whoever has it, and they read who sees what they say", () =>
      walkFears(demo(), way));
    test("somebody asks what a word means, and everyone reads it in Urdu once another speaker looked at it", () =>
      walkWord(demo(), way));
    test("how people here say it is given, looked at by another speaker, read by everyone, and taken back", () =>
      walkSaying(demo(), way));
    test("somebody without an account answers an invitation by its link, says what they need, and the link is ended", async () => {
      const steps = await walkInvitation(demo(), way);
      assert.ok(steps.pages <= 2 && steps.taps <= 5, JSON.stringify(steps));
      assert.ok(steps.requiredAnswers === 1 && steps.wordsOnForms <= 150, JSON.stringify(steps));
    });
    test("sessions stand in one’s own calendar, and a day that people here name among those that matter", () =>
      walkCalendars(demo(), way));
  },
});
