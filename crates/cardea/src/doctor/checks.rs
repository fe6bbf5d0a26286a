//! How sign-in is set up, judged by what is known.

use base::{Duration, Timestamp};
use domain::identity_source::IdentitySource;
use domain::saml_provider::NameIdFormat;
use saml::IdentityProvider;

use super::facts::{Asked, Facts, Oidc, Saml, Token, Trusted};
use super::names::is_address;
use super::report::Check;

/// What ends sooner is told.
const SOON: Duration = Duration::from_days(30);
/// A provider of which nothing was heard for so long does not provision any more.
const SILENCE: Duration = Duration::from_days(7);
/// By how much two clocks may differ where the provider's options say nothing.
const CLOCK_SKEW: i64 = 60;
/// How many user names are told.
const NAMES: usize = 5;

/// Judges everything, what matters most first.
pub(super) fn examine(facts: &Facts) -> Vec<Check> {
    let mut checks = vec![source(facts), own_address(&facts.public_url)];
    if let Some(saml) = &facts.saml {
        metadata(saml, facts.now, &mut checks);
        certificates(saml, &mut checks);
        checks.push(clock(&saml.asked, saml.clock_skew));
    }
    if let Some(oidc) = &facts.oidc {
        discovery(oidc, &mut checks);
        checks.push(clock(&oidc.asked, CLOCK_SKEW));
    }
    if facts.saml.is_some() || facts.oidc.is_some() {
        provisioning(facts, &mut checks);
    }
    checks.extend(user_names(facts));
    checks
}

fn source(facts: &Facts) -> Check {
    let subject = "identity source";
    let switch = |to: &str| {
        format!("Nothing to do yet; when all is well, `cardea identity-source change {to}`.")
    };
    match (facts.source, &facts.saml, &facts.oidc) {
        (IdentitySource::Directory, None, None) => Check::note(
            subject,
            "People sign in here, with passwords; no identity provider is set.",
        )
        .mend("`cardea saml set`, as docs/identity-providers has it for each product."),
        (IdentitySource::Directory, saml, _) => Check::note(
            subject,
            "An identity provider is set, and people do not sign in with it yet.",
        )
        .mend(switch(if saml.is_some() { "saml" } else { "oidc" })),
        (IdentitySource::Saml, None, _) | (IdentitySource::Oidc, _, None) => Check::wrong(
            subject,
            "People are to sign in at an identity provider, and none is set.",
        )
        .mend("Set it, or go back with `cardea identity-source change directory`."),
        (IdentitySource::Saml, Some(saml), _) => Check::good(
            subject,
            format!("People sign in at `{}` by SAML.", saml.entity_id),
        ),
        (IdentitySource::Oidc, _, Some(oidc)) => Check::good(
            subject,
            format!("People sign in at `{}` by OpenID Connect.", oidc.issuer),
        ),
    }
}

fn own_address(url: &str) -> Check {
    let subject = "our address";
    if is_secure(url) {
        return Check::good(subject, format!("People find us at `{url}`."));
    }
    Check::wrong(
        subject,
        format!("People find us at `{url}`, which is neither `https` nor this machine alone."),
    )
    .mend(
        "`cardea serve --public-url https://…`; then tell the provider the new entity id and ACS URL.",
    )
}

