import { randomUUID } from "node:crypto";

/**
 * The installation itself, "the house": the one row of `place` that is not a place people live in. It owns the
 * system's own chain of happenings (a place was started, a setting was changed). It is never listed as a place.
 */
export const HOUSE = "00000000-0000-0000-0000-000000000000";

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Is this text a place's identifier, written in the one way we write it (lower case, with hyphens)? */
export const isPlaceId = (text: string): boolean => SHAPE.test(text);

/** A fresh identifier for a place. It cannot be guessed and says nothing about the place. */
export const newPlaceId = (): string => randomUUID();
