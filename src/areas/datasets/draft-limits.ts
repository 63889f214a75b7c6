/** The largest file that is taken by a browser. The command takes larger ones. */
export const uploadBytesMax = 200_000_000;
/** A draft and its file are deleted after so long. */
export const draftHours = 24;
