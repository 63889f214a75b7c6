import type { Somebody, Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

interface Around {
  readonly people: readonly Somebody[];
  readonly community: string;
}

/** The champion is in the network, and asked something that is put to the commissioner. */
export async function championParams(send: Send, { people, community }: Around) {
  const personOf = (role: Who): string => people.find(({ who, of }) => who === role && of === "own")?.personId ?? "";
  const commissioner = personOf("commissioner");
  await send("engagement-lead", "champions/answerers", { does: "keep", person: commissioner, rank: "1" });
  const champion = await send("engagement-lead", "champions", {
    person: personOf("champion"),
    language: "en",
    communities: community,
  });
  await send("champion", "champions/own", { does: "accept" });
  const question = await send("champion", "champions/heard", {
    words: "Nobody answers the telephone.",
    theme: "access",
    heardFrom: "few",
  });
  return { champion, question };
}
