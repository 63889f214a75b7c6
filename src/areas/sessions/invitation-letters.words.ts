import { dayText, isLanguage } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import { adviceText } from "../recognition/index.ts";
import type { Advice } from "../recognition/index.ts";
import type { Invited, SessionInCalendar, ToTell } from "./invitation.ts";
import { filled, invitationWords } from "./invitation.words.ts";
import { mailedCalendar } from "./session-calendar.rules.ts";

type When = Pick<SessionInCalendar, "onDay" | "fromTime" | "toTime">;

/** “Tuesday 8 December 2026, 18:30–20:00”, in the reader’s language. */
export function whenText({ onDay, fromTime, toTime }: When, language: Language): string {
  if (onDay === null) return "";
  const hours = [fromTime, toTime].filter((time) => time !== null).join("–");
  return hours === "" ? dayText(onDay, language) : `${dayText(onDay, language)}, ${hours}`;
}

export const writtenLanguage = (code: string): Language => (isLanguage(code) ? code : "en");

interface Around {
  readonly place: { readonly name: string; readonly slug: string };
  /** A moment. */
  readonly at: string;
}

interface Writing extends Around {
  readonly what: "invitation" | "change" | "cancellation" | "taken-off";
  readonly to: Pick<Invited, "name" | "email" | "writtenIn">;
  /** With an invitation. The link that somebody has goes on working when something changes. */
  readonly token?: string;
  /** With the first invitation: the standing offer of independent advice. */
  readonly advice?: Advice | null;
}

export const answerAddress = (slug: string, token: string): string => `/${slug}/sessions/answer?token=${token}`;

/** A letter to one person in their language, with the calendar file that puts it in, changes it or takes it out. */
export function sessionLetter(session: SessionInCalendar, { what, to, token, advice, place, at }: Writing) {
  const language = writtenLanguage(to.writtenIn);
  const words = invitationWords(language);
  const link = (origin: string): string =>
    token === undefined ? "" : `${origin}${answerAddress(place.slug, token)}&lang=${language}`;
  const isOff = what === "cancellation" || what === "taken-off";
  const body = {
    invitation: [filled(words.asks, { place: place.name }), words.answerBy],
    change: [words.changed],
    cancellation: [words.calledOff, session.cancelledBecause],
    "taken-off": [words.takenOff],
  };
  const about = [
    session.title,
    `${words.when}: ${whenText(session, language)}`,
    session.where === "" ? "" : `${words.where}: ${session.where}`,
    session.onlineLink === "" || isOff ? "" : `${words.online}: ${session.onlineLink}`,
  ].filter((line) => line !== "");
  const advised = advice === undefined || advice === null ? "" : adviceText(advice, language);
  const text = (origin: string): string =>
    [about.join("\n"), ...body[what], link(origin), isOff ? "" : words.inCalendar, advised]
      .filter((part) => part !== "")
      .join("\n\n")
      .concat("\n");
  return {
    to: to.email,
    subject: filled(words.subjects[what], { title: session.title }),
    text,
    calendar: (origin: string): string =>
      // Whoever is not asked any more has it taken out of their own calendar; it stays in everybody else's.
      mailedCalendar(what === "taken-off" ? { ...session, state: "cancelled" } : session, {
        origin,
        slug: place.slug,
        placeName: place.name,
        at,
        to,
      }),
  };
}

/** The same to everybody who was asked by email, each in their language. */
export const lettersOfChange = (
  { session, people }: ToTell,
  what: Exclude<Writing["what"], "invitation">,
  { place, at }: { readonly place: Around["place"]; readonly at: Date },
) => people.map((to) => sessionLetter(session, { what, to, place, at: at.toISOString() }));

const textMax = 300;

/** A text message to copy: at most 300 characters, its link whole. */
export function sessionText(session: SessionInCalendar, language: Language, link: string): string {
  const words = invitationWords(language);
  const values = { when: whenText(session, language), link };
  const room = textMax - filled(words.text, { ...values, title: "" }).length;
  const signs = [...session.title];
  const title = session.title.length <= room ? session.title : `${signs.slice(0, Math.max(0, room - 2)).join("")}…`;
  return filled(words.text, { ...values, title });
}
