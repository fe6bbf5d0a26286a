//! `cardea serve --demo`: a small organization to look around in, made through the same public
//! operations that an administrator uses.
//!
//! Each step looks before it makes, so that a start that was interrupted goes on where it was.

use std::fmt::Write as _;

use domain::instance::Instance;
use serde_json::{Value, json};

use crate::Fatal;
use crate::client::Client;
use crate::data_directory::{DataDirectory, write_secret};

/// What was seeded, and what people need to know of it.
#[derive(Debug)]
pub(crate) struct Demo {
    /// As in `demo-users.json`.
    users: Vec<Value>,
}

/// The users with their groups.
const USERS: [(&str, &str, &str, &str); 2] = [
    ("ada", "Ada", "Lovelace", "Administrators"),
    ("grace", "Grace", "Hopper", "Developers"),
];

const GROUPS: [(&str, &str); 2] = [
    ("Administrators", "People who run the organization"),
    ("Developers", "People who build things in it"),
];

/// The accounts with their organizational units.
const ACCOUNTS: [(&str, &str); 3] = [
    ("Production", "Workloads"),
    ("Development", "Workloads"),
    ("Audit", "Security"),
];

/// Name, description, AWS managed policy, session duration.
const PERMISSION_SETS: [(&str, &str, &str, &str); 3] = [
    (
        "AdministratorAccess",
        "May do everything",
        "AdministratorAccess",
        "PT4H",
    ),
    (
        "DeveloperAccess",
        "Everything but identities",
        "PowerUserAccess",
        "PT8H",
    ),
    (
        "ReadOnlyAccess",
        "May look at everything",
        "ReadOnlyAccess",
        "PT8H",
    ),
];

/// Group, permission set, account.
const ASSIGNMENTS: [(&str, &str, &str); 6] = [
    ("Administrators", "AdministratorAccess", "Production"),
    ("Administrators", "AdministratorAccess", "Development"),
    ("Administrators", "ReadOnlyAccess", "Audit"),
    ("Developers", "DeveloperAccess", "Development"),
    ("Developers", "ReadOnlyAccess", "Production"),
    ("Developers", "ReadOnlyAccess", "Development"),
];

/// How often it is looked whether the roles are there, and how long apart: 30 seconds at the most.
const LOOKS: u32 = 1_200;
const BETWEEN_LOOKS: std::time::Duration = std::time::Duration::from_millis(25);

/// Written last: the demonstration is complete.
const USERS_FILE: &str = "demo-users.json";
/// Written first: what is found is the demonstration's own.
const BEGUN_FILE: &str = "demo-begun";

/// The configuration that people paste: the same text that the guide shows and the tests use.
const PROFILE: &str = include_str!("../../../docs/clients/sso-session.ini");

/// Seeds an installation that has nothing in it; `None` where it has.
pub(crate) async fn seed(
    directory: &DataDirectory,
    client: &Client,
    instance: &Instance,
) -> Result<Option<Demo>, Fatal> {
    let done = directory.file(USERS_FILE);
    if let Ok(text) = std::fs::read_to_string(&done) {
        let users = serde_json::from_str(&text)
            .map_err(|error| Fatal(format!("`{}`: {error}", done.display())))?;
        return Ok(Some(Demo { users }));
    }
    let seeder = Seeder { client, instance };
    let begun = directory.file(BEGUN_FILE);
    if !begun.exists() {
        if !seeder.is_empty().await? {
            tracing::warn!("--demo seeds an empty installation, and this one is not: left alone");
            return Ok(None);
        }
        write_secret(&begun, "")?;
    }
    tracing::info!("seeding the demonstration organization");
    let users = seeder.seed().await?;
    write_secret(&done, &format!("{:#}\n", Value::Array(users.clone())))?;
    std::fs::remove_file(&begun)
        .map_err(|error| Fatal(format!("cannot remove `{}`: {error}", begun.display())))?;
    Ok(Some(Demo { users }))
}