/// Nobody in between can read what is sent there.
fn is_secure(url: &str) -> bool {
    if url.starts_with("https://") {
        return true;
    }
    let Some(rest) = url.strip_prefix("http://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => name,
        _ => host,
    };
    let name = name.trim_matches(['[', ']']);
    name == "localhost"
        || name
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

fn metadata(saml: &Saml, now: Timestamp, checks: &mut Vec<Check>) {
    let subject = "metadata";
    for url in &saml.sign_on {
        if !is_secure(url) {
            let text = format!("Sign-in at the provider begins at `{url}`, which is not `https`.");
            checks.push(Check::wrong(subject, text).mend("Set its metadata again."));
        }
    }
    match saml.valid_until {
        Some(until) if until <= now => checks.push(
            Check::wrong(
                subject,
                format!("The provider's metadata ended at {until}."),
            )
            .mend("Get them again: `cardea saml refresh`, or `cardea saml set --metadata`."),
        ),
        Some(until) if until <= now.plus(SOON) && saml.metadata_url.is_none() => checks.push(
            Check::warning(subject, format!("The provider's metadata end at {until}."))
                .mend("Set newer ones: `cardea saml set --metadata`, or better `--metadata-url`."),
        ),
        _ => {}
    }
    if let Some(failure) = &saml.refresh_failure {
        let text = format!("The provider's metadata are not refreshed any more: {failure}");
        checks.push(Check::wrong(subject, text).mend(
            "`cardea saml refresh` tries it again; with `--accept-new-certificates` if you have \
             compared the new certificates.",
        ));
    }
    match (&saml.metadata_url, &saml.asked.said) {
        (None, _) => checks.push(
            Check::note(
                subject,
                "The provider was not set by the URL of its metadata: new certificates have to be \
                 brought by hand.",
            )
            .mend("`cardea saml set --metadata-url`, if it has one."),
        ),
        (Some(url), Err(reason)) => {
            let text = format!("The metadata at `{url}` cannot be had from this machine: {reason}");
            checks.push(if saml.refresh_failure.is_some() {
                Check::wrong(subject, text)
            } else {
                // The server gets them by itself, perhaps by another way.
                Check::note(subject, text)
            });
        }
        (Some(url), Ok(said)) => fresh_metadata(saml, url, said, checks),
    }
}

/// What the provider says of itself now, beside what the server has.
fn fresh_metadata(saml: &Saml, url: &str, said: &IdentityProvider, checks: &mut Vec<Check>) {
    let subject = "metadata";
    if said.entity_id != saml.entity_id {
        let (theirs, ours) = (&said.entity_id, &saml.entity_id);
        checks.push(
            Check::wrong(
                subject,
                format!("At `{url}` is the entity `{theirs}`, and `{ours}` is set here."),
            )
            .mend("Copy the metadata URL of this application again: `cardea saml set`."),
        );
        return;
    }
    let new = said
        .signing
        .iter()
        .filter(|new| {
            saml.certificates
                .iter()
                .all(|c| c.certificate.as_ref() != Some(new))
        })
        .count();
    if new > 0 {
        let text = format!("The provider has {new} new certificate(s), which are not trusted yet.");
        checks.push(Check::warning(subject, text).mend("`cardea saml refresh`"));
    }
    let offered = &said.name_id_formats;
    let is_offered = |format: &String| offered.is_empty() || offered.contains(format);
    let unspecified = NameIdFormat::Unspecified.as_str();
    let first = saml.formats.first();
    if first.is_none_or(is_offered) {
        checks.push(Check::good(
            subject,
            "The provider's metadata are reachable and say what is set here.",
        ));
    } else if saml.formats.iter().any(is_offered)
        || offered.iter().any(|format| format == unspecified)
    {
        checks.push(Check::note(
            subject,
            format!(
                "The provider does not offer the format of NameID that it is asked for, but \
                 another one that is taken. It offers: {}.",
                offered.join(", ")
            ),
        ));
    } else {
        checks.push(
            Check::wrong(
                subject,
                format!(
                    "The provider offers none of the formats of NameID that are taken here ({}); \
                     it offers: {}.",
                    saml.formats.join(", "),
                    offered.join(", ")
                ),
            )
            .mend("Set the format of NameID at the provider, or `cardea saml set --name-id`."),
        );
    }
}

fn certificates(saml: &Saml, checks: &mut Vec<Check>) {
    let subject = "certificates";
    let is = |status: &'static str| {
        let found = saml.certificates.iter();
        found.filter(move |certificate| certificate.status == status)
    };
    let usable = ["ACTIVE", "EXPIRING", "NOT_YET_VALID"];
    let usable = usable.into_iter().flat_map(is).count();
    let add = "Export the new one at the provider: `cardea saml certificates add FILE`, or \
               `cardea saml refresh`.";
    if usable == 0 {
        let text = "No certificate of the provider is usable: nobody can sign in.";
        checks.push(Check::wrong(subject, text).mend(add));
    }
    for certificate in is("EXPIRED") {
        let text = format!(
            "{} has expired at {}.",
            called(certificate),
            certificate.not_after
        );
        checks.push(Check::warning(subject, text).mend(format!(
            "If the provider signs with another one by now: `cardea saml certificates delete {}`.",
            certificate.id
        )));
    }
    for certificate in is("EXPIRING") {
        let text = format!(
            "{} expires at {}.",
            called(certificate),
            certificate.not_after
        );
        checks.push(Check::warning(subject, text).mend(add));
    }
    for certificate in is("UNUSABLE") {
        let text = format!("{} has a key that is not accepted.", called(certificate));
        checks.push(Check::warning(subject, text).mend(add));
    }
    if usable > 0 && is("ACTIVE").count() == saml.certificates.len() {
        let text = format!("All {usable} certificate(s) of the provider are good.");
        checks.push(Check::good(subject, text));
    }
}

fn called(certificate: &Trusted) -> String {
    let id: String = certificate.id.chars().take(12).collect();
    format!("The certificate `{}` ({id}…)", certificate.subject)
}

fn clock<T>(asked: &Asked<T>, skew: i64) -> Check {
    let subject = "clock";
    let Some(ahead) = asked.ahead else {
        return Check::note(
            subject,
            "The provider's clock could not be compared with the server's.",
        );
    };
    let by = ahead.abs();
    let where_to = if ahead > 0 { "ahead of" } else { "behind" };
    if by > skew {
        Check::wrong(
            subject,
            format!(
                "The provider's clock is {by} seconds {where_to} the server's, and {skew} are \
                 allowed."
            ),
        )
        .mend("Set both by NTP; until then `cardea saml set … --clock-skew 300`.")
    } else {
        Check::good(
            subject,
            format!("The provider's clock and the server's differ by {by} seconds."),
        )
    }
}

