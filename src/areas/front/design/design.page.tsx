import type { ReactElement } from "react";
import { type Language, PageTitle } from "../../../design/index.ts";
import { chartSamples } from "./chart-samples.page.tsx";
import { sampleWords } from "./design-page.words.ts";
import { figureSamples, tableSamples } from "./figure-samples.page.tsx";
import { formSamples } from "./form-samples.page.tsx";
import { mapSamples } from "./map-samples.page.tsx";
import { foldSamples, frameSamples, lineSamples, standingSamples } from "./page-samples.page.tsx";
import type { Sample } from "./samples.page.tsx";

/** The samples of all components, in the order of a page from its top. */
export const allSamples = (language: Language): readonly Sample[] => {
  const spoken = sampleWords(language);
  const all = [frameSamples, foldSamples, lineSamples, standingSamples, formSamples, tableSamples, figureSamples];
  return [...all, chartSamples, mapSamples].flatMap((samples) => samples(spoken.words, spoken.language));
};

/** Names of components and of their states are for those who build pages: they stay in English everywhere. */
const English = ({ children }: { readonly children: string }): ReactElement => (
  <span lang="en" dir="ltr">
    {children}
  </span>
);

/** `/design`: every component in every state. */
export const designPage = (
  language: Language,
): { readonly title: string; readonly contentLanguage: Language; readonly main: ReactElement } => {
  const spoken = sampleWords(language);
  const { title, lead } = spoken.words;
  return {
    title,
    contentLanguage: spoken.language,
    main: (
      <>
        <PageTitle title={title} lead={lead} />
        {allSamples(language).map(({ component, states }) => (
          <section className="al-sample" id={`component-${component}`} key={component}>
            <h2>
              <English>{component}</English>
            </h2>
            {states.map(({ name, drawn }) => (
              <div className="al-sample__state" key={name}>
                <p className="al-sample__name">
                  <English>{name}</English>
                </p>
                {drawn}
              </div>
            ))}
          </section>
        ))}
      </>
    ),
  };
};
