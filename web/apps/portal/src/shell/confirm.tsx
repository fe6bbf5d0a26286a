import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import { type FormEvent, type ReactNode, useId } from "react";
import { useTexts } from "../texts.tsx";
import { Failure } from "./failure.tsx";

/** Asks before something is done; Enter in its field does it too. */
export function Confirm(props: {
  title: string;
  action: string;
  isReady?: boolean;
  isBusy: boolean;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const texts = useTexts();
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.isReady !== false && !props.isBusy) {
      props.onConfirm();
    }
  };
  return (
    <Modal
      visible
      header={props.title}
      closeAriaLabel={texts.close}
      onDismiss={props.onClose}
      footer={
        <div className="portal-buttons">
          <Button variant="link" onClick={props.onClose}>
            {texts.cancel}
          </Button>
          <Button
            variant="primary"
            form={form}
            formAction="submit"
            loading={props.isBusy}
            disabled={props.isReady === false}
          >
            {props.action}
          </Button>
        </div>
      }
    >
      <form id={form} className="portal-options" onSubmit={submit} noValidate>
        {props.error && <Failure error={props.error} />}
        {props.children}
      </form>
    </Modal>
  );
}

/** What was done, said to eyes and to screen readers. */
export function Notice(props: { children: string }) {
  return (
    <div className="portal-notice" role="status">
      {props.children}
    </div>
  );
}
