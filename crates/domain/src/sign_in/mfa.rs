//! Multi-factor authentication: what an instance asks for, what people have registered, and
//! what of it a sign-in needs (AWS: §6.4).

use base::{Duration, Entropy, MfaDeviceId, Secret, Timestamp, UserId, sha256_hex};

use super::{Digest, Method, Step};

/// How long a code that was sent by e-mail works.
pub const EMAIL_CODE: Duration = Duration::from_minutes(10);
/// How many wrong codes an e-mailed one survives.
pub const EMAIL_CODE_ATTEMPTS: u32 = 5;
/// How long a person waits before the code is sent once more.
pub const EMAIL_CODE_PACE: Duration = Duration::from_seconds(30);
/// How long an administrator's recovery code works.
pub const RECOVERY_CODE: Duration = Duration::from_hours(1);
/// How recently somebody must have proved who they are to take an MFA device away.
pub const RECENT_PROOF: Duration = Duration::from_minutes(15);
/// After this many wrong codes of an authenticator app in a row, two that follow each other are
/// asked for (AWS: §6.4 has "several").
pub const WRONG_CODES_BEFORE_RESYNC: u32 = 3;
/// For how many days a browser can be trusted at the most.
pub const MOST_TRUSTED_DAYS: u32 = 90;
/// The longest name of a device.
pub const LONGEST_DEVICE_NAME: usize = 64;

/// A type whose values are stored and sent as words.
macro_rules! words {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$variant_doc:meta])* $variant:ident $word:literal, )+ } )+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $( $(#[$variant_doc])* $variant, )+
        }

        impl $name {
            /// As it is stored and sent.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $( Self::$variant => $word, )+
                }
            }

            /// From that spelling.
            pub fn parse(text: &str) -> Option<Self> {
                match text {
                    $( $word => Some(Self::$variant), )+
                    _ => None,
                }
            }
        }
    )+};
}

words! {
    /// When a second factor is asked for.
    MfaMode {
        /// At every sign-in.
        AlwaysOn "ALWAYS_ON",
        /// Where the browser, or the address, is not a known one.
        ContextAware "CONTEXT_AWARE",
        /// Never.
        Disabled "DISABLED",
    }
    /// What becomes of somebody who has no device.
    WithoutDevice {
        /// They register one before they go on.
        Register "REGISTER",
        /// They prove themselves by a code that is sent to them by e-mail.
        EmailCode "EMAIL_CODE",
        /// They do not sign in.
        Block "BLOCK",
        /// They sign in without.
        Allow "ALLOW",
    }
    /// Who registers, renames and removes devices.
    DeviceManagers {
        /// Everybody their own, and administrators all.
        UsersAndAdministrators "USERS_AND_ADMINISTRATORS",
        /// Administrators alone.
        Administrators "ADMINISTRATORS",
    }
    /// What of a kind may be registered, or may be done.
    Allowance {
        /// It may.
        Allowed "ALLOWED",
        /// It may not.
        Forbidden "FORBIDDEN",
    }
    /// What an authenticator is asked to tell of its make.
    Attestation {
        /// Nothing.
        None "NONE",
        /// Its statement, which is kept with the device.
        Direct "DIRECT",
    }
    /// What a device is.
    DeviceKind {
        /// An app that shows codes.
        AuthenticatorApp "AUTHENTICATOR_APP",
        /// A key, or what is built into a computer, that proves presence and is bound to its
        /// hardware.
        SecurityKey "SECURITY_KEY",
        /// The same where it may live on several devices of its person.
        Passkey "PASSKEY",
    }
}

/// What an instance asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MfaSettings {
    /// When.
    pub mode: MfaMode,
    /// Whether security keys, passkeys and built-in authenticators may be registered.
    pub security_keys: Allowance,
    /// Whether authenticator apps may be.
    pub authenticator_apps: Allowance,
    /// What becomes of somebody without a device.
    pub without_device: WithoutDevice,
    /// Who manages devices.
    pub managers: DeviceManagers,
    /// Whether a passkey that verifies its person is enough, without user name and password.
    pub passkey_alone: Allowance,
    /// For how many days a browser is trusted, where the mode is context-aware.
    pub trusted_days: u32,
    /// What authenticators are asked to tell.
    pub attestation: Attestation,
}

