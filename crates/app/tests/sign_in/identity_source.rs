//! The identity source: planned, changed and changed back, on every engine.

use app::identity_source::PlannedSource;
use app::sign_in::{Advanced, Browser, ChosenByLink, DeviceChange, LinkPage, SignInInput};
use base::{MfaDeviceId, PageRequest, Secret};
use domain::actor::Person;
use domain::identity_source::IdentitySource;
use domain::oidc_provider::OidcOptions;
use domain::sign_in::{Continuation, LinkSecret, MfaSettings, Step};
use domain::{Actor, Error};

use super::provider::Provider;
use super::support::{Bench, HOME, Visit};

const PASSWORD: &str = "Correct-horse-1";

async fn plan(bench: &Bench, to: IdentitySource) -> PlannedSource {
    let (app, id) = (&bench.app, &bench.instance.id);
    let planned = app.plan_identity_source(&app.root_cx(), id, to).await;
    planned.expect("a plan")
}

async fn to(bench: &Bench, source: IdentitySource) {
    bench.advance(1);
    bench.change_source(source).await.expect("changed");
    bench.advance(1);
}

#[track_caller]
fn is_conflict<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result.expect_err("a conflict") {
        error @ Error::Conflict { .. } => error.to_string(),
        other => panic!("{other:?}"),
    }
}

/// The secret of the link in the newest letter.
fn link(bench: &Bench) -> LinkSecret {
    let letter = bench.mailbox.take().pop().expect("a letter");
    let text = letter.text.expose().to_owned();
    let (_, rest) = text.split_once("token=").expect("a link");
    let secret = rest.split_whitespace().next().expect("a secret");
    LinkSecret::parse(secret).expect("a link's secret")
}

