/** What a command may touch: data goes to `out`, messages and progress to `err`. */
export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder the command was called from; file names are read from there. */
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** False in a pipe and where NO_COLOR is set. */
  readonly hasColour: boolean;
}

/** A command returns its exit code: 0 done, 1 it did not work or the answer is no, 2 it was not asked correctly. */
export type Run = (args: readonly string[], io: Io) => Promise<number>;

export interface Command {
  /** The whole help, examples first; a command without one answers `--help` itself. */
  readonly help?: string;
  readonly run: Run;
}