impl Default for MfaSettings {
    /// DIFFERENCE: at AWS a new instance has everybody register a device at their next sign-in.
    /// Here whoever has one is always asked for it, and whoever has none signs in without, so that
    /// the first administrator of an installation without e-mail is never locked out.
    fn default() -> Self {
        Self {
            mode: MfaMode::AlwaysOn,
            security_keys: Allowance::Allowed,
            authenticator_apps: Allowance::Allowed,
            without_device: WithoutDevice::Allow,
            managers: DeviceManagers::UsersAndAdministrators,
            passkey_alone: Allowance::Forbidden,
            trusted_days: 30,
            attestation: Attestation::None,
        }
    }
}

impl MfaSettings {
    /// What is wrong with these settings, for whoever sends them.
    pub fn fault(&self) -> Option<&'static str> {
        let none = self.security_keys == Allowance::Forbidden
            && self.authenticator_apps == Allowance::Forbidden;
        if none && self.mode != MfaMode::Disabled {
            return Some("At least one type of MFA device must be allowed.");
        }
        if self.passkey_alone == Allowance::Allowed && self.security_keys == Allowance::Forbidden {
            return Some("Sign-in by passkey alone needs security keys to be allowed.");
        }
        if !(1..=MOST_TRUSTED_DAYS).contains(&self.trusted_days) {
            return Some("A browser is trusted for 1 to 90 days.");
        }
        None
    }

    /// Whether devices of this kind may be registered.
    pub const fn may_register(&self, kind: DeviceKind) -> bool {
        let allowance = match kind {
            DeviceKind::AuthenticatorApp => self.authenticator_apps,
            DeviceKind::SecurityKey | DeviceKind::Passkey => self.security_keys,
        };
        matches!(allowance, Allowance::Allowed)
    }
}

/// What a person has registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MfaDevice {
    /// Which.
    pub id: MfaDeviceId,
    /// Whose.
    pub user_id: UserId,
    /// What it is.
    pub kind: DeviceKind,
    /// What its person calls it.
    pub name: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it last proved its person.
    pub last_used_at: Option<Timestamp>,
}

/// A device's name as it is kept: without the blanks around it; none where it is empty, too long
/// or has control characters.
pub fn mfa_device_name(typed: &str) -> Option<String> {
    let name = typed.trim();
    let fits = !name.is_empty()
        && name.chars().count() <= LONGEST_DEVICE_NAME
        && !name.chars().any(char::is_control);
    fits.then(|| name.to_owned())
}

/// How a person came to this sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// From a browser that they trusted and an address of theirs.
    Trusted,
    /// From elsewhere.
    Unknown,
}

/// Why somebody signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// To go on.
    SignIn,
    /// To show that it is still they, before something that a stolen session must not do.
    FreshProof,
}

/// What a sign-in needs after the first proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Nothing more.
    Open,
    /// A device that the person has, at this step first.
    Device(Step),
    /// A code that is sent by e-mail.
    Email,
    /// A device that is to be registered now.
    Register,
    /// It is not to be.
    Closed,
}

/// What of a sign-in the gate looks at.
#[derive(Debug, Clone, Copy)]
pub struct Arrival<'a> {
    /// What was proved already.
    pub verified: &'a [Method],
    /// From where.
    pub context: Context,
    /// What for.
    pub occasion: Occasion,
    /// The devices of the person.
    pub devices: &'a [MfaDevice],
}

impl Gate {
    /// What `settings` ask of an arrival.
    ///
    /// AWS: a trusted browser passes even where people without a device are blocked (§6.4).
    /// A device that somebody has is asked for whatever types may be registered today: forbidding
    /// a type must not let a password alone through.
    pub fn of(settings: &MfaSettings, arrival: Arrival<'_>) -> Self {
        // A second factor, or a passkey that verified its person and so is two.
        if arrival.verified.iter().any(|method| method.is_mfa()) {
            return Self::Open;
        }
        let fresh = arrival.occasion == Occasion::FreshProof;
        match settings.mode {
            MfaMode::Disabled if !fresh => return Self::Open,
            MfaMode::ContextAware if !fresh && arrival.context == Context::Trusted => {
                return Self::Open;
            }
            MfaMode::AlwaysOn | MfaMode::ContextAware | MfaMode::Disabled => {}
        }
        if let Some(step) = first_step(arrival.devices) {
            return Self::Device(step);
        }
        if settings.mode == MfaMode::Disabled {
            return Self::Open;
        }
        match settings.without_device {
            WithoutDevice::Allow => Self::Open,
            WithoutDevice::Block => Self::Closed,
            WithoutDevice::EmailCode => Self::Email,
            WithoutDevice::Register => Self::Register,
        }
    }
}

