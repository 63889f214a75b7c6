import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle, choicesOf, inOrderOf } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { Advice } from "../advice.page.tsx";
import { wishes } from "../claim.ts";
import type { Named, Offer, Terms } from "../claim.ts";
import { claimWords, trail } from "../claims.words.ts";
import type { ClaimWords } from "../claims.words.ts";

export interface OfferShown {
  /** Whose choice it is, where somebody types for them. */
  readonly other: Named | null;
  readonly offer: Offer | null;
  readonly terms: Terms;
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly field: string; readonly words: string }[];
}

/** What is there already, as the form sends it. */
export const typedOf = (offer: Offer | null): Readonly<Record<string, string>> =>
  offer === null
    ? {}
    : {
        wants: offer.wants,
        donationTo: offer.donationTo,
        every: offer.ceiling?.every ?? "none",
        email: offer.email,
        ceiling: offer.ceiling === null ? "" : String(offer.ceiling.pence / 100),
      };

const inOrder = ["wants", "donationTo", "every", "ceiling", "email"].map((name) => ({ name }));

/** What somebody would like in return for their time, with the offer of advice above it. @practice P20 */
export const offerPage = ({ other, terms }: OfferShown, around: Around) => {
  const { place, language, typed, idempotencyKey } = around;
  const words = claimWords(language);
  const problems = inOrderOf(inOrder, around.problems);
  const common = { language, problems };
  return {
    title: words.offerTitle,
    breadcrumbs: trail(place, language),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.offerTitle} lead={words.offerLead} />
        {other === null ? null : (
          <p>
            <strong dir="auto">{other.name}</strong>
          </p>
        )}
        <Advice terms={terms} words={words} language={language} />
        <Form action={`/${place.slug}/claims/offer`} idempotencyKey={idempotencyKey}>
          <input type="hidden" name="person" value={other?.id ?? ""} />
          <Field
            kind="radios"
            name="wants"
            label={words.offerTitle}
            hint={words.always}
            choices={wishes.map((wish) => ({
              value: wish,
              words: words.wants[wish],
              ...(wish === "voucher" ? { hint: words.voucherHint } : {}),
            }))}
            value={typed["wants"] ?? ""}
            {...common}
          />
          <Field kind="text" name="donationTo" label={words.donationTo} value={typed["donationTo"] ?? ""} {...common} />
          <Most words={words} typed={typed} {...common} />
          <Field
            kind="text"
            name="email"
            label={words.email}
            hint={words.emailHint}
            value={typed["email"] ?? ""}
            {...common}
          />
          {other === null || terms.adviser === "" ? null : (
            <Field
              kind="checkboxes"
              name="told"
              label="Did you offer them the advice?"
              choices={[{ value: "yes", words: "I gave them the adviser’s name, and this page in their language" }]}
              values={[typed["told"] ?? ""]}
              {...common}
            />
          )}
          <Button words={words.keep} />
        </Form>
      </>
    ),
  };
};

interface MostProps extends Pick<Around, "language" | "typed" | "problems"> {
  readonly words: ClaimWords;
}

const Most = ({ words, typed, language, problems }: MostProps): ReactElement => (
  <>
    <Field
      kind="radios"
      name="every"
      label={words.ceiling}
      choices={choicesOf(words.every)}
      value={typed["every"] ?? "none"}
      language={language}
      problems={problems}
    />
    <Field
      kind="text"
      name="ceiling"
      label={words.ceilingPounds}
      width={5}
      inputMode="decimal"
      value={typed["ceiling"] ?? ""}
      language={language}
      problems={problems}
    />
  </>
);
