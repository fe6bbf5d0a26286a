//! How long people stay signed in, as the administrators of an instance decide.

use base::Duration;

use crate::Error;

/// How long sessions last that begin from now on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionSettings {
    /// Of people in a browser, and of what they let in with it.
    pub interactive: InteractiveDuration,
    /// Of what applications go on with after the person has gone.
    pub background: BackgroundDuration,
}

/// How long a person stays signed in (AWS: §6.5, 8 hours unless decided otherwise).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InteractiveDuration(SessionLength);

/// How long a background session lasts (AWS: §6.5, 7 days unless decided otherwise).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackgroundDuration(SessionLength);

/// An ISO 8601 duration between 15 minutes and 90 days, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SessionLength {
    text: String,
    seconds: u32,
}

impl InteractiveDuration {
    /// From `PT15M` to `P90D`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        SessionLength::parse(text).map(Self)
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// How long it is.
    pub fn length(&self) -> Duration {
        Duration::from_seconds(self.0.seconds.into())
    }
}

impl Default for InteractiveDuration {
    fn default() -> Self {
        Self(SessionLength {
            text: "PT8H".to_owned(),
            seconds: 8 * 3600,
        })
    }
}

impl BackgroundDuration {
    /// From `PT15M` to `P90D`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        SessionLength::parse(text).map(Self)
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// How long it is.
    pub fn length(&self) -> Duration {
        Duration::from_seconds(self.0.seconds.into())
    }
}

impl Default for BackgroundDuration {
    fn default() -> Self {
        Self(SessionLength {
            text: "P7D".to_owned(),
            seconds: 7 * 86_400,
        })
    }
}

impl SessionLength {
    fn parse(text: &str) -> Result<Self, Error> {
        let seconds = seconds(text).ok_or_else(|| {
            Error::invalid(format!(
                "session duration `{text}` is not a valid ISO-8601 duration"
            ))
        })?;
        // AWS: 15 minutes to 129,600 minutes (§6.5); the wording is ours.
        if (15 * 60..=129_600 * 60).contains(&seconds) {
            Ok(Self {
                text: text.to_owned(),
                seconds,
            })
        } else {
            Err(Error::invalid(
                "session duration must be between 15 minutes and 90 days",
            ))
        }
    }
}

/// As permission sets take them, and whole days.
fn seconds(text: &str) -> Option<u32> {
    let days = text
        .strip_prefix('P')
        .and_then(|rest| rest.strip_suffix('D'))
        .filter(|days| !days.is_empty() && days.bytes().all(|b| b.is_ascii_digit()));
    match days {
        Some(days) => days.parse::<u32>().ok()?.checked_mul(86_400),
        None => crate::permission_set::iso8601_seconds(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_lasts_between_15_minutes_and_90_days() {
        for (text, seconds) in [
            ("PT15M", 900),
            ("PT900S", 900),
            ("PT8H", 28_800),
            ("P1D", 86_400),
            ("P7DT12H", 648_000),
            ("P90D", 7_776_000),
            ("PT2160H", 7_776_000),
        ] {
            let duration = InteractiveDuration::parse(text).expect(text);
            assert_eq!(duration.length(), Duration::from_seconds(seconds), "{text}");
            assert_eq!(duration.as_str(), text);
            assert_eq!(BackgroundDuration::parse(text).expect(text).as_str(), text);
        }
    }

    #[test]
    fn any_other_length_of_a_session_is_refused() {
        for text in [
            "",
            "P",
            "D",
            "PD",
            "P+1D",
            "P-1D",
            "8H",
            "PT",
            "PT0S",
            "PT14M59S",
            "PT899S",
            "P0D",
            "P91D",
            "PT2160H1S",
            "P90DT1S",
            "P1W",
            "P1M",
            "P1Y",
            "P99999999999D",
            "P49711D",
        ] {
            assert!(InteractiveDuration::parse(text).is_err(), "{text}");
            assert!(BackgroundDuration::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn undecided_is_eight_hours_and_seven_days() {
        let settings = SessionSettings::default();
        let again = InteractiveDuration::parse(settings.interactive.as_str());
        assert_eq!(again.expect("in bounds"), settings.interactive);
        let again = BackgroundDuration::parse(settings.background.as_str());
        assert_eq!(again.expect("in bounds"), settings.background);
        assert_eq!(settings.interactive.length(), Duration::from_hours(8));
        assert_eq!(settings.background.length(), Duration::from_days(7));
    }
}
