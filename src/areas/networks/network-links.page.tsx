import type { ReactElement } from "react";
import type { NetworkListed } from "./network.ts";

interface Links {
  readonly networks: readonly Pick<NetworkListed, "id" | "name">[];
  readonly slug: string;
}

/** Networks by name; nothing where there is none. */
export const NetworkLinks = ({ networks, slug }: Links): ReactElement | null =>
  networks.length === 0 ? null : (
    <ul>
      {networks.map(({ id, name }) => (
        <li key={id}>
          <a href={`/${slug}/networks/${id}`}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
