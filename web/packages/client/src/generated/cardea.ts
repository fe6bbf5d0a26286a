// Cardea: the JSON of its operations.
// GENERATED from models/cardea.json by `cargo xtask codegen`. Never edited.

export interface Access {
  AccountId: string;
  PermissionSetArn?: string;
  PermissionSetName?: string;
  RoleArn?: string;
  UserId?: string;
  UserName?: string;
  UserStatus?: UserStatus;
  Reasons: Array<AccessReason>;
}

export interface AccessEffect {
  UserId: string;
  UserName?: string;
  UserStatus?: UserStatus;
  AccountId: string;
  PermissionSetArn?: string;
  PermissionSetName?: string;
  RoleArn?: string;
}

export interface AccessReason {
  Type: AccessReasonType;
  GroupId?: string;
  GroupName?: string;
  GroupPath?: Array<GroupName>;
  ExpiresAt?: number;
  AssignmentRuleId?: string;
  AssignmentRuleName?: string;
  AssignmentRuleTarget?: string;
}

export type AccessReasonType = "DIRECT" | "GROUP";

export interface AddSamlProviderCertificateRequest {
  InstanceArn: string;
  Certificate: string;
}

export interface AddSamlProviderCertificateResponse {
  CertificateId: string;
}

export interface AssignmentRule {
  AssignmentRuleId: string;
  AssignmentRuleArn: string;
  Name: string;
  Description?: string;
  Target: AssignmentRuleTarget;
  ExcludedAccountIds: Array<string>;
  ExcludedOrganizationalUnitIds: Array<string>;
  Principals: Array<AssignmentRulePrincipal>;
  PermissionSetArns: Array<string>;
  IncludeManagementAccount: boolean;
  ExpiresAt?: number;
  Tags: Array<Tag>;
  Status: AssignmentRuleStatus;
  CreatedAt: number;
  ChangedAt: number;
  ChangedBy: string;
}

export interface AssignmentRuleFailure {
  AccountId: string;
  PermissionSetArn: string;
  PrincipalType: PrincipalType;
  PrincipalId: string;
  Message: string;
}

export interface AssignmentRulePrincipal {
  PrincipalType: PrincipalType;
  PrincipalId: string;
}

export interface AssignmentRuleProgress {
  Accounts: number;
  Assignments: number;
  Pending: number;
  Failed: number;
  Failures: Array<AssignmentRuleFailure>;
}

export type AssignmentRuleStatus = "CONVERGED" | "CONVERGING" | "FAILED" | "EXPIRED" | "TARGET_MISSING" | "DELETING";

export interface AssignmentRuleTarget {
  Parent?: ParentTarget;
  AccountTags?: TagExpression;
}

export interface Change {
  EntityType: EntityType;
  EntityId: string;
  Version: number;
  ChangedAt: number;
  Author: string;
  RequestId: string;
  Before?: string;
  After?: string;
}

export interface ChangeIdentitySourceRequest {
  InstanceArn: string;
  IdentitySource: IdentitySourceType;
  PlanToken: string;
  Confirm: string;
}

export interface ChangeIdentitySourceResponse {
  IdentitySource: IdentitySourceType;
}

export interface CheckProvisioningRequest {
  InstanceArn: string;
  PermissionSetArn: string;
  AccountIds?: Array<string>;
  MaxResults?: number;
  NextToken?: string;
}

export interface CheckProvisioningResponse {
  Checks: Array<ProvisioningCheck>;
  NextToken?: string;
}

export interface Condition {
  Operator: string;
  Key: string;
  At: Position;
  Values: Array<string>;
  Found?: Array<string>;
  Result: string;
  Description: string;
}

export interface ConfirmProvisioningRunRequest {
  InstanceArn: string;
  Decision: RunDecision;
}

export interface ConfirmProvisioningRunResponse {
  ConfirmedUntil?: number;
}

export interface ContextEntry {
  Key: string;
  Values: Array<string>;
}

export type ControlPolicyCourse = "BEGINS" | "CEASES";

export interface ControlPolicyEffect {
  AccountId: string;
  PolicyId: string;
  PolicyName?: string;
  PolicyType: string;
  Course: ControlPolicyCourse;
}

export interface CreateAssignmentRuleRequest {
  InstanceArn: string;
  Name: string;
  Description?: string;
  Target: AssignmentRuleTarget;
  ExcludedAccountIds?: Array<string>;
  ExcludedOrganizationalUnitIds?: Array<string>;
  Principals: Array<AssignmentRulePrincipal>;
  PermissionSetArns: Array<string>;
  IncludeManagementAccount?: boolean;
  ExpiresAt?: number;
  Tags?: Array<Tag>;
}

export interface CreateAssignmentRuleResponse {
  AssignmentRule: AssignmentRule;
}

export interface CreateConsoleSessionRequest {
  accountId: string;
  roleName: string;
  destination?: string;
}

export interface CreateConsoleSessionResponse {
  signInUrl: string;
  expiresAt: number;
}

export interface CreateExpiringAccountAssignmentRequest {
  InstanceArn: string;
  AccountId: string;
  PermissionSetArn: string;
  PrincipalType: PrincipalType;
  PrincipalId: string;
  ExpiresAt: number;
}

export interface CreateExpiringAccountAssignmentResponse {
  RequestId: string;
  Status: string;
  FailureReason?: string;
}

export interface CreateExpiringGroupMembershipRequest {
  IdentityStoreId: string;
  GroupId: string;
  UserId: string;
  ExpiresAt: number;
}

export interface CreateExpiringGroupMembershipResponse {
  IdentityStoreId: string;
  MembershipId: string;
}

