import type { ReactElement } from "react";
import { Button, Details, Form } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import { draftAddress } from "./dataset-shown.ts";
import type { ImportDraft } from "./draft-kept.schema.ts";

/** At the foot of each step: stop, and the file is gone. */
export const Stop = (props: {
  readonly place: PlaceHere;
  readonly draft: Pick<ImportDraft, "id">;
  readonly idempotencyKey: string;
}): ReactElement => (
  <Details summary="Stop here">
    <p>You can also leave and come back within a day: the list of figures shows what you have begun.</p>
    <Form action={draftAddress(props.place, props.draft.id, "abandon")} idempotencyKey={`${props.idempotencyKey}-stop`}>
      <Button words="Stop, and delete the file" look="second" />
    </Form>
  </Details>
);
