import { z } from "zod";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const at = `/${exampleSlug}/organisations`;

/** What people can come to: the organisation, its name, languages, days, times, venue, district, whether it is free. */
const offered = `
Domino Elders’ Club (example) | Dominoes and a doctor’s letter read | English; Patois | Fri | 18:00 to 21:00 | The example club house | SW9 | yes
Saturday School (example) | Saturday lessons | English | Sat | 10:00 to 13:00 | The example school hall | SW2 | yes
Saturday School (example) | Parents’ breakfast | English; Patois | Sat | 09:30 to 10:00 | The example school hall | SW2 | yes
Sisters’ Sewing Group (example) | Sewing table | Urdu; Pahari-Pothwari | Tue; Thu | 10:00 to 12:00 | The example library | SW8 | yes
Taxi Drivers’ Association (example) | Night telephone of drivers | English; Urdu; Somali | Fri; Sat | 22:00 to 06:00 |  |  | yes
Kashmiri Elders’ Circle (example) | Thursday of poems | Kashmiri; Urdu | Thu | 15:00 to 17:00 | The example reading room | SW9 | yes
Listening Barbers (example) | A chair and an ear | English; Twi | Mon; Wed; Fri | 10:00 to 18:00 | Four example barber shops | SW9 | no
Riverside Temple (example) | Kitchen for everybody | Gujarati; Hindi; English | Sun | 11:00 to 14:00 | The example temple | SW2 | yes
Gurdwara of the Wharf (example) | Langar | Punjabi; English | Mon; Tue; Wed; Thu; Fri; Sat; Sun | 12:00 to 20:00 | The example gurdwara | SW8 | yes
Gurdwara of the Wharf (example) | Quiet talk | Punjabi | Wed | 18:00 to 19:30 | The example gurdwara | SW8 | yes
Lingala Choir (example) | Friday singing | Lingala; French | Fri | 19:00 to 21:00 | The example church hall | SW9 | yes
Somali Mothers’ Table (example) | Somebody goes along | Somali; English | Mon; Thu | 09:00 to 12:00 | The example centre, Market Street | SW9 | yes
Polish Parents’ Library (example) | Forms filled in together | Polish; English | Tue | 16:00 to 18:00 | The example library | SW8 | yes
Survivors’ Voice Riverside (example) | Peer support group | English | Wed | 17:30 to 19:00 | The example centre, Market Street | SW9 | yes
Survivors’ Voice Riverside (example) | Telephone friends | English; Portuguese | Mon; Fri | 10:00 to 16:00 |  |  | yes
Young Carers’ Kitchen (example) | Cooking club | English | Thu | 16:00 to 18:30 | The example youth centre | SW2 | yes
New Arrivals’ Welcome (example) | First walk together | Arabic; Tigrinya; Dari; English | Mon; Wed | 10:00 to 12:00 | The example station | SW9 | yes
Wharf Food Bank (example) | Food on Friday | English | Fri | 13:00 to 16:00 | The example wharf | SW8 | yes
Riverside Legal Advice (example) | Advice without an appointment | English; Spanish; Portuguese; French; Arabic; Somali | Tue | 10:00 to 13:00 | The example advice centre | SW9 | yes
Housing Neighbours (example) | Repairs table | English; Bengali | Wed | 18:00 to 20:00 | The example estate hall | SW8 | yes
Deaf Social Club (example) | Evening in sign language | British Sign Language | Thu | 18:30 to 21:00 | The example club room | SW2 | yes
Men’s Shed on the Quay (example) | Open shed | English | Mon; Tue; Wed | 10:00 to 15:00 | The example quay | SW8 | yes
Riverside Mosque (example) | Women’s room | Urdu; Arabic; Somali | Fri | 14:00 to 16:00 | The example mosque | SW9 | yes
Riverside Church (example) | Elders’ visits | Twi; Yoruba; French | Sun | 15:00 to 18:00 |  |  | yes
`;

const cell = (text: string): string => `"${text.trim().replaceAll('"', '""')}"`;
const row = (line: string): string => line.split("|").map(cell).join(",");

const timetable = [
  "Organisation,Service,Languages,Days,Times,Venue,Postcode,Free",
  ...offered.trim().split("\n").map(row),
].join("\n");

/** Others spell names in their own way, and bring what is here already. */
const councilList = [
  "Name,Description,Website,Service,Days,Room number",
  'Kashmiri Elders Circle (example),"Poets, and a lunch once a month",https://example.org/kashmiri,,,12',
  "Riverside Rowing Club (example),Boats for beginners,,Sunday boats,Sun,",
  "Riverside Rowing Club (example),Boats for beginners,,Sunday boats,Sun,",
  "Wharf Food Bank (example),Food parcels for families,,,,3",
].join("\n");

const read = z.object({ state: z.string() });

/** A timetable is brought in as a table; a list of the council’s waits to be looked over. @practice P33 */
export async function bringInOrganisations(play: Play): Promise<void> {
  const sending = { field: "file", fields: {} };
  const { id } = await play.sendFile("engagementLead", `${at}/import`, {
    ...sending,
    fileName: "timetable (example).csv",
    text: timetable,
  });
  const here = `${at}/imports/${id}`;
  if (read.parse(await play.ask("engagementLead", here)).state === "read")
    await play.send("engagementLead", `${here}/take-in`, {});
  await play.workJobs();
  const { state } = read.parse(await play.ask("engagementLead", here));
  if (state !== "saved") throw new Error(`The timetable was not brought in: ${state}`);
  await play.sendFile("engagementLead", `${at}/import`, {
    ...sending,
    fileName: "council list (example).csv",
    text: councilList,
  });
}
