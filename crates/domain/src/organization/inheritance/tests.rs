//! Documents, and what is in effect of them.

use super::*;

#[test]
fn documents_are_objects_of_settings_with_operators() {
    for (policy_type, content, fits) in [
        (
            PolicyType::Tag,
            r#"{"tags":{"a":{"tag_key":{"@@assign":"A"},"tag_value":{"@@append":["x"]}}}}"#,
            true,
        ),
        (
            PolicyType::Tag,
            r#"{"tags":{"@@operators_allowed_for_child_policies":["@@none"]}}"#,
            true,
        ),
        (
            PolicyType::S3,
            r#"{"anything":{"x":{"@@assign":true}}}"#,
            true,
        ),
        (
            PolicyType::Backup,
            r#"{"plans":{"p":{"regions":{"@@assign":["us-east-1"]}}}}"#,
            true,
        ),
        (PolicyType::Tag, "", false),
        (PolicyType::Tag, "[]", false),
        (PolicyType::Tag, "{}", false),
        (PolicyType::Tag, r#"{"plans":{}}"#, false),
        (PolicyType::Tag, r#"{"tags":{"a":{"tag_key":"A"}}}"#, false),
        (
            PolicyType::Tag,
            r#"{"tags":{"a":{"tag_key":{"@@set":"A"}}}}"#,
            false,
        ),
        (
            PolicyType::Tag,
            r#"{"tags":{"a":{"tag_value":{"@@append":"x"}}}}"#,
            false,
        ),
        (
            PolicyType::Tag,
            r#"{"tags":{"a":{"tag_value":{"@@assign":{"x":1}}}}}"#,
            false,
        ),
        (
            PolicyType::Tag,
            r#"{"tags":{"a":{"tag_value":{"@@assign":["x"],"b":{}}}}}"#,
            false,
        ),
        (
            PolicyType::Tag,
            r#"{"tags":{"@@operators_allowed_for_child_policies":["@@some"]}}"#,
            false,
        ),
    ] {
        let result = check_management_policy(policy_type, content);
        assert_eq!(result.is_ok(), fits, "{content} {result:?}");
    }
    let deep = format!("{}{}", r#"{"tags":"#.repeat(200), "}".repeat(200));
    check_management_policy(PolicyType::Tag, &deep).expect_err("too deep");
}

/// The tags' settings after the levels' policies, one a level.
#[track_caller]
fn check(levels: &[&str], expected: &str) -> Vec<EffectivePolicyProblem> {
    let documents: Vec<String> = levels
        .iter()
        .map(|tags| format!(r#"{{"tags":{tags}}}"#))
        .collect();
    let levels: Vec<Vec<Inherited<'_>>> = documents
        .iter()
        .map(|content| vec![Inherited { id: "p-x", content }])
        .collect();
    for content in &documents {
        check_management_policy(PolicyType::Tag, content).expect("well-formed");
    }
    let found = effective(&levels, 10_000).expect("readable").expect("some");
    let (found, problems) = (found.content, found.problems);
    let expected: Value = serde_json::from_str(&format!(r#"{{"tags":{expected}}}"#)).expect("JSON");
    let found: Value = serde_json::from_str(&found).expect("JSON");
    assert_eq!(found, expected);
    problems
}

#[test]
fn values_are_assigned_appended_and_removed_on_the_way_down() {
    for (levels, expected) in [
        (
            &[
                r#"{"c":{"v":{"@@assign":["a","b"]}}}"#,
                r#"{"c":{"v":{"@@append":["b","d"]}}}"#,
            ][..],
            r#"{"c":{"v":["a","b","d"]}}"#,
        ),
        (
            &[
                r#"{"c":{"v":{"@@assign":["a","b"]}}}"#,
                r#"{"c":{"v":{"@@remove":["a"]}}}"#,
            ],
            r#"{"c":{"v":["b"]}}"#,
        ),
        (
            &[
                r#"{"c":{"k":{"@@assign":"C"}}}"#,
                r#"{"c":{"k":{"@@assign":"D"}}}"#,
            ],
            r#"{"c":{"k":"D"}}"#,
        ),
        (
            &[
                r#"{"c":{"k":{"@@assign":"C"}}}"#,
                r#"{"d":{"k":{"@@assign":"D"}}}"#,
            ],
            r#"{"c":{"k":"C"},"d":{"k":"D"}}"#,
        ),
        // What has lost all its values is not there any more.
        (
            &[
                r#"{"c":{"k":{"@@assign":"C"},"v":{"@@assign":["a"]}}}"#,
                r#"{"c":{"v":{"@@remove":["a"]}}}"#,
            ],
            r#"{"c":{"k":"C"}}"#,
        ),
    ] {
        assert_eq!(check(levels, expected), []);
    }
}

#[test]
fn what_a_level_forbids_is_passed_over_further_down_and_cannot_be_allowed_again() {
    let closed =
        r#"{"c":{"v":{"@@assign":["a"],"@@operators_allowed_for_child_policies":["@@append"]}}}"#;
    let reopened =
        r#"{"c":{"v":{"@@append":["b"],"@@operators_allowed_for_child_policies":["@@all"]}}}"#;
    check(
        &[closed, reopened, r#"{"c":{"v":{"@@assign":["x"]}}}"#],
        r#"{"c":{"v":["a","b"]}}"#,
    );
    // At a higher place of the document it is about everything below, new settings too.
    let none =
        r#"{"@@operators_allowed_for_child_policies":["@@none"],"c":{"k":{"@@assign":"C"}}}"#;
    check(
        &[
            none,
            r#"{"c":{"k":{"@@assign":"D"}},"d":{"k":{"@@assign":"D"}}}"#,
        ],
        r#"{"c":{"k":"C"}}"#,
    );
}

#[test]
fn neighbours_do_not_limit_each_other() {
    let first = r#"{"tags":{"@@operators_allowed_for_child_policies":["@@none"],"a":{"k":{"@@assign":"A"}}}}"#;
    let second = r#"{"tags":{"b":{"k":{"@@assign":"B"}}}}"#;
    let level = [first, second].map(|content| Inherited { id: "p-x", content });
    let found = effective(&[level.to_vec()], 10_000)
        .expect("readable")
        .expect("some");
    assert_eq!(found.content, r#"{"tags":{"a":{"k":"A"},"b":{"k":"B"}}}"#);
}

#[test]
fn what_does_not_fit_together_is_told() {
    let problems = check(
        &[
            r#"{"c":{"k":{"@@assign":"C"}}}"#,
            r#"{"c":{"k":{"@@append":["D"]}}}"#,
        ],
        r#"{"c":{"k":"C"}}"#,
    );
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].path, "tags/c/k");
    let problems = check(
        &[
            r#"{"c":{"k":{"@@assign":"C"}}}"#,
            r#"{"c":{"k":{"x":{"@@assign":"D"}}}}"#,
        ],
        r#"{"c":{"k":"C"}}"#,
    );
    assert_eq!(problems.len(), 1);
    let long = format!(
        r#"{{"c":{{"v":{{"@@assign":["{}"]}}}}}}"#,
        "x".repeat(9_000)
    );
    let longer = format!(
        r#"{{"d":{{"v":{{"@@assign":["{}"]}}}}}}"#,
        "x".repeat(9_000)
    );
    let levels = [long, longer].map(|tags| format!(r#"{{"tags":{tags}}}"#));
    let levels = levels
        .each_ref()
        .map(|content| vec![Inherited { id: "p-x", content }]);
    let found = effective(&levels, 10_000).expect("readable").expect("some");
    assert_eq!(found.problems[0].code, "LENGTH_TOO_LONG");
}

#[test]
fn without_policies_nothing_is_in_effect() {
    assert_eq!(effective(&[Vec::new()], 10_000).expect("readable"), None);
}
