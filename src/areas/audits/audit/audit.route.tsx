import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { drawBeside } from "../../../web/thing-parts.tsx";
import { sideWords, sides } from "../audit.ts";
import type { Audit, AuditSide } from "../audit.ts";
import { mayEndRating, maySeeAudits } from "../audits.policy.ts";
import { auditParams, auditTold } from "../audits.schema.ts";
import { findAudit, listAsked } from "../audits.store.ts";
import { findingsOf, trendsOf } from "../findings.rules.ts";
import type { Finding } from "../findings.rules.ts";
import { findVersion } from "../instruments.store.ts";
import { formShown } from "../place-shown.ts";
import { listLines, listMiddles } from "../ratings.store.ts";
import { auditPage } from "./audit.page.tsx";
import type { AuditShown } from "./audit.page.tsx";
import { saidOf } from "./findings.page.tsx";

const told = auditTold.extend({
  findings: z
    .array(
      z.object({
        key: z.string(),
        words: z.string(),
        staff: z.string(),
        partners: z.string(),
        gap: z.number().nullable(),
      }),
    )
    .readonly()
    .describe("What both sides say of each thing, as far as whoever asks may know it."),
});

interface Reader {
  readonly personId: string | null;
  readonly ownSide: AuditSide | null;
}

/** What an audit found, as far as this reader may know it. */
async function findFindings(tx: Tx, audit: Audit, { personId, ownSide }: Reader): Promise<readonly Finding[]> {
  const version = await findVersion(tx, audit.instrument.id, audit.instrument.number);
  return findingsOf(version?.items ?? [], {
    audit,
    reader: { ownSide },
    middles: await listMiddles(tx, audit.id, personId),
    lines: await listLines(tx, audit.id),
  });
}

async function sideIn(tx: Tx, auditId: string, personId: string | null): Promise<AuditSide | null> {
  return (await listAsked(tx, auditId)).find((one) => one.personId === personId)?.side ?? null;
}

async function findShown(tx: Tx, id: string, personId: string | null) {
  const audit = await findAudit(tx, id);
  if (audit === undefined) return undefined;
  const ownSide = await sideIn(tx, id, personId);
  const before = audit.followsId === null ? undefined : await findAudit(tx, audit.followsId);
  return {
    audit,
    ownSide,
    version: await findVersion(tx, audit.instrument.id, audit.instrument.number),
    findings: await findFindings(tx, audit, { personId, ownSide }),
    before:
      before === undefined
        ? []
        : await findFindings(tx, before, { personId, ownSide: await sideIn(tx, before.id, personId) }),
  };
}

const sheetOf = ({ audit, findings, scale }: AuditShown) => ({
  fileName: `audit-${audit.begunOn}`,
  sheet: "Audit",
  columns: ["Section", "What", ...sides.map((side) => sideWords[side]), "Apart"],
  rows: findings.map((finding) => [
    finding.item.section,
    finding.item.words,
    ...sides.map((side) => saidOf(finding, side, scale)),
    finding.gap,
  ]),
  notes: [
    `${audit.service.name}, asked on ${audit.begunOn}. Of each side the middle rating, 0 to 3, of five people and more. ${audit.instrument.source}`,
  ],
});

export const auditRoute = lookInPlace({
  method: "GET",
  path: "/{place}/audits/{audit}",
  summary: "An audit: who was asked, what staff and partners say side by side, where they differ, then and now",
  practices: ["P21"],
  reads: { params: auditParams },
  answers: z
    .custom<AuditShown>()
    .transform(({ audit, findings, scale }): z.input<typeof told> => ({
      ...audit,
      findings: findings.map((finding) => ({
        key: finding.item.key,
        words: finding.item.words,
        staff: saidOf(finding, "staff", scale),
        partners: saidOf(finding, "partners", scale),
        gap: finding.gap,
      })),
    }))
    .pipe(told),
  permit: maySeeAudits,
  find: async (tx, { params, ...asked }, { areas }) => {
    const here = await findShown(tx, params.audit, asked.actor.member?.personId ?? null);
    if (here === undefined) return undefined;
    const thing = { kind: "audit", id: here.audit.id, serviceId: here.audit.service.id };
    return { ...here, beside: await drawBeside(tx, thing, { ...asked, areas }) };
  },
  answer: ({ audit, ownSide, version, findings, before, beside }, { actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    return found({
      audit,
      ownSide,
      scale: version?.scale ?? [],
      findings,
      trends: trendsOf(before, findings),
      mayEnd: mayEndRating(actor, { ownSide, isOver: audit.closesOn < today }).allowed,
      beside,
      today,
    });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => auditPage(shown, formShown(view)),
});
