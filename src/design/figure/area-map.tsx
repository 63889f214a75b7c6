import type { ReactElement } from "react";
import type { AreaShapes } from "./area-shapes.rules.ts";
import { AreaKey } from "./area-key.tsx";
import { AreaPatterns, fillOf, type AreaFill } from "./area-patterns.tsx";

export interface AreaMapProps {
  /** Unique in the page: the drawing's ids begin with it. */
  readonly id: string;
  /** Read aloud as the drawing's name: what was found. */
  readonly title: string;
  /** Read aloud after it: what the shades and patterns mean. */
  readonly description: string;
  /** See `shapesOf`. */
  readonly shapes: AreaShapes;
  /** By the code of the area; one that is not here is drawn as without figures. */
  readonly areas: ReadonlyMap<string, AreaShown>;
  /** Every fill that the drawing uses, with its words. */
  readonly meanings: readonly { readonly fill: AreaFill; readonly words: string }[];
}

/** What stands on one area. */
export interface AreaShown {
  readonly fill: AreaFill;
  /** Its figure, short: "28.2". Empty where there is none. */
  readonly number: string;
  /** Said when a pointer rests on it: "Millgate: 28.2 per 1,000". */
  readonly words: string;
}

const Labels = ({ shapes, areas }: Pick<AreaMapProps, "shapes" | "areas">): ReactElement => (
  <svg className="al-map__labels" width="100%" height="100%" aria-hidden="true" focusable="false">
    {shapes.areas.map(({ code, name, room }) => {
      const number = areas.get(code)?.number ?? "";
      const hasName = room.name !== "none";
      const hasNumber = number !== "" && room.number !== "none";
      const at = { x: `${room.x}%`, y: `${room.y}%`, textAnchor: "middle" } as const;
      return (
        <g key={code}>
          {hasName ? (
            <text className="al-map__name" {...at} dy={hasNumber ? -4 : 5}>
              {name}
            </text>
          ) : null}
          {hasNumber ? (
            <text
              className={`al-map__number${room.number === "wide" ? " al-map__number--wide" : ""}${hasName ? " al-map__number--under" : ""}`}
              {...at}
              dy="0.35em"
            >
              {number}
            </text>
          ) : null}
        </g>
      );
    })}
  </svg>
);

/**
 * Areas of a place by a rate: the darker, the higher; hatched where the rate could be that of the whole place.
 *
 * How to read it: read the table first; the drawing says where, and nothing of how many. Where there is room, an area
 * bears its number. Dots: hidden. A broken line and no shade: no figures.
 * When it misleads: a large area looks like many people and a small one like few; chance alone makes areas differ.
 * It puts no area before another. Put it into a `<Figure>` with its table first.
 *
 * @practice P03
 */
export const AreaMap = ({ id, title, description, shapes, areas, meanings }: AreaMapProps): ReactElement => (
  <div className="al-map">
    <div className="al-map__frame">
      <svg
        className="al-map__areas"
        width={shapes.width}
        height={shapes.height}
        viewBox={`0 0 ${shapes.width * 10} ${shapes.height * 10}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-words`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-words`}>{description}</desc>
        <AreaPatterns id={id} />
        {shapes.areas.map(({ code, name, path }) => {
          const shown = areas.get(code);
          return (
            <path key={code} {...fillOf(id, shown?.fill ?? { kind: "none" })} d={path}>
              <title>{shown?.words ?? name}</title>
            </path>
          );
        })}
      </svg>
      <Labels shapes={shapes} areas={areas} />
    </div>
    <AreaKey id={id} meanings={meanings} />
  </div>
);
