import { z } from "zod";
import type { PartName } from "../cast.ts";
import { cast } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const listed = z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })) });
const members = z.object({ people: z.array(z.object({ personId: z.string(), name: z.string() })) });

/** The identifier of an organisation of the directory, by its whole name. */
export async function organisationCalled(play: Play, name: string): Promise<string> {
  const asked = encodeURIComponent(name.replaceAll(/[^\p{L} ]/gu, " "));
  const { organisations } = listed.parse(await play.ask("engagementLead", `/${exampleSlug}/organisations?q=${asked}`));
  const found = organisations.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no organisation called ${name} in the example place.`);
  return found.id;
}

/** Who somebody of the cast is in the place. */
export async function personIdOf(play: Play, who: PartName): Promise<string> {
  const { name } = cast[who];
  const path = `/${exampleSlug}/people?q=${encodeURIComponent(name)}`;
  const { people } = members.parse(await play.ask("engagementLead", path));
  const found = people.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not among the people of the example place.`);
  return found.personId;
}
