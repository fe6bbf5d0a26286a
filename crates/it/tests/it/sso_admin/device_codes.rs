//! Who may let a device in by its code, as administrators and clients see it.

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};

use super::{Admin, text};

async fn settings(admin: &Admin, operation: &str, mut input: Value) -> testkit::Answer {
    input["InstanceArn"] = json!(admin.server.instance.arn());
    let target = format!("Cardea.{operation}DeviceCodeSettings");
    admin.server.call("cardea", &target, &input).await
}

/// Posts to sso-oidc, which nobody signs.
async fn oidc(admin: &Admin, path: &str, input: Value) -> Value {
    let request = Request::post(path)
        .header("host", "oidc.us-east-1.amazonaws.com")
        .header("content-type", "application/json")
        .body(Full::new(Bytes::from(input.to_string())))
        .expect("a request");
    let answer = admin.server.send(request).await;
    serde_json::from_str(&answer.text()).expect("JSON")
}

#[tokio::test]
async fn device_code_phishing_administrators_decide_who_may_let_a_device_in() {
    for admin in Admin::each().await {
        let open = settings(&admin, "Get", json!({})).await.ok();
        assert_eq!(open, json!({"DeviceCode": "ALLOWED", "GroupIds": []}));
        let group = admin.group("Travellers").await;
        let some = json!({"DeviceCode": "GROUPS", "GroupIds": [group]});
        settings(&admin, "Put", some.clone()).await.ok();
        let kept = settings(&admin, "Get", json!({})).await.ok();
        assert_eq!(kept, some, "{}", admin.engine);

        let nobody = "00000000-0000-4000-8000-000000000000";
        for (input, code) in [
            (json!({"DeviceCode": "GROUPS"}), "ValidationException"),
            (
                json!({"DeviceCode": "GROUPS", "GroupIds": [nobody]}),
                "ResourceNotFoundException",
            ),
            (
                json!({"DeviceCode": "FORBIDDEN", "GroupIds": [group]}),
                "ValidationException",
            ),
            (json!({"DeviceCode": "SOMETIMES"}), "ValidationException"),
        ] {
            let refused = settings(&admin, "Put", input.clone()).await;
            assert_eq!(refused.fault().1, code, "{input}");
        }
        let kept = settings(&admin, "Get", json!({})).await.ok();
        assert_eq!(kept, some, "what was refused has changed nothing");

        let instance = &admin.server.instance;
        let asked = json!({"InstanceArn": instance.arn(), "EntityId": "DEVICE_CODES",
            "EntityType": "SETTINGS"});
        let target = "Cardea.ListChanges";
        let changes = admin.server.call("cardea", target, &asked).await.ok();
        assert_eq!(changes["Changes"][0]["Version"], 1, "{changes}");
        let after: Value =
            serde_json::from_str(&text(&changes["Changes"][0]["After"])).expect("JSON");
        assert_eq!(after, json!({"deviceCode": "GROUPS", "groupIds": [group]}));

        let registration = json!({"clientName": "a device", "clientType": "public"});
        let client = oidc(&admin, "/client/register", registration).await;
        let start_url = admin.server.app.start_url(&admin.server.instance);
        let start = json!({"clientId": client["clientId"], "startUrl": start_url,
            "clientSecret": client["clientSecret"]});
        let begun = oidc(&admin, "/device_authorization", start.clone()).await;
        assert!(begun["userCode"].is_string(), "{begun}");
        let forbid = json!({"DeviceCode": "FORBIDDEN"});
        settings(&admin, "Put", forbid).await.ok();
        let refused = oidc(&admin, "/device_authorization", start).await;
        assert_eq!(refused["error"], "unauthorized_client");
        let words = text(&refused["error_description"]);
        assert!(words.contains("an administrator has forbidden"), "{words}");
    }
}
