//! SAML and OIDC providers.

use app::iam::{CreateOidcProvider, CreateSamlProvider, UpdateSamlProvider};
use domain::Error;

use crate::identity_provider::IdentityProvider;
use crate::support::{Calls as _, House, OTHER, OWN, houses, page, root, says};

fn saml(name: &str, provider: &IdentityProvider) -> CreateSamlProvider {
    CreateSamlProvider {
        name: name.to_owned(),
        metadata: provider.metadata(),
        encryption: None,
        key: None,
        tags: vec![("a".to_owned(), "1".to_owned())],
    }
}

#[tokio::test]
async fn saml_providers_are_made_changed_tagged_and_removed() {
    let provider = IdentityProvider::new();
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_saml_provider(&cx, saml("idp", &provider))
            .await
            .expect("a provider");
        let arn = made.provider.arn();
        assert_eq!(arn, format!("arn:aws:iam::{OWN}:saml-provider/idp"));
        says(
            app.create_saml_provider(&cx, saml("idp", &provider)).await,
            "SAML provider with name idp already exists.",
        );
        let with = |metadata: &str| UpdateSamlProvider {
            metadata: Some(metadata.to_owned()),
            ..UpdateSamlProvider::default()
        };
        let broken = CreateSamlProvider {
            metadata: "<!DOCTYPE a>".to_owned(),
            ..saml("broken", &provider)
        };
        says(
            app.create_saml_provider(&cx, broken).await,
            "Could not parse metadata",
        );
        says(
            app.update_saml_provider(&cx, &arn, with("x")).await,
            "Could not parse metadata",
        );
        let other = provider.metadata_of("https://other.example.com");
        app.update_saml_provider(&cx, &arn, with(&other))
            .await
            .expect("updated");
        let found = app
            .get_saml_provider(&cx, &arn)
            .await
            .expect("the provider");
        assert_eq!(found.provider.metadata, other);
        assert_eq!(found.provider.uuid(), made.provider.uuid());
        assert_eq!(found.provider.uuid().len(), 32);
        app.tag_saml_provider(&cx, &arn, vec![("b".to_owned(), String::new())])
            .await
            .expect("tagged");
        app.untag_saml_provider(&cx, &arn, vec!["a".to_owned()])
            .await
            .expect("untagged");
        let tags = app
            .list_saml_provider_tags(&cx, &arn, page())
            .await
            .expect("tags");
        assert_eq!(tags.items, [("b".to_owned(), String::new())]);
        assert!(
            app.get_saml_provider(&app.cx(root(OTHER)), &arn)
                .await
                .is_err()
        );
        app.delete_saml_provider(&cx, &arn).await.expect("deleted");
        assert!(
            app.list_saml_providers(&cx)
                .await
                .expect("providers")
                .is_empty()
        );
        let again = app
            .create_saml_provider(&cx, saml("idp", &provider))
            .await
            .expect("a provider");
        assert_eq!(again.tags.len(), 1, "no tags of the one before");
    }
}

#[tokio::test]
async fn the_provider_of_identity_center_is_its_own() {
    let provider = IdentityProvider::new();
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let error = app
            .create_saml_provider(
                &cx,
                saml("AWSSSO_0123456789abcdef_DO_NOT_DELETE", &provider),
            )
            .await
            .expect_err("reserved");
        assert!(matches!(error, Error::Unmodifiable { .. }), "{error}");
    }
}

fn oidc(url: &str) -> CreateOidcProvider {
    CreateOidcProvider {
        url: url.to_owned(),
        client_ids: vec!["app".to_owned(), "app".to_owned()],
        thumbprints: vec!["a".repeat(40)],
        tags: Vec::new(),
    }
}

#[tokio::test]
async fn openid_connect_providers_have_audiences_and_thumbprints() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_oidc_provider(&cx, oidc("https://idp.example.com/a"))
            .await;
        let made = made.expect("a provider");
        let arn = made.provider.arn();
        assert_eq!(
            arn,
            format!("arn:aws:iam::{OWN}:oidc-provider/idp.example.com/a")
        );
        assert_eq!(made.provider.client_ids, ["app"]);
        says(
            app.create_oidc_provider(&cx, oidc("https://idp.example.com/a"))
                .await,
            "Provider with url https://idp.example.com/a already exists.",
        );
        says(
            app.create_oidc_provider(&cx, oidc("http://idp.example.com"))
                .await,
            "Invalid Open ID Connect Provider URL",
        );
        for number in 0..99 {
            app.add_client_id_to_oidc_provider(&cx, &arn, format!("app{number}"))
                .await
                .expect("added");
        }
        says(
            app.add_client_id_to_oidc_provider(&cx, &arn, "one more".to_owned())
                .await,
            "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100",
        );
        app.add_client_id_to_oidc_provider(&cx, &arn, "app".to_owned())
            .await
            .expect("it is there");
        app.remove_client_id_from_oidc_provider(&cx, &arn, "app".to_owned())
            .await
            .expect("removed");
        app.remove_client_id_from_oidc_provider(&cx, &arn, "app".to_owned())
            .await
            .expect("it is gone");
        says(
            app.update_oidc_provider_thumbprint(&cx, &arn, vec!["a".repeat(40); 6])
                .await,
            "Thumbprint list must contain fewer than 5 entries.",
        );
        app.update_oidc_provider_thumbprint(&cx, &arn, vec!["b".repeat(40)])
            .await
            .expect("updated");
        let found = app
            .get_oidc_provider(&cx, &arn)
            .await
            .expect("the provider")
            .provider;
        assert_eq!(found.client_ids.len(), 99);
        assert_eq!(found.thumbprints, ["b".repeat(40)]);
        app.tag_oidc_provider(&cx, &arn, vec![("a".to_owned(), "1".to_owned())])
            .await
            .expect("tagged");
        let tags = app
            .list_oidc_provider_tags(&cx, &arn, page())
            .await
            .expect("tags");
        assert_eq!(tags.items.len(), 1);
        app.untag_oidc_provider(&cx, &arn, vec!["A".to_owned()])
            .await
            .expect("untagged");
        assert_eq!(
            app.list_oidc_providers(&cx).await.expect("providers").len(),
            1
        );
        app.delete_oidc_provider(&cx, &arn).await.expect("deleted");
        assert!(app.get_oidc_provider(&cx, &arn).await.is_err());
    }
}
