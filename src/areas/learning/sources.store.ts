import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { arePublicPagesOn } from "../places/index.ts";
import { listProgrammes } from "../programmes/index.ts";
import { listReleases } from "../releases/index.ts";
import { listOutcomes } from "../sessions/index.ts";
import { listReleased } from "../voices/index.ts";
import type { Source } from "./lesson.ts";

const programmesMax = 300;

export const findOpenness = async (tx: Tx): Promise<{ readonly arePublic: boolean }> => ({
  arePublic: await arePublicPagesOn(tx, placeOf(tx)),
});

/**
 * All that is out in the place today and can be learned from: published figures that were not withdrawn, what was
 * answered for everyone, what open sessions decided and changed, and programmes that are open to the people of the place. Asked anew each time somebody reads, so
 * that what is withdrawn is gone from guidance at once.
 */
export async function listSourcesOut(tx: Tx): Promise<readonly Source[]> {
  const releases = await listReleases(tx);
  const answers = await listReleased(tx);
  const outcomes = await listOutcomes(tx);
  // As nobody in particular: what is closed to the place does not exist for it.
  const programmes = await listProgrammes(tx, { member: null }, { limit: programmesMax });
  return [
    ...releases
      .filter(({ withdrawn }) => withdrawn === null)
      .map(({ number, title }) => ({
        kind: "release" as const,
        thing: String(number),
        title,
        words: "",
        path: `published/${number}`,
        isForAll: true,
      })),
    ...answers.map(({ id, words, answer }) => ({
      kind: "voice" as const,
      thing: id,
      title: words,
      words: answer,
      path: "voices/answers",
      isForAll: true,
    })),
    ...outcomes.map(({ id, kind, words, because, session, isForAll }) => ({
      kind,
      thing: id,
      title: `${words} (${session.title})`,
      words: because,
      path: `learning/from-sessions#outcome-${id}`,
      isForAll,
    })),
    ...programmes
      .filter(({ isOpen }) => isOpen)
      .map(({ id, name }) => ({
        kind: "programme" as const,
        thing: id,
        title: name,
        words: "",
        path: `programmes/${id}`,
        isForAll: false,
      })),
  ];
}
