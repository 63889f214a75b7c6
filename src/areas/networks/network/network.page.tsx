import type { ReactElement, ReactNode } from "react";
import { Details, PageTitle, SummaryList, dayText, numberText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Network } from "../network.ts";
import { filled, networkWords } from "../networks.words.ts";
import { addressOf } from "../place-shown.ts";

export interface NetworkShown {
  readonly network: Network;
  readonly leaders: number;
  readonly qualified: number;
  readonly shown: readonly string[];
  readonly framework: readonly { readonly title: string; readonly words: string; readonly since: string }[];
  readonly parts: readonly { readonly title: string; readonly order: number; readonly drawn: () => ReactNode }[];
  readonly maySeePeople: boolean;
  readonly mayWrite: boolean;
  readonly maySeeIncidents: boolean;
}

interface Frame {
  readonly place: PlaceHere;
  readonly language: Language;
}

const ForThem = ({ shown, here }: { readonly shown: NetworkShown; readonly here: string }): ReactElement | null => {
  const links = [
    ...(shown.maySeePeople
      ? [
          { href: `${here}/people`, words: "People, supervision and checks" },
          { href: `${here}/cohorts`, words: "Courses and cohorts" },
          { href: `${here}/incidents/tell`, words: "Tell what went wrong" },
        ]
      : []),
    ...(shown.mayWrite ? [{ href: `${here}/framework`, words: "Write the framework together" }] : []),
    ...(shown.maySeeIncidents ? [{ href: `${here}/incidents`, words: "What went wrong, and its clock" }] : []),
  ];
  return links.length === 0 ? null : (
    <section lang="en" dir="ltr" aria-labelledby="for-them">
      <h2 id="for-them">For the people of this network</h2>
      <ul>
        {links.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A network as everyone reads it. @practice P39 @practice P41 */
export const networkPage = (shown: NetworkShown, { place, language }: Frame) => {
  const { network, leaders, qualified, framework } = shown;
  const words = networkWords(language);
  const here = addressOf(place, network);
  const count = filled(words.qualifiedOf, {
    qualified: numberText(qualified, language),
    leaders: numberText(leaders, language),
  });
  return {
    title: network.name,
    breadcrumbs: [
      { href: `/${place.slug}`, words: place.name },
      { href: `/${place.slug}/networks`, words: words.title },
    ],
    main: (
      <>
        <PageTitle title={<bdi>{network.name}</bdi>} lead={<bdi>{network.purpose}</bdi>} />
        <SummaryList
          rows={[
            { key: words.runBy, value: <bdi>{network.organisation.name}</bdi> },
            {
              key: words.communities,
              value: network.communities.map(({ id, name }) => (
                <p key={id}>
                  <bdi>{name}</bdi>
                </p>
              )),
            },
            {
              key: words.qualified,
              value: shown.maySeePeople ? <a href={`${here}/people#qualified`}>{count}</a> : count,
            },
          ]}
        />
        <h2>{words.people}</h2>
        {shown.shown.length === 0 ? (
          <p>{words.nobodyShown}</p>
        ) : (
          <ul>
            {shown.shown.map((name, at) => (
              <li key={`${at} ${name}`}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        )}
        <p>{words.onlyThoseWho}</p>
        {shown.parts.map(({ title, drawn }) => (
          <section key={title}>
            <h2 lang="en" dir="ltr">
              {title}
            </h2>
            {drawn()}
          </section>
        ))}
        <h2>{words.framework}</h2>
        <p>{framework.length === 0 ? words.noFramework : words.frameworkNote}</p>
        {framework.map(({ title, words: clause, since }) => (
          <Details key={title} summary={title}>
            <p>
              <bdi>{clause}</bdi>
            </p>
            <p>{filled(words.since, { day: dayText(since, language) })}</p>
          </Details>
        ))}
        <ForThem shown={shown} here={here} />
      </>
    ),
  };
};
