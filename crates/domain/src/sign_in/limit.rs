//! Limits on failed attempts: they slow a guesser down and can lock nobody out for good.

use std::net::{IpAddr, Ipv6Addr};

use base::{Duration, Timestamp};

/// The failures counted under one key.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Attempts {
    /// How many in a row.
    pub failures: u32,
    /// When the last one was.
    pub last_at: Timestamp,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Wrong passwords of a user name, wherever they come from.
    UserName,
    /// Wrong passwords of a user name from an address where that user has signed in before. Counted
    /// apart, so that strangers who guess cannot lock their victim out.
    UserNameAtKnownAddress,
    /// Wrong passwords from an address, whatever the user name.
    Address,
    /// Wrong user codes of a signed-in person.
    UserCode,
    /// Letters that anybody can have sent to a user: their mailbox must not be filled.
    Letter,
    /// Letters that are asked for from an address, whoever they are to.
    LetterFromAddress,
    /// Wrong codes of an MFA device, and wrong old passwords of an IAM user.
    IamSecret,
    /// Wrong codes and assertions of a person's MFA devices, of their e-mail and of administrators.
    SecondFactor,
    /// Codes sent to a person by e-mail.
    EmailSent,
}

/// Without an attempt for this long, a count begins again.
const FORGOTTEN_AFTER: Duration = Duration::from_hours(1);

/// Who is counted as one address: an IPv6 network of 64 bits is one customer's, who can draw any
/// number of addresses from it.
pub fn counted_address(source_ip: &str) -> String {
    match source_ip
        .parse::<IpAddr>()
        .map(|address| address.to_canonical())
    {
        Ok(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        Ok(IpAddr::V4(address)) => address.to_string(),
        Err(_not_an_address) => source_ip.to_owned(),
    }
}

impl Limit {
    const fn free_failures(self) -> u32 {
        match self {
            Self::UserName | Self::UserNameAtKnownAddress | Self::UserCode | Self::IamSecret => 5,
            Self::Letter | Self::EmailSent => 3,
            // The third wrong code leads to two in a row, and those are typed wrongly as well.
            Self::SecondFactor => 8,
            // Many people may sit behind one address.
            Self::LetterFromAddress => 30,
            Self::Address => 50,
        }
    }

    /// After the first failure too many.
    const fn first_wait(self) -> Duration {
        match self {
            Self::UserName
            | Self::UserNameAtKnownAddress
            | Self::Address
            | Self::UserCode
            | Self::IamSecret
            | Self::SecondFactor
            | Self::EmailSent => Duration::from_seconds(5),
            Self::Letter => Duration::from_minutes(15),
            Self::LetterFromAddress => Duration::from_minutes(1),
        }
    }

    const fn longest_wait(self) -> Duration {
        match self {
            Self::UserName | Self::Address => Duration::from_minutes(2),
            Self::UserNameAtKnownAddress | Self::UserCode => Duration::from_minutes(5),
            // Only who has the user's keys gets here, and a code is one of a million.
            Self::IamSecret | Self::SecondFactor | Self::EmailSent | Self::LetterFromAddress => {
                Duration::from_minutes(15)
            }
            Self::Letter => Duration::from_minutes(60),
        }
    }

    /// Until when attempts are refused unread, where they are: some seconds after the first
    /// failure too many, doubled with each further one.
    pub fn refused_until(self, attempts: Attempts, now: Timestamp) -> Option<Timestamp> {
        if attempts.last_at.plus(FORGOTTEN_AFTER) <= now {
            return None;
        }
        let excess = attempts.failures.checked_sub(self.free_failures())?;
        let first = self.first_wait().seconds();
        let seconds = first.checked_shl(excess.min(30)).unwrap_or(i64::MAX);
        let wait = Duration::from_seconds(seconds).min(self.longest_wait());
        let until = attempts.last_at.plus(wait);
        (until > now).then_some(until)
    }

    /// The count after another failure.
    #[must_use]
    pub fn failed(attempts: Attempts, now: Timestamp) -> Attempts {
        let before = if attempts.last_at.plus(FORGOTTEN_AFTER) <= now {
            0
        } else {
            attempts.failures
        };
        Attempts {
            failures: before.saturating_add(1),
            last_at: now,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rate_limit_bypass_a_network_of_64_bits_is_one_address() {
        assert_eq!(counted_address("203.0.113.7"), "203.0.113.7");
        assert_eq!(counted_address("::ffff:203.0.113.7"), "203.0.113.7");
        assert_eq!(counted_address("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(
            counted_address("2001:db8:1:2:ffff::1"),
            counted_address("2001:db8:1:2::2")
        );
        assert_ne!(
            counted_address("2001:db8:1:3::2"),
            counted_address("2001:db8:1:2::2")
        );
        assert_eq!(counted_address(""), "");
    }

    #[test]
    fn waiting_doubles_up_to_a_bound_and_is_forgotten() {
        let start = Timestamp::from_seconds(1_000_000);
        let wait = |failures| {
            let attempts = Attempts {
                failures,
                last_at: start,
            };
            Limit::UserName
                .refused_until(attempts, start)
                .map_or(0, |until| until.since(start).seconds())
        };
        let waits: Vec<_> = (0..12).map(wait).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 120, 120]);
        assert_eq!(wait(u32::MAX), 120);

        let attempts = Attempts {
            failures: 100,
            last_at: start,
        };
        let later = start.plus(Duration::from_hours(1));
        assert_eq!(Limit::UserName.refused_until(attempts, later), None);
        assert_eq!(Limit::failed(attempts, later).failures, 1);
        assert_eq!(Limit::failed(attempts, start).failures, 101);
    }
}
