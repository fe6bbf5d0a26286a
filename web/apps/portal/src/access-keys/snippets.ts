// The texts of the access keys dialog, for a terminal or a file to be pasted into. Pure.

import type { RoleCredentials } from "@cardea/client";

export type System = "unix" | "windows" | "powershell";

export interface Place {
  accountId: string;
  roleName: string;
  startUrl: string;
  region: string;
  /** Where the server is, as this browser reaches it. */
  endpoint: string;
}

/** A profile's name as the AWS access portal makes it. */
export function credentialsProfile(place: Place): string {
  return `${place.accountId}_${place.roleName}`;
}

/** The same with the parts that people type first in front. */
export function profileName(place: Place): string {
  return `${place.roleName}-${place.accountId}`;
}

/** `~/.aws/config`. */
export function configFile(place: Place): string {
  return `[profile ${profileName(place)}]
sso_session = cardea
sso_account_id = ${place.accountId}
sso_role_name = ${place.roleName}
region = ${place.region}
endpoint_url = ${place.endpoint}

[sso-session cardea]
sso_start_url = ${place.startUrl}
sso_region = ${place.region}
sso_registration_scopes = sso:account:access
`;
}

export function awsLogin(place: Place): string {
  return `aws sso login --profile ${profileName(place)}`;
}

/** The assistant runs before there is a profile, so it learns the endpoints here. */
export function configureSso(place: Place, system: System): string {
  const endpoints = ["SSO", "SSO_OIDC", "STS"].map((service): [string, string] => [
    `AWS_ENDPOINT_URL_${service}`,
    place.endpoint,
  ]);
  return `${assignments(endpoints, system)}\naws configure sso`;
}

export function cardeaLogin(place: Place): string {
  return `cardea login --server ${place.endpoint}\ncardea profiles --write`;
}

export function environment(
  place: Place,
  credentials: Required<RoleCredentials>,
  system: System,
): string {
  return assignments(
    [
      ["AWS_ACCESS_KEY_ID", credentials.accessKeyId],
      ["AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey],
      ["AWS_SESSION_TOKEN", credentials.sessionToken],
      ["AWS_REGION", place.region],
      ["AWS_ENDPOINT_URL", place.endpoint],
    ],
    system,
  );
}

/** `~/.aws/credentials`. */
export function credentialsFile(place: Place, credentials: Required<RoleCredentials>): string {
  return `[${credentialsProfile(place)}]
aws_access_key_id = ${credentials.accessKeyId}
aws_secret_access_key = ${credentials.secretAccessKey}
aws_session_token = ${credentials.sessionToken}
region = ${place.region}
endpoint_url = ${place.endpoint}
`;
}

function assignments(variables: Array<[string, string]>, system: System): string {
  const write = {
    unix: ([name, value]: [string, string]) => `export ${name}="${value}"`,
    windows: ([name, value]: [string, string]) => `SET ${name}=${value}`,
    powershell: ([name, value]: [string, string]) => `$Env:${name}="${value}"`,
  }[system];
  return variables.map(write).join("\n");
}
