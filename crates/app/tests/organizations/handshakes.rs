//! Invitations, approvals, and accounts that go.

use app::organizations::{HandshakeFilter, HandshakeView, InviteAccount};
use base::{AccountId, Duration, HandshakeId, PageRequest};
use domain::Error;
use domain::organization::{
    AccountState, FeatureSet, HandshakeAction, HandshakeState, Invitee, JoinedMethod, Tag, TaggedId,
};

use crate::support::{Bench, MANAGEMENT, account, refusal};

const GUEST: &str = "222233334444";

impl Bench {
    async fn invite(&self, target: Invitee) -> Result<HandshakeView, Error> {
        let command = InviteAccount {
            target,
            notes: Some("join us".to_owned()),
            tags: vec![Tag {
                key: "stage".to_owned(),
                value: "prod".to_owned(),
            }],
        };
        let cx = self.cx("InviteAccountToOrganization");
        self.app.invite_account_to_organization(&cx, command).await
    }

    async fn invited(&self, id: &str) -> HandshakeId {
        let invited = self.invite(Invitee::Account(account(id))).await;
        invited.expect("invited").handshake.id
    }

    async fn accept(&self, by: &str, id: &HandshakeId) -> Result<HandshakeView, Error> {
        let cx = self.cx_of(by, "AcceptHandshake");
        self.app.accept_handshake(&cx, id.clone()).await
    }

    async fn state(&self, id: &AccountId) -> Option<AccountState> {
        let id = id.clone();
        let found = self
            .db
            .read("state", move |tx| {
                store::organizations::find_account(tx, &id)
            })
            .await;
        found.expect("an answer").map(|account| account.state)
    }
}

#[tokio::test]
async fn an_invited_account_joins_with_its_tags() {
    for bench in Bench::all().await {
        bench.with_member().await;
        let app = &bench.app;
        let invited = bench.invite(Invitee::Account(account(GUEST))).await;
        let invited = invited.expect("invited");
        assert_eq!(invited.handshake.state, HandshakeState::Open);
        let id = invited.handshake.id.clone();
        assert!(
            invited.arn.ends_with(&format!("/invite/{id}")),
            "{}",
            invited.arn
        );
        assert_eq!(
            refusal(bench.invite(Invitee::Account(account(GUEST))).await),
            "Conflict Handshake: A handshake with the same action and target already exists."
        );
        // Nobody else sees or accepts it.
        let stranger = bench.cx_of("555566667777", "DescribeHandshake");
        let seen = app.describe_handshake(&stranger, id.clone()).await;
        assert_eq!(refusal(seen), "NotFound Handshake");
        let accepted = bench.accept("555566667777", &id).await;
        assert_eq!(refusal(accepted), "NotFound Handshake");
        let accepted = bench.accept(MANAGEMENT, &id).await;
        assert_eq!(refusal(accepted), "NotFound Handshake");
        let guest = bench.cx_of(GUEST, "ListHandshakesForAccount");
        let listed = app
            .list_handshakes_for_account(&guest, HandshakeFilter::default(), 20, None)
            .await
            .expect("a list");
        assert_eq!(listed.items.len(), 1);
        let accepted = bench.accept(GUEST, &id).await.expect("joined");
        assert_eq!(accepted.handshake.state, HandshakeState::Accepted);
        // It has the role of Organizations, and none that lets the management account in.
        let guest = bench.cx_of(GUEST, "ListRoles");
        let roles = app.list_roles(&guest, "/", PageRequest::first(10)).await;
        let roles = roles.expect("roles").items;
        let names: Vec<&str> = roles.iter().map(|role| role.name.as_str()).collect();
        assert_eq!(names, ["AWSServiceRoleForOrganizations"]);
        assert_eq!(
            refusal(bench.accept(GUEST, &id).await),
            "Constraint HANDSHAKE_ALREADY_IN_STATE"
        );
        let cx = bench.cx("DescribeAccount");
        let (member, _) = app.describe_account(&cx, account(GUEST)).await.expect("it");
        assert_eq!(member.account.joined_method, JoinedMethod::Invited);
        let tagged = TaggedId::Account(account(GUEST));
        let tags = app.list_organization_resource_tags(&cx, tagged, None).await;
        assert_eq!(tags.expect("tags").len(), 1);
        assert_eq!(
            refusal(bench.invite(Invitee::Account(account(GUEST))).await),
            "Constraint handshake:ALREADY_IN_AN_ORGANIZATION"
        );
        // Who was invited may leave at once, and loses its tags.
        let left = app
            .leave_organization(&bench.cx_of(GUEST, "LeaveOrganization"))
            .await;
        left.expect("left");
        assert_eq!(
            refusal(app.describe_account(&cx, account(GUEST)).await),
            "NotFound Account"
        );
        let id = bench.invited(GUEST).await;
        bench.accept(GUEST, &id).await.expect("joined again");
    }
}