fn discovery(oidc: &Oidc, checks: &mut Vec<Check>) {
    let subject = "discovery";
    checks.push(match &oidc.asked.said {
        Ok(issuer) if *issuer == oidc.issuer => Check::good(
            subject,
            format!("`{issuer}` is reachable and says who it is."),
        ),
        Ok(issuer) => Check::wrong(
            subject,
            format!(
                "The provider calls itself `{issuer}`, and `{}` is set here.",
                oidc.issuer
            ),
        )
        .mend("Set the issuer exactly as the provider writes it, with or without the last slash."),
        Err(reason) => Check::note(
            subject,
            format!(
                "The discovery document of `{}` cannot be had from this machine: {reason}",
                oidc.issuer
            ),
        ),
    });
}

fn provisioning(facts: &Facts, checks: &mut Vec<Check>) {
    let subject = "provisioning";
    let found = &facts.provisioning;
    if !found.is_enabled {
        checks.push(
            Check::note(
                subject,
                "Automatic provisioning is not enabled: users have to be made by hand.",
            )
            .mend("`cardea scim enable`"),
        );
        return;
    }
    if let Some(held) = &found.held {
        checks.push(
            Check::wrong(
                subject,
                format!("The guard holds back what is to be removed: {held}"),
            )
            .mend("`cardea scim reports --outcome held`, then `cardea scim confirm`."),
        );
    }
    if found.is_rehearsal {
        checks.push(
            Check::warning(
                subject,
                "Provisioning only rehearses: nothing is changed by it.",
            )
            .mend("`cardea scim guard --dry-run off`"),
        );
    }
    if found.tokens.is_empty() {
        checks.push(
            Check::warning(subject, "Provisioning is enabled, and there is no token.")
                .mend("`cardea scim token create`"),
        );
    }
    let lasts = |token: &&Token| token.expires_at > facts.now.plus(SOON);
    let has_successor = found.tokens.iter().any(|token| lasts(&token));
    for token in &found.tokens {
        checks.push(judged(token, facts.now, has_successor));
    }
}

fn judged(token: &Token, now: Timestamp, has_successor: bool) -> Check {
    let subject = "provisioning";
    let (name, end) = (&token.name, token.expires_at);
    let renew = "`cardea scim token create`, give it to the provider, then delete the old one.";
    if end <= now {
        let text = format!("The token `{name}` ended at {end}.");
        return if has_successor {
            Check::note(subject, text).mend("Delete it: `cardea scim token delete`.")
        } else {
            Check::wrong(subject, text).mend(renew)
        };
    }
    if end <= now.plus(SOON) && !has_successor {
        let text = format!("The token `{name}` ends at {end}.");
        return Check::warning(subject, text).mend(renew);
    }
    match token.last_used_at {
        None => Check::note(
            subject,
            format!("The token `{name}` has not been used yet."),
        ),
        Some(last) if now.since(last) > SILENCE => {
            let text = format!("The token `{name}` was last used at {last}.");
            Check::warning(subject, text)
                .mend("Look at the provider's provisioning log: it may have given up.")
        }
        Some(last) => Check::good(
            subject,
            format!("The token `{name}` was last used at {last} and is good until {end}."),
        ),
    }
}

/// Whoever is called something that the provider never sends cannot sign in.
fn user_names(facts: &Facts) -> Option<Check> {
    let saml = facts.saml.as_ref()?;
    let [only] = saml.formats.as_slice() else {
        return None;
    };
    if only != NameIdFormat::Email.as_str() {
        return None;
    }
    let subject = "user names";
    let enabled = facts.people.iter().filter(|person| person.is_enabled);
    let odd: Vec<&str> = enabled
        .map(|person| person.user_name.as_str())
        .filter(|name| !is_address(name))
        .collect();
    if odd.is_empty() {
        return Some(Check::good(
            subject,
            "All users have names that the provider could send.",
        ));
    }
    let shown: Vec<String> = odd
        .iter()
        .take(NAMES)
        .map(|name| format!("`{name}`"))
        .collect();
    let more = if odd.len() > NAMES { ", …" } else { "" };
    Some(
        Check::warning(
            subject,
            format!(
                "{} user(s) have names that are no e-mail addresses, and the provider sends \
                 addresses (NameID): {}{more}.",
                odd.len(),
                shown.join(", ")
            ),
        )
        .mend("Rename them, disable them, or take other formats: `cardea saml set … --name-id`."),
    )
}

#[cfg(test)]
mod tests;
