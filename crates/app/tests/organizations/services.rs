//! Trusted access, delegated administrators, and what the organization's own policy opens.

use base::AccountId;
use domain::organization::{FeatureSet, PolicyType, TargetId};

use crate::support::{Bench, MANAGEMENT, account, refusal};

const SSO: &str = "sso.amazonaws.com";
const GUARD_DUTY: &str = "guardduty.amazonaws.com";
const NOT_FOR_MEMBERS: &str = "Denied: You don't have permissions to access this resource.";

impl Bench {
    async fn register(&self, id: &AccountId, service: &str) -> Result<(), domain::Error> {
        let cx = self.cx("RegisterDelegatedAdministrator");
        let (id, service) = (id.clone(), service.to_owned());
        let app = &self.app;
        app.register_delegated_administrator(&cx, id, service).await
    }

    async fn deregister(&self, id: &AccountId, service: &str) -> Result<(), domain::Error> {
        let cx = self.cx("DeregisterDelegatedAdministrator");
        let (id, service) = (id.clone(), service.to_owned());
        let app = &self.app;
        app.deregister_delegated_administrator(&cx, id, service)
            .await
    }
}

#[tokio::test]
async fn identity_center_has_trusted_access_from_the_start() {
    for bench in Bench::all().await {
        bench.with_member().await;
        let (app, cx) = (&bench.app, bench.cx("ListAWSServiceAccessForOrganization"));
        let list = async || {
            let page = app.list_aws_service_access(&cx, 20, None).await;
            let found = page.expect("a list").items.into_iter();
            found.map(|enabled| enabled.service).collect::<Vec<_>>()
        };
        assert_eq!(list().await, [SSO]);
        let enable = app.enable_aws_service_access(&cx, GUARD_DUTY.to_owned());
        enable.await.expect("enabled");
        let enable = app.enable_aws_service_access(&cx, GUARD_DUTY.to_owned());
        enable.await.expect("twice is no complaint");
        assert_eq!(list().await, [GUARD_DUTY, SSO]);
        let disable = app.disable_aws_service_access(&cx, GUARD_DUTY.to_owned());
        disable.await.expect("disabled");
        assert_eq!(list().await, [SSO]);
        let unknown = app.enable_aws_service_access(&cx, "example.com".to_owned());
        assert_eq!(
            refusal(unknown.await),
            "Constraint UNRECOGNIZED_SERVICE_PRINCIPAL"
        );
    }
}

#[tokio::test]
async fn a_member_administers_a_service_under_every_constraint() {
    for bench in Bench::all().await {
        let (_, _, member) = bench.with_member().await;
        let other = bench.member("other").await;
        for (id, service, expected) in [
            (
                account(MANAGEMENT),
                SSO,
                "Constraint CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
            ),
            (account("999999999999"), SSO, "NotFound Account"),
            (
                member.clone(),
                GUARD_DUTY,
                "Constraint SERVICE_ACCESS_NOT_ENABLED",
            ),
            (
                member.clone(),
                "example.com",
                "Constraint UNRECOGNIZED_SERVICE_PRINCIPAL",
            ),
        ] {
            assert_eq!(refusal(bench.register(&id, service).await), expected);
        }
        assert_eq!(
            refusal(bench.deregister(&member, SSO).await),
            "NotFound DelegatedAdministrator"
        );
        bench.register(&member, SSO).await.expect("registered");
        assert_eq!(
            refusal(bench.register(&member, SSO).await),
            "Conflict DelegatedAdministrator: The provided account is already a delegated \
             administrator for your organization."
        );
        assert_eq!(
            refusal(bench.register(&other, SSO).await),
            "Constraint MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED"
        );
        let (app, cx) = (&bench.app, bench.cx("ListDelegatedAdministrators"));
        for (service, count) in [(None, 1), (Some(SSO), 1), (Some(GUARD_DUTY), 0)] {
            let service = service.map(ToOwned::to_owned);
            let list = app.list_delegated_administrators(&cx, service, 20, None);
            assert_eq!(list.await.expect("a list").items.len(), count);
        }
        let services = app.list_delegated_services(&cx, member.clone(), 20, None);
        assert_eq!(services.await.expect("a list").items[0].service, SSO);
        let services = app.list_delegated_services(&cx, other, 20, None);
        assert_eq!(refusal(services.await), "NotFound DelegatedAdministrator");
        let disable = app.disable_aws_service_access(&cx, SSO.to_owned());
        assert_eq!(
            refusal(disable.await),
            "Constraint DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE"
        );
        let remove = app.remove_account_from_organization(&cx, member.clone());
        assert_eq!(
            refusal(remove.await),
            "Constraint CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG"
        );
        bench.deregister(&member, SSO).await.expect("deregistered");
    }
}

