/**
 * The front door of the design: the page shell, the components, the languages and the numbers of every page.
 * `/design` shows each of them in every state; a test fails when one is missing there.
 */
export * from "./languages.ts";
export { dateText, dayText, numberText, percentText } from "./numbers.ts";
export { designWords, type DesignWords } from "./design.words.ts";
export type { Link, PlacedLink } from "./link.ts";
export { Shell, type ShellProps } from "./page/shell.tsx";
export { Breadcrumbs } from "./page/breadcrumbs.tsx";
export { PageTitle } from "./page/page-title.tsx";
export { Card, Cards } from "./page/card.tsx";
export { Notice, type NoticeKind } from "./page/notice.tsx";
export { EmptyState } from "./page/empty-state.tsx";
export { FilterLinks } from "./page/filter-links.tsx";
export { Pagination } from "./page/pagination.tsx";
export { Details } from "./text/details.tsx";
export { SummaryList } from "./text/summary-list.tsx";
export { CountWords, MarkWords, type ShownMark } from "./text/mark-words.tsx";
export { TelephoneWords } from "./text/telephone-words.tsx";
export { Tag } from "./text/tag.tsx";
export { Form } from "./form/form.tsx";
export { formPage } from "./form/form-page.tsx";
export type { Standing } from "./form/stands-now.tsx";
export { Field, type Choice, type FieldProps } from "./form/field.tsx";
export { choicesOf, inOrderOf, Questions, type Question } from "./form/questions.tsx";
export { LookFor } from "./form/look-for.tsx";
export { ErrorSummary } from "./form/error-summary.tsx";
export { fieldId } from "./form/field-id.ts";
export { Button, ButtonLink } from "./form/button.tsx";
export { Table, type TableProps } from "./table/table.tsx";
export { ByGroup } from "./table/by-group.tsx";
export type { Column, RowGroup } from "./table/table-columns.ts";
export { Figure, type FigureProps } from "./figure/figure.tsx";
export { DotInterval } from "./figure/dot-interval.tsx";
export type { DotIntervalProps, IntervalRow, Side } from "./figure/side.ts";
export { QrCode } from "./figure/qr-code.tsx";
export { Pathway, type PathwayProps } from "./figure/pathway.tsx";
export { AreaMap, type AreaMapProps, type AreaShown } from "./figure/area-map.tsx";
export type { AreaFill } from "./figure/area-patterns.tsx";
export { shapesOf, type AreaOutline, type AreaShapes } from "./figure/area-shapes.rules.ts";
export { rateSteps, stepOf, type RateStep } from "./figure/rate-steps.rules.ts";
export type { Axis, Chart, ChartPoint, ChartRow, KeyEntry, Layer, Mark, Panel, Shape } from "./chart/chart.ts";
export { axisOf, axisOfPeriods } from "./chart/axis.rules.ts";
export { ChartFigure, HowWorkedOut, KeepChart } from "./chart/chart-figure.tsx";
export { SignIcon } from "./chart/sign-icon.tsx";
export { chartOfAreas, chartOfIntervals, chartOfPathway } from "./chart/chart-of-figure.ts";
export { svgOf } from "./chart/chart-file.tsx";
export { pngOf } from "./chart/picture.ts";
