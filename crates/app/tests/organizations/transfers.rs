//! Transfers of a responsibility between two organizations.

use app::organizations::{HandshakeView, InviteOrganization, TransferView};
use base::{Duration, HandshakeId, ResponsibilityTransferId, Timestamp};
use domain::Error;
use domain::organization::{
    FeatureSet, HandshakeState, Invitee, Tag, TaggedId, TransferDirection, TransferStatus,
};

use crate::support::{Bench, MANAGEMENT, account, refusal};

/// The management accounts of other organizations.
const SOURCE: &str = "222233334444";
const THIRD: &str = "333344445555";

fn at(text: &str) -> Timestamp {
    Timestamp::parse_iso8601(text).expect("an instant")
}

impl Bench {
    async fn organized(&self, ids: &[&str]) {
        for id in ids {
            let cx = self.cx_of(id, "CreateOrganization");
            let made = self.app.create_organization(&cx, FeatureSet::All).await;
            made.expect("an organization");
        }
    }

    async fn offer_as(
        &self,
        by: &str,
        target: Invitee,
        start: &str,
    ) -> Result<HandshakeView, Error> {
        let cx = self.cx_of(by, "InviteOrganizationToTransferResponsibility");
        let command = InviteOrganization {
            target,
            notes: Some("let us pay".to_owned()),
            name: "Subsidiary".to_owned(),
            start_at: at(start),
            tags: vec![Tag {
                key: "stage".to_owned(),
                value: "prod".to_owned(),
            }],
        };
        self.app
            .invite_organization_to_transfer_responsibility(&cx, command)
            .await
    }

    /// The clock of the bench stands in September 2026.
    async fn offer(&self, by: &str, to: &str) -> Result<HandshakeView, Error> {
        let target = Invitee::Account(account(to));
        self.offer_as(by, target, "2026-11-01T00:00:00Z").await
    }

    async fn accept_offer(&self, by: &str, id: &HandshakeId) -> Result<HandshakeView, Error> {
        let cx = self.cx_of(by, "AcceptHandshake");
        self.app.accept_handshake(&cx, id.clone()).await
    }

    /// A transfer that is agreed on.
    async fn agreed(&self, by: &str, to: &str) -> ResponsibilityTransferId {
        let offered = self.offer(by, to).await.expect("offered");
        let accepted = self.accept_offer(to, &offered.handshake.id).await;
        accepted.expect("accepted").transfer.expect("it").id
    }

    async fn describe(
        &self,
        by: &str,
        id: &ResponsibilityTransferId,
    ) -> Result<TransferView, Error> {
        let cx = self.cx_of(by, "DescribeResponsibilityTransfer");
        self.app
            .describe_responsibility_transfer(&cx, id.clone())
            .await
    }

    async fn inbound(&self, by: &str, through: Option<&ResponsibilityTransferId>) -> Vec<String> {
        let cx = self.cx_of(by, "ListInboundResponsibilityTransfers");
        let (mut ids, mut token) = (Vec::new(), None);
        loop {
            let page = self
                .app
                .list_inbound_responsibility_transfers(&cx, through.cloned(), 1, token.as_deref())
                .await
                .expect("a page");
            ids.extend(page.items.iter().map(|view| view.transfer.id.to_string()));
            token = page.next;
            if token.is_none() {
                return ids;
            }
        }
    }

    async fn outbound(&self, by: &str) -> Vec<TransferStatus> {
        let cx = self.cx_of(by, "ListOutboundResponsibilityTransfers");
        let page = self
            .app
            .list_outbound_responsibility_transfers(&cx, 20, None)
            .await
            .expect("a page");
        let views = page.items.iter();
        views.map(|view| view.transfer.status).collect()
    }

    async fn terminate(
        &self,
        by: &str,
        id: &ResponsibilityTransferId,
        end: Option<&str>,
    ) -> Result<TransferView, Error> {
        let cx = self.cx_of(by, "TerminateResponsibilityTransfer");
        self.app
            .terminate_responsibility_transfer(&cx, id.clone(), end.map(at))
            .await
    }

    async fn delete_of(&self, id: &str) -> Result<(), Error> {
        let cx = self.cx_of(id, "DeleteOrganization");
        self.app.delete_organization(&cx).await
    }
}

