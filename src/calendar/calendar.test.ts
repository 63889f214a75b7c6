import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import nodeIcal from "node-ical";
import {
  clashesOn,
  daysAround,
  daysLater,
  howOften,
  momentOf,
  readCalendar,
  repeatedDays,
  writeCalendar,
} from "./index.ts";
import type { CalendarEvent } from "./index.ts";
import { dayOfMoon } from "./observed/by-calendar.ts";
import { daysInTables } from "./observed/dated.ts";
import { orthodoxEaster, westernEaster } from "./observed/easter.ts";

const london = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short" });
const octets = (line: string): number => Buffer.byteLength(line, "utf8");

// What calendars hold: scripts of both directions, emoji, marks of the format itself, and lines of every length.
const words = fc
  .array(fc.constantFrom("a", "é", "سلام", "שלום", "👩🏽‍🦽", "বাং", ";", ",", "\\", "\n", ":", '"', "x".repeat(74)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((some) => `w${some.join("")}w`);
const nights = ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2027-03-28", "2026-12-31", "2028-02-29"];
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const anEvent: fc.Arbitrary<CalendarEvent> = fc.record({
  uid: fc.uuid().map((id) => `${id}@alongside`),
  change: fc.nat(40),
  title: words,
  onDay: fc.constantFrom(...nights),
  from: times,
  to: fc.oneof(times, fc.constant(null)),
  place: words,
  words,
  link: fc.constantFrom("", "https://alongside.example/riverside/sessions/1?a=b;c,d"),
  isCancelled: fc.boolean(),
});
const feedOf = (events: readonly CalendarEvent[]): string =>
  writeCalendar({ name: "Riverside, all; of it", method: "PUBLISH", writtenAt: "2026-11-22T21:00:00.000Z", events });

const readBack = (text: string) =>
  Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one !== undefined && one.type === "VEVENT");

const textIn = (value: unknown): string => {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "val" in value ? String(value.val) : "";
};

test("another program reads our feeds without loss: every script, length and night on which clocks change", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anEvent, { minLength: 1, maxLength: 6, selector: ({ uid }) => uid }), (events) => {
      const text = feedOf(events);
      assert.ok(text.split("\r\n").every((line) => octets(line) <= 75 && !line.includes("\n")));
      const read = readBack(text);
      assert.equal(read.length, events.length);
      for (const event of events) {
        const one = read.find(({ uid }) => uid === event.uid) ?? assert.fail("An event is lost.");
        assert.equal(textIn(one.summary), event.title);
        assert.equal(textIn(one.location), event.place);
        assert.equal(textIn(one.description), event.words);
        assert.equal(one.status, event.isCancelled ? "CANCELLED" : "CONFIRMED");
        assert.equal(Number(one.sequence), event.change);
        const at = { day: event.onDay, time: event.from ?? "" };
        // What comes twice each program reads its own way; of what there is never, none can be right.
        if (howOften(at) === "once") assert.equal(one.start.getTime(), momentOf(at));
      }
    }),
    { numRuns: 150 },
  );
});

test("a backslash before a letter is no new line", () => {
  // Of the two independent readers one takes it for a line break; so here it is the other that reads.
  const title = String.raw`C:\new\\notes, \; and \n`;
  const event = {
    uid: "1",
    change: 0,
    title,
    onDay: "2026-12-08",
    from: null,
    to: null,
    place: "",
    words: "",
    link: "",
    isCancelled: false,
  };
  const read = readCalendar(feedOf([event]), { from: "2026-12-01", to: "2026-12-31" });
  assert.deepEqual(read.ok ? read.value : [], [{ name: title, firstDay: "2026-12-08", lastDay: "2026-12-08" }]);
});

test("five hundred people asked in one letter are all in it, by name and address", () => {
  const invited = [...Array(500).keys()].map((at) => ({
    name: `Example ${at}; "آمنہ", ${at}`,
    email: `p${at}@example.org`,
  }));
  const event: CalendarEvent = {
    uid: "1@alongside",
    change: 0,
    title: "All",
    onDay: "2026-12-08",
    from: "18:30",
    to: "20:00",
    place: "",
    words: "",
    link: "",
    isCancelled: false,
    invited,
  };
  const from = { name: "Riverside", email: "no-reply@example.org" };
  const text = writeCalendar({
    name: "All",
    method: "REQUEST",
    writtenAt: "2026-11-22T21:00:00.000Z",
    events: [event],
    from,
  });
  const [read] = readBack(text);
  const attendees = read?.attendee;
  assert.ok(Array.isArray(attendees));
  assert.deepEqual(
    attendees.map((one: unknown) => textIn(one)),
    invited.map(({ email }) => `mailto:${email}`),
  );
});

test("times in London are what clocks there show, also where an hour is missing or comes twice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), times, (days, time) => {
      const at = { day: daysLater("2024-01-01", days), time };
      const shown = london.format(momentOf(at));
      const [year, month, date] = at.day.split("-");
      if (howOften(at) !== "never") assert.equal(shown, `${date}/${month}/${year}, ${time}`);
    }),
  );
  assert.equal(howOften({ day: "2026-03-29", time: "01:30" }), "never");
  assert.equal(howOften({ day: "2026-10-25", time: "01:30" }), "twice");
  assert.equal(new Date(momentOf({ day: "2026-10-25", time: "01:30" })).toISOString(), "2026-10-25T00:30:00.000Z");
});

