//! Whether a role session may assume a role: the trust policy's side and the caller's side.

use policy::decision::{Decision, Grant};
use policy::identity::{Request, evaluate};
use policy::principal::Caller;
use policy::trust::{TrustRequest, allows};
use policy::{Context, Document};

pub(super) const ACTION: &str = "sts:AssumeRole";

/// A request to assume a role, and all that decides on it.
pub(super) struct Question<'a> {
    /// The trust policy of the role.
    pub(super) trust: &'a Document,
    /// The role's ARN.
    pub(super) role: &'a str,
    /// Whether the role is in the caller's account.
    pub(super) same_account: bool,
    /// Who asks.
    pub(super) caller: Caller<'a>,
    /// The caller's inline and attached policies.
    pub(super) identity: &'a [Document],
    /// The caller's permissions boundary, where there is one.
    pub(super) boundary: Option<&'a Document>,
    /// The condition keys.
    pub(super) context: &'a Context,
}

impl Question<'_> {
    /// The answer, after aws-behaviour §14.2.
    pub(super) fn is_allowed(&self) -> bool {
        let trust = TrustRequest {
            action: ACTION,
            caller: &self.caller,
            context: self.context,
        };
        let Decision::Allowed { grant, .. } = allows(self.trust, &trust) else {
            return false;
        };
        let request = Request {
            action: ACTION,
            resource: self.role,
            context: self.context,
        };
        let mut allowed_by_identity = false;
        for document in self.identity {
            let decision = evaluate(document, &request);
            if decision.is_explicitly_denied() {
                return false;
            }
            allowed_by_identity |= decision.is_allowed();
        }
        let trust_suffices = self.same_account && grant.suffices_in_same_account();
        if !trust_suffices && !allowed_by_identity {
            return false;
        }
        let Some(boundary) = self.boundary else {
            return true;
        };
        let decision = evaluate(boundary, &request);
        // A trust policy that names the session itself is not limited by what the boundary does
        // not mention; one that names its role is.
        let named_directly = trust_suffices && matches!(grant, Grant::Direct | Grant::Wildcard);
        decision.is_allowed() || (named_directly && !decision.is_explicitly_denied())
    }
}

#[cfg(test)]
mod tests {
    use policy::PolicyKind;

    use super::*;

    const CALLER: &str = "arn:aws:iam::111111111111:role/Caller";
    const SESSION: &str = "arn:aws:sts::111111111111:assumed-role/Caller/me";
    const SAME: &str = "arn:aws:iam::111111111111:role/Target";
    const OTHER: &str = "arn:aws:iam::222222222222:role/Target";

    const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}"#;
    const DENY: &str = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Deny","Action":"sts:*","Resource":"*"}]}"#;
    const NOTHING: &str = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;

    fn trusting(principal: &str) -> String {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",
            "Principal":{{"AWS":"{principal}"}},"Action":"sts:AssumeRole"}}]}}"#
        )
    }

    #[track_caller]
    fn check(trusted: &str, role: &str, identity: &[&str], boundary: Option<&str>, allowed: bool) {
        let parse = |text: &str, kind| Document::parse(text, kind).expect("a policy");
        let trust = parse(&trusting(trusted), PolicyKind::Trust);
        let identity: Vec<_> = identity
            .iter()
            .map(|text| parse(text, PolicyKind::Identity))
            .collect();
        let boundary = boundary.map(|text| parse(text, PolicyKind::Boundary));
        let question = Question {
            trust: &trust,
            role,
            same_account: role == SAME,
            caller: Caller::AssumedRole {
                account_id: "111111111111",
                role_arn: CALLER,
                session_arn: SESSION,
                role_id: Some("AROAAAAAAAAAAAAAAAAAA"),
            },
            identity: &identity,
            boundary: boundary.as_ref(),
            context: &Context::new(),
        };
        assert_eq!(question.is_allowed(), allowed, "{trusted} {role}");
    }

    #[test]
    fn in_the_same_account_a_trusted_role_needs_no_policy_of_its_own() {
        check(CALLER, SAME, &[], None, true);
        check(SESSION, SAME, &[], None, true);
        check(
            "arn:aws:iam::111111111111:role/Stranger",
            SAME,
            &[ALLOW],
            None,
            false,
        );
    }

    #[test]
    fn a_trusted_account_leaves_the_decision_to_the_callers_policies() {
        check("111111111111", SAME, &[], None, false);
        check("111111111111", SAME, &[NOTHING], None, false);
        check("111111111111", SAME, &[NOTHING, ALLOW], None, true);
    }

    #[test]
    fn between_accounts_both_sides_must_allow() {
        check(CALLER, OTHER, &[], None, false);
        check(CALLER, OTHER, &[ALLOW], None, true);
        check("111111111111", OTHER, &[ALLOW], None, true);
        check("222222222222", OTHER, &[ALLOW], None, false);
    }

    #[test]
    fn an_explicit_deny_of_the_caller_wins() {
        check(CALLER, SAME, &[DENY], None, false);
        check(CALLER, OTHER, &[ALLOW, DENY], None, false);
        check(SESSION, SAME, &[], Some(DENY), false);
    }

    #[test]
    fn a_boundary_limits_all_but_a_session_that_is_named_itself() {
        check(CALLER, SAME, &[ALLOW], Some(NOTHING), false);
        check(CALLER, SAME, &[], Some(ALLOW), true);
        check(SESSION, SAME, &[], Some(NOTHING), true);
        check(SESSION, OTHER, &[ALLOW], Some(NOTHING), false);
    }
}