#[tokio::test]
async fn delegated_administrators_read_and_change_nothing() {
    for bench in Bench::all().await {
        let (root, _, member) = bench.with_member().await;
        let (app, cx) = (&bench.app, bench.cx_of(member.as_str(), "ListAccounts"));
        let list = || app.list_organization_accounts(&cx, None, 20, None);
        assert_eq!(refusal(list().await), NOT_FOR_MEMBERS);
        bench.register(&member, SSO).await.expect("registered");
        assert_eq!(list().await.expect("a list").items.len(), 2);
        app.list_roots(&cx, None).await.expect("a root");
        app.list_organization_policies(&cx, PolicyType::ServiceControl, 20, None)
            .await
            .expect("policies");
        let close = app.close_account(&cx, account(MANAGEMENT)).await;
        assert_eq!(refusal(close), NOT_FOR_MEMBERS);
        let enable = app.enable_policy_type(&cx, root, PolicyType::Tag).await;
        assert_eq!(refusal(enable), NOT_FOR_MEMBERS);
        bench.deregister(&member, SSO).await.expect("deregistered");
        assert_eq!(refusal(list().await), NOT_FOR_MEMBERS);
    }
}

#[tokio::test]
async fn the_organizations_own_policy_opens_what_it_says_to_whom_it_says() {
    for bench in Bench::all().await {
        let (root, _, member) = bench.with_member().await;
        let other = bench.member("other").await;
        let (app, cx) = (&bench.app, bench.cx("PutResourcePolicy"));
        assert_eq!(
            refusal(app.describe_organization_resource_policy(&cx).await),
            "NotFound OrganizationResourcePolicy"
        );
        let policy = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",
               "Principal":{{"AWS":"{member}"}},
               "Action":["organizations:EnablePolicyType","organizations:List*"],"Resource":"*",
               "Condition":{{"StringLikeIfExists":{{"organizations:PolicyType":"TAG_POLICY"}}}}}}]}}"#
        );
        let put = app.put_organization_resource_policy(&cx, policy.clone(), Vec::new());
        let (stored, arn) = put.await.expect("stored");
        assert_eq!(stored.content, policy);
        assert!(arn.contains(":resourcepolicy/o-") && arn.ends_with(stored.id.as_str()));
        let again = app.put_organization_resource_policy(&cx, policy, Vec::new());
        assert_eq!(again.await.expect("stored").0.id, stored.id);
        let by_member = bench.cx_of(member.as_str(), "EnablePolicyType");
        let by_other = bench.cx_of(other.as_str(), "EnablePolicyType");
        let enable = |cx, kind| app.enable_policy_type(cx, root.clone(), kind);
        enable(&by_member, PolicyType::Tag).await.expect("opened");
        let denied = refusal(enable(&by_member, PolicyType::Backup).await);
        assert!(
            denied.contains("no resource-based policy allows"),
            "{denied}"
        );
        let denied = refusal(enable(&by_other, PolicyType::Backup).await);
        assert!(
            denied.contains("no resource-based policy allows"),
            "{denied}"
        );
        app.list_roots(&by_member, None).await.expect("opened");
        refusal(app.list_roots(&by_other, None).await);
        // What cannot be opened stays closed.
        let close = app.close_account(&by_member, other).await;
        assert_eq!(refusal(close), NOT_FOR_MEMBERS);
        let delete = app.delete_organization_resource_policy(&cx).await;
        delete.expect("deleted");
        assert_eq!(
            refusal(enable(&by_member, PolicyType::Chatbot).await),
            NOT_FOR_MEMBERS
        );
    }
}

#[tokio::test]
async fn an_organization_for_one_bill_has_neither_policies_nor_services() {
    for bench in Bench::all().await {
        let (app, cx) = (&bench.app, bench.cx("CreateOrganization"));
        let made = app.create_organization(&cx, FeatureSet::ConsolidatedBilling);
        let (made, types) = made.await.expect("an organization");
        assert_eq!(types, []);
        let root = TargetId::Root(made.root.clone());
        let kind = PolicyType::ServiceControl;
        let of_root = app.list_policies_for_target(&cx, root, kind, 20, None);
        assert_eq!(of_root.await.expect("a list").items.len(), 0);
        let enable = app.enable_policy_type(&cx, made.root, kind).await;
        assert_eq!(refusal(enable), "Constraint POLICY_TYPE_NOT_AVAILABLE");
        let enable = app.enable_aws_service_access(&cx, SSO.to_owned()).await;
        assert_eq!(
            refusal(enable),
            "Constraint ORGANIZATION_NOT_IN_ALL_FEATURES_MODE"
        );
    }
}