test("a meeting that comes again has an end, at most 104 days, and stays on its weekday", () => {
  const refused = repeatedDays("2026-12-08", { every: "week", howMany: null, until: null });
  assert.match(refused.ok ? "" : (refused.problems[0]?.words ?? ""), /Say when it ends/);
  const much = repeatedDays("2026-12-08", { every: "week", howMany: null, until: "2036-01-01" });
  assert.match(much.ok ? "" : (much.problems[0]?.words ?? ""), /more than 104/);
  assert.deepEqual(repeatedDays("2026-12-08", { every: "month", howMany: 3, until: null }), {
    ok: true,
    value: ["2026-12-08", "2027-01-12", "2027-02-09"],
  });
  const fifths = repeatedDays("2026-12-29", { every: "month", howMany: 3, until: null });
  assert.deepEqual(fifths.ok ? fifths.value : [], ["2026-12-29", "2027-03-30", "2027-06-29"]);
  const last = repeatedDays("2026-12-29", { every: "last-of-month", howMany: 3, until: null });
  assert.deepEqual(last.ok ? last.value : [], ["2026-12-29", "2027-01-26", "2027-02-23"]);
});

test("a published calendar of school holidays becomes days, and what is none is refused with what to do", () => {
  const file = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    "UID:1",
    "SUMMARY:Half term",
    "DTSTART;VALUE=DATE:20270215",
    "DTEND;VALUE=DATE:20270220",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:2",
    "SUMMARY:Inset day",
    "DTSTART;VALUE=DATE:20270104",
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
  assert.deepEqual(readCalendar(file, { from: "2026-09-01", to: "2027-08-31" }), {
    ok: true,
    value: [
      { name: "Inset day", firstDay: "2027-01-04", lastDay: "2027-01-04" },
      { name: "Half term", firstDay: "2027-02-15", lastDay: "2027-02-19" },
    ],
  });
  // Days that never come: looking for them would never end.
  for (const rule of [
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "FREQ=SECONDLY",
    "FREQ=MONTHLY;BYDAY=6MO",
  ]) {
    const again = file.replace("UID:2", `UID:2\r\nRRULE:${rule}`);
    const read = readCalendar(again, { from: "2026-09-01", to: "2027-08-31" });
    assert.match(read.ok ? "" : (read.problems[0]?.words ?? ""), /(?:Type these days in|type the days in)/, rule);
  }
  for (const bad of ["", "<html>", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT", `BEGIN:VCALENDAR${"x".repeat(1_000_000)}`])
    assert.equal(readCalendar(bad, { from: "2026-01-01", to: "2026-12-31" }).ok, false, bad.slice(0, 40));
});

test("days that matter fall where they fell, and stand against the moon @practice P11", () => {
  const on = (key: string, year: number) =>
    daysAround(`${year}-01-01`, `${year}-12-31`).find((one) => one.key === key)?.firstDay;
  // Days that were kept: Umm al-Qura, the Hebrew and the Chinese calendar.
  assert.deepEqual(
    [on("eid-al-fitr", 2024), on("eid-al-adha", 2025), on("passover", 2025), on("yom-kippur", 2024)],
    ["2024-04-10", "2025-06-06", "2025-04-13", "2024-10-12"],
  );
  assert.deepEqual([on("lunar-new-year", 2025), on("nowruz", 2025)], ["2025-01-29", "2025-03-21"]);
  assert.deepEqual([2024, 2025, 2026, 2038].map(westernEaster), [
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2038-04-25",
  ]);
  assert.deepEqual([2024, 2025, 2026].map(orthodoxEaster), ["2024-05-05", "2025-04-20", "2026-04-12"]);
  const moons: Readonly<Record<string, readonly number[]>> = {
    diwali: [29, 30, 1],
    navratri: [1, 2, 3],
    "guru-nanak": [14, 15, 16, 17],
    wesak: [14, 15, 16, 17],
  };
  for (const { key, firstDay } of daysInTables) {
    const moon = moons[key];
    if (moon !== undefined) assert.ok(moon.includes(dayOfMoon(firstDay)), `${key} ${firstDay} ${dayOfMoon(firstDay)}`);
  }
});

test("a planned day is held against prayers and feasts, and what people here said settles what was computed @practice P11", () => {
  const named = (when: Parameters<typeof clashesOn>[0], localDays: Parameters<typeof clashesOn>[1]["localDays"] = []) =>
    clashesOn(when, { localDays }).map(({ name, certainty }) => `${name}: ${certainty}`);
  assert.deepEqual(named({ onDay: "2026-11-27", from: "13:00", to: "15:00" }), ["Friday prayer: sure"]);
  assert.deepEqual(named({ onDay: "2026-11-27", from: "15:00", to: "15:30" }), []);
  assert.deepEqual(named({ onDay: "2026-11-27", from: "18:00", to: "20:00" }), ["Shabbat: sure"]);
  assert.deepEqual(named({ onDay: "2026-09-20", from: "18:00", to: "20:00" }), ["Yom Kippur: sure"]);
  assert.deepEqual(named({ onDay: "2026-05-26", from: "10:00", to: "11:00" }), ["Eid al-Adha: may-differ"]);
  const said = {
    name: "Eid al-Adha",
    whom: "Muslims",
    firstDay: "2026-05-28",
    lastDay: "2026-05-28",
    saidBy: "The imam",
    observance: "eid-al-adha",
  };
  assert.deepEqual(named({ onDay: "2026-05-26", from: "10:00", to: "11:00" }, [said]), []);
  assert.deepEqual(named({ onDay: "2026-05-28", from: "10:00", to: "11:00" }, [said]), ["Eid al-Adha: said-here"]);
});
