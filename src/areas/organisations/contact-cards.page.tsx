import type { ReactElement, ReactNode } from "react";
import { Card, Cards, TelephoneWords } from "../../design/index.ts";
import type { Contact } from "./organisation.ts";
import { foundBecause } from "./wanted.rules.ts";

interface Shown {
  readonly contacts: readonly (Contact & {
    readonly organisationName?: string;
    readonly answers?: readonly string[];
  })[];
  readonly placeSlug: string;
  /** What can be done with one, for those who may. */
  readonly after?: (contact: Contact) => ReactNode;
}

/** People to talk to: name, for what, how. Each agreed to be named here. */
export const ContactCards = ({ contacts, placeSlug, after }: Shown): ReactElement => (
  <Cards>
    {contacts.map((contact) => (
      <Card key={contact.id} level={3}>
        <h3 className="al-card__title" dir="auto">
          <bdi>{contact.name}</bdi>
        </h3>
        <p dir="auto">{contact.forWhat}</p>
        <p dir="auto">
          <strong>
            <TelephoneWords words={contact.how} />
          </strong>
        </p>
        {contact.languages.length === 0 ? null : (
          <p lang="en" dir="ltr">
            Speaks <bdi>{contact.languages.join(", ")}</bdi>
          </p>
        )}
        {contact.organisationName === undefined ? null : (
          <p dir="auto">
            <a href={`/${placeSlug}/organisations/${contact.organisationId}`}>
              <bdi>{contact.organisationName}</bdi>
            </a>
          </p>
        )}
        <Why because={foundBecause(contact)} />
        {after?.(contact)}
      </Card>
    ))}
  </Cards>
);

/** Somebody whose card does not say what was asked is found for a reason, and is not rung in vain. */
const Why = ({ because }: { readonly because: string }): ReactElement | null =>
  because === "" ? null : (
    <p className="al-aside" lang="en" dir="ltr">
      <bdi>{because}</bdi>
    </p>
  );
