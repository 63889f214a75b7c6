import { dateText } from "../../design/index.ts";

/** Today, and how a day is read, for the holes of a thread. */
export const nowAt = (at: Date) => ({
  today: at.toISOString().slice(0, 10),
  dayWords: (day: string) => dateText(day, "en"),
});