#[tokio::test]
async fn a_transfer_is_offered_accepted_seen_from_both_sides_and_withdrawn() {
    for bench in Bench::all().await {
        bench.organized(&[MANAGEMENT, SOURCE, THIRD]).await;
        let offered = bench.offer(MANAGEMENT, SOURCE).await.expect("offered");
        let id = offered.transfer.as_ref().expect("a transfer").id.clone();
        assert!(offered.arn.contains("/transfer_responsibility/h-"));
        assert_eq!(
            offered.handshake.expires_at,
            offered.handshake.requested_at.plus(Duration::from_days(15))
        );
        assert_eq!(
            refusal(bench.offer(MANAGEMENT, SOURCE).await),
            "Conflict Handshake: A handshake with the same action and target already exists."
        );
        assert_eq!(bench.outbound(SOURCE).await, [TransferStatus::Requested]);
        assert_eq!(bench.inbound(MANAGEMENT, None).await, [id.to_string()]);
        assert_eq!(
            refusal(bench.terminate(MANAGEMENT, &id, None).await),
            "Constraint INVALID_TRANSFER_TRANSITION"
        );
        // It is nothing to others, who can neither see nor accept it.
        let handshake = offered.handshake.id.clone();
        assert_eq!(
            refusal(bench.describe(THIRD, &id).await),
            "NotFound ResponsibilityTransfer"
        );
        assert_eq!(
            refusal(bench.accept_offer(THIRD, &handshake).await),
            "NotFound Handshake"
        );
        let accepted = bench.accept_offer(SOURCE, &handshake).await;
        assert_eq!(
            accepted.expect("accepted").handshake.state,
            HandshakeState::Accepted
        );

        let ours = bench.describe(MANAGEMENT, &id).await.expect("ours");
        assert_eq!(ours.transfer.status, TransferStatus::Accepted);
        assert_eq!(ours.direction, TransferDirection::Inbound);
        assert_eq!(ours.transfer.name, "Subsidiary");
        assert_eq!(ours.source.account, Some(account(SOURCE)));
        assert_eq!(ours.target.account, Some(account(MANAGEMENT)));
        assert!(ours.source.email.is_some() && ours.target.email.is_some());
        assert!(
            ours.arn
                .starts_with(&format!("arn:aws:organizations::{MANAGEMENT}:transfer/o-"))
                && ours.arn.contains("/billing/inbound/"),
            "{}",
            ours.arn
        );
        let theirs = bench.describe(SOURCE, &id).await.expect("theirs");
        assert_eq!(theirs.direction, TransferDirection::Outbound);
        assert!(theirs.arn.contains(SOURCE) && theirs.arn.contains("/billing/outbound/"));

        // Neither can go away while it stands.
        for side in [MANAGEMENT, SOURCE] {
            assert_eq!(
                refusal(bench.delete_of(side).await),
                "Constraint ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS"
            );
        }
        assert_eq!(
            refusal(bench.offer(MANAGEMENT, SOURCE).await),
            "Constraint handshake:RESPONSIBILITY_TRANSFER_ALREADY_EXISTS"
        );
        let early = bench.terminate(SOURCE, &id, Some("2026-11-15T23:59:59Z"));
        assert_eq!(refusal(early.await), "Constraint END_DATE_NOT_END_OF_MONTH");
        let ended = bench.terminate(SOURCE, &id, Some("2026-12-31T23:59:59Z"));
        let ended = ended.await.expect("withdrawn").transfer;
        assert_eq!(ended.status, TransferStatus::Withdrawn);
        assert_eq!(
            ended.end_at.map(Timestamp::iso8601).as_deref(),
            Some("2026-12-31T23:59:59Z")
        );
        assert_eq!(
            refusal(bench.terminate(MANAGEMENT, &id, None).await),
            "Constraint TRANSFER_ALREADY_IN_STATUS"
        );
        bench.clock.advance(Duration::from_days(120));
        for side in [SOURCE, MANAGEMENT] {
            bench.delete_of(side).await.expect("nothing stands");
        }
    }
}

#[tokio::test]
async fn only_management_accounts_of_other_organizations_are_offered_a_transfer() {
    for bench in Bench::all().await {
        bench.organized(&[MANAGEMENT, SOURCE]).await;
        let (_, _, member) = bench.with_member().await;
        assert_eq!(
            refusal(bench.offer(MANAGEMENT, MANAGEMENT).await),
            "Constraint handshake:SOURCE_AND_TARGET_CANNOT_MATCH"
        );
        for nobody in [member.as_str(), "999999999999"] {
            assert_eq!(
                refusal(bench.offer(MANAGEMENT, nobody).await),
                "Constraint handshake:TARGET_ACCOUNT_VALIDATION_FAILURE"
            );
        }
        for (start, reason) in [
            ("2026-11-02T00:00:00Z", "START_DATE_NOT_BEGINNING_OF_MONTH"),
            ("2026-11-01T00:00:01Z", "START_DATE_NOT_BEGINNING_OF_DAY"),
            ("2026-09-01T00:00:00Z", "START_DATE_TOO_EARLY"),
        ] {
            let target = Invitee::Account(account(SOURCE));
            let refused = bench.offer_as(MANAGEMENT, target, start).await;
            assert_eq!(refusal(refused), format!("Constraint {reason}"));
        }
        // By e-mail, a member may be asked by mistake; it cannot accept.
        let cx = bench.cx("DescribeAccount");
        let described = bench.app.describe_account(&cx, member.clone()).await;
        let email = described.expect("a member").0.account.email;
        let target = Invitee::Email(email);
        let offered = bench.offer_as(SOURCE, target, "2026-11-01T00:00:00Z");
        let id = offered.await.expect("offered").handshake.id;
        assert_eq!(
            refusal(bench.accept_offer(member.as_str(), &id).await),
            "Constraint handshake:TARGET_ACCOUNT_VALIDATION_FAILURE"
        );
        // Members of an organization have no say in it.
        let cx = bench.cx_of(member.as_str(), "ListInboundResponsibilityTransfers");
        let refused = bench
            .app
            .list_inbound_responsibility_transfers(&cx, None, 20, None)
            .await;
        assert_eq!(
            refusal(refused),
            "Denied: You don't have permissions to access this resource."
        );
    }
}

