//! The condition keys of a request (aws-behaviour §14.5, §14.6).

use std::net::IpAddr;

use base::Timestamp;
use policy::Context;

use super::{Grounds, Place};
use crate::Cx;

/// Clients choose it, and every condition about it reads it: of a longer one, no more is looked at.
const LONGEST_USER_AGENT: usize = 1024;

/// How a request comes; of one that is only imagined, no more than what is told.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Circumstances<'a> {
    /// When.
    pub(crate) now: Timestamp,
    /// The region that is called.
    pub(crate) region: &'a str,
    /// What the client calls itself.
    pub(crate) user_agent: Option<&'a str>,
    /// From where.
    pub(crate) source_ip: Option<&'a str>,
}

impl<'a> Circumstances<'a> {
    /// Those of a request that is there.
    pub(super) fn of(cx: &'a Cx) -> Self {
        Self {
            now: cx.now(),
            region: cx.region(),
            user_agent: Some(cx.user_agent()),
            source_ip: Some(cx.source_ip()),
        }
    }
}

/// What is known about the request itself.
pub(super) fn insert_request(context: &mut Context, request: &Circumstances<'_>, is_secure: bool) {
    context.insert("aws:CurrentTime", request.now.iso8601());
    context.insert("aws:EpochTime", request.now.seconds().to_string());
    if let Some(user_agent) = request.user_agent {
        let end = user_agent.floor_char_boundary(LONGEST_USER_AGENT);
        let user_agent = user_agent.get(..end).unwrap_or_default();
        context.insert("aws:UserAgent", user_agent);
    }
    context.insert("aws:RequestedRegion", request.region);
    context.insert("aws:SecureTransport", is_secure.to_string());
    context.insert("aws:ViaAWSService", "false");
    // What the product asks of itself has a name there, and no address.
    if let Some(address) = request.source_ip
        && address.parse::<IpAddr>().is_ok()
    {
        context.insert("aws:SourceIp", address);
    }
}

/// What is known about who makes it.
pub(crate) fn insert_principal(context: &mut Context, grounds: &Grounds, now: Timestamp) {
    let principal = grounds.principal();
    context.insert("aws:PrincipalArn", &principal.arn);
    context.insert("aws:PrincipalType", principal.kind);
    context.insert("aws:PrincipalAccount", grounds.account().as_str());
    context.insert("aws:PrincipalIsAWSService", "false");
    context.insert("aws:userid", &principal.user_id);
    if let Some(name) = &principal.user_name {
        context.insert("aws:username", name);
    }
    if let Some(organization) = grounds.place().organization() {
        context.insert("aws:PrincipalOrgID", organization.id.as_str());
        context.insert_many("aws:PrincipalOrgPaths", grounds.place().path());
    }
    for (key, value) in grounds.tags() {
        context.insert_tag(&format!("aws:PrincipalTag/{key}"), value);
    }
    if let Some(user) = &principal.identity_store_user {
        context.insert("identitystore:UserId", user.as_str());
    }
    let Some(session) = grounds.session() else {
        return;
    };
    context.insert("aws:TokenIssueTime", session.issued_at.iso8601());
    let has_mfa = session.mfa_at.is_some();
    context.insert("aws:MultiFactorAuthPresent", has_mfa.to_string());
    if let Some(at) = session.mfa_at {
        let age = now
            .since(at)
            .micros()
            .max(0)
            .checked_div(1_000_000)
            .unwrap_or(0);
        context.insert("aws:MultiFactorAuthAge", age.to_string());
    }
    if let Some(identity) = &session.source_identity {
        context.insert("aws:SourceIdentity", identity);
    }
    if let Some(provider) = &session.federated_provider {
        context.insert("aws:FederatedProvider", provider);
    }
    if session.task_policy.is_some() {
        context.insert("aws:AssumedRoot", "true");
    }
    for (key, value) in &session.federation_keys {
        context.insert(key, value);
    }
}

/// What is known about the resource and whose it is.
pub(crate) fn insert_resource(context: &mut Context, owner: &Place, tags: &[(String, String)]) {
    context.insert("aws:ResourceAccount", owner.account().as_str());
    if let Some(organization) = owner.organization() {
        context.insert("aws:ResourceOrgID", organization.id.as_str());
        context.insert_many("aws:ResourceOrgPaths", owner.path());
    }
    for (key, value) in tags {
        context.insert_tag(&format!("aws:ResourceTag/{key}"), value);
        context.insert_tag(&format!("iam:ResourceTag/{key}"), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resource_exhaustion_of_a_long_user_agent_conditions_see_the_beginning() {
        let long = "é".repeat(LONGEST_USER_AGENT);
        let request = Circumstances {
            now: Timestamp::from_seconds(1_790_000_000),
            region: "us-east-1",
            user_agent: Some(&long),
            source_ip: None,
        };
        let mut context = Context::new();
        insert_request(&mut context, &request, false);
        let [seen] = context.values("aws:UserAgent").expect("a value") else {
            panic!("one value");
        };
        assert_eq!(
            (seen.len(), long.starts_with(seen)),
            (LONGEST_USER_AGENT, true)
        );
    }
}
