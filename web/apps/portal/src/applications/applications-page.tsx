import { call } from "@cardea/client";
import Icon from "@cloudscape-design/components/icon";
import { useQuery } from "@tanstack/react-query";
import { everyPage } from "../data/pages.ts";
import { Failure } from "../shell/failure.tsx";
import { Empty, Loading, Page } from "../shell/page.tsx";
import { useTexts } from "../texts.tsx";

export default function ApplicationsPage() {
  const texts = useTexts();
  const words = texts.applications;
  const applications = useQuery({
    queryKey: ["applications"],
    queryFn: ({ signal }) =>
      everyPage(
        (nextToken) => call("cardea", "ListPortalApplications", { nextToken }, signal),
        (page) => page.applications,
      ),
  });
  const list = applications.data;
  return (
    <Page title={words.title} counter={list && list.length > 0 ? `(${list.length})` : undefined}>
      {applications.error && <Failure error={applications.error} onRetry={applications.refetch} />}
      {applications.isPending && <Loading />}
      {list?.length === 0 && <Empty title={words.emptyTitle}>{words.empty}</Empty>}
      {list && list.length > 0 && (
        <ul className="portal-cards" aria-label={words.title}>
          {list.map((one) => (
            <li key={one.applicationArn} className="portal-card">
              {isWebAddress(one.startUrl) ? (
                <a
                  className="portal-role-link portal-tile"
                  href={one.startUrl}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label={`${one.name}, ${texts.opensNewTab}`}
                >
                  {one.name} <Icon name="external" size="small" />
                </a>
              ) : (
                <strong>{one.name}</strong>
              )}
              <span className="portal-role-about">
                {one.description || (isWebAddress(one.startUrl) ? "" : words.noAddress)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

/** What an administrator entered may be of any scheme; only these are links. */
function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address);
}
