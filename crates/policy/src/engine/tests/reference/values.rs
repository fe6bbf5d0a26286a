//! The types of condition values, read the slow way. None of a value that is not
//! of its type.

use std::net::{IpAddr, Ipv6Addr};

/// In millionths: no case needs more.
pub(super) fn decimal(text: &str) -> Option<i128> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str| part.chars().all(|character| character.is_ascii_digit());
    if !plain(whole) || !plain(fraction) || digits.trim_matches('.').is_empty() {
        return None;
    }
    let millionths: i128 = format!("{whole}{fraction:0<6}").parse().ok()?;
    Some(if text.starts_with('-') {
        -millionths
    } else {
        millionths
    })
}

/// Milliseconds since 1970, counted day by day.
pub(super) fn instant(text: &str) -> Option<i128> {
    if !text.contains('-') {
        let digits = text.chars().all(|character| character.is_ascii_digit());
        return text
            .parse::<i128>()
            .ok()
            .filter(|_| digits)
            .map(|seconds| seconds * 1000);
    }
    let (date, time) = text.split_once('T').unwrap_or((text, "00:00:00Z"));
    let mut fields = date.split('-').map(|field| field.parse::<i128>().ok());
    let (year, month, day) = (
        fields.next()??,
        fields.next()??,
        fields.next().unwrap_or(Some(1))?,
    );
    let leap = |year: i128| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = |year| {
        [
            31,
            if leap(year) { 29 } else { 28 },
            31,
            30,
            31,
            30,
            31,
            31,
            30,
            31,
            30,
            31,
        ]
    };
    let mut days = 0;
    for past in 1970..year {
        days += lengths(past).iter().sum::<i128>();
    }
    let months = lengths(year);
    let before = usize::try_from(month - 1).ok()?;
    if !(1..=*months.get(before)?).contains(&day) {
        return None;
    }
    days += months[..before].iter().sum::<i128>() + day - 1;

    let (clock, zone) = match time.find(['Z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => (time, "Z"),
    };
    let mut fields = clock
        .split([':', '.'])
        .map(|field| field.parse::<i128>().ok());
    let (hour, minute) = (fields.next()??, fields.next()??);
    let second = fields.next().unwrap_or(Some(0))?;
    let millisecond = fields.next().unwrap_or(Some(0))?;
    let ahead = match zone {
        "Z" => 0,
        zone => {
            let (hours, minutes) = zone.trim_start_matches(['+', '-']).split_once(':')?;
            let minutes = hours.parse::<i128>().ok()? * 60 + minutes.parse::<i128>().ok()?;
            if zone.starts_with('-') {
                -minutes
            } else {
                minutes
            }
        }
    };
    let in_range = hour < 24 && minute < 60 && second < 60;
    let minutes = (days * 24 + hour) * 60 + minute - ahead;
    in_range.then_some((minutes * 60 + second) * 1000 + millisecond)
}

/// Base64, digit by digit.
pub(super) fn bytes(text: &str) -> Option<Vec<bool>> {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let padding = text.len() - text.trim_end_matches('=').len();
    if !text.len().is_multiple_of(4) || padding > 2 {
        return None;
    }
    let mut bits = Vec::new();
    for digit in text.trim_end_matches('=').chars() {
        let value = DIGITS.find(digit)?;
        bits.extend((0..6).rev().map(|bit| value & (1 << bit) != 0));
    }
    bits.truncate(bits.len() - bits.len() % 8);
    Some(bits)
}

/// Whether the address begins with the bits of the range.
pub(super) fn address_in(address: &str, range: &str) -> Option<bool> {
    let (network, length) = match range.split_once('/') {
        Some((network, length)) => (network, Some(length.parse::<usize>().ok()?)),
        None => (range, None),
    };
    let (address, network) = (
        address.parse::<IpAddr>().ok()?,
        network.parse::<IpAddr>().ok()?,
    );
    // All in IPv6's clothes, so that IPv4's ranges are of its mapped part.
    let wide = |address: IpAddr| match address {
        IpAddr::V4(address) => address.to_ipv6_mapped(),
        IpAddr::V6(address) => address,
    };
    let bits = |address: IpAddr| format!("{:0128b}", Ipv6Addr::to_bits(wide(address))).into_bytes();
    let (longest, skipped) = if network.is_ipv4() {
        (32, 96)
    } else {
        (128, 0)
    };
    let length = length.unwrap_or(longest);
    if length > longest {
        return None;
    }
    // A range of IPv6 that is wider than all of IPv4 has none of its addresses.
    if wide(address).to_ipv4_mapped().is_some() && skipped + length < 96 {
        return Some(false);
    }
    let compared = skipped + length;
    Some(bits(address)[..compared] == bits(network)[..compared])
}
