// Account Access Runtime: the JSON of its operations.
// GENERATED from models/account-access-runtime.json by `cargo xtask codegen`. Never edited.

export interface AccessDetails {
  accountId: string;
  accountName?: string;
  roleArn: string;
}

export type AccessType = "PROGRAMMATIC_ACCESS";

export interface CredentialsDetails {
  programmaticAccess?: ProgrammaticAccessDetails;
}

export interface GetRoleCredentialsRequest {
  tenantId: string;
  roleArn: string;
  accessType: AccessType;
  sessionName?: string;
  sessionDuration?: number;
}

export interface GetRoleCredentialsResponse {
  credentialsDetails?: CredentialsDetails;
}

export interface ListRolesRequest {
  tenantId: string;
  maxResults?: number;
  nextToken?: string;
}

export interface ListRolesResponse {
  roles: Array<AccessDetails>;
  nextToken?: string;
}

export interface ProgrammaticAccessDetails {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  expiresAt: number;
}

export interface Operations {
  GetRoleCredentials: { input: GetRoleCredentialsRequest; output: GetRoleCredentialsResponse; error: "AccessDeniedException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" | "InternalServerException" };
  ListRoles: { input: ListRolesRequest; output: ListRolesResponse; error: "ThrottlingException" | "UnauthorizedException" | "ValidationException" | "InternalServerException" };
}
