// Operations that the portal calls and whose models are not in this branch yet. As soon as one is
// in models/cardea.json the generated type goes before the one here, and this one is to be deleted.

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

export type UpdateOwnProfileRequest = Partial<
  Omit<OwnProfile, "userId" | "userName" | "email" | "emailVerified">
>;

export interface OwnSession {
  sessionId: string;
  current: boolean;
  createdAt: number;
  lastActiveAt: number;
  expiresAt: number;
  sourceIpAddress?: string;
  userAgent?: string;
  device?: string;
  place?: string;
  methods?: Array<string>;
  applications?: Array<string>;
}

export interface OwnMfaDevice {
  deviceId: string;
  name: string;
  type: "AUTHENTICATOR_APP" | "SECURITY_KEY" | "PASSKEY";
  createdAt: number;
  lastUsedAt?: number;
}

interface Paged {
  maxResults?: number;
  nextToken?: string;
}

type Nothing = Record<string, never>;

interface Call<I, O> {
  input: I;
  output: O;
}

export interface Operations {
  GetOwnProfile: Call<Nothing, { profile: OwnProfile }>;
  UpdateOwnProfile: Call<UpdateOwnProfileRequest, { profile: OwnProfile }>;
  ListOwnSessions: Call<Paged, { sessions: Array<OwnSession>; nextToken?: string }>;
  EndOwnSession: Call<{ sessionId: string }, Nothing>;
  EndOwnOtherSessions: Call<Nothing, { endedSessions: number }>;
  ListOwnMfaDevices: Call<
    Paged,
    { devices: Array<OwnMfaDevice>; canManage: boolean; nextToken?: string }
  >;
  RenameOwnMfaDevice: Call<{ deviceId: string; name: string }, Nothing>;
  DeleteOwnMfaDevice: Call<{ deviceId: string }, Nothing>;
}