#[tokio::test]
async fn what_is_planned_is_what_happens_or_nothing_does() {
    let provider = Provider::new();
    for bench in Bench::all_at(&provider).await {
        let (app, id) = (&bench.app, &bench.instance.id);
        let cx = app.root_cx();
        bench.person("jane@example.com", PASSWORD).await;
        bench.user("without").await;
        let planned = plan(&bench, IdentitySource::Oidc).await;
        let counts = planned.plan.counts;
        assert_eq!((counts.users, counts.enabled_users), (2, 2));
        assert_eq!(
            (counts.without_password, counts.without_address_name),
            (1, 1)
        );
        assert_eq!((counts.live_sessions, counts.mfa_devices), (1, 0));
        let change = |token: Secret| {
            let cx = app.root_cx();
            async move {
                app.change_identity_source(&cx, id, IdentitySource::Oidc, token)
                    .await
            }
        };
        for token in ["", "0"] {
            is_conflict(change(Secret::new(token)).await);
        }
        // Whoever signs in meanwhile changes nothing of it; whoever comes does.
        Visit::signed_in(&bench, "jane@example.com", PASSWORD).await;
        let same = plan(&bench, IdentitySource::Oidc).await;
        assert!(planned.token.matches(same.token.expose()));
        bench.user("another").await;
        is_conflict(change(planned.token).await);
        let planned = plan(&bench, IdentitySource::Oidc).await;
        // Another provider is another plan.
        let options = OidcOptions {
            user_name_claim: "upn".to_owned(),
            ..OidcOptions::default()
        };
        bench.configure(options).await;
        is_conflict(change(planned.token).await);
        let planned = plan(&bench, IdentitySource::Oidc).await;
        bench.advance(1);
        change(planned.token.clone()).await.expect("changed");
        is_conflict(change(planned.token).await);
        let described = app.describe_identity_source(&cx, id).await.expect("told");
        assert_eq!(described.state.source, IdentitySource::Oidc);
        assert_eq!(described.state.changed_at, Some(bench.now()));
        let both = [IdentitySource::Directory, IdentitySource::Oidc];
        assert_eq!(described.available, both);
        let told = bench
            .db
            .read("history", |tx| {
                let sql = "SELECT after_state FROM changes WHERE entity_id = 'IDENTITY_SOURCE'";
                tx.scalar::<String>(sql, &[])
            })
            .await
            .expect("a change");
        assert_eq!(told, r#"{"identitySource":"OIDC"}"#);
    }
}

#[tokio::test]
async fn nobody_changes_to_a_provider_that_is_not_configured() {
    for bench in Bench::all().await {
        for source in [IdentitySource::Saml, IdentitySource::Oidc] {
            let told = is_conflict(bench.change_source(source).await);
            assert!(told.contains("Configure one first"), "{told}");
        }
        let same = is_conflict(bench.change_source(IdentitySource::Directory).await);
        assert!(same.contains("already"), "{same}");
    }
}

#[tokio::test]
async fn with_a_provider_what_proved_people_here_is_refused_and_nothing_changes() {
    let provider = Provider::new();
    for bench in Bench::all_at(&provider).await {
        let (app, id) = (&bench.app, &bench.instance.id);
        let (cx, store) = (app.root_cx(), &bench.instance.identity_store_id);
        let mail = Some("jane@example.com");
        let jane = bench.person_with("jane", mail, PASSWORD).await;
        let new = bench.user_with("new", Some("new@example.com")).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        bench.deliver().await;
        bench.mailbox.take();
        app.invite_user(&cx, store, &new).await.expect("invited");
        bench.deliver().await;
        let invitation = link(&bench);
        to(&bench, IdentitySource::Oidc).await;

        let told = is_conflict(app.reset_password(&cx, store, &jane).await);
        assert!(told.contains("external identity provider"), "{told}");
        is_conflict(app.reset_password_by_email(&cx, store, &jane).await);
        is_conflict(app.invite_user(&cx, store, &new).await);
        is_conflict(app.put_one_time_by_email(&cx, store, true).await);
        is_conflict(app.put_mfa_settings(&cx, id, MfaSettings::default()).await);
        is_conflict(app.reset_user_mfa(&cx, store, &jane).await);
        is_conflict(app.create_mfa_recovery_code(&cx, store, &jane).await);
        let device = MfaDeviceId::generate(app.entropy());
        let user = (store, &jane);
        let delete = app.change_user_mfa_device(&cx, user, device.clone(), DeviceChange::Delete);
        is_conflict(delete.await);

        // Sessions go on, and their people manage no devices.
        let session = browser.session.clone().expect("a session");
        let person = app.signed_in_person(&session, bench.now()).await;
        let person: Person = person.expect("read").expect("still signed in");
        let own = |name| bench.cx_from(HOME, Actor::Person(person.clone()), name);
        let portal = app
            .get_portal(&own("GetPortal"), None)
            .await
            .expect("a portal");
        let portal = portal.portal.expect("a portal");
        assert!(!portal.can_manage_mfa_devices && portal.uses_identity_provider);
        let renaming = own("RenameOwnMfaDevice");
        let rename = DeviceChange::Rename("x".to_owned());
        let renamed = app.change_own_mfa_device(&renaming, device, rename).await;
        let error = renamed.expect_err("refused").to_string();
        assert!(error.contains("identity provider manages"), "{error}");
        for continuation in [Continuation::RegisterDevice, Continuation::Confirm] {
            let begun = app.begin_sign_in(&bench.cx(), &browser, continuation).await;
            assert!(matches!(begun, Err(Error::Denied { .. })), "{begun:?}");
        }

        // Links that were sent before lead nowhere, and no more letters come.
        let shown = app.link_page(&bench.cx(), &invitation).await;
        assert_eq!(shown.expect("a page"), LinkPage::External);
        let visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        let handle = visit.browser.handle.clone().expect("a handle");
        let pair = (
            Secret::new("Another-horse-2"),
            Secret::new("Another-horse-2"),
        );
        let visitor = bench.cx();
        let chosen = app.choose_password_by_link(&visitor, &handle, &invitation, pair);
        let chosen = chosen.await.expect("an outcome");
        assert!(
            matches!(chosen, ChosenByLink::NoLink(LinkPage::External)),
            "{chosen:?}"
        );
        let again = app.ask_for_link_again(&bench.cx(), &invitation).await;
        again.expect("asked");
        bench.deliver().await;
        assert!(bench.mailbox.take().is_empty());

        // Back again, everything is as it was.
        to(&bench, IdentitySource::Directory).await;
        let devices = app
            .list_user_mfa_devices(&cx, store, &jane, PageRequest::first(10))
            .await
            .expect("devices");
        assert!(devices.items.is_empty());
        let shown = app.link_page(&bench.cx(), &invitation).await;
        assert_eq!(
            shown.expect("a page"),
            LinkPage::ChoosePassword {
                user_name: "new".to_owned()
            }
        );
        Visit::signed_in(&bench, "jane", PASSWORD).await;
    }
}

#[tokio::test]
async fn a_request_for_a_letter_from_before_the_change_is_answered_with_none() {
    let provider = Provider::new();
    for bench in Bench::all_at(&provider).await {
        bench
            .person_with("jane", Some("jane@example.com"), PASSWORD)
            .await;
        bench.deliver().await;
        bench.mailbox.take();
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit.name("jane").await;
        visit.send(SignInInput::Forgotten).await.expect("a page");
        let asked = SignInInput::SendLetter("jane".to_owned());
        visit.send(asked).await.expect("asked");
        to(&bench, IdentitySource::Oidc).await;
        bench.deliver().await;
        assert!(bench.mailbox.take().is_empty());
    }
}

#[tokio::test]
async fn bypass_a_sign_in_from_before_the_change_leads_nowhere() {
    let provider = Provider::new();
    for bench in Bench::all_at(&provider).await {
        bench.person("jane", PASSWORD).await;
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit.name("jane").await;
        to(&bench, IdentitySource::Oidc).await;
        let send = |password: &str| SignInInput::Password(Secret::new(password));
        let refused = visit.send(send(PASSWORD)).await;
        assert!(
            matches!(refused, Err(Error::NotFound { .. })),
            "{refused:?}"
        );
        let shown = bench
            .app
            .sign_in_page(&bench.cx(), &visit.browser, &visit.flow)
            .await;
        assert!(matches!(shown, Err(Error::NotFound { .. })), "{shown:?}");
        // A new one stands at the provider, and takes no password.
        let mut new = Visit::begin(&bench, HOME, Continuation::Portal).await;
        for input in [
            SignInInput::UserName("jane".to_owned()),
            send(PASSWORD),
            SignInInput::BeginPasskey,
            SignInInput::StartOver,
            SignInInput::Forgotten,
        ] {
            let advanced = new.send(input).await;
            assert!(matches!(advanced, Ok(Advanced::Next(None))), "{advanced:?}");
        }
        let page = bench
            .app
            .sign_in_page(&bench.cx(), &new.browser, &new.flow)
            .await
            .expect("a page");
        assert_eq!(page.flow.step, Step::Provider);
        // Away and back: what was begun before does not come to life again.
        to(&bench, IdentitySource::Directory).await;
        assert!(visit.send(send(PASSWORD)).await.is_err());
        assert!(new.send(SignInInput::Provider).await.is_err());
        let browser: Browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        assert!(browser.session.is_some());
    }
}
