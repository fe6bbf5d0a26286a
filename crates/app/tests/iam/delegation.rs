//! Requests of other accounts to act in an account for a while.

use app::iam::{CreateDelegationRequest, DelegationRequestDetails, Summary};
use app::{App, Cx};
use base::{AccountId, DelegationRequestId, PageRequest};
use domain::Error;
use domain::iam::{DelegationState, HolderName, TokenSender};

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, READ_ONLY, account, houses, page, role, role_session,
    root,
};

const THIRD: &str = "333333333333";

fn command(workflow: &str, owner: Option<&str>) -> CreateDelegationRequest {
    CreateDelegationRequest {
        owner_account: owner.map(account),
        description: "To set up monitoring.".to_owned(),
        template: READ_ONLY.to_owned(),
        message: None,
        workflow: workflow.to_owned(),
        redirect_url: None,
        channel: "arn:aws:sns:us-east-1:111111111111:requests".to_owned(),
        session_duration: 3600,
        sender: TokenSender::Anybody,
    }
}

#[expect(
    clippy::expect_used,
    reason = "a helper of tests, which clippy does not know for one"
)]
async fn asked(app: &App, cx: &Cx, workflow: &str, owner: Option<&str>) -> DelegationRequestId {
    let made = app.create_delegation_request(cx, command(workflow, owner));
    made.await.expect("a request")
}

#[expect(
    clippy::expect_used,
    reason = "a helper of tests, which clippy does not know for one"
)]
async fn found(app: &App, cx: &Cx, id: &DelegationRequestId) -> DelegationRequestDetails {
    let found = app.get_delegation_request(cx, id.as_str()).await;
    found.expect("a request")
}

fn is_missing<T>(result: &Result<T, Error>) -> bool {
    matches!(result, Err(Error::NotFound { .. }))
}

#[tokio::test]
async fn a_request_is_taken_care_of_sent_on_accepted_and_may_still_be_rejected() {
    for House { app, .. } in houses().await {
        let partner = app.cx(root(OWN));
        let id = asked(&app, &partner, "first-1", Some(OTHER)).await;
        let (cx, name) = (app.cx(root(OTHER)), id.as_str());
        let made = app
            .create_role(&cx, role("Reader", OTHER))
            .await
            .expect("a role")
            .role;
        let list = async |owner: Option<String>| {
            let page = app.list_delegation_requests(&cx, owner, page()).await;
            let items = page.expect("a page").items.into_iter();
            items.map(|found| found.request.id).collect::<Vec<_>>()
        };
        // Nobody takes care of it yet.
        assert_eq!(
            found(&app, &cx, &id).await.request.state,
            DelegationState::Unassigned
        );
        assert!(list(None).await.is_empty());
        for refused in [
            app.update_delegation_request(&cx, name, None).await,
            app.reject_delegation_request(&cx, name, None).await,
        ] {
            assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
        }
        let accepted = app.accept_delegation_request(&cx, name).await;
        assert!(
            matches!(accepted, Err(Error::Conflict { .. })),
            "{accepted:?}"
        );
        // It is nothing to others, the one who asks among them.
        for other in [&partner, &app.cx(root(THIRD))] {
            assert!(is_missing(&app.get_delegation_request(other, name).await));
            assert!(is_missing(
                &app.associate_delegation_request(other, name).await
            ));
        }

        // What the role has no policy for, it may not.
        let session = app.cx(role_session(&made));
        let denied = app.associate_delegation_request(&session, name).await;
        assert!(matches!(denied, Err(Error::Denied { .. })), "{denied:?}");
        let holder = HolderName::Role("Reader");
        app.put_inline_policy(&cx, holder, "own".to_owned(), ALLOW_ALL.to_owned())
            .await
            .expect("a policy");
        app.associate_delegation_request(&session, name)
            .await
            .expect("associated");
        let owner = session.actor().arn();
        assert_eq!(list(Some(owner.clone())).await, std::slice::from_ref(&id));
        assert!(
            list(Some("arn:aws:iam::222222222222:user/x".to_owned()))
                .await
                .is_empty()
        );
        app.update_delegation_request(&session, name, Some("please".to_owned()))
            .await
            .expect("sent on");
        let pending = found(&app, &cx, &id).await.request;
        assert_eq!(pending.state, DelegationState::PendingApproval);
        assert_eq!(pending.owner, Some(owner));
        assert_eq!(pending.notes.as_deref(), Some("please"));
        app.accept_delegation_request(&cx, name)
            .await
            .expect("accepted");
        let accepted = found(&app, &cx, &id).await.request;
        assert_eq!(accepted.approver, Some(cx.actor().arn()));
        app.reject_delegation_request(&cx, name, Some("no more".to_owned()))
            .await
            .expect("rejected");
        let rejected = found(&app, &cx, &id).await.request;
        assert_eq!(rejected.state, DelegationState::Rejected);
        assert_eq!(rejected.rejection_reason.as_deref(), Some("no more"));
        let again = app.accept_delegation_request(&cx, name).await;
        assert!(matches!(again, Err(Error::Conflict { .. })), "{again:?}");
    }
}