#[tokio::test]
async fn invitations_are_declined_cancelled_and_expire() {
    for bench in Bench::all().await {
        bench.with_member().await;
        let app = &bench.app;
        let id = bench.invited(GUEST).await;
        let guest = bench.cx_of(GUEST, "DeclineHandshake");
        let declined = app.decline_handshake(&guest, id.clone()).await;
        assert_eq!(
            declined.expect("declined").handshake.state,
            HandshakeState::Declined
        );
        let cx = bench.cx("CancelHandshake");
        let cancelled = app.cancel_handshake(&cx, id).await;
        assert_eq!(
            refusal(cancelled),
            "Constraint INVALID_HANDSHAKE_TRANSITION"
        );
        let id = bench.invited(GUEST).await;
        let cancelled = app.cancel_handshake(&cx, id.clone()).await;
        cancelled.expect("cancelled");
        let accepted = bench.accept(GUEST, &id).await;
        assert_eq!(refusal(accepted), "Constraint INVALID_HANDSHAKE_TRANSITION");
        let by_mail = Invitee::Email("Guest@example.com".to_owned());
        let by_mail = bench.invite(by_mail).await.expect("invited").handshake;
        bench.clock.advance(Duration::from_days(16));
        let cx = bench.cx("DescribeHandshake");
        let found = app.describe_handshake(&cx, by_mail.id.clone()).await;
        assert_eq!(
            found.expect("visible").handshake.state,
            HandshakeState::Expired
        );
        let filter = HandshakeFilter {
            action: Some(HandshakeAction::Invite),
            parent: None,
        };
        let listed = app.list_handshakes_for_organization(&cx, filter, 20, None);
        assert_eq!(listed.await.expect("a list").items.len(), 3);
        bench.clock.advance(Duration::from_days(30));
        let cx = bench.cx("DescribeHandshake");
        let found = app.describe_handshake(&cx, by_mail.id).await;
        assert_eq!(refusal(found), "NotFound Handshake");
        assert_eq!(app.settle_organizations(cx.now()).await.expect("done"), 3);
        assert_eq!(app.settle_organizations(cx.now()).await.expect("done"), 0);
    }
}

#[tokio::test]
async fn an_invitation_by_mail_is_for_whoever_has_the_address() {
    for bench in Bench::all().await {
        bench.with_member().await;
        // The emulator gives an account that it has not heard of such an address.
        let other = bench.cx_of(GUEST, "CreateOrganization");
        let app = &bench.app;
        let made = app.create_organization(&other, FeatureSet::All).await;
        made.expect("an organization");
        let address = format!("ROOT@{GUEST}.invalid");
        let invited = bench
            .invite(Invitee::Email(address))
            .await
            .expect("invited");
        let id = invited.handshake.id;
        assert_eq!(
            refusal(bench.accept(GUEST, &id).await),
            "Constraint handshake:ALREADY_IN_AN_ORGANIZATION"
        );
        app.delete_organization(&other).await.expect("deleted");
        bench.accept(GUEST, &id).await.expect("joined");
        let again = Invitee::Email(format!("root@{GUEST}.invalid"));
        assert_eq!(
            refusal(bench.invite(again).await),
            "Constraint handshake:ALREADY_IN_AN_ORGANIZATION"
        );
    }
}