/// The step that asks for the device which was used last, among devices of both families.
fn first_step(devices: &[MfaDevice]) -> Option<Step> {
    let latest = devices
        .iter()
        .max_by_key(|device| (device.last_used_at, device.created_at))?;
    Some(match latest.kind {
        DeviceKind::AuthenticatorApp => Step::Totp,
        DeviceKind::SecurityKey | DeviceKind::Passkey => Step::SecurityKey,
    })
}

/// What a browser is recognised by beside its secret: what it calls itself, without the numbers
/// of its version, so that an update is no new browser.
pub fn browser_family(user_agent: &str) -> Digest {
    let words: String = user_agent
        .chars()
        .filter(|c| !c.is_ascii_digit() && *c != '.')
        .collect();
    Digest::from_stored(sha256_hex(&words))
}

/// Six random digits for an e-mail.
pub fn email_code(entropy: &dyn Entropy) -> Secret {
    Secret::new(entropy.string(b"0123456789", 6))
}

/// What an administrator hands to a person who lost their devices: 20 letters and digits that
/// nobody mistakes for each other, in groups of five.
#[derive(Debug, Clone)]
pub struct RecoveryCode(Secret);

const UNMISTAKABLE: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

impl RecoveryCode {
    /// A new one, of 100 random bits.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        Self(Secret::new(entropy.string(UNMISTAKABLE, 20)))
    }

    /// Takes what somebody typed, however they grouped it.
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.len() > 64 {
            return None;
        }
        let plain: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let known = plain.len() == 20 && plain.bytes().all(|b| UNMISTAKABLE.contains(&b));
        known.then(|| Self(Secret::new(plain)))
    }

    /// As it is handed over.
    pub fn expose_grouped(&self) -> String {
        let mut text = String::with_capacity(23);
        for (index, c) in self.0.expose().chars().enumerate() {
            if index > 0 && index % 5 == 0 {
                text.push('-');
            }
            text.push(c);
        }
        text
    }

    /// What is stored of it.
    pub fn digest(&self) -> Digest {
        Digest::from_stored(sha256_hex(&format!("recovery\n{}", self.0.expose())))
    }
}

#[cfg(test)]
mod tests {
    use base::SeededEntropy;

    use super::*;

    fn device(kind: DeviceKind, used: i64) -> MfaDevice {
        MfaDevice {
            id: MfaDeviceId::generate(&SeededEntropy::new(1)),
            user_id: UserId::generate(&SeededEntropy::new(2)),
            kind,
            name: "a device".to_owned(),
            created_at: Timestamp::from_seconds(1),
            last_used_at: Some(Timestamp::from_seconds(used)),
        }
    }

    #[test]
    fn each_mode_and_each_choice_asks_for_what_it_says() {
        use Context::{Trusted, Unknown};
        use MfaMode::{AlwaysOn, ContextAware, Disabled};
        use WithoutDevice::{Allow, Block, EmailCode, Register};
        let app = [device(DeviceKind::AuthenticatorApp, 2)];
        let asked = Gate::Device(Step::Totp);
        for (mode, without, context, with_device, without_any) in [
            (AlwaysOn, Allow, Unknown, asked, Gate::Open),
            (AlwaysOn, Block, Unknown, asked, Gate::Closed),
            (AlwaysOn, EmailCode, Unknown, asked, Gate::Email),
            (AlwaysOn, Register, Unknown, asked, Gate::Register),
            (AlwaysOn, Block, Trusted, asked, Gate::Closed),
            (ContextAware, Allow, Unknown, asked, Gate::Open),
            (ContextAware, Block, Unknown, asked, Gate::Closed),
            (ContextAware, EmailCode, Unknown, asked, Gate::Email),
            (ContextAware, Register, Unknown, asked, Gate::Register),
            (ContextAware, Block, Trusted, Gate::Open, Gate::Open),
            (ContextAware, Register, Trusted, Gate::Open, Gate::Open),
            (Disabled, Block, Unknown, Gate::Open, Gate::Open),
        ] {
            let settings = MfaSettings {
                mode,
                without_device: without,
                ..MfaSettings::default()
            };
            let gate = |devices, occasion, verified| {
                let arrival = Arrival {
                    verified,
                    context,
                    occasion,
                    devices,
                };
                Gate::of(&settings, arrival)
            };
            let password = &[Method::Password];
            let what = format!("{mode:?} {without:?} {context:?}");
            assert_eq!(
                gate(&app, Occasion::SignIn, password),
                with_device,
                "{what}"
            );
            assert_eq!(gate(&[], Occasion::SignIn, password), without_any, "{what}");
            // Whoever has a device is asked for it before they change anything about devices.
            assert_eq!(gate(&app, Occasion::FreshProof, password), asked, "{what}");
            let both = &[Method::Password, Method::Totp];
            assert_eq!(gate(&app, Occasion::FreshProof, both), Gate::Open, "{what}");
            assert_eq!(gate(&[], Occasion::SignIn, &[Method::WebAuthn]), Gate::Open);
        }
    }

