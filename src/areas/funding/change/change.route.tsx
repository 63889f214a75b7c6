import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind } from "../../../nouns/started-from.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { AskedInPlace } from "../../../web/in-place.ts";
import { listWorkerIds, roleOfWriter } from "../../organisations/index.ts";
import type { SourceSeen } from "../funding.ts";
import { mayWriteForOrganisation } from "../funding.policy.ts";
import { listCommissioners } from "../organisation-here.store.ts";
import { sourceAnswer, sourceParams, startedFrom } from "../params.schema.ts";
import { sourceForm } from "../source-form.page.tsx";
import { fieldsOfSource, sourceFields, sourceOf } from "../source.rules.ts";
import type { Commissioners } from "../source.rules.ts";
import { listSources, saveChangedSource } from "../sources.store.ts";
import { viewerOf } from "../viewer.rules.ts";

interface Changing {
  readonly source: SourceSeen;
  readonly commissioners: Commissioners;
}

/** What somebody may not even see is not there for them; what they see and did not write they may not change. */
export const findSource = async (
  tx: Tx,
  { params, actor, place }: Pick<AskedInPlace<{ source: string }, unknown, unknown>, "params" | "actor" | "place">,
) => {
  const [source] = await listSources(tx, viewerOf(actor), { sourceId: params.source });
  if (source === undefined) return undefined;
  return {
    source,
    workerIds: await listWorkerIds(tx, source.organisationId),
    commissioners: await listCommissioners(tx, place.id),
  };
};

const organisationOf = (source: SourceSeen | undefined) =>
  source === undefined ? undefined : { id: source.organisationId, name: source.organisationName };

export const happenedTo = (what: string, source: SourceSeen, releasedTo: string) => ({
  what,
  subject: { kind: "organisation", id: source.organisationId },
  detail: { source: source.id, releasedTo },
});

export const changeSourceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/sources/{source}/change",
  summary: "The form that changes where an organisation's money comes from, and who may see it",
  practices: ["P33"],
  reads: { params: sourceParams },
  answers: z
    .custom<Changing>()
    .transform(({ source }): z.input<typeof sourceAnswer> => source)
    .pipe(sourceAnswer),
  permit: mayWriteForOrganisation,
  find: (tx, asked) => findSource(tx, asked),
  answer: ({ source, commissioners }) => found({ source, commissioners }),
  page: ({ source, commissioners }, view) =>
    sourceForm({
      view,
      organisation: { id: source.organisationId, name: source.organisationName },
      commissioners,
      source,
      problems: [],
    }),
});

export const changeSourceRoute = changeInPlace({
  path: "/{place}/funding/sources/{source}/change",
  summary: "Change where an organisation's money comes from, and who may see it",
  practices: ["P33"],
  reads: { params: sourceParams, body: z.strictObject({ ...sourceFields, startedFrom }) },
  permit: mayWriteForOrganisation,
  find: async (tx, asked) => {
    await takeTurn(tx, `source ${asked.params.source}`);
    const here = await findSource(tx, asked);
    return here && { ...here, ticked: tickedOf(asked.body.readers).join(",") };
  },
  decide: ({ source, commissioners }, { body: { startedFrom: shown, ...body } }) => {
    if (isBehind(shown, fieldsOfSource(source))) return { ok: false, clash: true, problems: [changedMeanwhile] };
    const said = sourceOf(body, commissioners);
    return said.ok ? found({ said: said.value, source }) : said;
  },
  save: async (tx, { said, source }, { place, actor, at }) => {
    const by = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor), at };
    await saveChangedSource(tx, source.id, { said, by });
    return {
      id: source.id,
      path: `/${place.slug}/funding/organisations/${source.organisationId}`,
      happened: happenedTo("funding.source-changed", source, said.releasedTo),
    };
  },
  form: ({ typed, problems }, view, thing) =>
    sourceForm({
      view,
      organisation: organisationOf(thing?.source),
      commissioners: thing?.commissioners ?? [],
      source: thing?.source,
      typed: { ...typed, readers: thing?.ticked ?? "" },
      problems,
    }),
});
