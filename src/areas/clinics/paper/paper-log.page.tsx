import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { clinicFormPage } from "../form.page.tsx";
import { whereQuestions } from "../write/write-hours.page.tsx";
import type { WritingHere } from "../write/write-hours.page.tsx";

interface Drawn {
  readonly here: WritingHere | undefined;
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A log that was kept on paper: one line each time, and once for all where it was and who supervised. @practice P40 */
export const paperLogPage = ({ here, place, ...form }: Drawn) => {
  const at = `/${place.slug}/clinics`;
  return clinicFormPage({
    ...form,
    place,
    title: "Type in a log from paper",
    lead:
      here === undefined ? undefined : `${here.practitioner.name}, ${here.network.name}. All lines are kept, or none.`,
    under: here === undefined ? [] : [{ href: `${at}/given/${here.practitioner.id}`, words: here.practitioner.name }],
    action: `${at}/paper`,
    button: "Keep these hours",
    hidden: { practitioner: here?.practitioner.id ?? "" },
    questions:
      here === undefined
        ? []
        : [
            {
              name: "lines",
              label: "One line for each time: day, from, until, how many people were seen",
              hint: "Such as 02/03/2026, 18:00, 21:00, 4. Write no names.",
              kind: "long",
            },
            ...whereQuestions(here),
          ],
  });
};
