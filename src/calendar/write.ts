import type { Calendar, CalendarEvent, Invited } from "./event.ts";
import { daysLater } from "./days.ts";

const lineOctetsMax = 75;
const octetsOf = (text: string): number => [...text].reduce((sum, sign) => sum + octetsOfSign(sign), 0);

function octetsOfSign(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}

/** A line of at most 75 octets, then more that begin with a space; no character is cut in two. */
export function folded(line: string): string {
  if (octetsOf(line) <= lineOctetsMax) return line;
  const lines: string[] = [];
  let [now, octets] = ["", 0];
  for (const sign of line) {
    const size = octetsOfSign(sign);
    if (octets + size > lineOctetsMax) {
      lines.push(now);
      [now, octets] = [" ", 1];
    }
    now += sign;
    octets += size;
  }
  return [...lines, now].join("\r\n");
}

/** Half a character (a lone surrogate) cannot be written in UTF-8, and control characters end lines. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?!\n)\p{Cc}/gu, " ");

const textOf = (text: string): string =>
  plain(text).replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll("\n", "\\n");

/** In quotation marks, which a name may not hold itself: single ones stand for them, as every program reads those. */
const nameOf = (name: string): string => `"${plain(name).replaceAll('"', "'").replaceAll("\n", " ")}"`;

const mailtoOf = (email: string): string => `mailto:${plain(email).replaceAll(/\s/g, "")}`;

const digits = (text: string): string => text.replaceAll(/[-:]/g, "");
const inLondon = (day: string, time: string): string =>
  `TZID=Europe/London:${digits(day)}T${digits(time).slice(0, 4)}00`;

const attendee = ({ name, email }: Invited): string =>
  `ATTENDEE;CN=${nameOf(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:${mailtoOf(email)}`;

const whenOf = ({ onDay, from, to }: CalendarEvent): readonly string[] => {
  if (from === null) return [`DTSTART;VALUE=DATE:${digits(onDay)}`, `DTEND;VALUE=DATE:${digits(daysLater(onDay, 1))}`];
  const lastDay = to !== null && to <= from ? daysLater(onDay, 1) : onDay;
  return [`DTSTART;${inLondon(onDay, from)}`, ...(to === null ? [] : [`DTEND;${inLondon(lastDay, to)}`])];
};

const eventLines = (event: CalendarEvent, { writtenAt, from }: Calendar): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${textOf(event.uid)}`,
  `DTSTAMP:${digits(writtenAt).slice(0, 15)}Z`,
  `SEQUENCE:${event.change}`,
  ...whenOf(event),
  `SUMMARY:${textOf(event.title)}`,
  ...(event.place === "" ? [] : [`LOCATION:${textOf(event.place)}`]),
  ...(event.words === "" ? [] : [`DESCRIPTION:${textOf(event.words)}`]),
  ...(event.link === "" ? [] : [`URL:${encodeURI(decodedLink(event.link))}`]),
  `STATUS:${event.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
  ...(from === undefined ? [] : [`ORGANIZER;CN=${nameOf(from.name)}:${mailtoOf(from.email)}`]),
  ...(event.invited ?? []).map(attendee),
  "END:VEVENT",
];

const decodedLink = (link: string): string =>
  plain(link)
    .replaceAll(/\s/g, "")
    .replaceAll("%", "%25")
    .replaceAll(/%25([0-9A-Fa-f]{2})/g, "%$1");

const london: readonly string[] = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/London",
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T010000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0100",
  "TZNAME:BST",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0000",
  "TZNAME:GMT",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/**
 * A calendar as text, for a file, a letter or a feed.
 *
 * Meaning: what calendar programs read. A change with the same identifier and a higher number replaces what they had.
 * Takes: events as they stand now; what is cancelled stays in it as cancelled.
 * Gives: lines that end in CR LF, none over 75 octets.
 * Misleads when: a program fetches a feed once a day: a change is then there a day late.
 * Source: RFC 5545 (format), RFC 5546 (methods), RFC 7986 (name of a calendar).
 * @example writeCalendar({ name: "Steering group", method: "PUBLISH", writtenAt: "2026-11-22T21:00:00.000Z", events: [] })
 */
export const writeCalendar = (calendar: Calendar): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Alongside//Sessions//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${calendar.method}`,
    `NAME:${textOf(calendar.name)}`,
    `X-WR-CALNAME:${textOf(calendar.name)}`,
    "X-WR-TIMEZONE:Europe/London",
    ...london,
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    "END:VCALENDAR",
  ]
    .map(folded)
    .join("\r\n")
    .concat("\r\n");
