import { signOf } from "./part-change.rules.ts";
import { partFormPage } from "./part-form.page.tsx";
import type { PartForm } from "./part-form.page.tsx";
import { TwoVersions } from "./two-versions.page.tsx";

type Fields = Readonly<Record<string, string>>;

interface PartToWrite extends PartForm {
  /** The identifier of what is changed; empty for something new. */
  readonly changed: string;
  /** What stands of it now; none where it is new, or not there any more. */
  readonly now: Fields | undefined;
}

/** The form of something new on a page, or of a change to what stands there: then with both where two wrote at once. */
export const partToWritePage = ({ changed, now, ...form }: PartToWrite) => {
  const isBehind = form.problems.some(({ field }) => field === "number");
  const isChange = changed !== "" && now !== undefined;
  return partFormPage({
    ...form,
    typed: form.typed ?? now ?? {},
    hidden: isChange
      ? { instead: changed, was: isBehind ? signOf(now) : (form.typed?.["was"] ?? signOf(now)) }
      : { instead: "", was: "" },
    before:
      isBehind && now !== undefined && form.typed !== undefined ? (
        <TwoVersions
          now={now}
          typed={form.typed}
          words={Object.fromEntries(
            form.questions.filter(({ name }) => name in now).map(({ name, label }) => [name, label]),
          )}
        />
      ) : changed !== "" && now === undefined ? (
        <p className="al-aside" id="field-instead">
          It is not on the page any more. What you send now is added anew.
        </p>
      ) : (
        form.before
      ),
  });
};