    #[test]
    fn the_device_that_was_used_last_is_asked_for_first() {
        let key = device(DeviceKind::SecurityKey, 5);
        let app = device(DeviceKind::AuthenticatorApp, 9);
        assert_eq!(first_step(&[key.clone(), app]), Some(Step::Totp));
        let older = device(DeviceKind::AuthenticatorApp, 3);
        assert_eq!(first_step(&[key, older]), Some(Step::SecurityKey));
        assert_eq!(first_step(&[]), None);
    }

    #[test]
    fn settings_that_nobody_could_satisfy_are_refused() {
        let good = MfaSettings::default();
        assert_eq!(good.fault(), None);
        let no_types = MfaSettings {
            security_keys: Allowance::Forbidden,
            authenticator_apps: Allowance::Forbidden,
            ..good.clone()
        };
        assert!(no_types.fault().is_some());
        let off = MfaSettings {
            mode: MfaMode::Disabled,
            ..no_types
        };
        assert_eq!(off.fault(), None);
        let no_keys = MfaSettings {
            security_keys: Allowance::Forbidden,
            passkey_alone: Allowance::Allowed,
            ..good.clone()
        };
        assert!(no_keys.fault().is_some());
        for trusted_days in [0, MOST_TRUSTED_DAYS + 1] {
            let settings = MfaSettings {
                trusted_days,
                ..good.clone()
            };
            assert!(settings.fault().is_some(), "{trusted_days}");
        }
    }

    #[test]
    fn an_update_is_no_new_browser_and_another_browser_is() {
        let chrome = |version| format!("Mozilla/5.0 (X11) Chrome/{version} Safari/537.36");
        let family = |text: &str| browser_family(text);
        assert_eq!(family(&chrome("156.0.1.2")), family(&chrome("157.0.0.0")));
        assert_ne!(
            family(&chrome("156")),
            family("Mozilla/5.0 (X11) Firefox/140.0")
        );
    }

    #[test]
    fn a_recovery_code_is_taken_however_it_is_typed_and_never_printed() {
        let code = RecoveryCode::generate(&SeededEntropy::new(5));
        let handed = code.expose_grouped();
        assert_eq!(handed.len(), 23);
        for typed in [
            handed.clone(),
            handed.to_lowercase(),
            handed.replace('-', " "),
            format!("  {} ", handed.replace('-', "")),
        ] {
            let parsed = RecoveryCode::parse(&typed).expect("a code");
            assert_eq!(parsed.digest(), code.digest(), "{typed}");
        }
        assert!(RecoveryCode::parse("").is_none());
        let (_, short) = handed.split_at(1);
        assert!(RecoveryCode::parse(short).is_none());
        let (beginning, _) = handed.split_at(5);
        assert!(!format!("{code:?}").contains(beginning));
    }

    #[test]
    fn a_device_has_a_short_name_without_control_characters() {
        assert_eq!(mfa_device_name("  My key "), Some("My key".to_owned()));
        for bad in ["", "   ", "a\nb", &"x".repeat(65)] {
            assert_eq!(mfa_device_name(bad), None, "{bad}");
        }
    }
}