export interface CreateGroupNestingRequest {
  IdentityStoreId: string;
  ParentGroupId: string;
  ChildGroupId: string;
}

export interface CreateGroupNestingResponse {
}

export interface CreateMfaRecoveryCodeRequest {
  IdentityStoreId: string;
  UserId: string;
}

export interface CreateMfaRecoveryCodeResponse {
  RecoveryCode: string;
  ExpiresAt: number;
}

export interface CreateProvisioningTokenRequest {
  InstanceArn: string;
  Name?: string;
  Mode?: ProvisioningMode;
  ExpiresInDays?: number;
}

export interface CreateProvisioningTokenResponse {
  Token: ProvisioningToken;
  AccessToken: string;
  Endpoint: string;
}

export interface DeleteAssignmentRuleRequest {
  InstanceArn: string;
  AssignmentRuleId: string;
}

export interface DeleteAssignmentRuleResponse {
}

export interface DeleteGroupNestingRequest {
  IdentityStoreId: string;
  ParentGroupId: string;
  ChildGroupId: string;
}

export interface DeleteGroupNestingResponse {
}

export interface DeleteOidcProviderRequest {
  InstanceArn: string;
}

export interface DeleteOidcProviderResponse {
}

export interface DeleteOwnMfaDeviceRequest {
  deviceId: string;
}

export interface DeleteOwnMfaDeviceResponse {
}

export interface DeletePortalFavouriteRequest {
  accountId: string;
  roleName?: string;
}

export interface DeletePortalFavouriteResponse {
}

export interface DeleteProvisioningTokenRequest {
  InstanceArn: string;
  TokenId: string;
}

export interface DeleteProvisioningTokenResponse {
}

export interface DeleteSamlProviderCertificateRequest {
  InstanceArn: string;
  CertificateId: string;
}

export interface DeleteSamlProviderCertificateResponse {
}

export interface DeleteSamlProviderRequest {
  InstanceArn: string;
}

export interface DeleteSamlProviderResponse {
}

export interface DeleteUserMfaDeviceRequest {
  IdentityStoreId: string;
  UserId: string;
  DeviceId: string;
}

export interface DeleteUserMfaDeviceResponse {
}

export interface DeniedEvent {
  EventId: string;
  RequestId: string;
  EventTime: number;
  EventSource: string;
  EventName: string;
  ErrorCode?: string;
  ErrorMessage?: string;
  UserName?: string;
  SourceIpAddress?: string;
  UserAgent?: string;
}

export interface DescribeIdentitySourceRequest {
  InstanceArn: string;
}

export interface DescribeIdentitySourceResponse {
  IdentitySource: IdentitySourceType;
  ChangedAt?: number;
  AvailableIdentitySources: Array<IdentitySourceType>;
}

export interface DescribeOidcProviderRequest {
  InstanceArn: string;
}

export interface DescribeOidcProviderResponse {
  Issuer: string;
  ClientId: string;
  ClientAuthentication: OidcClientAuthentication;
  UserNameClaim: string;
  Scopes: Array<string>;
  AccessControlClaim?: string;
  RedirectUri: string;
  UpdatedAt: number;
}

export interface DescribeProvisioningRequest {
  InstanceArn: string;
}

export interface DescribeProvisioningResponse {
  Enabled: boolean;
  EnabledAt?: number;
  Endpoint: string;
  IdentitySource: string;
  Tokens: Array<ProvisioningToken>;
  LastSeenAt?: number;
  LagSeconds?: number;
  Guard: ProvisioningGuard;
  HeldRun?: HeldProvisioningRun;
  ConfirmedUntil?: number;
}

export interface DescribeSamlProviderRequest {
  InstanceArn: string;
}

export interface DescribeSamlProviderResponse {
  EntityId: string;
  SignOnRedirectUrl?: string;
  SignOnPostUrl?: string;
  LogoutUrl?: string;
  Certificates: Array<SamlProviderCertificate>;
  Options: SamlOptions;
  MetadataUrl?: string;
  MetadataValidUntil?: number;
  RefreshedAt?: number;
  NextRefreshAt?: number;
  RefreshFailure?: string;
  UpdatedAt: number;
  ServiceProvider: SamlServiceProvider;
}

export type DeviceCodeMode = "ALLOWED" | "GROUPS" | "FORBIDDEN";

export interface DisableProvisioningRequest {
  InstanceArn: string;
}

export interface DisableProvisioningResponse {
}

export type EmailOneTimePassword = "ENABLED" | "DISABLED";

export interface EnableProvisioningRequest {
  InstanceArn: string;
}

export interface EnableProvisioningResponse {
  Endpoint: string;
}

export interface EndAllUserSessionsRequest {
  IdentityStoreId: string;
  UserId: string;
}

export interface EndAllUserSessionsResponse {
}

export interface EndOwnOtherSessionsRequest {
}

export interface EndOwnOtherSessionsResponse {
  endedSessions: number;
}

export interface EndOwnSessionRequest {
  sessionId: string;
}

export interface EndOwnSessionResponse {
}

export interface EndUserSessionRequest {
  IdentityStoreId: string;
  UserId: string;
  SessionId: string;
}

export interface EndUserSessionResponse {
}

export type EntityType = "USER" | "GROUP" | "MEMBERSHIP" | "PERMISSION_SET" | "ASSIGNMENT" | "ENTITLEMENT" | "NESTING" | "ASSIGNMENT_RULE" | "SETTINGS";

export interface ExplainAccessRequest {
  PrincipalArn?: string;
  Action?: string;
  ResourceArn?: string;
  Context?: Array<ContextEntry>;
  RequestId?: string;
}

