import type { ReactElement, ReactNode } from "react";
import { Button, ButtonLink, Details, Field, Form, PageTitle, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { ContactCards } from "../contact-cards.page.tsx";
import { kindWords } from "../organisation.ts";
import type { Organisation } from "../organisation.ts";
import { needsLooking } from "../organisation-shown.rules.ts";
import { directoryTrail } from "../place-shown.ts";
import { removalKind } from "../removal.schema.ts";
import { About } from "./about.page.tsx";
import { Gifts, Used } from "./gifts.page.tsx";
import { Offerings } from "./offerings.page.tsx";

export interface OrganisationShown {
  readonly organisation: Organisation;
  /** The moment of asking, as ISO 8601. */
  readonly today: string;
  readonly mayChange: boolean;
  readonly mayLeave: boolean;
  readonly mayCredit: boolean;
  /** They keep the place for a side. */
  readonly mayPropose: boolean;
  readonly mayMerge: boolean;
  /** The page it became one with, where somebody found it here twice. */
  readonly mergedInto: { readonly id: string; readonly name: string } | null;
  /** They may say who works for it. */
  readonly mayJoin: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** An organisation: whom to talk to comes first. @practice P18 */
export const organisationPage = (shown: OrganisationShown, looking: Looking): Page => {
  const { organisation } = shown;
  const { place } = looking;
  return {
    title: organisation.name,
    contentLanguage: "en",
    breadcrumbs: directoryTrail(place),
    main:
      organisation.endedAt === null ? (
        <Here {...shown} {...looking} here={`/${place.slug}/organisations/${organisation.id}`} />
      ) : shown.mergedInto !== null ? (
        <>
          <PageTitle title={organisation.name} />
          <p>
            This is the same organisation as{" "}
            <a href={`/${place.slug}/organisations/${shown.mergedInto.id}`}>
              <bdi>{shown.mergedInto.name}</bdi>
            </a>
            : all that stood here stands there.
          </p>
        </>
      ) : (
        <>
          <PageTitle title={organisation.name} />
          <p>
            It left the directory on {dayText(organisation.endedAt.slice(0, 10), "en")} and took all it had written with
            it.
          </p>
        </>
      ),
  };
};

type Drawn = OrganisationShown & Looking & { readonly here: string };

const Here = (drawn: Drawn): ReactElement => {
  const { organisation, place, here, mayChange } = drawn;
  return (
    <>
      <PageTitle title={organisation.name} lead={<span>{sentenceOf(organisation)}</span>} />
      <Part title="Whom to talk to">
        {organisation.contacts.length === 0 ? (
          <p>Nobody is named yet.</p>
        ) : (
          <ContactCards
            contacts={organisation.contacts}
            placeSlug={place.slug}
            {...(mayChange ? { after: ({ id, name }) => <Keep {...drawn} kind="contact" id={id} of={name} /> } : {})}
          />
        )}
        {mayChange ? <More href={`${here}/contact`} words="Name somebody to talk to" /> : null}
      </Part>
      <Part title="What people can come to">
        <Offerings
          offerings={organisation.offerings}
          placeSlug={place.slug}
          {...(mayChange ? { after: ({ id, name }) => <Keep {...drawn} kind="offering" id={id} of={name} /> } : {})}
        />
        {mayChange ? <More href={`${here}/offer`} words="Add something people can come to" /> : null}
      </Part>
      <ForOthers {...drawn} />
      {organisation.used.length === 0 ? null : (
        <Part title="What it used of others">
          <Used gifts={organisation.used} placeSlug={place.slug} />
        </Part>
      )}
      <Part title="About it">
        <About organisation={organisation} placeSlug={place.slug} />
      </Part>
      <p>
        <a href={`${here}/card`}>A card to print: somebody is struggling</a>
      </p>
      <p>
        <a href={`/${place.slug}/funding/organisations/${organisation.id}`}>Where its money comes from</a>
      </p>
      <Verified {...drawn} />
      {drawn.mayJoin ? (
        <p>
          <a href={`${here}/workers`}>Who works here</a>
        </p>
      ) : null}
      {mayChange ? (
        <p>
          <ButtonLink href={`${here}/describe`} words="Change this page" look="second" />
        </p>
      ) : (
        <p>
          <a href={`/${place.slug}/organisations/suggest?organisation=${organisation.id}`}>
            Something is wrong here? Tell us
          </a>
        </p>
      )}
      <Keeping {...drawn} />
    </>
  );
};

/** What those may do who keep the directory right, or whose page it is. */
const Keeping = (drawn: Drawn): ReactElement => {
  const { here } = drawn;
  return (
    <>
      {drawn.mayMerge ? (
        <p>
          <a href={`${here}/merge`}>It is here twice, or two pages became one</a>
        </p>
      ) : null}
      {drawn.mayPropose ? <ProposeRemoval {...drawn} /> : null}
      {drawn.mayLeave ? (
        <p>
          <a href={`${here}/leave`}>Leave the directory</a>
        </p>
      ) : null}
    </>
  );
};

const sentenceOf = ({ kinds }: Organisation): string => {
  const words = kinds.map((kind) => kindWords[kind]).join("; ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const More = ({ href, words }: { readonly href: string; readonly words: string }): ReactElement => (
  <p>
    <ButtonLink href={href} words={words} look="second" />
  </p>
);

/** What others can use of it, and what they said came of that. */
const ForOthers = (drawn: Drawn): ReactElement => {
  const { organisation, place, here, mayChange } = drawn;
  return (
    <Part title="What others can use">
      <Gifts
        gifts={organisation.gifts}
        placeSlug={place.slug}
        {...(mayChange
          ? {
              after: ({ id, words, uses }) => (
                <Keep {...drawn} kind="gift" id={id} of={words} stays={uses.length > 0} />
              ),
            }
          : {})}
      />
      {mayChange ? <More href={`${here}/gift`} words="Add what others can use" /> : null}
      {drawn.mayCredit && organisation.gifts.length > 0 ? (
        <p>
          <a href={`${here}/use`}>Say that something of this was used</a>
        </p>
      ) : null}
    </Part>
  );
};

interface PartProps extends Drawn {
  readonly kind: "contact" | "offering" | "gift";
  readonly id: string;
  readonly of: string;
  /** Others used it, which stays true. */
  readonly stays?: boolean;
}

const formOf = { contact: "contact", offering: "offer", gift: "gift" } as const;

/** What keeps a part right: it is changed where it stands, or taken out. */
const Keep = ({ here, idempotencyKey, kind, id, of, stays }: PartProps): ReactElement => (
  <>
    <p>
      <a href={`${here}/${formOf[kind]}?change=${id}`}>
        Change<span className="nhsuk-u-visually-hidden"> {of}</span>
      </a>
    </p>
    {stays === true ? null : (
      <Form action={`${here}/remove`} idempotencyKey={`${idempotencyKey}-${id}`}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="part" value={id} />
        <Button words="Take out" look="second" heard={of} />
      </Form>
    )}
  </>
);

const Verified = ({ organisation, today, mayChange, here, idempotencyKey }: Drawn): ReactElement => {
  const { verifiedAt, verifiedRole } = organisation;
  const isOld = needsLooking(verifiedAt, today);
  const canRing = organisation.contacts.length > 0;
  return (
    <>
      {verifiedAt === null ? (
        <p className="al-aside">Nobody has checked this page yet.{canRing ? " Ring before you go." : ""}</p>
      ) : (
        <p className="al-aside">
          Checked on {dayText(verifiedAt.slice(0, 10), "en")}, in the role of {verifiedRole}.
          {isOld ? ` That is a while ago${canRing ? ": ring before you go" : ""}.` : ""}
        </p>
      )}
      {mayChange ? (
        <Form action={`${here}/verify`} idempotencyKey={`${idempotencyKey}-verify`}>
          <Button words="All of this is still right" look="second" />
        </Form>
      ) : null}
    </>
  );
};

/** Nobody takes an organisation out alone: a keeper proposes it to the other side. */
const ProposeRemoval = ({ organisation, place, language, idempotencyKey }: Drawn): ReactElement => (
  <Details summary="Propose to the other side to take it out">
    <Form action={`/${place.slug}/proposals`} idempotencyKey={`${idempotencyKey}-removal`}>
      <input type="hidden" name="kind" value={removalKind} />
      <input type="hidden" name="content" value={JSON.stringify({ organisation: organisation.id })} />
      <Field
        kind="textarea"
        name="because"
        label="Why should it be taken out?"
        hint="The keepers of both sides read this. Talk with the organisation first."
        language={language}
      />
      <Button words="Propose it to the other side" look="second" />
    </Form>
  </Details>
);
