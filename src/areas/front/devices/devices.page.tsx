import type { ReactElement } from "react";
import { Button, Card, Form, PageTitle, Tag } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import { momentText } from "../moment.page.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface DeviceShown {
  readonly id: string;
  readonly name: string;
  readonly isThis: boolean;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  readonly provedTwice: boolean;
}

const title = "Your devices";

export const devicesPage = (devices: readonly DeviceShown[]): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [{ href: "/settings", words: "Your settings" }],
  main: (
    <>
      <PageTitle
        title={title}
        lead="Where you are signed in. Something here that is not yours? Sign it out, then choose a new password."
      />
      {devices.map((device) => (
        <Card key={device.id} title={device.name}>
          {device.isThis ? (
            <p>
              <Tag words="This device" />
            </p>
          ) : null}
          <p>
            Signed in {momentText(device.signedInAt)}, last seen {momentText(device.lastSeenAt)}
            {device.provedTwice ? ", with a second proof" : ""}.
          </p>
          <Form action="/devices/out">
            <input type="hidden" name="device" value={device.id} />
            <Button words={device.isThis ? "Sign this device out" : "Sign it out"} look="second" />
          </Form>
        </Card>
      ))}
      {devices.length < 2 ? (
        <p>You are signed in nowhere else.</p>
      ) : (
        <Form action="/devices/others-out">
          <Button words="Sign out everywhere else" look="warning" />
        </Form>
      )}
      <p>A device is signed out by itself after 30 days; with a second proof, after 12 hours without use.</p>
    </>
  ),
});
