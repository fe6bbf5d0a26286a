import { CallError, UNREACHABLE } from "@cardea/client";
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import { useTexts } from "../texts.tsx";

/** What went wrong in the server's words, with the reference that an administrator can look up. */
export function Failure(props: { error: Error; title?: string; onRetry?: () => void }) {
  const texts = useTexts();
  const { error } = props;
  const isUnreachable = error instanceof CallError && error.type === UNREACHABLE;
  const message = isUnreachable ? texts.errors.unreachable : error.message || texts.errors.unknown;
  const requestId = error instanceof CallError ? error.requestId : undefined;
  return (
    <div role="alert">
      <Alert
        type="error"
        header={props.title ?? texts.errors.title}
        statusIconAriaLabel={texts.errors.title}
        action={props.onRetry && <Button onClick={props.onRetry}>{texts.retry}</Button>}
      >
        {message}
        {requestId && (
          <div className="portal-reference" title={texts.errors.referenceHelp}>
            {texts.errors.reference(requestId)}
          </div>
        )}
      </Alert>
    </div>
  );
}