impl Demo {
    /// What is printed at each start.
    pub(crate) fn welcome(&self, start_url: &str, region: &str, url: &str) -> String {
        let mut text = String::from("\nThe demonstration's users (one-time passwords):\n");
        let field = |user: &Value, name: &str| {
            user.get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        for user in &self.users {
            let _infallible = writeln!(
                text,
                "  {:<8} {}   ({})",
                field(user, "userName"),
                field(user, "oneTimePassword"),
                user.get("groups")
                    .and_then(|g| g.get(0))
                    .and_then(Value::as_str)
                    .unwrap_or("")
            );
        }
        let developer = self.users.last().cloned().unwrap_or_default();
        let profile = PROFILE
            .replace("{start_url}", start_url)
            .replace("{region}", region)
            .replace("{url}", url)
            .replace("{profile}", "development")
            .replace("{account_id}", &field(&developer, "accountId"))
            .replace("{role}", &field(&developer, "roleName"));
        let _infallible = write!(
            text,
            "\nTo sign in as grace, put this into ~/.aws/config:\n\n{profile}\nand then:\n\n  \
             aws sso login --profile development\n  \
             aws sts get-caller-identity --profile development\n"
        );
        text
    }
}

struct Seeder<'a> {
    client: &'a Client,
    instance: &'a Instance,
}

