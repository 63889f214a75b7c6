import type { ReactElement, ReactNode } from "react";
import { Card, Cards } from "../../design/index.ts";
import type { Contact } from "./organisation.ts";

interface Shown {
  readonly contacts: readonly (Contact & { readonly organisationName?: string })[];
  readonly placeSlug: string;
  /** What can be done with one, for those who may. */
  readonly after?: (contact: Contact) => ReactNode;
}

const telephone = /\+?\d[\d ]{8,15}\d/;

/** A telephone number can be tapped. */
const How = ({ how }: { readonly how: string }): ReactElement => {
  const number = telephone.exec(how)?.[0];
  if (number === undefined) return <bdi>{how}</bdi>;
  const at = how.indexOf(number);
  return (
    <>
      <bdi>{how.slice(0, at)}</bdi>
      <a href={`tel:${number.replaceAll(" ", "")}`} dir="ltr">
        {number}
      </a>
      <bdi>{how.slice(at + number.length)}</bdi>
    </>
  );
};

/** People to talk to: name, for what, how. Each agreed to be named here. */
export const ContactCards = ({ contacts, placeSlug, after }: Shown): ReactElement => (
  <Cards>
    {contacts.map((contact) => (
      <Card key={contact.id} level={3}>
        <h3 className="al-card__title">
          <bdi>{contact.name}</bdi>
        </h3>
        <p dir="auto">{contact.forWhat}</p>
        <p>
          <strong>
            <How how={contact.how} />
          </strong>
        </p>
        {contact.languages.length === 0 ? null : (
          <p>
            Speaks <bdi>{contact.languages.join(", ")}</bdi>
          </p>
        )}
        {contact.organisationName === undefined ? null : (
          <p>
            <a href={`/${placeSlug}/organisations/${contact.organisationId}`}>
              <bdi>{contact.organisationName}</bdi>
            </a>
          </p>
        )}
        {after?.(contact)}
      </Card>
    ))}
  </Cards>
);
