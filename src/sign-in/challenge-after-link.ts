const challengeSeconds = 600;

/**
 * The library asks for the second proof after a password and not after a link by email. Ours asks after both: the
 * device just opened is closed again, and what is left is a challenge, as after a password.
 */
export async function challengeAfterLink() {
  const [{ createAuthMiddleware }, { deleteSessionCookie }, { generateRandomString }] = await Promise.all([
    import("better-auth/api"),
    import("better-auth/cookies"),
    import("better-auth/crypto"),
  ]);
  return {
    id: "challenge-after-link",
    hooks: {
      after: [
        {
          matcher: ({ path }: { path?: string }) => path === "/magic-link/verify",
          handler: createAuthMiddleware(async (ctx) => {
            const opened = ctx.context.newSession;
            if (opened === null || opened.user["twoFactorEnabled"] !== true) return;
            const { internalAdapter, secret } = ctx.context;
            deleteSessionCookie(ctx, true);
            await internalAdapter.deleteSession(opened.session.token);
            ctx.context.setNewSession(null);
            const identifier = `2fa-${generateRandomString(20)}`;
            const expiresAt = new Date(Date.now() + challengeSeconds * 1000);
            await internalAdapter.createVerificationValue({ value: opened.user.id, identifier, expiresAt });
            const attempts = { value: "0", identifier: `2fa-attempts-${identifier}`, expiresAt };
            await internalAdapter.createVerificationValue(attempts);
            const cookie = ctx.context.createAuthCookie("two_factor", { maxAge: challengeSeconds });
            await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
            return ctx.json({ twoFactorRedirect: true });
          }),
        },
      ],
    },
  };
}
