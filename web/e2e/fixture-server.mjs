// A FAKE of Cardea's web edge, for tests of the portal's own behaviour and for working on it:
// it serves dist and answers `/web/<service>/<Operation>` out of memory. It decides nothing that a
// server decides; tests/browser runs the portal in front of the real one.
//
//   node e2e/fixture-server.mjs [port]     then `npm run dev`, or http://127.0.0.1:8421/start

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { fixtures } from "./fixtures.mjs";

const dist = join(import.meta.dirname, "../dist");
const CSRF = "a-token-of-the-fake";

// As strict as the server's own: whatever the portal would need beyond it fails the tests.
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const TYPES = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/**
 * Starts the fake on a free port. `state` is what it answers from; tests change it as they like.
 * `calls` collects what it was asked. A function in `overrides` answers an operation instead.
 */
export async function startFixtureServer({ port = 0, ...wanted } = {}) {
  const fake = { state: fixtures(wanted), calls: [], overrides: {}, origin: "" };
  const server = createServer((request, response) => {
    handle(fake, request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  fake.origin = `http://127.0.0.1:${server.address().port}`;
  fake.url = `${fake.origin}/start`;
  fake.close = () => new Promise((resolve) => server.close(resolve));
  return fake;
}

async function handle(fake, request, response) {
  const { pathname } = new URL(request.url, fake.origin);
  if (request.method === "POST" && pathname.startsWith("/web/")) {
    const [, , service, operation] = pathname.split("/");
    const input = JSON.parse(await body(request));
    return answer(fake, `${service}/${operation}`, input, request, response);
  }
  if (pathname === "/start") {
    const page = readFileSync(join(dist, "portal.html"), "utf8");
    return response
      .writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": CONTENT_SECURITY_POLICY,
        "cache-control": "no-store",
      })
      .end(page.replace("__CARDEA_CSRF__", CSRF));
  }
  if (pathname.startsWith("/portal/assets/")) {
    const name = normalize(pathname.slice("/portal/".length));
    const type = TYPES[name.split(".").at(-1)] ?? "application/octet-stream";
    return response.writeHead(200, { "content-type": type }).end(readFileSync(join(dist, name)));
  }
  if (pathname === "/console" || pathname === "/mfa/register") {
    const title = pathname === "/console" ? "The fake console" : "The fake registration";
    return response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(
        `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>${title}</title><h1>${title}</h1></html>`,
      );
  }
  response.writeHead(404).end();
}

function answer(fake, name, input, request, response) {
  fake.calls.push({ name, input });
  const respond = (status, body) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  if (request.headers["x-cardea-csrf"] !== CSRF) {
    return respond(403, fault("AccessDeniedException", "the page is not ours"));
  }
  if (fake.state.isSignedOut) {
    return respond(401, fault("SignedOut", "the session is over"));
  }
  const operation = fake.overrides[name] ?? OPERATIONS[name];
  if (!operation) {
    return respond(404, fault("UnknownOperationException", `the fake does not know ${name}`));
  }
  const outcome = operation(fake.state, input, fake);
  return outcome instanceof Refusal ? respond(outcome.status, outcome.body) : respond(200, outcome);
}

/** What an override returns to refuse. */
export class Refusal {
  constructor(status, type, message) {
    this.status = status;
    this.body = fault(type, message);
  }
}

function fault(type, message) {
  return { __type: type, message, requestId: "6f3d8a52-0000-4000-8000-00000000f4ce" };
}

const OPERATIONS = {
  "cardea/GetPortal": (state, { ifNoneMatch }) => {
    const etag = `"${state.revision}"`;
    return ifNoneMatch === etag ? { etag, notModified: true } : { etag, ...state.portal };
  },
  "cardea/PutPortalFavourite": (state, what) => star(state, what, true),
  "cardea/DeletePortalFavourite": (state, what) => star(state, what, false),
  "cardea/ListPortalApplications": (state) => ({ applications: state.applications }),
  "cardea/CreateConsoleSession": (state, { accountId, roleName }, fake) => {
    const account = state.portal.accounts.find((one) => one.accountId === accountId);
    if (!account?.roles.some((role) => role.roleName === roleName)) {
      return new Refusal(403, "AccessDeniedException", "No access");
    }
    state.portal.recents = [
      { accountId, roleName, usedAt: Math.floor(Date.now() / 1000) },
      ...state.portal.recents.filter((use) => use.accountId !== accountId),
    ];
    state.revision += 1;
    return { signInUrl: `${fake.origin}/console`, expiresAt: Date.now() / 1000 + 900 };
  },
  "cardea/GetOwnProfile": (state) => ({ profile: state.profile }),
  "cardea/UpdateOwnProfile": (state, changes) => {
    Object.assign(state.profile, changes);
    return { profile: state.profile };
  },
  "cardea/ListOwnSessions": (state) => ({ sessions: state.sessions }),
  "cardea/EndOwnSession": (state, { sessionId }) => {
    state.sessions = state.sessions.filter((session) => session.sessionId !== sessionId);
    return {};
  },
  "cardea/EndOwnOtherSessions": (state) => {
    const before = state.sessions.length;
    state.sessions = state.sessions.filter((session) => session.current);
    return { endedSessions: before - state.sessions.length };
  },
  "cardea/ListOwnMfaDevices": (state) => ({
    devices: state.devices,
    canManage: state.canManageMfaDevices,
  }),
  "cardea/RenameOwnMfaDevice": (state, { deviceId, name }) => {
    state.devices.find((device) => device.deviceId === deviceId).name = name;
    return {};
  },
  "cardea/DeleteOwnMfaDevice": (state, { deviceId }) => {
    state.devices = state.devices.filter((device) => device.deviceId !== deviceId);
    return {};
  },
  "sso/GetRoleCredentials": (state) => {
    state.credentialsMade += 1;
    const number = String(state.credentialsMade).padStart(4, "0");
    return {
      roleCredentials: {
        accessKeyId: `ASIAFAKEFAKEFAKE${number}`,
        secretAccessKey: `a/secret+of+the+fake/${number}`,
        sessionToken: `a-session-token-of-the-fake-${number}-${"x".repeat(600)}`,
        expiration: Date.now() + 3_600_000,
      },
    };
  },
  "sso/Logout": (state) => {
    state.isSignedOut = true;
    return {};
  },
};

function star(state, { accountId, roleName }, favourite) {
  const account = state.portal.accounts.find((one) => one.accountId === accountId);
  const what = roleName ? account.roles.find((role) => role.roleName === roleName) : account;
  what.favourite = favourite;
  state.revision += 1;
  return {};
}

async function body(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

if (process.argv[1] === import.meta.filename) {
  const fake = await startFixtureServer({ port: Number(process.argv[2] ?? 8421) });
  console.log(`A fake of Cardea, for the portal's own tests: ${fake.url}`);
}
