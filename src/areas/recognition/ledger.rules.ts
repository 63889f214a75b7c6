import type { Account, Entry, Line, Party } from "./ledger.ts";

interface Amount {
  readonly minutes?: number;
  readonly pence?: number;
}

/** From one account to another: two lines that come to nothing. */
const between = (about: string, [from, to]: readonly [Side, Side], { minutes = 0, pence = 0 }: Amount) =>
  [
    // Not -0, which is no number that somebody would write.
    { ...from, about, minutes: 0 - minutes, pence: 0 - pence },
    { ...to, about, minutes, pence },
  ] as const satisfies readonly Line[];

interface Side {
  readonly account: Account;
  readonly party: Party;
}

/** Time goes from who gives it to who uses it. Fewer minutes than before: a negative number. */
export const timeGiven = (about: string, minutes: number, who: { readonly by: Party; readonly to: Party }) =>
  between(
    about,
    [
      { account: "given-by", party: who.by },
      { account: "used-by", party: who.to },
    ],
    { minutes },
  );

/** What was agreed is owed: from the budget of whoever pays to what is owed to whoever is paid. */
export const moneyAgreed = (about: string, pence: number, who: { readonly payer: Party; readonly payee: Party }) =>
  between(
    about,
    [
      { account: "budget-of", party: who.payer },
      { account: "owed-to", party: who.payee },
    ],
    { pence },
  );

/** What was owed is paid. */
export const moneyPaid = (about: string, pence: number, payee: Party) =>
  between(
    about,
    [
      { account: "owed-to", party: payee },
      { account: "paid-to", party: payee },
    ],
    { pence },
  );

/** What an entry comes to: nothing, in minutes and in pence. */
export const leftOf = ({ lines }: Pick<Entry, "lines">) => ({
  minutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
  pence: lines.reduce((sum, { pence }) => sum + pence, 0),
});

export const balances = (entry: Pick<Entry, "lines">): boolean => {
  const { minutes, pence } = leftOf(entry);
  return entry.lines.length >= 2 && minutes === 0 && pence === 0;
};

/** A month, as its first day. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** Where a line is added up. People stand together: no row of the totals is of one person. */
export const totalKeyOf = ({ account, about, party }: Line, onDay: string): string =>
  [
    monthOf(onDay),
    account,
    about,
    party.kind,
    party.kind === "organisation" || party.kind === "service" ? party.id : "",
  ].join("|");