#[tokio::test]
async fn all_features_need_the_approval_of_everybody_who_was_invited() {
    for bench in Bench::all().await {
        let (app, cx) = (&bench.app, bench.cx("CreateOrganization"));
        let made = app.create_organization(&cx, FeatureSet::ConsolidatedBilling);
        made.await.expect("an organization");
        bench.member("made-here").await;
        let id = bench.invited(GUEST).await;
        bench.accept(GUEST, &id).await.expect("joined");
        let cx = bench.cx("EnableAllFeatures");
        let whole = app.enable_all_features(&cx).await.expect("begun").handshake;
        assert_eq!(whole.state, HandshakeState::Requested);
        assert_eq!(
            refusal(app.enable_all_features(&cx).await),
            "Constraint handshake:ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION"
        );
        assert_eq!(
            refusal(
                bench
                    .invite(Invitee::Account(account("555566667777")))
                    .await
            ),
            "Constraint handshake:INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES"
        );
        assert_eq!(
            refusal(bench.accept(MANAGEMENT, &whole.id).await),
            "Constraint INVALID_HANDSHAKE_TRANSITION"
        );
        let filter = HandshakeFilter {
            action: None,
            parent: Some(whole.id.clone()),
        };
        let guest = bench.cx_of(GUEST, "ListHandshakesForAccount");
        let parts = app.list_handshakes_for_account(&guest, filter, 20, None);
        let parts = parts.await.expect("a list").items;
        assert_eq!(parts.len(), 1);
        bench
            .accept(GUEST, &parts[0].handshake.id)
            .await
            .expect("approved");
        bench
            .accept(MANAGEMENT, &whole.id)
            .await
            .expect("completed");
        let (organization, types) = app.describe_organization(&cx).await.expect("it");
        assert_eq!((organization.feature_set, types), (FeatureSet::All, vec![]));
        assert_eq!(
            refusal(app.enable_all_features(&cx).await),
            "Constraint handshake:ORGANIZATION_ALREADY_HAS_ALL_FEATURES"
        );
    }
}

#[tokio::test]
async fn an_account_is_closed_suspended_and_gone_after_ninety_days() {
    for bench in Bench::all().await {
        let (_, _, member) = bench.with_member().await;
        let (app, cx) = (&bench.app, bench.cx("CloseAccount"));
        assert_eq!(
            refusal(app.close_account(&cx, account(MANAGEMENT)).await),
            "Constraint CANNOT_CLOSE_MANAGEMENT_ACCOUNT"
        );
        let by_member = bench.cx_of(member.as_str(), "DescribeOrganization");
        app.describe_organization(&by_member).await.expect("open");
        app.close_account(&cx, member.clone())
            .await
            .expect("closed");
        assert_eq!(
            bench.state(&member).await,
            Some(AccountState::PendingClosure)
        );
        assert_eq!(
            refusal(app.describe_organization(&by_member).await),
            "Denied: The account is suspended."
        );
        assert_eq!(
            refusal(app.close_account(&cx, member.clone()).await),
            "Constraint ACCOUNT_ALREADY_CLOSED"
        );
        app.settle_organizations(cx.now()).await.expect("settled");
        assert_eq!(bench.state(&member).await, Some(AccountState::Suspended));
        let remove = app.remove_account_from_organization(&cx, member.clone());
        assert_eq!(
            refusal(remove.await),
            "Constraint ACCOUNT_CANNOT_LEAVE_ORGANIZATION"
        );
        let list = || app.list_organization_accounts(&cx, None, 20, None);
        assert_eq!(list().await.expect("a list").items.len(), 2);
        bench.clock.advance(Duration::from_days(91));
        let cx = bench.cx("ListAccounts");
        app.settle_organizations(cx.now()).await.expect("settled");
        assert_eq!(bench.state(&member).await, Some(AccountState::Closed));
        assert_eq!(list().await.expect("a list").items.len(), 1);
    }
}

#[tokio::test]
async fn a_created_account_stays_for_a_week_and_the_management_account_for_ever() {
    for bench in Bench::all().await {
        let (_, _, member) = bench.with_member().await;
        let (app, cx) = (&bench.app, bench.cx("RemoveAccountFromOrganization"));
        let remove = |cx, id: &AccountId| app.remove_account_from_organization(cx, id.clone());
        assert_eq!(
            refusal(remove(&cx, &member).await),
            "Constraint WAIT_PERIOD_ACTIVE"
        );
        assert_eq!(
            refusal(remove(&cx, &account(MANAGEMENT)).await),
            "Constraint MASTER_CANNOT_LEAVE"
        );
        assert_eq!(
            refusal(app.leave_organization(&cx).await),
            "Constraint MASTER_CANNOT_LEAVE"
        );
        bench.clock.advance(Duration::from_days(8));
        let cx = bench.cx("RemoveAccountFromOrganization");
        remove(&cx, &member).await.expect("removed");
        assert_eq!(refusal(remove(&cx, &member).await), "NotFound Account");
        let by_member = bench.cx_of(member.as_str(), "DescribeOrganization");
        assert_eq!(
            refusal(app.describe_organization(&by_member).await),
            "NotFound Organization"
        );
        assert_eq!(
            refusal(app.create_gov_cloud_account(&cx, &[]).await),
            "Constraint MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED"
        );
    }
}