export interface ExplainAccessResponse {
  PrincipalArn?: string;
  Action?: string;
  ResourceArn?: string;
  Allowed: boolean;
  Decision: string;
  Summary: string;
  Message?: string;
  Layers: Array<Layer>;
  MissingContextKeys: Array<string>;
  Context: Array<ContextEntry>;
  Event?: DeniedEvent;
  LeftOut?: string;
}

export interface GetAccountRootCredentialsRequest {
  AccountId: string;
}

export interface GetAccountRootCredentialsResponse {
  AccessKeyId: string;
  SecretAccessKey: string;
  SessionToken: string;
  Expiration: number;
}

export interface GetAssignmentRuleRequest {
  InstanceArn: string;
  AssignmentRuleId: string;
}

export interface GetAssignmentRuleResponse {
  AssignmentRule: AssignmentRule;
  Progress: AssignmentRuleProgress;
}

export interface GetDeviceCodeSettingsRequest {
  InstanceArn: string;
}

export interface GetDeviceCodeSettingsResponse {
  DeviceCode: DeviceCodeMode;
  GroupIds: Array<string>;
}

export interface GetMfaSettingsRequest {
  InstanceArn: string;
}

export interface GetMfaSettingsResponse {
  MfaSettings: MfaSettings;
}

export interface GetOwnProfileRequest {
}

export interface GetOwnProfileResponse {
  profile: OwnProfile;
}

export interface GetPasswordSettingsRequest {
  IdentityStoreId: string;
}

export interface GetPasswordSettingsResponse {
  EmailOneTimePassword: EmailOneTimePassword;
}

export interface GetPortalRequest {
  ifNoneMatch?: string;
}

export interface GetPortalResponse {
  etag: string;
  notModified: boolean;
  startUrl?: string;
  region?: string;
  person?: PortalPerson;
  accounts?: Array<PortalAccount>;
  recents?: Array<PortalRecent>;
  canManageMfaDevices?: boolean;
  hasApplications?: boolean;
  usesIdentityProvider?: boolean;
  sessionTags?: Array<PortalSessionTag>;
}

export interface GetProvisioningStatusRequest {
  InstanceArn: string;
  RequestId: string;
}

export interface GetProvisioningStatusResponse {
  Operation: ProvisioningOperation;
  Progress: ProvisioningProgress;
}

export interface GetRoleNamingRequest {
  InstanceArn: string;
  PermissionSetName?: string;
}

export interface GetRoleNamingResponse {
  RoleNaming: RoleNaming;
  RolePath: string;
  StableRoleName?: string;
}

export interface GetServiceProviderMetadataRequest {
  InstanceArn: string;
}

export interface GetServiceProviderMetadataResponse {
  MetadataDocument: string;
  ServiceProvider: SamlServiceProvider;
}

export interface GetSessionSettingsRequest {
  InstanceArn: string;
}

export interface GetSessionSettingsResponse {
  InteractiveSessionDuration: string;
  BackgroundSessionDuration: string;
}

export interface GetUserStatusRequest {
  IdentityStoreId: string;
  UserId: string;
}

export interface GetUserStatusResponse {
  UserStatus: UserStatus;
  EmailVerified?: boolean;
}

export interface GroupName {
  GroupId: string;
  GroupName?: string;
}

export interface HeldProvisioningRun {
  HeldAt: number;
  Reason: string;
}

export type IdentitySourceType = "DIRECTORY" | "SAML" | "OIDC" | "ACTIVE_DIRECTORY";

export interface InviteUserRequest {
  IdentityStoreId: string;
  UserId: string;
}

export interface InviteUserResponse {
  ExpiresAt: number;
}

export interface Layer {
  Layer: string;
  Level?: number;
  Description: string;
  Decision: string;
  Statements: Array<Statement>;
}

