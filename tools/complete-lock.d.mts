export interface Computers {
  readonly os?: readonly string[] | undefined;
  readonly cpu?: readonly string[] | undefined;
  readonly libc?: readonly string[] | undefined;
}
export interface Entry extends Computers {
  readonly version: string;
  readonly dev?: boolean | undefined;
  readonly optional?: boolean | undefined;
  readonly optionalDependencies?: Readonly<Record<string, string>> | undefined;
}
export type Packages = Readonly<Record<string, Entry>>;
export function missingFrom(packages: Packages): readonly { readonly name: string }[];
export function computersByName(name: string, siblings: readonly string[]): Computers | undefined;
export function completed(packages: Packages): Packages;
