//! The RFCs' habits, for clients that know nothing of AWS.

use http::header;
use serde_json::{Value, json};

use super::{Asked, GROUP, NOBODY, PATCH, Scene, USER, each, id, refusal, text, user};

const SEARCH: &str = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
const BULK: &str = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

impl Scene {
    async fn find(&self, kind: &str, filter: &str, more: &str) -> testkit::Answer {
        let all = percent_encoding::NON_ALPHANUMERIC;
        let filter = percent_encoding::utf8_percent_encode(filter, all);
        self.get(&format!("/{kind}?filter={filter}{more}")).await
    }

    async fn under(&self, method: &str, path: &str, condition: (&'static str, &str)) -> u16 {
        let body = json!({"schemas": [PATCH], "Operations": [
            {"op": "replace", "path": "externalId", "value": condition.1.replace('"', "")}]});
        let asked = Asked {
            method,
            path,
            body: (method == "PATCH").then(|| body.to_string()),
            headers: vec![(condition.0, condition.1.to_owned())],
        };
        self.send(asked).await.status.as_u16()
    }
}

#[tokio::test]
async fn a_name_is_enough_and_resources_have_places_and_versions() {
    for scene in Scene::each("RFC").await {
        let body = json!({"schemas": [USER], "userName": "ada",
            "emails": [{"value": "a@example.com", "type": "work"},
                {"value": "b@example.com", "type": "home", "primary": true}]});
        let made = scene.with("POST", "/Users", &body).await;
        assert_eq!(made.status, 201, "{}", made.text());
        let place = format!(
            "http://{}/{}/scim/v2/Users/",
            scene.server.address,
            scene.tenant()
        );
        let place = format!("{place}{}", id(&made.json()));
        let header = |name| made.headers.get(name).and_then(|value| value.to_str().ok());
        assert_eq!(header(header::LOCATION), Some(place.as_str()));
        assert_eq!(header(header::ETAG), Some("W/\"1\""));
        let made = made.json();
        assert_eq!(made["meta"]["location"], json!(place));
        assert_eq!(made["meta"]["version"], "W/\"1\"");
        assert_eq!(made["emails"].as_array().map(Vec::len), Some(2));
        assert_eq!(made.get("displayName"), None);

        let path = format!("/Users/{}", id(&made));
        let one = scene.get(&format!("{path}?attributes=userName")).await.ok();
        assert_eq!(one.as_object().map(serde_json::Map::len), Some(3), "{one}");
        let one = scene
            .get(&format!("{path}?excludedAttributes=emails"))
            .await
            .ok();
        assert_eq!(one.get("emails"), None);

        for (method, condition, status) in [
            ("GET", ("if-none-match", "W/\"1\""), 304),
            ("GET", ("if-none-match", "W/\"7\""), 200),
            ("PATCH", ("if-match", "W/\"7\""), 412),
            ("PATCH", ("if-match", "W/\"1\""), 200),
            ("PATCH", ("if-match", "*"), 200),
            ("DELETE", ("if-match", "W/\"1\""), 412),
            ("DELETE", ("if-match", "W/\"3\""), 204),
        ] {
            let found = scene.under(method, &path, condition).await;
            assert_eq!(found, status, "{method} {condition:?} on {}", scene.engine);
        }
    }
}

#[tokio::test]
async fn groups_tell_their_members_and_are_replaced() {
    for scene in Scene::each("RFC").await {
        let (ada, bob) = (scene.user("ada").await, scene.user("bob").await);
        let group = scene.group("Engines", &[&ada]).await;
        let path = format!("/Groups/{group}");
        let members = |group: &Value| -> Vec<String> {
            let list = group["members"].as_array().cloned().unwrap_or_default();
            list.iter().map(|one| text(&one["value"])).collect()
        };
        let found = scene.get(&path).await.ok();
        assert_eq!(members(&found), std::slice::from_ref(&ada));
        assert_eq!(found["members"][0]["type"], "User");
        let groups = scene.get(&format!("/Users/{ada}")).await.ok()["groups"].clone();
        assert_eq!(groups[0]["value"], json!(group));
        assert_eq!(groups[0]["display"], "Engines");

        let body = json!({"schemas": [GROUP], "displayName": "Machines",
            "members": [{"value": bob}]});
        let put = scene.with("PUT", &path, &body).await.ok();
        assert_eq!(
            (members(&put), &put["displayName"]),
            (vec![bob.clone()], &json!("Machines"))
        );
        assert_ne!(put["meta"]["version"], found["meta"]["version"]);
        for (operations, expected) in [
            (
                json!([{"op": "add", "path": "members", "value": [{"value": ada}]}]),
                2,
            ),
            (
                json!([{"op": "remove", "path": format!("members[value eq \"{bob}\"]")}]),
                1,
            ),
            (
                json!([{"op": "replace", "path": "members", "value": [{"value": bob}]}]),
                1,
            ),
            (json!([{"op": "remove", "path": "members"}]), 0),
        ] {
            let answer = scene.patch(&path, operations.clone()).await.ok();
            assert_eq!(members(&answer).len(), expected, "{operations}");
        }
        let without = scene
            .get(&format!("{path}?excludedAttributes=members"))
            .await
            .ok();
        assert_eq!(without.get("members"), None);
    }
}

#[tokio::test]
async fn any_filter_any_order_and_any_place() {
    for scene in Scene::each("RFC").await {
        let mut ids = Vec::new();
        for name in ["eve", "dan", "carl", "bob", "ada"] {
            ids.push(scene.user(name).await);
        }
        let group = scene.group("Engines", &[&ids[0], &ids[1]]).await;
        for (filter, expected) in [
            ("userName eq \"ADA\"", vec!["ada"]),
            (
                "userName sw \"a\" or userName co \"ar\"",
                vec!["ada", "carl"],
            ),
            (
                "not (userName gt \"bob\") and active eq true",
                vec!["ada", "bob"],
            ),
            (
                "emails[type eq \"work\" and value sw \"dan@\"]",
                vec!["dan"],
            ),
            (
                "name.familyName eq \"test\" and userName ew \"e\"",
                vec!["eve"],
            ),
            ("title pr", vec![]),
            ("externalId eq \"ext-bob\"", vec!["bob"]),
            (&format!("groups.value eq \"{group}\""), vec!["dan", "eve"]),
        ] {
            let list = scene.find("Users", filter, "&sortBy=userName").await.ok();
            assert_eq!(
                each(&list, "userName"),
                expected,
                "{filter} on {}",
                scene.engine
            );
            assert_eq!(list["totalResults"], json!(expected.len()), "{filter}");
        }
        let list = scene
            .get("/Users?sortBy=userName&sortOrder=descending&startIndex=2&count=2")
            .await
            .ok();
        assert_eq!(each(&list, "userName"), ["dan", "carl"]);
        assert_eq!(
            (&list["totalResults"], &list["startIndex"]),
            (&json!(5), &json!(2))
        );
        let list = scene.get("/Users?startIndex=4&count=10").await.ok();
        assert_eq!(
            (each(&list, "id").len(), &list["totalResults"]),
            (2, &json!(5))
        );
        let list = scene.get("/Users?count=0").await.ok();
        assert_eq!(
            (&list["totalResults"], &list["itemsPerPage"]),
            (&json!(5), &json!(0))
        );
        let list = scene
            .find("Groups", &format!("members.value eq \"{}\"", ids[1]), "")
            .await;
        assert_eq!(each(&list.ok(), "displayName"), ["Engines"]);
        for filter in ["userName zz \"a\"", "nonsense eq \"a\""] {
            let refused = scene.find("Users", filter, "").await;
            assert_eq!(refusal(&refused).0, 400);
            assert_eq!(refused.json()["scimType"], "invalidFilter");
        }
    }
}

#[tokio::test]
async fn a_search_by_post_finds_what_it_is_right_for() {
    for scene in Scene::each("RFC").await {
        for name in ["ada", "bob"] {
            scene.user(name).await;
        }
        scene.group("Engines", &[&scene.user("carl").await]).await;
        let search = json!({"schemas": [SEARCH], "filter": "userName sw \"b\"",
            "attributes": ["userName"]});
        let list = scene.with("POST", "/Users/.search", &search).await.ok();
        assert_eq!(each(&list, "userName"), ["bob"]);
        let all = json!({"schemas": [SEARCH], "count": 100});
        let list = scene.with("POST", "/.search", &all).await.ok();
        assert_eq!(list["totalResults"], 4);
        // Of both kinds those are asked for which the filter is right; if it is for none, it is told.
        for (filter, total) in [("userName sw \"b\"", 1), ("members pr", 1), ("id pr", 4)] {
            let search = json!({"schemas": [SEARCH], "filter": filter});
            let list = scene.with("POST", "/.search", &search).await.ok();
            assert_eq!(list["totalResults"], json!(total), "{filter}");
        }
        let wrong = json!({"schemas": [SEARCH], "filter": "usrName eq \"ada\""});
        let refused = scene.with("POST", "/.search", &wrong).await;
        assert_eq!(refusal(&refused).0, 400);
        assert_eq!(refused.json()["scimType"], "invalidFilter");
        assert_eq!(scene.get("/Me").await.status, 501);
    }
}

#[tokio::test]
async fn several_operations_are_done_each_by_itself() {
    for scene in Scene::each("RFC").await {
        let bulk = json!({"schemas": [BULK], "Operations": [
            {"method": "POST", "path": "/Groups", "bulkId": "g",
                "data": {"schemas": [GROUP], "displayName": "Engines",
                    "members": [{"value": "bulkId:u"}]}},
            {"method": "POST", "path": "/Users", "bulkId": "u", "data": user("ada")},
            {"method": "POST", "path": "/Users", "bulkId": "v", "data": user("ada")},
            {"method": "DELETE", "path": format!("/Users/{NOBODY}")},
        ]});
        let answer = scene.with("POST", "/Bulk", &bulk).await.ok();
        let done = answer["Operations"].as_array().expect("operations");
        let statuses: Vec<String> = done.iter().map(|one| text(&one["status"])).collect();
        assert_eq!(statuses, ["201", "201", "409", "404"], "{answer}");
        let list = scene.get("/Groups").await.ok();
        assert_eq!(
            list["Resources"][0]["members"].as_array().map(Vec::len),
            Some(1)
        );
    }
}
