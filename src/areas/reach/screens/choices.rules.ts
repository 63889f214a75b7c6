/** What a reader may choose on the screens of a service. */
import { meaningOf, plainMeasure } from "../measures.rules.ts";
import { referenceSaid } from "../place-choices.rules.ts";
import { referenceCode, type Reference } from "../reference.rules.ts";
import type { ReachTable } from "../table.rules.ts";
import type { ServiceLoaded } from "../loaded.ts";
import type { Choosing, ScreenAt } from "./screen.ts";

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

/** Measures with a good direction first. */
export const measureChoice = (table: ReachTable | undefined, value: string): Choosing => {
  const counts = (table?.measures ?? []).filter(({ kind }) => kind === "count");
  const isFirst = ({ id }: { readonly id: string }): boolean => meaningOf(id).direction !== "neither";
  const choices = [...counts.filter(isFirst), ...counts.filter((one) => !isFirst(one))];
  return {
    name: "measure",
    label: "What is counted",
    value,
    choices: choices.map(({ id }) => ({ value: id, words: capital(plainMeasure(id)) })),
  };
};

export const communityChoice = (table: ReachTable | undefined, value: string, label = "Which community"): Choosing => ({
  name: "community",
  label,
  value,
  choices: [
    { value: "everyone", words: "Everyone together" },
    ...(table?.communities ?? []).map(({ code, name }) => ({ value: code, words: capital(name) })),
  ],
});

/** As it is said in a sentence: "everyone together", "Pakistani people". */
export const communitySaid = (table: ReachTable | undefined, community: string): string =>
  community === "everyone"
    ? "everyone together"
    : `${table?.communities.find(({ code }) => code === community)?.name ?? community} people`;

/** A number that was typed; null where there is none. */
export const numberAsked = (text: string | undefined): number | null => {
  const number = Number((text ?? "").trim().replace(",", "."));
  return text === undefined || text.trim() === "" || !Number.isFinite(number) || number < 0 ? null : number;
};

export const referenceChoice = (table: ReachTable | undefined, value: Reference): Choosing => ({
  name: "reference",
  label: "Compared with",
  value: referenceCode(value) === "A" ? "white-british" : value,
  choices: [
    ...["white-british", "everyone"].map((one) => ({ value: one, words: capital(referenceSaid(one)) })),
    ...(table?.communities ?? [])
      .filter(({ code }) => code !== "A")
      .map(({ code, name }) => ({ value: code, words: capital(name) })),
  ],
});

interface OfService {
  readonly place: { readonly name: string; readonly slug: string };
  readonly service: ServiceLoaded;
  /** The last part of its address. */
  readonly screen: string;
  readonly asked: ScreenAt["asked"];
  readonly choosing: readonly Choosing[];
}

/** Numbers that a reader types. */
const typed = new Set(["target", "seats"]);

/** Where a screen of a service stands, and what may be chosen there. */
export const screenAt = ({ place: { name, slug }, service, screen, asked, choosing }: OfService): ScreenAt => ({
  place: { name, slug },
  service: { id: service.service.id, name: service.service.name },
  path: `/${slug}/reach/${service.service.id}/${screen}`,
  asked,
  choosing:
    service.periods.length === 0 ? [] : choosing.filter(({ choices, name }) => choices.length > 1 || typed.has(name)),
});
