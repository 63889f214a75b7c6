import type { ReactElement } from "react";
import { dateText } from "../../design/index.ts";
import type { Named } from "./asked.ts";
import { voiceBandWords } from "./known.rules.ts";
import type { CommunityAsked } from "./known.rules.ts";

interface PartProps extends Pick<CommunityAsked, "lastOn" | "voices"> {
  /** A plain date. */
  readonly from: string;
  readonly askedBy: readonly Named[];
  readonly notAskedBy: readonly Named[];
  readonly slug: string;
}

const Services = ({ ones, slug }: { readonly ones: readonly Named[]; readonly slug: string }): ReactElement => (
  <>
    {ones.map(({ id, name }, at) => (
      <span key={id}>
        {at === 0 ? "" : ", "}
        <a href={`/${slug}/asked/${id}`}>
          <bdi>{name}</bdi>
        </a>
      </span>
    ))}
  </>
);

/** On a community’s page: who asked it and who did not, and whether its people spoke by themselves. @practice P24 */
export const WhoAskedThem = ({ from, lastOn, voices, askedBy, notAskedBy, slug }: PartProps): ReactElement => (
  <>
    <p>
      {lastOn === null
        ? "Nobody ever asked them, as far as is written down."
        : `They were last asked on ${dateText(lastOn, "en")}, by a service or as their own group met.`}
    </p>
    {askedBy.length === 0 ? null : (
      <p>
        Asked them since {dateText(from, "en")}: <Services ones={askedBy} slug={slug} />.
      </p>
    )}
    {notAskedBy.length === 0 ? null : (
      <p>
        <strong>Did not ask them</strong> since {dateText(from, "en")}: <Services ones={notAskedBy} slug={slug} />.
      </p>
    )}
    <p>
      {voices === null
        ? "Of what people of this community said by themselves nothing can be told: under ten voices were answered, or nobody said which community is theirs."
        : `Of their own accord people spoke up too: ${voiceBandWords[voices]} in the twelve months up to the last quarter.`}
    </p>
    <p>
      <a href={`/${slug}/asked/not-this-year`}>Who was asked and who was not, by community</a>
    </p>
    <p>
      <a href={`/${slug}/voices/answers`}>What people said, and what they were answered</a>
    </p>
  </>
);
