//! Trusted token issuers.

use serde_json::{Value, json};

use super::{Admin, pages, text};

pub(super) async fn issuer(admin: &Admin, name: &str) -> String {
    let created = admin.ok("CreateTrustedTokenIssuer", new_issuer(name)).await;
    text(&created["TrustedTokenIssuerArn"])
}

fn new_issuer(name: &str) -> Value {
    json!({"Name": name, "TrustedTokenIssuerType": "OIDC_JWT",
        "TrustedTokenIssuerConfiguration": {"OidcJwtConfiguration": {
            "IssuerUrl": "https://issuer.example.com", "ClaimAttributePath": "email",
            "IdentityStoreAttributePath": "emails.value",
            "JwksRetrievalOption": "OPEN_ID_DISCOVERY"}}})
}

fn id_of(arn: &str) -> &str {
    arn.rsplit('/').next().expect("an id")
}

#[tokio::test]
async fn a_trusted_token_issuer_lives_and_goes() {
    for admin in Admin::each().await {
        let arn = issuer(&admin, "idp").await;
        let of = json!({"TrustedTokenIssuerArn": arn});
        let found = admin.ok("DescribeTrustedTokenIssuer", of.clone()).await;
        let wanted = new_issuer("idp");
        for member in [
            "Name",
            "TrustedTokenIssuerType",
            "TrustedTokenIssuerConfiguration",
        ] {
            assert_eq!(found[member], wanted[member], "{member}");
        }
        let input = json!({"TrustedTokenIssuerArn": arn, "Name": "other",
            "TrustedTokenIssuerConfiguration": {"OidcJwtConfiguration":
                {"IdentityStoreAttributePath": "userName"}}});
        assert_eq!(admin.ok("UpdateTrustedTokenIssuer", input).await, json!({}));
        let found = admin.ok("DescribeTrustedTokenIssuer", of.clone()).await;
        assert_eq!(found["Name"], "other");
        let configuration = &found["TrustedTokenIssuerConfiguration"]["OidcJwtConfiguration"];
        assert_eq!(configuration["ClaimAttributePath"], "email");
        assert_eq!(configuration["IdentityStoreAttributePath"], "userName");

        let tags = json!({"ResourceArn": arn, "Tags": [{"Key": "a", "Value": "1"}]});
        admin.ok("TagResource", tags).await;
        let listed = admin.ok("ListTagsForResource", json!({"ResourceArn": arn}));
        assert_eq!(listed.await["Tags"], json!([{"Key": "a", "Value": "1"}]));

        assert_eq!(
            admin.ok("DeleteTrustedTokenIssuer", of.clone()).await,
            json!({})
        );
        assert_eq!(
            admin.fault("DescribeTrustedTokenIssuer", of).await,
            (
                "ResourceNotFoundException".to_owned(),
                format!("Could not find TrustedTokenIssuer with id {}", id_of(&arn))
            )
        );
    }
}

#[tokio::test]
async fn an_issuer_has_its_own_name_a_url_and_an_attribute_that_names_one_person() {
    for admin in Admin::each().await {
        issuer(&admin, "other").await;
        assert_eq!(
            admin
                .fault("CreateTrustedTokenIssuer", new_issuer("other"))
                .await,
            (
                "ConflictException".to_owned(),
                "TrustedTokenIssuer with name other already exists.".to_owned()
            )
        );
        let oidc = "/TrustedTokenIssuerConfiguration/OidcJwtConfiguration";
        for (member, value) in [
            ("IdentityStoreAttributePath", "displayName"),
            (
                "IssuerUrl",
                "https://a.example/.well-known/openid-configuration",
            ),
        ] {
            let mut input = new_issuer("wrong");
            *input
                .pointer_mut(&format!("{oidc}/{member}"))
                .expect("a member") = json!(value);
            let (code, _) = admin.fault("CreateTrustedTokenIssuer", input).await;
            assert_eq!(code, "ValidationException", "{member}");
        }
        let mut input = new_issuer("token");
        input["ClientToken"] = json!("t");
        let first = admin.ok("CreateTrustedTokenIssuer", input.clone()).await;
        assert_eq!(
            admin.ok("CreateTrustedTokenIssuer", input.clone()).await,
            first
        );
        input["Name"] = json!("another");
        let (code, _) = admin.fault("CreateTrustedTokenIssuer", input).await;
        assert_eq!(code, "ConflictException");

        for number in 2..10 {
            issuer(&admin, &format!("idp{number}")).await;
        }
        let (code, message) = admin
            .fault("CreateTrustedTokenIssuer", new_issuer("eleventh"))
            .await;
        assert_eq!(code, "ServiceQuotaExceededException");
        assert!(
            message.starts_with("You have exceeded AWS SSO limits."),
            "{message}"
        );
        let input = json!({"MaxResults": 4});
        let operation = "ListTrustedTokenIssuers";
        let found = pages(&admin, operation, input, "TrustedTokenIssuers").await;
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [4, 4, 2]);
    }
}
