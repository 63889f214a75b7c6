import type { PlaceHere } from "../../nouns/actor.ts";
import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

interface Step {
  readonly href: string;
  readonly words: string;
}

const trail = trailTo("networks", "Networks");

/** `/riverside/networks/…` of one network. */
export const addressOf = ({ slug }: Pick<PlaceHere, "slug">, network: { readonly id: string } | undefined): string =>
  network === undefined ? `/${slug}/networks` : `/${slug}/networks/${network.id}`;

/** The way down to the pages of one network; `under`: behind its address. */
export const trailIn = (
  place: PlaceHere,
  network: { readonly id: string; readonly name: string } | undefined,
  ...under: readonly Step[]
): readonly Step[] =>
  network === undefined
    ? trail(place)
    : trail(
        place,
        { href: addressOf(place, network), words: network.name },
        ...under.map(({ href, words }) => ({ href: `${addressOf(place, network)}/${href}`, words })),
      );

/** The parts of a network’s pages that others stand under. */
export const peopleStep: Step = { href: "people", words: "People" };
export const coursesStep: Step = { href: "cohorts", words: "Courses" };
export const frameworkStep: Step = { href: "framework", words: "Framework" };
export const incidentsStep: Step = { href: "incidents", words: "What went wrong" };

export const personStep = ({ id, name }: { readonly id: string; readonly name: string | null }): Step => ({
  href: `people/${id}`,
  words: name ?? "",
});
export const cohortStep = ({ id, name }: { readonly id: string; readonly name: string }): Step => ({
  href: `cohorts/${id}`,
  words: name,
});
export const clauseStep = ({ id, title }: { readonly id: string; readonly title: string }): Step => ({
  href: `framework/${id}`,
  words: title,
});
