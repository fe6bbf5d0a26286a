//! The operations of Identity Center ask for exactly the resources of their rows: a policy that
//! allows those and nothing else suffices, and one that lacks any of them does not.

use app::{Action, Right, authorization_rows};
use serde_json::{Value, json};
use testkit::{Answer, Caller};

use super::agreement::{Values, call, operations};
use super::house::{House, MANAGEMENT};

#[tokio::test]
async fn the_resources_of_a_row_suffice_and_each_is_needed() {
    let house = House::each().await.remove(0);
    let policies = Policies::new(&house).await;
    let mut wrong = Vec::new();
    for (number, (service, operation)) in operations().enumerate() {
        let name = (service.name, operation.name);
        let row = authorization_rows().find(|row| (row.service, row.operation) == name);
        let row = row.expect("a row");
        assert!(matches!(row.right, Right::Policy | Right::Own), "{row:?}");
        let action = row.actions.first().expect("an action");
        // Of its own, since some operations delete what they are asked about.
        let values = Values::of(&house, &format!("target{number}")).await;
        let resources = resources(action, &values);
        let input = values.input(operation);
        let ask = async |resources: &[&String]| -> Answer {
            policies.set(action.name, resources).await;
            let caller = &policies.caller;
            call(&house.server, service, operation, caller, &input).await
        };
        for lacking in 0..resources.len() {
            let others = resources.iter().enumerate();
            let others: Vec<&String> = others
                .filter_map(|(place, arn)| (place != lacking).then_some(arn))
                .collect();
            let (_, code, message) = ask(&others).await.fault();
            let arn = &resources[lacking];
            // What is yet to be made has no name yet.
            let told = arn.strip_suffix('*').unwrap_or(arn);
            let told = format!("perform: {} on resource: {told}", action.name);
            if code != "AccessDeniedException" || !message.contains(&told) {
                wrong.push(format!("{name:?} without {arn}: {code} {message}"));
            }
        }
        let (_, code, message) = ask(&resources.iter().collect::<Vec<_>>()).await.fault();
        if code.contains("AccessDenied") {
            wrong.push(format!("{name:?} with {resources:?}: {message}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A session whose policy changes from case to case.
struct Policies<'a> {
    house: &'a House,
    set: String,
    caller: Caller,
}

impl<'a> Policies<'a> {
    async fn new(house: &'a House) -> Self {
        let set = house.permission_set("Exact", &[]).await;
        house.assign(&set, MANAGEMENT).await;
        Self {
            house,
            caller: house.session(MANAGEMENT, "Exact").await,
            set,
        }
    }

    async fn set(&self, action: &str, resources: &[&String]) {
        let statement = if resources.is_empty() {
            json!({"Effect": "Allow", "Action": "sts:GetCallerIdentity", "Resource": "*"})
        } else {
            json!({"Effect": "Allow", "Action": action, "Resource": resources})
        };
        let policy = json!({"Version": "2012-10-17", "Statement": [statement]}).to_string();
        let input = json!({"PermissionSetArn": self.set, "InlinePolicy": policy});
        self.house
            .root("PutInlinePolicyToPermissionSet", input)
            .await;
        self.house.provision(&self.set).await;
    }
}

/// The ARNs that an action's templates are for these values.
fn resources(action: &Action, values: &Values) -> Vec<String> {
    let text = |name: &str| -> &str {
        let value = values.by_name.get(name).and_then(Value::as_str);
        value.expect("a value")
    };
    let part = |arn: &'_ str, place: usize| -> String {
        let parts: Vec<&str> = arn.split('/').collect();
        parts[place].to_owned()
    };
    if action.resources.is_empty() {
        return vec!["*".to_owned()];
    }
    let is_new = [
        "PermissionSet",
        "Application",
        "TrustedTokenIssuer",
        "Instance",
    ]
    .iter()
    .any(|kind| action.name == format!("sso:Create{kind}"));
    let makes_rule = action.name == "cardea:CreateAssignmentRule";
    let makes_instance = action.name == "sso:CreateInstance";
    let lists_providers = action.name == "sso:ListApplicationProviders";
    // Nobody has the external id that is looked for.
    let is_nobody = ["identitystore:GetUserId", "identitystore:GetGroupId"].contains(&action.name);
    let filled = |template: &str| {
        let mut parts = template.split("${");
        let mut arn = parts.next().unwrap_or_default().to_owned();
        for rest in parts {
            let (name, rest) = rest.split_once('}').expect("a closing brace");
            arn.push_str(&match name {
                "Account" | "AccountId" => MANAGEMENT.to_owned(),
                "InstanceId" if makes_instance => "*".to_owned(),
                "ApplicationId" | "PermissionSetId" | "TrustedTokenIssuerId" if is_new => {
                    "*".to_owned()
                }
                "AssignmentRuleId" if makes_rule => "*".to_owned(),
                "ApplicationProviderId" if lists_providers => "*".to_owned(),
                "ApplicationId" => part(text("ApplicationArn"), 2),
                "TrustedTokenIssuerId" => part(text("TrustedTokenIssuerArn"), 2),
                "ApplicationProviderId" => part(text("ApplicationProviderArn"), 1),
                "InstanceId" => part(text("PermissionSetArn"), 1),
                "PermissionSetId" => part(text("PermissionSetArn"), 2),
                "UserId" | "GroupId" if is_nobody => "*".to_owned(),
                other => text(other).to_owned(),
            });
            arn.push_str(rest);
        }
        arn
    };
    let set = |forms: &'_ &Vec<&'static str>| {
        // Of the forms that tags may have, the one that is asked about.
        let form = forms.iter().find(|form| form.contains("permissionSet"));
        filled(form.unwrap_or_else(|| forms.first().expect("a form")))
    };
    action.resources.iter().map(|forms| set(&forms)).collect()
}
