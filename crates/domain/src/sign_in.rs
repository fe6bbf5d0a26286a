//! Passwords, sign-in flows, sessions, and the tokens that come from them.

mod client;
mod device;
mod device_codes;
mod flow;
mod limit;
mod link;
mod mfa;
mod password;
mod secrets;
mod session;
mod session_settings;
mod start_url;
mod user_agent;

pub use client::{
    AuthorizationCodeGrant, AuthorizeRequest, Client, ClientId, Grant, GrantId, InvalidClient,
    RefreshGrant, Registration, check_redirect_uri, describe_scope, is_loopback, redirect_host,
    redirect_matches, redirect_origin,
};
pub use device::{DeviceAuthorization, DeviceState, Pace, UserCode, pace};
pub use device_codes::{DeviceCodePolicy, DeviceCodeRefusal, MOST_DEVICE_CODE_GROUPS};
pub use flow::{Continuation, Method, SignInFlow, Step};
pub use limit::{Attempts, Limit, counted_address};
pub use link::{LINK_REMEMBERED, LinkPurpose, LinkSecret, MailLink};
pub use mfa::{
    Allowance, Arrival, Attestation, Context, DeviceKind, DeviceManagers, EMAIL_CODE,
    EMAIL_CODE_ATTEMPTS, EMAIL_CODE_PACE, Gate, LONGEST_DEVICE_NAME, MOST_TRUSTED_DAYS, MfaDevice,
    MfaMode, MfaSettings, Occasion, RECENT_PROOF, RECOVERY_CODE, RecoveryCode,
    WRONG_CODES_BEFORE_RESYNC, WithoutDevice, browser_family, email_code, mfa_device_name,
};
pub use password::{
    LONGEST_PASSWORD, OneTimePassword, PASSWORDS_REMEMBERED, Password, PasswordRule, contains_name,
    one_time_password, password_faults,
};
pub use secrets::{
    AccessToken, AnswerSecret, ApplicationToken, AuthorizationCode, BrowserHandle, ClientSecret,
    ConsoleSecret, DeviceCode, Digest, ProvisioningToken, RefreshToken, SessionSecret, TrustSecret,
    form_token,
};
pub use session::{
    AccessGrant, LiveSession, NamedApplication, SessionClient, SessionKind, SessionUse,
    TokenLifetime, WebSession, session_name,
};
pub use session_settings::{BackgroundDuration, InteractiveDuration, SessionSettings};
pub use start_url::{NamedInstance, StartUrls};
pub use user_agent::device_name;

use base::Duration;

/// How often it is written down at the most that a session is in use.
pub const SESSION_USE: Duration = Duration::from_minutes(1);
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
/// How long an application's access token lasts (AWS: §6.5), and its session where it cannot refresh.
pub const APPLICATION_TOKEN: Duration = Duration::from_hours(1);
/// The scope that the access portal's API asks for.
pub const ACCOUNT_ACCESS: &str = "sso:account:access";