export interface ListAccountAccessRequest {
  InstanceArn: string;
  AccountId: string;
  PermissionSetArn?: string;
  AsOf?: number;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListAccountAccessResponse {
  Access: Array<Access>;
  NextToken?: string;
}

export interface ListAssignmentRulesRequest {
  InstanceArn: string;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListAssignmentRulesResponse {
  AssignmentRules: Array<AssignmentRule>;
  NextToken?: string;
}

export interface ListChangesRequest {
  InstanceArn: string;
  EntityType?: EntityType;
  EntityId?: string;
  From?: number;
  To?: number;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListChangesResponse {
  Changes: Array<Change>;
  NextToken?: string;
}

export interface ListChildGroupsRequest {
  IdentityStoreId: string;
  GroupId: string;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListChildGroupsResponse {
  Groups: Array<NestedGroup>;
  NextToken?: string;
}

export interface ListGroupMembershipReasonsRequest {
  IdentityStoreId: string;
  MembershipId: string;
}

export interface ListGroupMembershipReasonsResponse {
  Reasons: Array<MembershipReason>;
}

export interface ListMailsRequest {
  IdentityStoreId: string;
  Status?: MailStatus;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListMailsResponse {
  Mails: Array<Mail>;
  NextToken?: string;
}

export interface ListOwnMfaDevicesRequest {
  maxResults?: number;
  nextToken?: string;
}

export interface ListOwnMfaDevicesResponse {
  devices: Array<OwnMfaDevice>;
  canManage: boolean;
  nextToken?: string;
}

export interface ListOwnSessionsRequest {
  maxResults?: number;
  nextToken?: string;
}

export interface ListOwnSessionsResponse {
  sessions: Array<OwnSession>;
  nextToken?: string;
}

export interface ListParentGroupsRequest {
  IdentityStoreId: string;
  GroupId: string;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListParentGroupsResponse {
  Groups: Array<NestedGroup>;
  NextToken?: string;
}

export interface ListPermissionSetAccessRequest {
  InstanceArn: string;
  PermissionSetArn?: string;
  PermissionSetName?: string;
  AsOf?: number;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListPermissionSetAccessResponse {
  Access: Array<Access>;
  NextToken?: string;
}

export interface ListPortalApplicationsRequest {
  maxResults?: number;
  nextToken?: string;
}

export interface ListPortalApplicationsResponse {
  applications: Array<PortalApplication>;
  nextToken?: string;
}

export interface ListPrincipalAccessRequest {
  InstanceArn: string;
  PrincipalType: PrincipalType;
  PrincipalId: string;
  AsOf?: number;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListPrincipalAccessResponse {
  Access: Array<Access>;
  NextToken?: string;
}

export interface ListProvisioningFailuresRequest {
  InstanceArn: string;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListProvisioningFailuresResponse {
  Failures: Array<ProvisioningFailure>;
  NextToken?: string;
}

export interface ListProvisioningReportsRequest {
  InstanceArn: string;
  ObjectId?: string;
  Outcome?: ProvisioningOutcome;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListProvisioningReportsResponse {
  Reports: Array<ProvisioningReport>;
  NextToken?: string;
}

export interface ListProvisioningTargetsRequest {
  InstanceArn: string;
  RequestId: string;
  Status?: ProvisioningState;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListProvisioningTargetsResponse {
  Targets: Array<ProvisioningTarget>;
  NextToken?: string;
}

export interface ListProvisioningTokensRequest {
  InstanceArn: string;
}

export interface ListProvisioningTokensResponse {
  Tokens: Array<ProvisioningToken>;
}

export interface ListQuotasRequest {
  InstanceArn: string;
}

export interface ListQuotasResponse {
  Quotas: Array<Quota>;
}

export interface ListUserMfaDevicesRequest {
  IdentityStoreId: string;
  UserId: string;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListUserMfaDevicesResponse {
  MfaDevices: Array<UserMfaDevice>;
  NextToken?: string;
}

export interface ListUserSessionsRequest {
  IdentityStoreId: string;
  UserId: string;
  MaxResults?: number;
  NextToken?: string;
}

export interface ListUserSessionsResponse {
  Sessions: Array<UserSession>;
  NextToken?: string;
}

export interface Mail {
  MailId: string;
  Kind: string;
  EmailAddress: string;
  Status: MailStatus;
  Attempts: number;
  CreatedAt: number;
  NextAttemptAt?: number;
  EndedAt?: number;
  FailureReason?: string;
}

export type MailStatus = "QUEUED" | "SENT" | "FAILED";

export interface MembershipReason {
  Type: AccessReasonType;
  GroupId?: string;
  GroupName?: string;
  ExpiresAt?: number;
}

export type MfaAttestation = "NONE" | "DIRECT";

export type MfaDeviceManagers = "USERS_AND_ADMINISTRATORS" | "ADMINISTRATORS";

export type MfaDeviceType = "AUTHENTICATOR_APP" | "SECURITY_KEY" | "PASSKEY";

export type MfaMode = "ALWAYS_ON" | "CONTEXT_AWARE" | "DISABLED";

export type MfaPasskeySignIn = "ALLOWED" | "FORBIDDEN";

export interface MfaSettings {
  Mode: MfaMode;
  AllowedTypes: Array<MfaType>;
  WithoutDevice: MfaWithoutDevice;
  DeviceManagers: MfaDeviceManagers;
  PasskeySignIn: MfaPasskeySignIn;
  TrustedDeviceDays: number;
  Attestation: MfaAttestation;
}

export type MfaType = "SECURITY_KEY" | "AUTHENTICATOR_APP";

export type MfaWithoutDevice = "REGISTER" | "EMAIL_CODE" | "BLOCK" | "ALLOW";

export interface NestedGroup {
  GroupId: string;
  DisplayName?: string;
  NestedAt: number;
  NestedBy: string;
}

export type OidcClientAuthentication = "CLIENT_SECRET_BASIC" | "CLIENT_SECRET_POST";

export interface OwnMfaDevice {
  deviceId: string;
  name: string;
  type: MfaDeviceType;
  createdAt: number;
  lastUsedAt?: number;
}

export interface OwnProfile {
  userId: string;
  userName: string;
  displayName?: string;
  givenName?: string;
  familyName?: string;
  email?: string;
  emailVerified?: boolean;
  phoneNumber?: string;
  preferredLanguage?: string;
  timezone?: string;
}

export interface OwnSession {
  sessionId: string;
  current: boolean;
  createdAt: number;
  lastActiveAt: number;
  expiresAt: number;
  sourceIpAddress: string;
  userAgent: string;
  device: string;
  methods: Array<string>;
  applications: Array<string>;
  kind: SessionKind;
  applicationName?: string;
  resource?: string;
}

export interface ParentTarget {
  ParentId: string;
  Recursive: boolean;
}

export type PasswordDelivery = "ONE_TIME_PASSWORD" | "EMAIL";

export interface PermissionSetEffect {
  PermissionSetArn: string;
  PermissionSetName?: string;
  AccountCount: number;
  ActionsGained: Array<string>;
  ActionsLost: Array<string>;
  ActionsAltered: Array<string>;
  CustomerManagedPoliciesAttached: Array<string>;
  CustomerManagedPoliciesDetached: Array<string>;
}

export interface PlanChangeRequest {
  InstanceArn: string;
  Service: string;
  Operation: string;
  Parameters: string;
}

export interface PlanChangeResponse {
  Refusal?: Refusal;
  Gains: Array<AccessEffect>;
  GainCount: number;
  Losses: Array<AccessEffect>;
  LossCount: number;
  PermissionSets: Array<PermissionSetEffect>;
  ControlPolicies: Array<ControlPolicyEffect>;
  Failures: Array<PlannedFailure>;
  IsComplete: boolean;
}

export interface PlanIdentitySourceRequest {
  InstanceArn: string;
  IdentitySource: IdentitySourceType;
}

export interface PlanIdentitySourceResponse {
  CurrentIdentitySource: IdentitySourceType;
  IdentitySource: IdentitySourceType;
  PlanToken: string;
  Consequences: Array<string>;
  UserCount: number;
  EnabledUserCount: number;
  UsersWithoutPasswordCount: number;
  UsersWithoutAddressNameCount: number;
  UsersWithMfaDeviceCount: number;
  MfaDeviceCount: number;
  GroupCount: number;
  AssignmentCount: number;
  LiveSessionCount: number;
}

export interface PlannedFailure {
  AccountId: string;
  PermissionSetArn: string;
  FailureReason: string;
}

export interface PortalAccount {
  accountId: string;
  accountName: string;
  emailAddress: string;
  favourite: boolean;
  roles: Array<PortalRole>;
}

export interface PortalApplication {
  applicationArn: string;
  name: string;
  description?: string;
  startUrl?: string;
}

export interface PortalPerson {
  userId: string;
  userName: string;
  displayName: string;
}

export interface PortalRecent {
  accountId: string;
  roleName: string;
  usedAt: number;
}

export interface PortalRole {
  roleName: string;
  description?: string;
  sessionDuration: string;
  favourite: boolean;
}

export interface PortalSessionTag {
  key: string;
  value: string;
}

export interface Position {
  Line: number;
  Column: number;
}

export type PrincipalType = "USER" | "GROUP";

export type ProvisionedObject = "USER" | "GROUP" | "MEMBERSHIP";

export type ProvisioningAction = "CREATE" | "UPDATE" | "ACTIVATE" | "DEACTIVATE" | "DELETE" | "ADD_MEMBER" | "REMOVE_MEMBER";

export interface ProvisioningCheck {
  AccountId: string;
  Provisioned: boolean;
  Problems: Array<ProvisioningProblem>;
}

export interface ProvisioningFailure {
  Operation: ProvisioningOperation;
  AccountId: string;
  FailureReason: string;
  FailedAt: number;
}

export interface ProvisioningGuard {
  MaxUserRemovalPercent?: number;
  MaxGroupRemovalPercent?: number;
  MaxMembershipRemovalPercent?: number;
  WindowMinutes: number;
  DryRun: boolean;
  OnlyOwned: boolean;
}

export type ProvisioningKind = "CREATE_ASSIGNMENT" | "DELETE_ASSIGNMENT" | "PROVISION";

export type ProvisioningMode = "AWS" | "RFC";

export interface ProvisioningOperation {
  RequestId: string;
  Kind: ProvisioningKind;
  Status: ProvisioningState;
  FailureReason?: string;
  PermissionSetArn: string;
  AccountId?: string;
  PrincipalType?: PrincipalType;
  PrincipalId?: string;
  CreatedAt: number;
}

export type ProvisioningOutcome = "DONE" | "UNCHANGED" | "WOULD_BE_DONE" | "HELD" | "REFUSED";

export interface ProvisioningProblem {
  Kind: string;
  Message: string;
}

export interface ProvisioningProgress {
  Total: number;
  InProgress: number;
  Succeeded: number;
  Failed: number;
}

export interface ProvisioningReport {
  ReportId: string;
  ReportedAt: number;
  TokenId: string;
  RequestId: string;
  ObjectType: ProvisionedObject;
  ObjectId?: string;
  ExternalId?: string;
  Name?: string;
  Action: ProvisioningAction;
  Outcome: ProvisioningOutcome;
  Message: string;
}

export type ProvisioningState = "IN_PROGRESS" | "SUCCEEDED" | "FAILED";

export interface ProvisioningTarget {
  AccountId: string;
  Status: ProvisioningState;
  FailureReason?: string;
  ChangedAt: number;
}

export interface ProvisioningToken {
  TokenId: string;
  Name?: string;
  Mode: ProvisioningMode;
  CreatedAt: number;
  CreatedBy: string;
  ExpiresAt: number;
  LastUsedAt?: number;
}

export interface PutDeviceCodeSettingsRequest {
  InstanceArn: string;
  DeviceCode: DeviceCodeMode;
  GroupIds?: Array<string>;
}

export interface PutDeviceCodeSettingsResponse {
}

export interface PutMfaSettingsRequest {
  InstanceArn: string;
  MfaSettings: MfaSettings;
}

export interface PutMfaSettingsResponse {
}

export interface PutOidcProviderRequest {
  InstanceArn: string;
  Issuer: string;
  ClientId: string;
  ClientSecret?: string;
  ClientAuthentication?: OidcClientAuthentication;
  UserNameClaim?: string;
  Scopes?: Array<string>;
  AccessControlClaim?: string;
}

export interface PutOidcProviderResponse {
  RedirectUri: string;
}

export interface PutPasswordSettingsRequest {
  IdentityStoreId: string;
  EmailOneTimePassword: EmailOneTimePassword;
}

export interface PutPasswordSettingsResponse {
}

export interface PutPortalFavouriteRequest {
  accountId: string;
  roleName?: string;
}

export interface PutPortalFavouriteResponse {
}

export interface PutProvisioningGuardRequest {
  InstanceArn: string;
  MaxUserRemovalPercent?: number;
  MaxGroupRemovalPercent?: number;
  MaxMembershipRemovalPercent?: number;
  WindowMinutes?: number;
  DryRun?: boolean;
  OnlyOwned?: boolean;
}

export interface PutProvisioningGuardResponse {
  Guard: ProvisioningGuard;
}

export interface PutRoleNamingRequest {
  InstanceArn: string;
  RoleNaming: RoleNaming;
}

export interface PutRoleNamingResponse {
}

export interface PutSamlProviderRequest {
  InstanceArn: string;
  MetadataDocument?: string;
  MetadataUrl?: string;
  EntityId?: string;
  SignOnUrl?: string;
  LogoutUrl?: string;
  Certificates?: Array<string>;
  Options?: SamlOptions;
}

export interface PutSamlProviderResponse {
}

export interface PutSessionSettingsRequest {
  InstanceArn: string;
  InteractiveSessionDuration: string;
  BackgroundSessionDuration: string;
}

export interface PutSessionSettingsResponse {
}

export interface Quota {
  Name: string;
  Service: string;
  Code?: string;
  Value: number;
  Default: number;
  Unit: string;
  Per: string;
  Description: string;
  Usage?: number;
}

export interface RefreshSamlProviderRequest {
  InstanceArn: string;
  AcceptNewCertificates?: boolean;
}

export interface RefreshSamlProviderResponse {
}

export interface Refusal {
  Code: string;
  Message: string;
}

export interface RenameOwnMfaDeviceRequest {
  deviceId: string;
  name: string;
}

export interface RenameOwnMfaDeviceResponse {
}

export interface RenameUserMfaDeviceRequest {
  IdentityStoreId: string;
  UserId: string;
  DeviceId: string;
  Name: string;
}

export interface RenameUserMfaDeviceResponse {
}

export interface ResetUserMfaRequest {
  IdentityStoreId: string;
  UserId: string;
}

export interface ResetUserMfaResponse {
}

export interface ResetUserPasswordRequest {
  IdentityStoreId: string;
  UserId: string;
  Delivery?: PasswordDelivery;
}

export interface ResetUserPasswordResponse {
  OneTimePassword?: string;
  ExpiresAt?: number;
}

export interface RetryProvisioningRequest {
  InstanceArn: string;
  PermissionSetArn: string;
  AccountId: string;
  RequestId: string;
}

export interface RetryProvisioningResponse {
  Target: ProvisioningTarget;
}

export type RoleNaming = "RANDOM" | "STABLE";

export type RunDecision = "CONFIRM" | "DISCARD";

export type SamlAssertionEncryption = "REFUSED" | "ALLOWED" | "REQUIRED";

export type SamlCertificateStatus = "ACTIVE" | "EXPIRING" | "EXPIRED" | "NOT_YET_VALID" | "UNUSABLE";

export type SamlInitiation = "SERVICE_PROVIDER" | "EITHER";

export type SamlNameIdFormat = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";

export interface SamlOptions {
  RequestSigning?: SamlRequestSigning;
  Initiation?: SamlInitiation;
  SignedParts?: SamlSignedParts;
  AssertionEncryption?: SamlAssertionEncryption;
  ClockSkewSeconds?: number;
  NameIdFormats?: Array<SamlNameIdFormat>;
}

export interface SamlProviderCertificate {
  CertificateId: string;
  Subject: string;
  NotBefore: number;
  NotAfter: number;
  Status: SamlCertificateStatus;
  Certificate: string;
}

export type SamlRequestSigning = "UNSIGNED" | "SIGNED";

export interface SamlServiceProvider {
  EntityId: string;
  AssertionConsumerServiceUrl: string;
  SingleLogoutServiceUrl: string;
  MetadataUrl: string;
}

export type SamlSignedParts = "ASSERTION_OR_RESPONSE" | "ASSERTION" | "RESPONSE" | "ASSERTION_AND_RESPONSE";

export interface SendTestMailRequest {
  IdentityStoreId: string;
  EmailAddress: string;
}

export interface SendTestMailResponse {
}

export interface SessionApplication {
  ClientId: string;
  Name: string;
  Scopes: Array<string>;
}

export type SessionKind = "INTERACTIVE" | "APPLICATION" | "BACKGROUND";

export interface SetAccountAssignmentExpiryRequest {
  InstanceArn: string;
  AccountId: string;
  PermissionSetArn: string;
  PrincipalType: PrincipalType;
  PrincipalId: string;
  ExpiresAt?: number;
}

export interface SetAccountAssignmentExpiryResponse {
}

export interface SetGroupMembershipExpiryRequest {
  IdentityStoreId: string;
  MembershipId: string;
  ExpiresAt?: number;
}

export interface SetGroupMembershipExpiryResponse {
}

export interface SetUserStatusRequest {
  IdentityStoreId: string;
  UserId: string;
  UserStatus: UserStatus;
}

export interface SetUserStatusResponse {
}

export interface Statement {
  Policy: string;
  Sid?: string;
  Index: number;
  Effect: string;
  Start: Position;
  End: Position;
  Matches: boolean;
  Reason?: string;
  Description: string;
  Conditions: Array<Condition>;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagCondition {
  Key: string;
  Value?: string;
}

export interface TagConjunction {
  AllOf: Array<TagCondition>;
}

export interface TagExpression {
  AnyOf: Array<TagConjunction>;
}

export interface UpdateAssignmentRuleRequest {
  InstanceArn: string;
  AssignmentRuleId: string;
  Name: string;
  Description?: string;
  Target: AssignmentRuleTarget;
  ExcludedAccountIds?: Array<string>;
  ExcludedOrganizationalUnitIds?: Array<string>;
  Principals: Array<AssignmentRulePrincipal>;
  PermissionSetArns: Array<string>;
  IncludeManagementAccount?: boolean;
  ExpiresAt?: number;
  Tags?: Array<Tag>;
}

export interface UpdateAssignmentRuleResponse {
  AssignmentRule: AssignmentRule;
}

export interface UpdateOwnProfileRequest {
  displayName?: string;
  givenName?: string;
  familyName?: string;
  phoneNumber?: string;
  preferredLanguage?: string;
  timezone?: string;
}

export interface UpdateOwnProfileResponse {
  profile: OwnProfile;
}

export interface UserMfaDevice {
  DeviceId: string;
  Name: string;
  Type: MfaDeviceType;
  CreatedAt: number;
  LastUsedAt?: number;
}

export interface UserSession {
  SessionId: string;
  StartedAt: number;
  ExpiresAt: number;
  LastActiveAt: number;
  SourceIpAddress: string;
  UserAgent: string;
  Clients: Array<string>;
  Device: string;
  Methods: Array<string>;
  Applications: Array<SessionApplication>;
  Kind: SessionKind;
  ApplicationArn?: string;
  ApplicationName?: string;
  Resource?: string;
}

export type UserStatus = "ENABLED" | "DISABLED";

export interface VerifyUserEmailRequest {
  IdentityStoreId: string;
  UserId: string;
}

export interface VerifyUserEmailResponse {
  ExpiresAt: number;
}

export interface Operations {
  AddSamlProviderCertificate: { input: AddSamlProviderCertificateRequest; output: AddSamlProviderCertificateResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ChangeIdentitySource: { input: ChangeIdentitySourceRequest; output: ChangeIdentitySourceResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  CheckProvisioning: { input: CheckProvisioningRequest; output: CheckProvisioningResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ConfirmProvisioningRun: { input: ConfirmProvisioningRunRequest; output: ConfirmProvisioningRunResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  CreateAssignmentRule: { input: CreateAssignmentRuleRequest; output: CreateAssignmentRuleResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  CreateConsoleSession: { input: CreateConsoleSessionRequest; output: CreateConsoleSessionResponse; error: "AccessDeniedException" | "InternalServerException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  CreateExpiringAccountAssignment: { input: CreateExpiringAccountAssignmentRequest; output: CreateExpiringAccountAssignmentResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  CreateExpiringGroupMembership: { input: CreateExpiringGroupMembershipRequest; output: CreateExpiringGroupMembershipResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  CreateGroupNesting: { input: CreateGroupNestingRequest; output: CreateGroupNestingResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  CreateMfaRecoveryCode: { input: CreateMfaRecoveryCodeRequest; output: CreateMfaRecoveryCodeResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  CreateProvisioningToken: { input: CreateProvisioningTokenRequest; output: CreateProvisioningTokenResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DeleteAssignmentRule: { input: DeleteAssignmentRuleRequest; output: DeleteAssignmentRuleResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DeleteGroupNesting: { input: DeleteGroupNestingRequest; output: DeleteGroupNestingResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DeleteOidcProvider: { input: DeleteOidcProviderRequest; output: DeleteOidcProviderResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DeleteOwnMfaDevice: { input: DeleteOwnMfaDeviceRequest; output: DeleteOwnMfaDeviceResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  DeletePortalFavourite: { input: DeletePortalFavouriteRequest; output: DeletePortalFavouriteResponse; error: "AccessDeniedException" | "InternalServerException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  DeleteProvisioningToken: { input: DeleteProvisioningTokenRequest; output: DeleteProvisioningTokenResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DeleteSamlProvider: { input: DeleteSamlProviderRequest; output: DeleteSamlProviderResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DeleteSamlProviderCertificate: { input: DeleteSamlProviderCertificateRequest; output: DeleteSamlProviderCertificateResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DeleteUserMfaDevice: { input: DeleteUserMfaDeviceRequest; output: DeleteUserMfaDeviceResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DescribeIdentitySource: { input: DescribeIdentitySourceRequest; output: DescribeIdentitySourceResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DescribeOidcProvider: { input: DescribeOidcProviderRequest; output: DescribeOidcProviderResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DescribeProvisioning: { input: DescribeProvisioningRequest; output: DescribeProvisioningResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DescribeSamlProvider: { input: DescribeSamlProviderRequest; output: DescribeSamlProviderResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DisableProvisioning: { input: DisableProvisioningRequest; output: DisableProvisioningResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  EnableProvisioning: { input: EnableProvisioningRequest; output: EnableProvisioningResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  EndAllUserSessions: { input: EndAllUserSessionsRequest; output: EndAllUserSessionsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  EndOwnOtherSessions: { input: EndOwnOtherSessionsRequest; output: EndOwnOtherSessionsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  EndOwnSession: { input: EndOwnSessionRequest; output: EndOwnSessionResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  EndUserSession: { input: EndUserSessionRequest; output: EndUserSessionResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ExplainAccess: { input: ExplainAccessRequest; output: ExplainAccessResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetAccountRootCredentials: { input: GetAccountRootCredentialsRequest; output: GetAccountRootCredentialsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetAssignmentRule: { input: GetAssignmentRuleRequest; output: GetAssignmentRuleResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetDeviceCodeSettings: { input: GetDeviceCodeSettingsRequest; output: GetDeviceCodeSettingsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetMfaSettings: { input: GetMfaSettingsRequest; output: GetMfaSettingsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetOwnProfile: { input: GetOwnProfileRequest; output: GetOwnProfileResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  GetPasswordSettings: { input: GetPasswordSettingsRequest; output: GetPasswordSettingsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetPortal: { input: GetPortalRequest; output: GetPortalResponse; error: "AccessDeniedException" | "InternalServerException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  GetProvisioningStatus: { input: GetProvisioningStatusRequest; output: GetProvisioningStatusResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetRoleNaming: { input: GetRoleNamingRequest; output: GetRoleNamingResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetServiceProviderMetadata: { input: GetServiceProviderMetadataRequest; output: GetServiceProviderMetadataResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetSessionSettings: { input: GetSessionSettingsRequest; output: GetSessionSettingsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetUserStatus: { input: GetUserStatusRequest; output: GetUserStatusResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  InviteUser: { input: InviteUserRequest; output: InviteUserResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListAccountAccess: { input: ListAccountAccessRequest; output: ListAccountAccessResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListAssignmentRules: { input: ListAssignmentRulesRequest; output: ListAssignmentRulesResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListChanges: { input: ListChangesRequest; output: ListChangesResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListChildGroups: { input: ListChildGroupsRequest; output: ListChildGroupsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListGroupMembershipReasons: { input: ListGroupMembershipReasonsRequest; output: ListGroupMembershipReasonsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListMails: { input: ListMailsRequest; output: ListMailsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListOwnMfaDevices: { input: ListOwnMfaDevicesRequest; output: ListOwnMfaDevicesResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  ListOwnSessions: { input: ListOwnSessionsRequest; output: ListOwnSessionsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  ListParentGroups: { input: ListParentGroupsRequest; output: ListParentGroupsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListPermissionSetAccess: { input: ListPermissionSetAccessRequest; output: ListPermissionSetAccessResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListPortalApplications: { input: ListPortalApplicationsRequest; output: ListPortalApplicationsResponse; error: "AccessDeniedException" | "InternalServerException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  ListPrincipalAccess: { input: ListPrincipalAccessRequest; output: ListPrincipalAccessResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListProvisioningFailures: { input: ListProvisioningFailuresRequest; output: ListProvisioningFailuresResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListProvisioningReports: { input: ListProvisioningReportsRequest; output: ListProvisioningReportsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListProvisioningTargets: { input: ListProvisioningTargetsRequest; output: ListProvisioningTargetsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListProvisioningTokens: { input: ListProvisioningTokensRequest; output: ListProvisioningTokensResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListQuotas: { input: ListQuotasRequest; output: ListQuotasResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListUserMfaDevices: { input: ListUserMfaDevicesRequest; output: ListUserMfaDevicesResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListUserSessions: { input: ListUserSessionsRequest; output: ListUserSessionsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PlanChange: { input: PlanChangeRequest; output: PlanChangeResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PlanIdentitySource: { input: PlanIdentitySourceRequest; output: PlanIdentitySourceResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PutDeviceCodeSettings: { input: PutDeviceCodeSettingsRequest; output: PutDeviceCodeSettingsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PutMfaSettings: { input: PutMfaSettingsRequest; output: PutMfaSettingsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PutOidcProvider: { input: PutOidcProviderRequest; output: PutOidcProviderResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PutPasswordSettings: { input: PutPasswordSettingsRequest; output: PutPasswordSettingsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PutPortalFavourite: { input: PutPortalFavouriteRequest; output: PutPortalFavouriteResponse; error: "AccessDeniedException" | "InternalServerException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  PutProvisioningGuard: { input: PutProvisioningGuardRequest; output: PutProvisioningGuardResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PutRoleNaming: { input: PutRoleNamingRequest; output: PutRoleNamingResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PutSamlProvider: { input: PutSamlProviderRequest; output: PutSamlProviderResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  PutSessionSettings: { input: PutSessionSettingsRequest; output: PutSessionSettingsResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  RefreshSamlProvider: { input: RefreshSamlProviderRequest; output: RefreshSamlProviderResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  RenameOwnMfaDevice: { input: RenameOwnMfaDeviceRequest; output: RenameOwnMfaDeviceResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  RenameUserMfaDevice: { input: RenameUserMfaDeviceRequest; output: RenameUserMfaDeviceResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ResetUserMfa: { input: ResetUserMfaRequest; output: ResetUserMfaResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ResetUserPassword: { input: ResetUserPasswordRequest; output: ResetUserPasswordResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  RetryProvisioning: { input: RetryProvisioningRequest; output: RetryProvisioningResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  SendTestMail: { input: SendTestMailRequest; output: SendTestMailResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  SetAccountAssignmentExpiry: { input: SetAccountAssignmentExpiryRequest; output: SetAccountAssignmentExpiryResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  SetGroupMembershipExpiry: { input: SetGroupMembershipExpiryRequest; output: SetGroupMembershipExpiryResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  SetUserStatus: { input: SetUserStatusRequest; output: SetUserStatusResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  UpdateAssignmentRule: { input: UpdateAssignmentRuleRequest; output: UpdateAssignmentRuleResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  UpdateOwnProfile: { input: UpdateOwnProfileRequest; output: UpdateOwnProfileResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "UnauthorizedException" | "ValidationException" };
  VerifyUserEmail: { input: VerifyUserEmailRequest; output: VerifyUserEmailResponse; error: "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
}
