//! Deprovisioning is revocation: whoever is deactivated or deleted is out at the very next use.

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::Caller;

use super::{PATCH, Scene, text};
use crate::people::{SignedIn, session};

const MANAGEMENT: &str = "111122223333";

impl Scene {
    async fn sso(&self, operation: &str, mut input: Value) -> Value {
        input["InstanceArn"] = json!(self.server.instance.arn());
        let target = format!("SWBExternalService.{operation}");
        self.server.call("sso", &target, &input).await.ok()
    }

    async fn assign(&self, kind: &str, principal: &str) {
        let made = self
            .sso("CreatePermissionSet", json!({"Name": "Admin"}))
            .await;
        let set = made["PermissionSet"]["PermissionSetArn"].clone();
        let input = json!({"TargetId": MANAGEMENT, "TargetType": "AWS_ACCOUNT",
            "PermissionSetArn": set, "PrincipalType": kind, "PrincipalId": principal});
        self.sso("CreateAccountAssignment", input).await;
    }

    /// The status of the plain portal, and of a list of accounts with the token.
    async fn portal(&self, held: &SignedIn) -> (u16, u16) {
        let page = Request::get("/start/plain")
            .header("host", &self.server.address)
            .header("cookie", format!("cardea-session={}", held.cookie))
            .body(Full::new(Bytes::new()))
            .expect("a request");
        let page = self.server.send(page).await.status.as_u16();
        let api = self.api(held, "/assignment/accounts").await;
        (page, api.status.as_u16())
    }

    async fn api(&self, held: &SignedIn, uri: &str) -> testkit::Answer {
        let request = Request::get(uri)
            .header("host", &self.server.address)
            .header("x-amz-sso_bearer_token", &held.token)
            .body(Full::new(Bytes::new()))
            .expect("a request");
        self.server.send(request).await
    }

    async fn role_credentials(&self, held: &SignedIn) -> Caller {
        let uri = format!("/federation/credentials?role_name=Admin&account_id={MANAGEMENT}");
        let answer = self.api(held, &uri).await.ok();
        let found = &answer["roleCredentials"];
        Caller {
            access_key_id: text(&found["accessKeyId"]),
            secret: SecretKey::new(text(&found["secretAccessKey"])),
            session_token: Some(text(&found["sessionToken"])),
            account: None,
        }
    }

    async fn identity(&self, caller: &Caller) -> u16 {
        let form = "Action=GetCallerIdentity&Version=2011-06-15";
        let answer = self.server.query_as(caller, "sts", form).await;
        answer.status.as_u16()
    }
}

#[tokio::test]
async fn stale_credentials_whoever_is_deprovisioned_is_out_at_the_next_use() {
    for way in ["patch", "put", "delete", "left the group"] {
        for scene in Scene::each("AWS").await {
            let ada = scene.user("ada").await;
            let group = scene.group("Engines", &[&ada]).await;
            scene.assign("GROUP", &group).await;
            let held = session(&scene.server, &scene.db, &ada).await;
            let caller = scene.role_credentials(&held).await;
            assert_eq!(scene.identity(&caller).await, 200);
            assert_eq!(scene.portal(&held).await, (200, 200));

            let path = format!("/Users/{ada}");
            match way {
                "patch" => {
                    let inactive = json!([{"op": "Replace", "path": "active", "value": "False"}]);
                    let answer = scene.patch(&path, inactive).await.ok();
                    assert_eq!(answer["active"], false);
                }
                "put" => {
                    let mut body = super::user("ada");
                    body["active"] = json!(false);
                    scene.with("PUT", &path, &body).await.ok();
                }
                "delete" => assert_eq!(scene.delete(&path).await.status, 204),
                _ => {
                    let body = json!({"schemas": [PATCH], "Operations": [
                        {"op": "remove", "path": "members", "value": [{"value": ada}]}]});
                    let group = format!("/Groups/{group}");
                    assert_eq!(scene.with("PATCH", &group, &body).await.status, 204);
                }
            }
            // The clock stands still: it is the next use, whenever that is.
            let engine = scene.engine;
            assert_eq!(scene.identity(&caller).await, 403, "{way} on {engine}");
            if way == "left the group" {
                assert_eq!(scene.portal(&held).await, (200, 200));
                continue;
            }
            assert_eq!(scene.portal(&held).await, (303, 401), "{way} on {engine}");
            if way != "delete" {
                let active = json!([{"op": "replace", "value": {"active": true}}]);
                scene.patch(&path, active).await.ok();
                // What has ended does not come back with them.
                assert_eq!(scene.identity(&caller).await, 403, "{way} on {engine}");
                assert_eq!(scene.portal(&held).await, (303, 401), "{way} on {engine}");
            }
        }
    }
}

#[tokio::test]
async fn sync_that_deletes_the_guard_holds_more_than_its_share() {
    for scene in Scene::each("AWS").await {
        let mut users = Vec::new();
        for number in 0..10 {
            users.push(scene.user(&format!("user{number}")).await);
        }
        let guard = json!({"MaxUserRemovalPercent": 20, "WindowMinutes": 60});
        scene.administer("PutProvisioningGuard", guard).await;
        // What was removed before it, and at that very instant, is not counted.
        scene.server.advance(base::Duration::from_seconds(1));
        let inactive = json!([{"op": "replace", "path": "active", "value": false}]);
        scene
            .patch(&format!("/Users/{}", users[0]), inactive.clone())
            .await
            .ok();
        assert_eq!(
            scene.delete(&format!("/Users/{}", users[1])).await.status,
            204
        );
        let held = scene.delete(&format!("/Users/{}", users[2])).await;
        let (status, words) = super::refusal(&held);
        assert_eq!(
            (status, words.contains("provisioning guard")),
            (403, true),
            "{words}"
        );
        let held = scene.patch(&format!("/Users/{}", users[3]), inactive).await;
        assert_eq!(held.status, 403);
        // Everything else goes on.
        scene.user("another").await;
        assert_eq!(scene.get(&format!("/Users/{}", users[2])).await.status, 200);
    }
}
