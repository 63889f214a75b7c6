/** A field of a form, as `addField` collects them. */
type Collected = Map<string, string | readonly string[]>;

const boxName = /^(.+)-(?:day|month|year)$/;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A day that a form asks for in three boxes, `agreedOn-day`, `agreedOn-month` and `agreedOn-year`, becomes the one field
 * that a program sends: `agreedOn=2026-03-31`. With the day left out it is `2026-03`, with the month too `2026`; what is
 * no number stays as it was typed, so that the form can come back with it.
 */
export function joinDateBoxes(fields: Collected): void {
  const names = new Set([...fields.keys()].flatMap((name) => boxName.exec(name)?.[1] ?? []));
  for (const name of names) {
    const boxes = ["year", "month", "day"].map((part) => fields.get(`${name}-${part}`));
    const texts = boxes.flatMap((box) => (typeof box === "string" ? [tidy(box)] : []));
    const [year, month, day] = texts;
    if (fields.has(name) || year === undefined || month === undefined || day === undefined) continue;
    for (const part of ["year", "month", "day"]) fields.delete(`${name}-${part}`);
    fields.set(name, joined(year, month, day));
  }
}

const tidy = (typed: string): string => typed.normalize("NFKC").replaceAll("-", " ").trim();

const twoDigits = (typed: string): string => (/^\d$/.test(typed) ? `0${typed}` : typed);

const monthOf = (typed: string): string => {
  const named = /^\p{L}{3,}$/u.test(typed) ? months.indexOf(typed.slice(0, 3).toLowerCase()) : -1;
  return named < 0 ? twoDigits(typed) : twoDigits(String(named + 1));
};

function joined(year: string, month: string, day: string): string {
  const parts = [year, monthOf(month), twoDigits(day)];
  const last = parts.findLastIndex((part) => part !== "");
  return parts.slice(0, last + 1).join("-");
}
