//! Passwords, sign-in flows, sessions, and the tokens that come from them.

mod client;
mod device;
mod flow;
mod limit;
mod mfa;
mod password;
mod secrets;
mod session;
mod start_url;

pub use client::{
    AuthorizationCodeGrant, AuthorizeRequest, Client, ClientId, Grant, GrantId, InvalidClient,
    RefreshGrant, Registration, check_redirect_uri, describe_scope, is_loopback, redirect_host,
    redirect_matches, redirect_origin,
};
pub use device::{DeviceAuthorization, DeviceState, Pace, UserCode, pace};
pub use flow::{Continuation, Method, SignInFlow, Step};
pub use limit::{Attempts, Limit, counted_address};
pub use mfa::{
    Allowance, Arrival, Attestation, Context, DeviceKind, DeviceManagers, EMAIL_CODE,
    EMAIL_CODE_ATTEMPTS, EMAIL_CODE_PACE, Gate, LONGEST_DEVICE_NAME, MOST_TRUSTED_DAYS, MfaDevice,
    MfaMode, MfaSettings, Occasion, RECENT_PROOF, RECOVERY_CODE, RecoveryCode,
    WRONG_CODES_BEFORE_RESYNC, WithoutDevice, browser_family, email_code, mfa_device_name,
};
pub use password::{
    LONGEST_PASSWORD, OneTimePassword, PASSWORDS_REMEMBERED, Password, PasswordRule,
    one_time_password, password_faults,
};
pub use secrets::{
    AccessToken, AuthorizationCode, BrowserHandle, ClientSecret, DeviceCode, Digest, RefreshToken,
    SessionSecret, TrustSecret, form_token,
};
pub use session::{AccessGrant, LiveSession, SessionUse, TokenLifetime, WebSession, session_name};
pub use start_url::{NamedInstance, StartUrls};

use base::Duration;

/// How long a person stays signed in (AWS: §6.5, the default of 8 hours).
pub const SESSION: Duration = Duration::from_hours(8);
/// How long a sign-in may take from its first page to its last.
pub const FLOW: Duration = Duration::from_minutes(15);
/// How long an authorization code may wait for its client.
pub const AUTHORIZATION_CODE: Duration = Duration::from_minutes(5);
/// How long a device code may wait for a person (AWS: §4.2).
pub const DEVICE_CODE: Duration = Duration::from_seconds(600);
/// How long a client may wait between polls of a device code (AWS: §4.2).
pub const DEVICE_INTERVAL: Duration = Duration::from_seconds(1);
/// How long a client's registration lasts (AWS: §4.1).
pub const REGISTRATION: Duration = Duration::from_days(90);
/// How long a one-time password waits to be used.
pub const ONE_TIME_PASSWORD: Duration = Duration::from_days(7);
/// How long a refresh token works after its successor was used: for processes that share a cache.
pub const REFRESH_GRACE: Duration = Duration::from_minutes(2);
/// How long a user's address counts as one of theirs.
pub const KNOWN_ADDRESS: Duration = Duration::from_days(30);
/// The scope that the access portal's API asks for.
pub const ACCOUNT_ACCESS: &str = "sso:account:access";