#[tokio::test]
async fn a_request_to_nobody_in_particular_belongs_to_the_account_that_takes_it() {
    for House { app, .. } in houses().await {
        let id = asked(&app, &app.cx(root(OWN)), "first-1", None).await;
        let (cx, third) = (app.cx(root(OTHER)), app.cx(root(THIRD)));
        for any in [&cx, &third] {
            assert_eq!(found(&app, any, &id).await.request.owner_account, None);
        }
        app.associate_delegation_request(&cx, id.as_str())
            .await
            .expect("taken");
        let taken = found(&app, &cx, &id).await.request;
        assert_eq!(taken.owner_account, Some(account(OTHER)));
        assert!(is_missing(
            &app.get_delegation_request(&third, id.as_str()).await
        ));
    }
}

#[tokio::test]
async fn a_request_names_a_policy_a_topic_and_a_matter_of_its_own() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        asked(&app, &cx, "first-1", None).await;
        let again = app
            .create_delegation_request(&cx, command("first-1", None))
            .await;
        assert!(matches!(again, Err(Error::Conflict { .. })), "{again:?}");
        let mut nowhere = command("second", None);
        nowhere.channel = "queue".to_owned();
        let mut nothing = command("second", None);
        nothing.template = format!("arn:aws:iam::{OWN}:policy/Missing");
        for wrong in [nowhere, nothing] {
            let refused = app.create_delegation_request(&cx, wrong).await;
            assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
        }
        // A root delegates for four hours at the most.
        let mut long = command("third-3", Some(OTHER));
        long.session_duration = 5 * 3600;
        let id = app.create_delegation_request(&cx, long).await.expect("it");
        let other = app.cx(root(OTHER));
        app.associate_delegation_request(&other, id.as_str())
            .await
            .expect("taken");
        let refused = app.accept_delegation_request(&other, id.as_str()).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
    }
}

#[tokio::test]
async fn a_request_says_in_words_what_it_is_and_ends_by_itself() {
    for House { app, .. } in houses().await {
        let id = asked(&app, &app.cx(root(OWN)), "first-1", Some(OTHER)).await;
        let cx = app.cx(root(OTHER));
        let arn = format!("arn:aws:iam::{OTHER}:delegation-request/{id}");
        let summary = app.summarize_delegation_request(&cx, &arn, "en").await;
        let Ok(Summary::English(text)) = summary else {
            panic!("{summary:?}")
        };
        for part in [OWN, "60 minutes", READ_ONLY, "To set up monitoring.", "s3"] {
            assert!(text.contains(part), "{text}");
        }
        let german = app.summarize_delegation_request(&cx, &arn, "de").await;
        assert_eq!(german.expect("an answer"), Summary::NotSupported);
        let role = app.summarize_delegation_request(&cx, "arn:aws:iam::1:role/x", "en");
        assert!(matches!(role.await, Err(Error::Invalid { .. })));

        let ids: Vec<AccountId> = [OTHER, THIRD].map(account).to_vec();
        let stolen = app
            .summarize_delegation_request(&app.cx(root(ids[1].as_str())), &arn, "en")
            .await;
        assert!(is_missing(&stolen));
        let first = PageRequest::first(1);
        let listed = app.list_delegation_requests(&cx, None, first).await;
        assert!(listed.expect("a page").items.is_empty());
    }
}
