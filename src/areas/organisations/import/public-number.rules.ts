const numbersOf = (address: string): readonly number[] => address.split(".").map(Number);

/** Networks of version four that are not everybody's: the first numbers, and how many bits of them count. */
const ownNetworks: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

const bitsOf = (address: string): number => numbersOf(address).reduce((sum, part) => sum * 256 + part, 0);

const isIn = (address: string, [network, bits]: readonly [string, number]): boolean => {
  const size = 2 ** (32 - bits);
  return Math.floor(bitsOf(address) / size) === Math.floor(bitsOf(network) / size);
};

const isFour = (address: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(address) && numbersOf(address).every((part) => part <= 255);

/** The address of version four that stands inside one of version six, where one does. */
const fourInside = (address: string): string | null => {
  const dotted = /(\d{1,3}(?:\.\d{1,3}){3})$/u.exec(address)?.[1];
  return dotted !== undefined && isFour(dotted) ? dotted : null;
};

/**
 * Whether a number that a name leads to is one that everybody reaches.
 *
 * - `address`: as the resolver gives it, of version four or six.
 * - Of version six only the addresses that are given out to everybody (2000::/3) are, without those that lead back into
 *   version four (6to4, Teredo) or are kept for examples.
 * @example isPublicNumber("169.254.169.254") // false
 */
export const isPublicNumber = (address: string): boolean => {
  if (isFour(address)) return !ownNetworks.some((network) => isIn(address, network));
  const six = address.toLowerCase();
  if (fourInside(six) !== null) return false;
  return (
    /^[23][0-9a-f]{3}:/u.test(six) &&
    !/^(2002:|2001:0?:|2001::|2001:0{1,4}:|2001:0?db8:|2001:[12][0-9a-f]:|3fff:)/u.test(six)
  );
};
