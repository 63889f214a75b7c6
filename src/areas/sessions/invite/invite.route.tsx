import { z } from "zod";
import { languageCodes } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { invitationAsksOf, listPartnersAsked, partnerSaid, saveAsks, takeAskTurn } from "../../asks/index.ts";
import { listOwnOrganisations } from "../../organisations/index.ts";
import { offerAdviceFirst } from "../../recognition/index.ts";
import { findInCalendar } from "../calendar-here.store.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { sessionLetter } from "../invitation-letters.words.ts";
import { mayInvite, maySeeInvitations } from "../invitations.policy.ts";
import { listInvited, listKnownEmails, saveAsked } from "../invitations.store.ts";
import { formShown } from "../place-shown.ts";
import { linkOf } from "../private-link.store.ts";
import { findSession } from "../session-here.store.ts";
import { answers, parts } from "../session.ts";
import type { InvitedByWay } from "../session.ts";
import { sessionParams } from "../sessions.schema.ts";
import { askSent, askingOf, minutesOf, ofPartners } from "./invite.rules.ts";
import { invitePage } from "./invite.page.tsx";
import type { InviteShown } from "./invite.page.tsx";

const sentTold = z.object({ what: z.string(), way: z.string(), at: z.string() });

const inviteTold = z.object({
  id: z.string(),
  title: z.string(),
  invited: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      part: z.enum(parts),
      answer: z.enum(answers).nullable(),
      needs: z.string(),
      language: z.string().nullable(),
      format: z.string().nullable(),
      hasLink: z.boolean(),
      sent: z.array(sentTold),
    }),
  ),
});

async function findInviting(tx: Tx, actor: Actor, { id, today }: { readonly id: string; readonly today: string }) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const invited = await listInvited(tx, actor, id);
  const own = actor.member === null ? [] : await listOwnOrganisations(tx, actor.member.personId);
  const ownIds = own.map((one) => one.id);
  const organisationIds = [...new Set(ofPartners(invited, ownIds).map(({ organisationId }) => organisationId))];
  const asked = await listPartnersAsked(tx, { organisationIds, today });
  const partners = asked.map((one) => ({
    ...one,
    said: partnerSaid(one),
    hasLimit: one.limit.minutesMonthly !== null || one.limit.asksMonthly !== null,
  }));
  return { ...session, session, invited, partners, ownIds, ownName: own[0]?.name };
}

/** What is said aloud or fits in a text message leaves the adviser out: the offer goes with the first that is read. */
const offersAdvice = (way: InvitedByWay): boolean => way === "email" || way === "letter";

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const drawn = (thing: Partial<InviteShown> | undefined, { typed, problems }: Attempt, view: View) =>
  invitePage(thing ?? {}, { ...formShown(view), typed, problems });

export const inviteFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/invite",
  summary: "Who is asked to a session, what they answered and need, and what went to them",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: z
    .custom<InviteShown>()
    .transform(({ session: { id, title }, invited }): z.input<typeof inviteTold> => ({
      id,
      title,
      invited: invited.map((one) => ({ ...one, sent: [...one.sent] })),
    }))
    .pipe(inviteTold),
  permit: maySeeInvitations,
  find: (tx, { actor, params, at }) => findInviting(tx, actor, { id: params.session, today: dayOf(at) }),
  answer: ({ session, invited, partners }, { actor }) => {
    const may = mayInvite(actor, session);
    return found({ session, invited, partners, because: may.allowed ? undefined : may.because });
  },
  page: (shown, view) => drawn(shown, { typed: {}, problems: [] }, view),
});

export const inviteRoute = changeInPlace({
  path: "/{place}/sessions/{session}/invite",
  summary: "Ask people to a called session: by email with a calendar file, or with a link to print or copy",
  practices: ["P11"],
  reads: { params: sessionParams, body: askSent },
  permit: mayInvite,
  find: async (tx, { actor, params, at }, house) => {
    await takeSessionTurn(tx, params.session);
    await takeAskTurn(tx);
    const thing = await findInviting(tx, actor, { id: params.session, today: dayOf(at) });
    if (thing === undefined) return undefined;
    const personIds = thing.invited.flatMap(({ personId }) => (personId === null ? [] : [personId]));
    const emails = await listKnownEmails(tx, actor, personIds);
    return { ...thing, because: undefined, emails, seal: await house.seal() };
  },
  decide: ({ session, invited, emails, seal, partners, ownIds, ownName }, { body, place, at }) => {
    const asked = askingOf(body, { invited, emails, languages: languageCodes });
    if (!asked.ok) return asked;
    const asks = invitationAsksOf(body, {
      session: { id: session.id, name: session.title },
      isForInvited: session.openTo === "invited",
      minutes: minutesOf(session),
      onDay: session.onDay ?? dayOf(at),
      today: dayOf(at),
      inNameOf: ownName ?? session.group?.name ?? place.name,
      partners,
      people: ofPartners(
        asked.value.people.map((one) => one.invited),
        ownIds,
      ),
    });
    return asks.ok ? found({ ...asked.value, seal, asks: asks.value }) : asks;
  },
  save: async (tx, { way, people, seal, asks }, { actor, params: { session: id }, place, at }) => {
    const session = await findInCalendar(tx, id);
    if (session === undefined) throw new Error("A session went away while people were asked to it.");
    await saveAsks(tx, asks, actor.member?.personId ?? "");
    const adviceFor = await offerAdviceFirst(tx, {
      people: offersAdvice(way) ? people.map(({ invited: { personId }, language }) => ({ personId, language })) : [],
      by: actor.member?.personId ?? null,
      today: dayOf(at),
    });
    const letters = [];
    for (const { invited, email, language } of people) {
      // Whoever has a link that works keeps it; after it was ended there is another one.
      const linkNumber = invited.hasLink ? invited.linkNumber : invited.linkNumber + 1;
      const token = linkOf(seal, invited.id, linkNumber);
      const asking = { contributorId: invited.id, sessionId: id, way, email, language, token, linkNumber, at };
      await saveAsked(tx, { ...asking, sentBy: actor.member?.personId ?? null });
      const to = { name: invited.name, email, writtenIn: language };
      const around = { place, at: at.toISOString(), token, advice: adviceFor(invited.personId) };
      if (way === "email") letters.push(sessionLetter(session, { what: "invitation", to, ...around }));
    }
    const who = people.map(({ invited }) => invited.id).join(",");
    const here = `/${place.slug}/sessions/${id}`;
    return {
      id,
      path: way === "email" ? `${here}/invite` : `${here}/letter?who=${who}`,
      happened: {
        what: "session.invited",
        subject: { kind: "session", id },
        detail: { way, people: people.length, asks: asks.length },
      },
      letters,
    };
  },
  form: (attempt, view, thing) => drawn(thing, attempt, view),
});
