//! Letters through the API: invitations, resets by e-mail, and what became of them.

use std::sync::{Arc, Mutex};

use app::outside::{Delivering, Mailing, Message, Outside, Post};
use serde_json::{Value, json};
use testkit::TestServer;

/// A mail server that takes everything.
#[derive(Debug, Default)]
struct Mailbox(Mutex<Vec<Message>>);

impl Post for Mailbox {
    fn deliver(&self, message: Message) -> Delivering<'_> {
        Box::pin(async move {
            self.0.lock().expect("not poisoned").push(message);
            Ok(())
        })
    }
}

async fn call(server: &TestServer, operation: &str, mut input: Value) -> testkit::Answer {
    let store = json!(server.instance.identity_store_id.as_str());
    let members = input.as_object_mut().expect("an object");
    members.insert("IdentityStoreId".to_owned(), store);
    let target = format!("Cardea.{operation}");
    server.call("cardea", &target, &input).await
}

async fn user(server: &TestServer, name: &str) -> Value {
    let input = json!({
        "IdentityStoreId": server.instance.identity_store_id.as_str(), "UserName": name,
        "DisplayName": name, "Name": {"GivenName": name, "FamilyName": "Doe"},
        "Emails": [{"Value": format!("{name}@example.com"), "Primary": true}]});
    let target = "AWSIdentityStore.CreateUser";
    let made = server.call("identitystore", target, &input).await.ok();
    made.get("UserId").cloned().expect("an id")
}

#[tokio::test]
async fn letters_are_sent_and_listed_without_their_words() {
    for database in testkit::databases().await {
        let mailbox = Arc::new(Mailbox::default());
        let outside = Outside {
            mail: Mailing::Delivered(mailbox.clone()),
            ..Outside::nothing()
        };
        let server = TestServer::start_in(database.db, outside).await;
        let ann = user(&server, "ann").await;
        let status = call(&server, "GetUserStatus", json!({"UserId": ann})).await;
        assert_eq!(status.ok()["EmailVerified"], false);
        let invited = call(&server, "InviteUser", json!({"UserId": ann})).await;
        let expires_at = invited.ok()["ExpiresAt"].as_f64().expect("a time");
        assert!((expires_at - 1_790_604_800.0).abs() < 1.0, "{expires_at}");
        call(&server, "VerifyUserEmail", json!({"UserId": ann}))
            .await
            .ok();
        let input = json!({"UserId": ann, "Delivery": "EMAIL"});
        let reset = call(&server, "ResetUserPassword", input).await.ok();
        assert!(reset.get("OneTimePassword").is_none_or(Value::is_null));
        // Who asks for nothing gets what they always got.
        let reset = call(&server, "ResetUserPassword", json!({"UserId": ann})).await;
        let reset = reset.ok();
        assert_eq!(reset["OneTimePassword"].as_str().map(str::len), Some(16));
        let input = json!({"EmailAddress": "ops@example.com"});
        call(&server, "SendTestMail", input).await.ok();

        while server.app.deliver_mail_once().await.expect("delivered") > 0 {}
        let taken = mailbox.0.lock().expect("not poisoned").len();
        assert_eq!(taken, 4);
        let mut found = Vec::new();
        let mut input = json!({"MaxResults": 1, "Status": "SENT"});
        loop {
            let page = call(&server, "ListMails", input.clone()).await.ok();
            let mails = page["Mails"].as_array().expect("a list").clone();
            assert!(mails.len() <= 1);
            found.extend(mails);
            match page.get("NextToken").and_then(Value::as_str) {
                Some(token) => input["NextToken"] = json!(token),
                None => break,
            }
        }
        let mut kinds: Vec<_> = found
            .iter()
            .filter_map(|mail| mail["Kind"].as_str())
            .collect();
        kinds.sort_unstable();
        let all = ["INVITATION", "RESET_PASSWORD", "TEST", "VERIFY_EMAIL"];
        assert_eq!(kinds, all);
        let shown = json!(found).to_string();
        assert!(!shown.contains("token="), "{shown}");

        let settings = call(&server, "GetPasswordSettings", json!({})).await.ok();
        assert_eq!(settings["EmailOneTimePassword"], "DISABLED");
        let input = json!({"EmailOneTimePassword": "ENABLED"});
        call(&server, "PutPasswordSettings", input).await.ok();
        let settings = call(&server, "GetPasswordSettings", json!({})).await.ok();
        assert_eq!(settings["EmailOneTimePassword"], "ENABLED");
    }
}

#[tokio::test]
async fn without_a_mail_server_what_needs_one_is_refused() {
    for database in testkit::databases().await {
        let server = TestServer::start_on(database.db).await;
        let ann = user(&server, "ann").await;
        for (operation, input) in [
            ("InviteUser", json!({"UserId": ann})),
            ("VerifyUserEmail", json!({"UserId": ann})),
            (
                "ResetUserPassword",
                json!({"UserId": ann, "Delivery": "EMAIL"}),
            ),
            ("SendTestMail", json!({"EmailAddress": "a@example.com"})),
            (
                "PutPasswordSettings",
                json!({"EmailOneTimePassword": "ENABLED"}),
            ),
        ] {
            let answer = call(&server, operation, input).await;
            let (_, code, message) = answer.fault();
            assert!(code.ends_with("ConflictException"), "{operation}: {code}");
            assert!(message.contains("No mail server"), "{operation}: {message}");
        }
        let listed = call(&server, "ListMails", json!({})).await.ok();
        assert_eq!(listed["Mails"], json!([]));
    }
}
