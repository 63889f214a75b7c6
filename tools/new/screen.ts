/** What somebody asked for: an area, a screen in it, and what the screen is called. */
export interface ScreenAsked {
  readonly area: string;
  readonly screen: string;
  /** As its heading says it. Made from the screen's name if empty. */
  readonly title: string;
}

/** The names a screen's files use. */
export interface ScreenNames extends ScreenAsked {
  readonly camel: string;
  readonly pascal: string;
  readonly path: string;
  readonly folder: string;
}

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const saysNothing = /^(utils?|helpers?|common|services|lib|misc|data|info|manager)$/;

const pascalOf = (text: string): string =>
  text
    .split("-")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join("");

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** `festival-days` → Festival days */
const titleFrom = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).replaceAll("-", " ");

/** Reads `communities/festivals`, or says in a sentence what is wrong with it. */
export const readAsked = (asked: string, title: string): ScreenAsked | string => {
  const [area = "", screen = "", ...rest] = asked.split("/");
  if (rest.length > 0 || !kebab.test(area) || !kebab.test(screen))
    return `Say an area and a screen, in lower case with hyphens: npm run new communities/festivals`;
  const empty = [area, screen].find((part) => saysNothing.test(part));
  if (empty !== undefined) return `“${empty}” says nothing. Name it as the people who use it would.`;
  if (area === "front") return "The front area holds what belongs to no place. Copy src/areas/front/about by hand.";
  if (/["`\\$<>{}\n]/.test(title)) return "Write the title in plain words, without quotes or brackets.";
  return { area, screen, title };
};

/** The address is the folder: `/{place}/communities/festivals` lives in `src/areas/communities/festivals/`. */
export const namesOf = ({ area, screen, title }: ScreenAsked): ScreenNames => {
  const isList = screen === "list";
  const pascal = pascalOf(isList ? area : screen);
  return {
    area,
    screen,
    title: title === "" ? titleFrom(isList ? area : screen) : title,
    pascal,
    camel: lowerFirst(pascal),
    path: isList ? `/{place}/${area}` : `/{place}/${area}/${screen}`,
    folder: `src/areas/${area}/${screen}`,
  };
};
