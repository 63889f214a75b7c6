/** What reach brings to pages that join areas: home's sentences, search, and two parts of a community's page. */
import type { CommunityPart, Here, HomePart, Search } from "../../web/registered.ts";
import { HowReachedPart, WhoLivesHerePart } from "./community-parts.page.tsx";
import { findAllFindings, listCodesOf, listResidents, listRolesThatSee } from "./joined.store.ts";
import { findPlaceFigures } from "./figures.store.ts";
import { careNotLoaded } from "./loaded.rules.ts";
import { toldIn } from "./list/list.page.tsx";
import { livesIn } from "./lives.rules.ts";
import { maySeeFigures } from "./reach.policy.ts";
import type { Tx } from "../../db/tables.ts";
import { serviceAddress } from "./service/address.rules.ts";

const toldAtHome = 3;

const maySee = async (tx: Tx, { actor }: Here): Promise<boolean> =>
  maySeeFigures(actor, { rolesThatSee: await listRolesThatSee(tx) }).allowed;

export const reachHome: HomePart = {
  told: async (tx, here) => {
    if (!(await maySee(tx, here))) return [];
    const { findings } = await findAllFindings(tx);
    return toldIn({ place: here.place, findings }, here.language)
      .slice(0, toldAtHome)
      .map(({ words, href, instead, service, period }) => ({
        words: [words, [service, period ?? ""].filter((part) => part !== "").join(", "), instead ?? ""]
          .join(" ")
          .trim(),
        href,
      }));
  },
};

const hitsMax = 20;

/** Services whose figures are loaded, by their name. */
export const reachSearch: Search = async (tx, text, here) => {
  if (!(await maySee(tx, here))) return [];
  const wanted = text.trim().toLocaleLowerCase();
  const { services } = await findPlaceFigures(tx);
  return services
    .filter(({ service, periods }) => periods.length > 0 && service.name.toLocaleLowerCase().includes(wanted))
    .slice(0, hitsMax)
    .map(({ service, periods }) => ({
      kind: "figures of a service",
      title: service.name,
      words: `Whom it reaches: ${periods.map(({ period }) => period.printed).join(", ")}.`,
      href: serviceAddress({ placeSlug: here.place.slug, serviceId: service.id }, {}),
    }));
};

const howReached: CommunityPart = {
  title: "How services reach people",
  order: 40,
  draw: async (tx, communityId, here) => {
    if (!(await maySee(tx, here))) return null;
    const { figures, findings } = await findAllFindings(tx);
    return HowReachedPart({
      placeSlug: here.place.slug,
      language: here.language,
      codes: await listCodesOf(tx, communityId),
      services: findings,
      notLoaded: careNotLoaded(figures.services),
    });
  },
};

const whoLivesHere: CommunityPart = {
  title: "Who lives here",
  order: 20,
  draw: async (tx, communityId, here) => {
    const codes = await listCodesOf(tx, communityId);
    const residents = await listResidents(tx, await findPlaceFigures(tx));
    // A census is everybody's to read; what only this place counted is for those who may see its figures.
    const may = await maySee(tx, here);
    const shown = residents.filter(({ population }) => may || population.version.contents.published);
    const areas = livesIn(shown, codes);
    return areas.length === 0 ? null : WhoLivesHerePart({ areas, language: here.language });
  },
};

export const reachOfCommunities: readonly CommunityPart[] = [whoLivesHere, howReached];
