import { dateText } from "../../design/index.ts";
import { durationText } from "../../nouns/duration.ts";

interface Since {
  readonly minutes: number;
  /** The first day that counts, a plain date. */
  readonly from: string;
  readonly href: string;
}

/** On a service's page: what partners gave it. @practice P14 */
export const GivenForService = ({ minutes, open, from, href }: Since & { readonly open: number }) => (
  <>
    <p>
      Partners gave this service {durationText(minutes)} since {dateText(from, "en")}.
      {open === 0 ? "" : ` What it should have provided waits for its answer ${open === 1 ? "once" : `${open} times`}.`}
    </p>
    <p>
      <a href={href}>What people gave</a>
    </p>
  </>
);

/** On a community's page: what its organisations gave. Hours of organisations, and of no person. @practice P14 */
export const GivenByOrganisations = ({ minutes, from, href }: Since) => (
  <p>
    Organisations of this community gave services {durationText(minutes)} since {dateText(from, "en")}.{" "}
    <a href={href}>What people gave</a>
  </p>
);
