import type { Letter } from "../post/letter.ts";

/** The letters of signing in. English, plain, and each says what to do if one did not ask for it. */

const notYou = "If you did not ask for this, you need do nothing. Nobody can come in without this letter.";

export const linkLetter = (to: string, link: string): Letter => ({
  to,
  subject: "Your link to sign in to Alongside",
  text: `Open this link to sign in. It works once, for 15 minutes.\n\n${link}\n\n${notYou}\n`,
  daysUseful: 15 / 1440,
});

export const resetLetter = (to: string, link: string): Letter => ({
  to,
  subject: "Choose a new password for Alongside",
  text: `Open this link to choose a new password. It works once, for an hour.\n\n${link}\n\n${notYou}\n`,
  daysUseful: 1 / 24,
});

export const newEmailLetter = (to: string, link: string): Letter => ({
  to,
  subject: "Is this your email address?",
  text:
    "Somebody who signs in to Alongside wants to use this email address from now on. " +
    `If that is you, open this link. It works once, for an hour.\n\n${link}\n\n` +
    "If it is not you, you need do nothing.\n",
  daysUseful: 1 / 24,
});

/** To the old address, so that nobody loses their login without hearing of it. */
export const emailChangedLetter = (to: string): Letter => ({
  to,
  subject: "Your email address in Alongside was changed",
  text:
    "From now on you sign in to Alongside with another email address, and letters go there.\n\n" +
    "If it was not you who changed it, tell whoever looks after your Alongside at once.\n",
  daysUseful: 7,
});

/** The last letter somebody gets, so that nobody's login is closed behind their back. */
export const closedLetter = (to: string): Letter => ({
  to,
  subject: "Your login to Alongside was closed",
  text:
    "You no longer sign in to Alongside: your email, your password and your devices were deleted there.\n\n" +
    "If it was not you who closed it, tell whoever looks after your Alongside at once.\n",
  daysUseful: 7,
});

export const invitedLetter = (to: string, link: string): Letter => ({
  to,
  subject: "You are invited to Alongside",
  text:
    "You have been invited to Alongside, where services and communities work together. " +
    `Open this link to come in. It works once, for 7 days.\n\n${link}\n`,
  daysUseful: 7,
});
