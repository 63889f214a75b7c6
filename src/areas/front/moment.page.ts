const format = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** A moment as people here say it: "3 March 2026 at 14:05". Takes it as JSON has it. */
export const momentText = (isoMoment: string): string => format.format(new Date(isoMoment));
