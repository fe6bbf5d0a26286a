//! Registering devices, and looking after them, on every engine.

use app::sign_in::{Advanced, Browser, DeviceChange, Factor, NewDeviceProof, SignInInput};
use base::{PageRequest, Secret};
use domain::actor::Person;
use domain::sign_in::{Continuation, DeviceManagers, MfaSettings, Step, WithoutDevice};
use domain::{Actor, Error};

use super::super::support::{Bench, HOME, Visit};
use super::{
    PASSWORD, arrive, choose, code, enrol_app, is_in, is_told, jane_with_app, put, reasons,
    register, step, to_choice,
};

#[tokio::test]
async fn a_device_that_is_demanded_is_registered_on_the_way_in() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let settings = MfaSettings {
            without_device: WithoutDevice::Register,
            ..MfaSettings::default()
        };
        put(&bench, settings).await;
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        choose(&mut visit, Factor::App).await;
        let wrong = register(&mut visit, NewDeviceProof::Code(Secret::new("000000"))).await;
        assert!(matches!(wrong, Advanced::Refused(_)), "{wrong:?}");
        let back = visit.send(SignInInput::BackToChoice).await;
        back.expect("an outcome");
        let (_, done) = enrol_app(&mut visit).await;
        assert!(is_in(&done), "{done:?}");
        assert!(is_told(&bench, "\"DeviceEnrollmentRequired\":\"true\"").await);
    }
}

#[tokio::test]
async fn missing_factor_a_stolen_session_or_another_user_registers_nothing() {
    for bench in Bench::all().await {
        let (jane, stolen, _seed) = jane_with_app(&bench).await;
        bench.person("mallory", PASSWORD).await;
        // The password of Jane alone is not enough either: she has a device.
        let visit = to_choice(&bench, &stolen).await;
        assert_eq!(step(&visit).await, Step::Totp);
        // Mallory proves to be Mallory in Jane's session, and registers for Mallory alone.
        let continuation = Continuation::RegisterDevice;
        let mut visit = Visit::begin_in(&bench, HOME, stolen.clone(), continuation).await;
        visit
            .send(SignInInput::StartOver)
            .await
            .expect("an outcome");
        visit.name("mallory").await;
        let signed_in = visit.password(PASSWORD).await;
        assert!(
            matches!(signed_in, Advanced::Next(Some(_))),
            "{signed_in:?}"
        );
        let (_, done) = enrol_app(&mut visit).await;
        assert!(matches!(done, Advanced::Portal(None)), "{done:?}");
        let app = &bench.app;
        let store = &bench.instance.identity_store_id;
        let janes = app
            .list_user_mfa_devices(&app.root_cx(), store, &jane, PageRequest::first(10))
            .await
            .expect("devices");
        assert_eq!(janes.items.len(), 1);
    }
}

#[tokio::test]
async fn people_manage_their_own_devices_as_far_as_the_settings_let_them() {
    for bench in Bench::all().await {
        let (user, browser, seed) = jane_with_app(&bench).await;
        let app = &bench.app;
        let session = browser.session.clone().expect("a session");
        let person: Person = app
            .signed_in_person(&session, bench.now())
            .await
            .expect("read")
            .expect("signed in");
        let cx = |name| bench.cx_from(HOME, Actor::Person(person.clone()), name);
        let list = || {
            let cx = cx("ListOwnMfaDevices");
            async move { app.list_own_mfa_devices(&cx, PageRequest::first(1)).await }
        };
        let own = list().await.expect("devices");
        assert_eq!(own.managed_by, DeviceManagers::UsersAndAdministrators);
        let [device] = own.devices.items.as_slice() else {
            panic!("one device");
        };
        assert_eq!(device.name, "Authenticator app");
        let id = device.id.clone();
        let rename = DeviceChange::Rename(" My phone ".to_owned());
        let renaming = cx("RenameOwnMfaDevice");
        let renamed = app.change_own_mfa_device(&renaming, id.clone(), rename);
        renamed.await.expect("renamed");
        assert_eq!(
            list().await.expect("devices").devices.items[0].name,
            "My phone"
        );

        // The session is from just now, but by a password alone: its person is to confirm.
        let delete = || {
            let cx = cx("DeleteOwnMfaDevice");
            let id = id.clone();
            async move {
                app.change_own_mfa_device(&cx, id, DeviceChange::Delete)
                    .await
            }
        };
        let unproved = delete().await;
        assert!(
            matches!(unproved, Err(Error::Denied { .. })),
            "{unproved:?}"
        );
        let confirm = || async {
            let begun = Visit::begin_in(&bench, HOME, browser.clone(), Continuation::Confirm);
            let mut visit = begun.await;
            visit.password(PASSWORD).await;
            let shown = seed.code_at(bench.now().seconds());
            let confirmed = code(&mut visit, &shown).await;
            assert!(matches!(confirmed, Advanced::Portal(None)), "{confirmed:?}");
        };
        confirm().await;

        let settings = MfaSettings {
            managers: DeviceManagers::Administrators,
            ..MfaSettings::default()
        };
        put(&bench, settings).await;
        let refused = delete().await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        let begun = app
            .begin_sign_in(&bench.cx(), &browser, Continuation::RegisterDevice)
            .await;
        assert!(matches!(begun, Err(Error::Denied { .. })), "{begun:?}");
        put(&bench, MfaSettings::default()).await;
        // In a while it is no longer from just now.
        bench.advance(16 * 60);
        let late = delete().await;
        assert!(matches!(late, Err(Error::Denied { .. })), "{late:?}");
        confirm().await;
        delete().await.expect("removed");
        assert!(list().await.expect("devices").devices.items.is_empty());
        let gone = delete().await;
        assert!(matches!(gone, Err(Error::NotFound { .. })), "{gone:?}");

        // Nobody else's device can be named, and administrators take all away at once.
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let mut visit = to_choice(&bench, &browser).await;
        enrol_app(&mut visit).await;
        let store = &bench.instance.identity_store_id;
        let reset = app.reset_user_mfa(&app.root_cx(), store, &user).await;
        reset.expect("reset");
        assert!(is_in(&arrive(&bench, HOME, Browser::default()).await.1));
    }
}

#[tokio::test]
async fn there_are_as_many_devices_as_the_quotas_say() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let mut browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let mut visit = to_choice(&bench, &browser).await;
        let (first, done) = enrol_app(&mut visit).await;
        assert!(matches!(done, Advanced::Portal(None)), "{done:?}");
        for number in 2..=3 {
            bench.advance(60);
            let mut visit = to_choice(&bench, &browser).await;
            let shown = first.code_at(bench.now().seconds());
            let proved = code(&mut visit, &shown).await;
            assert!(matches!(proved, Advanced::Next(None)), "{proved:?}");
            browser = visit.browser.clone();
            if number == 2 {
                let (_, done) = enrol_app(&mut visit).await;
                assert!(matches!(done, Advanced::Portal(None)), "{done:?}");
            } else {
                let third = choose(&mut visit, Factor::App).await;
                assert!(
                    reasons(&third)[0].contains("2 authenticator apps"),
                    "{third:?}"
                );
            }
        }
    }
}