impl Seeder<'_> {
    async fn organizations(&self, operation: &str, input: Value) -> Result<Value, Fatal> {
        let target = format!("AWSOrganizationsV20161128.{operation}");
        self.client.call("organizations", &target, &input).await
    }

    async fn identity_store(&self, operation: &str, mut input: Value) -> Result<Value, Fatal> {
        if let Some(input) = input.as_object_mut() {
            let id = self.instance.identity_store_id.as_str();
            input.insert("IdentityStoreId".to_owned(), json!(id));
        }
        let target = format!("AWSIdentityStore.{operation}");
        self.client.call("identitystore", &target, &input).await
    }

    async fn sso(&self, operation: &str, mut input: Value) -> Result<Value, Fatal> {
        if let Some(input) = input.as_object_mut() {
            input.insert("InstanceArn".to_owned(), json!(self.instance.arn()));
        }
        self.client
            .call("sso", &format!("SWBExternalService.{operation}"), &input)
            .await
    }

    async fn is_empty(&self) -> Result<bool, Fatal> {
        let users = self.identity_store("ListUsers", json!({})).await?;
        let sets = self.sso("ListPermissionSets", json!({})).await?;
        let accounts = self.organizations("ListAccounts", json!({})).await?;
        let count =
            |value: &Value, list: &str| value.get(list).and_then(Value::as_array).map(Vec::len);
        Ok(count(&users, "Users") == Some(0)
            && count(&sets, "PermissionSets") == Some(0)
            && count(&accounts, "Accounts") == Some(1))
    }

    async fn seed(&self) -> Result<Vec<Value>, Fatal> {
        let accounts = self.accounts().await?;
        let groups = self.groups().await?;
        let users = self.users(&groups).await?;
        let sets = self.permission_sets().await?;
        for (group, set, account) in ASSIGNMENTS {
            let (Some(group), Some(set), Some(account)) = (
                find(&groups, group),
                find(&sets, set),
                find(&accounts, account),
            ) else {
                continue;
            };
            let input = json!({"TargetType": "AWS_ACCOUNT", "TargetId": account,
                "PermissionSetArn": set, "PrincipalType": "GROUP", "PrincipalId": group});
            self.sso("CreateAccountAssignment", input).await?;
        }
        self.provisioned().await?;
        let development = find(&accounts, "Development").unwrap_or_default();
        let production = find(&accounts, "Production").unwrap_or_default();
        let mut told = Vec::new();
        for ((user_name, _, _, group), (_, user_id)) in USERS.iter().zip(&users) {
            let target = "Cardea.ResetUserPassword";
            let store = self.instance.identity_store_id.as_str();
            let input = json!({"IdentityStoreId": store, "UserId": user_id});
            let answer = self.client.call("cardea", target, &input).await?;
            let (account, role) = if *group == "Developers" {
                (development, "DeveloperAccess")
            } else {
                (production, "AdministratorAccess")
            };
            told.push(
                json!({"userName": user_name, "groups": [group], "accountId": account,
                "roleName": role, "oneTimePassword": text(&answer, "OneTimePassword")}),
            );
        }
        Ok(told)
    }

    /// Waits for the roles: whoever follows the welcome at once must find them.
    async fn provisioned(&self) -> Result<(), Fatal> {
        for _ in 0..LOOKS {
            let input = json!({"Filter": {"Status": "IN_PROGRESS"}});
            let listed = self.sso("ListAccountAssignmentCreationStatus", input);
            let listed = listed.await?;
            let waiting = listed.get("AccountAssignmentsCreationStatus");
            if waiting.and_then(Value::as_array).is_none_or(Vec::is_empty) {
                return Ok(());
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        tracing::warn!("the roles of the demonstration are still being made");
        Ok(())
    }

    async fn accounts(&self) -> Result<Vec<(String, String)>, Fatal> {
        let roots = self.organizations("ListRoots", json!({})).await?;
        let root = roots
            .pointer("/Roots/0/Id")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let listed = self.organizations(
            "ListOrganizationalUnitsForParent",
            json!({"ParentId": root}),
        );
        let mut units = named(&listed.await?, "OrganizationalUnits", "Name", "Id");
        for name in ["Workloads", "Security"] {
            if find(&units, name).is_none() {
                let input = json!({"ParentId": root, "Name": name});
                let made = self
                    .organizations("CreateOrganizationalUnit", input)
                    .await?;
                let id = made
                    .pointer("/OrganizationalUnit/Id")
                    .and_then(Value::as_str);
                units.push((name.to_owned(), id.unwrap_or_default().to_owned()));
            }
        }
        let listed = self.organizations("ListAccounts", json!({})).await?;
        let mut accounts = named(&listed, "Accounts", "Name", "Id");
        for (name, unit) in ACCOUNTS {
            let id = match find(&accounts, name) {
                Some(id) => id.to_owned(),
                None => self.create_account(name).await?,
            };
            let parents = self
                .organizations("ListParents", json!({"ChildId": id}))
                .await?;
            let parent = parents
                .pointer("/Parents/0/Id")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let unit = find(&units, unit).unwrap_or_default();
            if parent != unit {
                let input = json!({"AccountId": id, "SourceParentId": parent,
                    "DestinationParentId": unit});
                self.organizations("MoveAccount", input).await?;
            }
            accounts.push((name.to_owned(), id));
        }
        Ok(accounts)
    }

    async fn create_account(&self, name: &str) -> Result<String, Fatal> {
        let email = format!("{}@example.com", name.to_lowercase());
        let input = json!({"AccountName": name, "Email": email});
        let made = self.organizations("CreateAccount", input).await?;
        let id = made
            .pointer("/CreateAccountStatus/Id")
            .cloned()
            .unwrap_or_default();
        let input = json!({"CreateAccountRequestId": id});
        let status = self
            .organizations("DescribeCreateAccountStatus", input)
            .await?;
        let account = status
            .pointer("/CreateAccountStatus/AccountId")
            .and_then(Value::as_str);
        account
            .map(ToOwned::to_owned)
            .ok_or_else(|| Fatal(format!("the account `{name}` was not created: {status}")))
    }

    async fn groups(&self) -> Result<Vec<(String, String)>, Fatal> {
        let listed = self.identity_store("ListGroups", json!({})).await?;
        let mut groups = named(&listed, "Groups", "DisplayName", "GroupId");
        for (name, description) in GROUPS {
            if find(&groups, name).is_none() {
                let input = json!({"DisplayName": name, "Description": description});
                let made = self.identity_store("CreateGroup", input).await?;
                groups.push((name.to_owned(), text(&made, "GroupId").to_owned()));
            }
        }
        Ok(groups)
    }

    /// In the order of [`USERS`].
    async fn users(&self, groups: &[(String, String)]) -> Result<Vec<(String, String)>, Fatal> {
        let listed = self.identity_store("ListUsers", json!({})).await?;
        let known = named(&listed, "Users", "UserName", "UserId");
        let mut users = Vec::new();
        for (user_name, given, family, group) in USERS {
            let id = if let Some(id) = find(&known, user_name) {
                id.to_owned()
            } else {
                let email = format!("{user_name}@example.com");
                let input = json!({"UserName": user_name,
                    "DisplayName": format!("{given} {family}"),
                    "Name": {"GivenName": given, "FamilyName": family},
                    "Emails": [{"Value": email, "Type": "work", "Primary": true}]});
                let made = self.identity_store("CreateUser", input).await?;
                text(&made, "UserId").to_owned()
            };
            let group = find(groups, group).unwrap_or_default();
            let input = json!({"MemberId": {"UserId": id}, "GroupIds": [group]});
            let answer = self.identity_store("IsMemberInGroups", input).await?;
            if answer.pointer("/Results/0/MembershipExists") != Some(&json!(true)) {
                let input = json!({"GroupId": group, "MemberId": {"UserId": id}});
                self.identity_store("CreateGroupMembership", input).await?;
            }
            users.push((user_name.to_owned(), id));
        }
        Ok(users)
    }

    async fn permission_sets(&self) -> Result<Vec<(String, String)>, Fatal> {
        let listed = self.sso("ListPermissionSets", json!({})).await?;
        let mut sets = Vec::new();
        for arn in listed
            .get("PermissionSets")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let found = self
                .sso("DescribePermissionSet", json!({"PermissionSetArn": arn}))
                .await?;
            let name = found.pointer("/PermissionSet/Name").and_then(Value::as_str);
            let arn = arn.as_str().unwrap_or_default();
            sets.push((name.unwrap_or_default().to_owned(), arn.to_owned()));
        }
        for (name, description, policy, duration) in PERMISSION_SETS {
            if find(&sets, name).is_none() {
                let input = json!({"Name": name, "Description": description,
                    "SessionDuration": duration});
                let made = self.sso("CreatePermissionSet", input).await?;
                let arn = made
                    .pointer("/PermissionSet/PermissionSetArn")
                    .and_then(Value::as_str);
                sets.push((name.to_owned(), arn.unwrap_or_default().to_owned()));
            }
            let arn = find(&sets, name).unwrap_or_default();
            let listed = self
                .sso(
                    "ListManagedPoliciesInPermissionSet",
                    json!({"PermissionSetArn": arn}),
                )
                .await?;
            let attached = named(&listed, "AttachedManagedPolicies", "Name", "Arn");
            if attached.is_empty() {
                let policy = format!("arn:aws:iam::aws:policy/{policy}");
                let input = json!({"PermissionSetArn": arn, "ManagedPolicyArn": policy});
                self.sso("AttachManagedPolicyToPermissionSet", input)
                    .await?;
            }
        }
        Ok(sets)
    }
}

/// Name and id of each item of a list.
fn named(value: &Value, list: &str, name: &str, id: &str) -> Vec<(String, String)> {
    let items = value
        .get(list)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    items
        .map(|item| (text(item, name).to_owned(), text(item, id).to_owned()))
        .collect()
}

fn find<'a>(list: &'a [(String, String)], name: &str) -> Option<&'a str> {
    list.iter()
        .find(|(own, _)| own == name)
        .map(|(_, id)| id.as_str())
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}
