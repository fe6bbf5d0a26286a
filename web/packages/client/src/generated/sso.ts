// AWS Single Sign-On: the JSON of its operations.
// GENERATED from models/sso.json by `cargo xtask codegen`. Never edited.

export interface AccountInfo {
  accountId?: string;
  accountName?: string;
  emailAddress?: string;
}

export interface GetRoleCredentialsRequest {
  roleName: string;
  accountId: string;
}

export interface GetRoleCredentialsResponse {
  roleCredentials?: RoleCredentials;
}

export interface ListAccountRolesRequest {
  nextToken?: string;
  maxResults?: number;
  accountId: string;
}

export interface ListAccountRolesResponse {
  nextToken?: string;
  roleList?: Array<RoleInfo>;
}

export interface ListAccountsRequest {
  nextToken?: string;
  maxResults?: number;
}

export interface ListAccountsResponse {
  nextToken?: string;
  accountList?: Array<AccountInfo>;
}

export interface LogoutRequest {
}

export interface RoleCredentials {
  accessKeyId?: string;
  secretAccessKey?: string;
  sessionToken?: string;
  expiration?: number;
}

export interface RoleInfo {
  roleName?: string;
  accountId?: string;
}

export interface Operations {
  GetRoleCredentials: { input: GetRoleCredentialsRequest; output: GetRoleCredentialsResponse; error: "InvalidRequestException" | "UnauthorizedException" | "ForbiddenException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListAccountRoles: { input: ListAccountRolesRequest; output: ListAccountRolesResponse; error: "InvalidRequestException" | "UnauthorizedException" | "ForbiddenException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListAccounts: { input: ListAccountsRequest; output: ListAccountsResponse; error: "InvalidRequestException" | "UnauthorizedException" | "ForbiddenException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  Logout: { input: LogoutRequest; output: Record<string, never>; error: "InvalidRequestException" | "UnauthorizedException" | "TooManyRequestsException" };
}
