// Invented people, accounts and roles; the same at each start.

const TEAMS = ["Payments", "Checkout", "Search", "Catalogue", "Billing", "Identity", "Logistics"];
const STAGES = ["Development", "Staging", "Production", "Sandbox"];
const ROLES = [
  ["AdministratorAccess", "Everything, for emergencies", "PT1H"],
  ["DeveloperAccess", "What developers need from day to day", "PT8H"],
  ["ReadOnly", undefined, "PT12H"],
  ["BillingView", "Invoices and cost reports", "PT1H30M"],
];

/** What the fake answers from. */
export function fixtures({ accounts = 2000, now = Math.floor(Date.now() / 1000) } = {}) {
  return {
    revision: 1,
    isSignedOut: false,
    credentialsMade: 0,
    canManageMfaDevices: true,
    portal: {
      startUrl: "https://d-1234567890.awsapps.com/start",
      region: "eu-central-1",
      person: { userId: "u-1", userName: "grace", displayName: "Grace Hopper" },
      accounts: Array.from({ length: accounts }, (_, place) => account(place)).sort(byName),
      recents:
        accounts < 3
          ? []
          : [2, 0, 1].map((place) => ({
              accountId: accountId(place),
              roleName: "DeveloperAccess",
              usedAt: now - 3600 * (place + 1),
            })),
      canManageMfaDevices: true,
      hasApplications: true,
    },
    applications: [
      {
        applicationArn: "arn:aws:sso::123456789012:application/ssoins-1/apl-1",
        name: "Wiki",
        description: "What everybody knows and nobody finds",
        startUrl: "https://wiki.example.com/",
      },
      {
        applicationArn: "arn:aws:sso::123456789012:application/ssoins-1/apl-2",
        name: "Notebooks",
      },
    ],
    devices: [
      {
        deviceId: "mfa-1",
        name: "Telephone",
        type: "AUTHENTICATOR_APP",
        createdAt: now - 86_400 * 40,
        lastUsedAt: now - 1800,
      },
      { deviceId: "mfa-2", name: "Blue key", type: "SECURITY_KEY", createdAt: now - 86_400 },
    ],
    sessions: [
      session("s-1", true, "Chromium on Linux", now),
      session("s-2", false, "Safari on iPhone", now - 7200),
      session("s-3", false, "AWS CLI on Windows", now - 86_400),
      {
        ...session("s-4", false, "", now - 600),
        userAgent: "",
        methods: [],
        applications: [],
        kind: "BACKGROUND",
        applicationName: "Report Builder",
        resource: "arn:aws:athena:us-east-1:123456789012:workgroup/reports",
      },
    ],
    profile: {
      userId: "u-1",
      userName: "grace",
      displayName: "Grace Hopper",
      givenName: "Grace",
      familyName: "Hopper",
      email: "grace@example.com",
      emailVerified: true,
      preferredLanguage: "en-US",
      timezone: "America/New_York",
    },
  };
}

function account(place) {
  const team = TEAMS[place % TEAMS.length];
  const stage = STAGES[Math.floor(place / TEAMS.length) % STAGES.length];
  const number = String(place + 1).padStart(4, "0");
  const roles = ROLES.filter((_, role) => role === 1 || (place + role) % 2 === 0);
  return {
    accountId: accountId(place),
    accountName: `${team} ${stage} ${number}`,
    emailAddress: `aws+${team.toLowerCase()}-${stage.toLowerCase()}-${number}@example.com`,
    favourite: false,
    roles: roles.map(([roleName, description, sessionDuration]) => ({
      roleName,
      ...(description ? { description } : {}),
      sessionDuration,
      favourite: false,
    })),
  };
}

export function accountId(place) {
  return String(100_000_000_000 + place * 7_919);
}

function byName(one, other) {
  return one.accountName < other.accountName ? -1 : 1;
}

function session(sessionId, current, device, at) {
  return {
    sessionId,
    current,
    device,
    createdAt: at - 3600,
    lastActiveAt: at,
    expiresAt: at + 8 * 3600,
    sourceIpAddress: "192.0.2.17",
    userAgent: "Mozilla/5.0 (an invented browser)",
    methods: ["PASSWORD", "WEBAUTHN"],
    applications: current ? [] : ["Wiki"],
    kind: "INTERACTIVE",
  };
}
