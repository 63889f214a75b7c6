import type { ReactNode } from "react";
import { Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";
import { addressOf, formShown, trailIn } from "./place-shown.ts";

interface Attempt {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

interface PartForm {
  readonly view: Parameters<typeof formShown<Language>>[0];
  readonly attempt: Attempt;
  readonly network: { readonly id: string; readonly name: string } | undefined;
  /** What it stands under, behind the network’s address. */
  readonly under?: readonly { readonly href: string; readonly words: string }[];
  /** Behind the network’s address, where it is sent: `people`. */
  readonly to: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly before?: ReactNode;
  readonly button: string;
  readonly questions: readonly Question[];
  readonly hidden?: Readonly<Record<string, string>>;
}

/** A form about a network. */
export const partFormPage = ({ view, attempt, network, under = [], to, hidden = {}, ...form }: PartForm) => {
  const shown = formShown(view);
  const { questions, button } = form;
  const problems = inOrderOf(questions, attempt.problems);
  return formPage(
    {
      ...shown,
      ...form,
      titleWhole: network === undefined ? form.title : `${form.title}: ${network.name}`,
      breadcrumbs: trailIn(shown.place, network, ...under),
      action: to === "" ? addressOf(shown.place, network) : `${addressOf(shown.place, network)}/${to}`,
      problems,
      button: { words: button },
    },
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions questions={questions} typed={attempt.typed} language={shown.language} problems={problems} />
    </>,
  );
};

export const nothingTyped: Attempt = { typed: {}, problems: [] };
