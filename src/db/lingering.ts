import type pg from "pg";

/** Lets a program end although this connection is open. The method is there; the types do not know it. */
export const letEnd = (client: pg.Client): void => {
  if ("unref" in client && typeof client.unref === "function") client.unref();
};

/** Keeps the program running while this connection is open: before a question is put to it again. */
export const keepRunning = (client: pg.Client): void => {
  if ("ref" in client && typeof client.ref === "function") client.ref();
};
