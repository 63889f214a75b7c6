/** The front door of the calendar: files that calendar programs read, days that matter, and meetings that come again. */
export { daysLater, weekdayOf } from "./days.ts";
export type { Calendar, CalendarEvent, Invited } from "./event.ts";
export { clashesOn, daysAround, settledHere } from "./observances.ts";
export type { Clash, LocalDay, When } from "./observances.ts";
export type { Certainty, Observance } from "./observed/observance.ts";
export { readCalendar } from "./read.ts";
export type { SpanRead } from "./read.ts";
export { repeatedDays, repeatMax } from "./repeat.ts";
export type { Repeat } from "./repeat.ts";
export { howOften, momentOf } from "./wall-clock.ts";
export type { WallTime } from "./wall-clock.ts";
export { writeCalendar } from "./write.ts";
