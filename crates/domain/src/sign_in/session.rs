//! Signed-in sessions and what clients hold of them.

use base::{ApplicationId, Duration, IdentityStoreId, InstanceId, Timestamp, UserId, WebSessionId};

use super::{Client, ClientId, GrantId, Method, SESSION_USE};
use crate::actor::Person;

/// A person's signed-in session. Tokens live and die with theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebSession {
    /// Which; not secret.
    pub id: WebSessionId,
    /// The instance.
    pub instance_id: InstanceId,
    /// Its identity store.
    pub identity_store_id: IdentityStoreId,
    /// Who.
    pub user_id: UserId,
    /// How they proved it.
    pub methods: Vec<Method>,
    /// Where the sign-in came from.
    pub source_ip: String,
    /// What browser it was.
    pub user_agent: String,
    /// When.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// Who holds it.
    pub kind: SessionKind,
}

/// Who holds a session (AWS: §6.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionKind {
    /// The person, in a browser, and the clients that they let in with it.
    Interactive,
    /// An application that somebody trusted vouched to for the person.
    Application(ApplicationId),
    /// An application that goes on for the person after they have gone.
    Background {
        /// Which.
        application: ApplicationId,
        /// What it works on, such as the ARN of a job, where it has said.
        resource: Option<String>,
    },
}

impl SessionKind {
    /// As it is stored, and as it is told.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Interactive => "INTERACTIVE",
            Self::Application(_) => "APPLICATION",
            Self::Background { .. } => "BACKGROUND",
        }
    }

    /// From how it is stored.
    pub fn from_stored(
        kind: &str,
        application: Option<ApplicationId>,
        resource: Option<String>,
    ) -> Option<Self> {
        match (kind, application) {
            ("INTERACTIVE", None) => Some(Self::Interactive),
            ("APPLICATION", Some(application)) => Some(Self::Application(application)),
            ("BACKGROUND", Some(application)) => Some(Self::Background {
                application,
                resource,
            }),
            _ => None,
        }
    }

    /// The application that holds it, where it is not the person.
    pub const fn application(&self) -> Option<&ApplicationId> {
        match self {
            Self::Interactive => None,
            Self::Application(application) | Self::Background { application, .. } => {
                Some(application)
            }
        }
    }

    /// What a background session works on, where it was said.
    pub fn resource(&self) -> Option<&str> {
        match self {
            Self::Background { resource, .. } => resource.as_deref(),
            Self::Interactive | Self::Application(_) => None,
        }
    }
}

/// A session that has not ended, as its person and administrators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionUse {
    /// The session.
    pub session: WebSession,
    /// When it was last used: its cookie or a token, or a token was issued.
    pub last_active_at: Timestamp,
    /// The application that holds it, where it is not the person.
    pub application: Option<NamedApplication>,
    /// The clients and applications that hold tokens of it, in order of their names.
    pub clients: Vec<SessionClient>,
}

/// An application as people are told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedApplication {
    /// Its ARN.
    pub arn: String,
    /// For people.
    pub name: String,
}

/// A client that holds tokens of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionClient {
    /// Which.
    pub id: ClientId,
    /// What it calls itself.
    pub name: String,
    /// What its tokens are good for; empty for clients that never said, which get account access.
    pub scopes: Vec<String>,
}

/// A session that is good now: it has not ended, its user is enabled, its instance is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveSession {
    /// The person, with what they may do here.
    pub person: Person,
    /// The instance.
    pub instance_id: InstanceId,
    /// When the session ends.
    pub expires_at: Timestamp,
    /// When it was last used, as far as that was written down.
    pub last_active_at: Timestamp,
}

impl LiveSession {
    /// Whether its use at `now` is to be written down.
    pub fn is_news(&self, now: Timestamp) -> bool {
        now.since(self.last_active_at) >= SESSION_USE
    }
}

/// An issued access token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessGrant {
    /// What it comes from.
    pub grant_id: GrantId,
    /// Whose it is.
    pub client_id: ClientId,
    /// The session that it lives and dies with.
    pub session_id: WebSessionId,
    /// What it is good for; empty for clients that never said, which get account access.
    pub scopes: Vec<String>,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// How long an access token lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenLifetime(Duration);

impl TokenLifetime {
    /// AWS: an hour for clients that refresh, eight for those that do not know how (§4.4); never
    /// beyond the session's end.
    pub fn of(client: &Client, session_expires_at: Timestamp, now: Timestamp) -> Self {
        let refreshes = client.may_use(super::Grant::RefreshToken) || !client.scopes.is_empty();
        let most = if refreshes {
            Duration::from_hours(1)
        } else {
            Duration::from_hours(8)
        };
        Self(most.min(session_expires_at.since(now)))
    }

    /// The `expiresIn` of the answer.
    pub fn seconds(self) -> i64 {
        self.0.seconds()
    }

    /// When a token issued at `now` ends.
    pub fn from(self, now: Timestamp) -> Timestamp {
        now.plus(self.0)
    }
}

/// What a role session of this user calls itself: STS takes 2 to 64 of `\w+=,.@-`; what else a
/// user name may hold becomes a dash (AWS: §16 leaves it open).
pub fn session_name(user_name: &str) -> String {
    let mut name: String = user_name
        .chars()
        .take(64)
        .map(|c| {
            if c.is_ascii_alphanumeric() || "_+=,.@-".contains(c) {
                c
            } else {
                '-'
            }
        })
        .collect();
    while name.len() < 2 {
        name.push('-');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_name_fits_sts() {
        assert_eq!(session_name("jane.doe@example.com"), "jane.doe@example.com");
        assert_eq!(session_name("Jörg Ö"), "J-rg--");
        assert_eq!(session_name("x"), "x-");
        assert_eq!(session_name(""), "--");
        assert_eq!(session_name(&"é".repeat(128)).len(), 64);
    }

    #[test]
    fn a_token_never_outlives_its_session() {
        let now = Timestamp::from_seconds(1000);
        let client = |scopes: &[&str]| Client {
            id: ClientId::new("c"),
            name: "n".to_owned(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            grants: Vec::new(),
            redirect_uris: Vec::new(),
            instance_id: None,
            registered_at: now,
        };
        let seconds = |scopes: &[&str], left| {
            TokenLifetime::of(&client(scopes), now.plus(Duration::from_seconds(left)), now)
                .seconds()
        };
        assert_eq!(seconds(&[], 90_000), 28_800);
        assert_eq!(seconds(&["a:b"], 90_000), 3_600);
        assert_eq!(seconds(&["a:b"], 60), 60);
        assert_eq!(seconds(&[], 60), 60);
    }
}
