import { test } from "node:test";
import { walkDeed, walkNetwork, walkQuestion } from "./champions.ts";
import { inRiverside } from "./in-riverside.ts";

// A network of champions who promote within communities and feed back to commissioners.
// @practice P30

inRiverside({
  title: "what champions of Riverside hear, and who answers them",
  each: (demo, way) => {
    test("a champion asks, a commissioner answers, it goes up once, and everybody may read it", () =>
      walkQuestion(demo(), way));
    test("a champion tells in three taps what they did", () => walkDeed(demo(), way));
    test("whoever runs the network sees who waits and who answers", () => walkNetwork(demo(), way));
  },
});