#[tokio::test]
async fn an_offer_ends_with_its_handshake() {
    for bench in Bench::all().await {
        bench.organized(&[MANAGEMENT, SOURCE]).await;
        let id = |view: HandshakeView| (view.handshake.id, view.transfer.expect("it").id);
        let (handshake, first) = id(bench.offer(MANAGEMENT, SOURCE).await.expect("offered"));
        let cx = bench.cx_of(SOURCE, "DeclineHandshake");
        let declined = bench.app.decline_handshake(&cx, handshake).await;
        declined.expect("declined");
        let (handshake, second) = id(bench.offer(MANAGEMENT, SOURCE).await.expect("offered"));
        let cx = bench.cx("CancelHandshake");
        let cancelled = bench.app.cancel_handshake(&cx, handshake).await;
        cancelled.expect("cancelled");
        let (handshake, third) = id(bench.offer(MANAGEMENT, SOURCE).await.expect("offered"));
        bench.clock.advance(Duration::from_days(15));
        assert_eq!(
            refusal(bench.accept_offer(SOURCE, &handshake).await),
            "Constraint INVALID_HANDSHAKE_TRANSITION"
        );
        for (transfer, status) in [
            (&first, TransferStatus::Declined),
            (&second, TransferStatus::Canceled),
            (&third, TransferStatus::Expired),
        ] {
            for side in [MANAGEMENT, SOURCE] {
                let found = bench.describe(side, transfer).await.expect("it");
                assert_eq!(found.transfer.status, status);
            }
            let cx = bench.cx("UpdateResponsibilityTransfer");
            let name = "Renamed".to_owned();
            let renamed = bench
                .app
                .update_responsibility_transfer(&cx, transfer.clone(), name)
                .await;
            assert_eq!(
                refusal(renamed),
                "Constraint TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED"
            );
        }
        // Nothing is kept for ever of what was never agreed on.
        bench.clock.advance(Duration::from_days(60));
        let settled = bench.app.settle_organizations(bench.cx("").now()).await;
        assert_eq!(settled.expect("settled"), 3);
        assert!(bench.inbound(MANAGEMENT, None).await.is_empty());
    }
}

#[tokio::test]
async fn an_organization_is_paid_for_by_one_and_never_by_itself_through_others() {
    for bench in Bench::all().await {
        bench.organized(&[MANAGEMENT, SOURCE, THIRD]).await;
        let outer = bench.agreed(MANAGEMENT, SOURCE).await;
        let other = bench.offer(THIRD, SOURCE).await.expect("offered");
        assert_eq!(
            refusal(bench.accept_offer(SOURCE, &other.handshake.id).await),
            "Constraint RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION"
        );
        let inner = bench.agreed(SOURCE, THIRD).await;
        // What the organization pays for comes along with it.
        assert_eq!(
            bench.inbound(MANAGEMENT, Some(&outer)).await,
            [inner.to_string()]
        );
        let ring = bench.offer(THIRD, MANAGEMENT).await.expect("offered");
        assert_eq!(
            refusal(bench.accept_offer(MANAGEMENT, &ring.handshake.id).await),
            "Constraint RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION"
        );
    }
}

#[tokio::test]
async fn who_pays_names_and_tags_a_transfer() {
    for bench in Bench::all().await {
        bench.organized(&[MANAGEMENT, SOURCE]).await;
        let id = bench.agreed(MANAGEMENT, SOURCE).await;
        let tagged = TaggedId::Transfer(id.clone());
        let cx = bench.cx("ListTagsForResource");
        let tags = bench
            .app
            .list_organization_resource_tags(&cx, tagged.clone(), None)
            .await
            .expect("tags");
        assert_eq!(tags.len(), 1);
        let cx = bench.cx_of(SOURCE, "ListTagsForResource");
        let tags = bench
            .app
            .list_organization_resource_tags(&cx, tagged, None)
            .await;
        assert_eq!(refusal(tags), "NotFound Target");
        for (side, expected) in [(MANAGEMENT, None), (SOURCE, Some("ResponsibilityTransfer"))] {
            let cx = bench.cx_of(side, "UpdateResponsibilityTransfer");
            let name = "Renamed".to_owned();
            let renamed = bench
                .app
                .update_responsibility_transfer(&cx, id.clone(), name)
                .await;
            match expected {
                None => assert_eq!(renamed.expect("renamed").transfer.name, "Renamed"),
                Some(kind) => assert_eq!(refusal(renamed), format!("NotFound {kind}")),
            }
        }
    }
}
