//! Accounts of an organization: made, moved, described, listed.

use base::{AccountId, CreateAccountRequestId, Page, RoleId, Timestamp};
use domain::audit::{Event, EventType, Resource};
use domain::iam::Role;
use domain::organization::{
    Account, AccountState, CreateAccountFailure, CreateAccountRequest, CreateAccountState,
    DEFAULT_ACCESS_ROLE, JoinedMethod, Member, Organization, ParentId, Tag, TaggedId,
    check_access_role_name, check_account_count, check_tags,
};
use domain::quota::Quota;
use domain::{Actor, Error, Kind, Permit};
use serde_json::json;

use super::ask::Ask;
use super::{existing_parent_path, invalid_next_token, page, parent_path};
use crate::assignments::covering::account_changed;
use crate::iam::ensure_own_roles;
use crate::{App, Call, Cx, Failure};

const ADMINISTRATOR_ACCESS: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

/// What a new account is to be.
#[derive(Debug, Clone)]
pub struct CreateAccount {
    /// What people call it.
    pub name: String,
    /// The root's e-mail address.
    pub email: String,
    /// The role that the management account may take in it.
    pub role_name: Option<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// Which account goes from where to where.
#[derive(Debug, Clone)]
pub struct MoveAccount {
    /// The account.
    pub account: AccountId,
    /// Where it is.
    pub source: ParentId,
    /// Where it goes.
    pub destination: ParentId,
}

impl App {
    /// `CreateAccount`: the account is there (or known to be impossible) when this answers, and
    /// the answer is `IN_PROGRESS` all the same, because AWS's clients expect to ask later.
    pub async fn create_account(
        &self,
        cx: &Cx,
        command: CreateAccount,
    ) -> Result<CreateAccountRequest, Error> {
        let quotas = self.quotas();
        let ask = Ask::management("organizations:CreateAccount").setting(&command.tags);
        let (organization, permit) = self.manage(cx, ask).await?;
        check_tags([], &command.tags, quotas.size(Quota::OrganizationTags))?;
        let role_name = command.role_name.clone();
        let role_name = role_name.unwrap_or_else(|| DEFAULT_ACCESS_ROLE.to_owned());
        check_access_role_name(&role_name)?;
        let request = CreateAccountRequest {
            id: CreateAccountRequestId::generate(self.entropy()),
            account_name: command.name.clone(),
            state: CreateAccountState::InProgress,
            requested_at: cx.now(),
            completed_at: None,
        };
        let account = Account {
            id: AccountId::generate(self.entropy()),
            organization: Some(organization.id.clone()),
            name: command.name,
            email: command.email,
            state: AccountState::Active,
            joined_method: JoinedMethod::Created,
            joined_at: cx.now(),
        };
        let id = RoleId::generate(self.entropy());
        let role = access_role(id, role_name, &organization, &account);
        let answer = request.clone();
        let entropy = self.shared_entropy();
        let result = self.creation_event(cx, &organization);
        self.change(cx, permit, "create_account", move |tx, permit| {
            let count = store::organizations::count_members(tx, &organization.id)?;
            check_account_count(count, quotas.of(Quota::OrganizationAccounts))?;
            // AWS: an address is one account's, whichever organization it is in.
            let taken = store::organizations::count_with_email(tx, &account.email)? > 0;
            let state = if taken {
                CreateAccountState::Failed(CreateAccountFailure::EmailAlreadyExists)
            } else {
                insert_account(tx, permit, &organization, &account, &role, &command.tags)?;
                let owner = &organization.management_account;
                account_changed(tx, permit, owner, &account.id, account.joined_at)?;
                ensure_own_roles(tx, permit, &account.id, (&*entropy, account.joined_at))?;
                CreateAccountState::Succeeded(account.id.clone())
            };
            let done = CreateAccountRequest {
                state,
                completed_at: Some(request.requested_at),
                ..request.clone()
            };
            store::organizations::creation::insert(tx, permit, &organization.id, &done)?;
            if let Some(event) = &result {
                let event = creation_ended(event.clone(), &organization, &done);
                store::audit::insert(tx, &event)?;
            }
            Ok(())
        })
        .await?;
        self.work().notify_one();
        Ok(answer)
    }

    /// What every `CreateAccountResult` has; `None` where the request leaves no events.
    fn creation_event(&self, cx: &Cx, organization: &Organization) -> Option<Event> {
        if cx.call().name.is_empty() {
            return None;
        }
        let owner = &organization.management_account;
        let call = Call {
            source: "organizations.amazonaws.com".to_owned(),
            name: "CreateAccountResult".to_owned(),
            event_type: EventType::ServiceEvent,
            read_only: false,
            request_parameters: "null".to_owned(),
            additional: "{}".to_owned(),
        };
        let mut event = cx
            .renamed(call)
            .with_actor(Actor::System)
            .bare_event(self.entropy(), owner.clone());
        let identity = json!({"accountId": owner.as_str(), "invokedBy": "AWS Internal"});
        event.user_identity = identity.to_string();
        Some(event)
    }

    /// `DescribeCreateAccountStatus`.
    pub async fn describe_create_account_status(
        &self,
        cx: &Cx,
        id: CreateAccountRequestId,
    ) -> Result<CreateAccountRequest, Error> {
        let ask = Ask::read("organizations:DescribeCreateAccountStatus");
        let (organization, _) = self.manage(cx, ask).await?;
        self.read("describe_create_account_status", move |tx| {
            let found = store::organizations::creation::find(tx, &organization.id, &id)?;
            Ok(found.ok_or_else(|| Error::not_found(Kind::CreateAccountStatus, &id))?)
        })
        .await
    }

    /// `ListCreateAccountStatus`: a page of requests, oldest first; those in one of `states`, or
    /// all where it is empty.
    pub async fn list_create_account_status(
        &self,
        cx: &Cx,
        states: Vec<&'static str>,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<CreateAccountRequest>, Error> {
        let ask = Ask::read("organizations:ListCreateAccountStatus");
        let (organization, _) = self.manage(cx, ask).await?;
        let page = page(limit, token)?;
        let after = match &page.after {
            None => (Timestamp::from_micros(i64::MIN), String::new()),
            Some(key) => place(key).ok_or_else(invalid_next_token)?,
        };
        let mut states: Vec<Option<&str>> = states.into_iter().map(Some).collect();
        states.sort_unstable();
        states.dedup();
        if states.is_empty() {
            states.push(None);
        }
        self.read("list_create_account_status", move |tx| {
            let mut found = Vec::new();
            for state in &states {
                let (organization, limit) = (&organization.id, page.probe());
                found.extend(store::organizations::creation::list(
                    tx,
                    organization,
                    *state,
                    &after,
                    limit,
                )?);
            }
            found.sort_by(|a, b| (a.requested_at, &a.id).cmp(&(b.requested_at, &b.id)));
            Ok(Page::from_probe(found, &page, |last| {
                format!("{}/{}", last.requested_at.micros(), last.id)
            }))
        })
        .await
    }

    /// `DescribeAccount`; answers the account and its ARN.
    pub async fn describe_account(
        &self,
        cx: &Cx,
        id: AccountId,
    ) -> Result<(Member, String), Error> {
        let ask = Ask::read("organizations:DescribeAccount").on(&id);
        let (organization, _) = self.manage(cx, ask).await?;
        let arn = organization.account_arn(&id);
        let member = self
            .read("describe_account", move |tx| {
                let member = store::organizations::find_member(tx, &organization, &id)?;
                Ok(member.ok_or_else(|| Error::not_found(Kind::Account, &id))?)
            })
            .await?;
        Ok((member, arn))
    }

    /// `ListAccounts`, or `ListAccountsForParent` where there is one: a page of accounts and
    /// their ARNs.
    pub async fn list_organization_accounts(
        &self,
        cx: &Cx,
        parent: Option<ParentId>,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<(Member, String)>, Error> {
        let ask = match &parent {
            None => Ask::read("organizations:ListAccounts"),
            Some(parent) => Ask::read("organizations:ListAccountsForParent").on(parent),
        };
        let (organization, _) = self.manage(cx, ask).await?;
        let page = page(limit, token)?;
        self.read("list_organization_accounts", move |tx| {
            let members = match &parent {
                None => store::organizations::list_members(tx, &organization, &page)?,
                Some(parent) => {
                    existing_parent_path(tx, &organization, parent)?;
                    store::organizations::list_members_of_parent(tx, &organization, parent, &page)?
                }
            };
            let members = Page::from_probe(members, &page, |last| last.account.id.to_string());
            Ok(members.map(|member| {
                let arn = organization.account_arn(&member.account.id);
                (member, arn)
            }))
        })
        .await
    }

    /// `MoveAccount`.
    pub async fn move_account(&self, cx: &Cx, command: MoveAccount) -> Result<(), Error> {
        let ask = Ask::management("organizations:MoveAccount")
            .on(&command.account)
            .on(&command.source)
            .on(&command.destination);
        let (organization, permit) = self.manage(cx, ask).await?;
        let now = cx.now();
        self.change(cx, permit, "move_account", move |tx, permit| {
            let MoveAccount {
                account,
                source,
                destination,
            } = &command;
            let member = store::organizations::find_member(tx, &organization, account)?
                .ok_or_else(|| Error::not_found(Kind::Account, account))?;
            if parent_path(tx, &organization, source)?.is_none() {
                return Err(source_not_found().into());
            }
            if parent_path(tx, &organization, destination)?.is_none() {
                return Err(destination_not_found().into());
            }
            if member.parent == *destination {
                return Err(Error::conflict(
                    Kind::Account,
                    "That account is already present in the specified destination.",
                )
                .into());
            }
            if member.parent != *source {
                return Err(source_not_found().into());
            }
            store::organizations::update_parent(tx, permit, account, destination)?;
            account_changed(tx, permit, &organization.management_account, account, now)?;
            Ok(())
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }
}

/// The event that tells what became of a request: as `DescribeCreateAccountStatus` shows it, with
/// the account as the event's resource.
// AWS: Organizations User Guide, logging API calls; its instants have another notation there.
fn creation_ended(
    mut event: Event,
    organization: &Organization,
    done: &CreateAccountRequest,
) -> Event {
    let mut status = json!({
        "id": done.id.as_str(),
        "state": done.state.as_str(),
        // AWS hides the name.
        "accountName": "****",
        "requestedTimestamp": done.requested_at.iso8601(),
    });
    let mut put = |name: &str, value: String| {
        if let Some(members) = status.as_object_mut() {
            members.insert(name.to_owned(), value.into());
        }
    };
    if let Some(at) = done.completed_at {
        put("completedTimestamp", at.iso8601());
    }
    match &done.state {
        CreateAccountState::InProgress => {}
        CreateAccountState::Succeeded(account) => {
            put("accountId", account.to_string());
            event.resources = vec![Resource {
                kind: "AWS::Organizations::Account".to_owned(),
                name: organization.account_arn(account),
            }];
        }
        CreateAccountState::Failed(reason) => put("failureReason", reason.as_str().to_owned()),
    }
    let details = json!({"serviceEventDetails": {"createAccountStatus": status}});
    event.additional = details.to_string();
    event
}

fn insert_account(
    tx: &mut db::Tx<'_>,
    permit: &Permit,
    organization: &Organization,
    account: &Account,
    role: &Role,
    tags: &[Tag],
) -> Result<(), Failure> {
    let root = Some(organization.root.as_str());
    store::organizations::insert_account(tx, permit, account, root)?;
    let tagged = TaggedId::Account(account.id.clone());
    store::organizations::tags::put(tx, permit, &organization.id, &tagged, tags)?;
    store::iam::insert_role(tx, permit, role)?;
    let policies = [ADMINISTRATOR_ACCESS.to_owned()];
    store::iam::set_attached_policies(tx, permit, &role.id, &policies)?;
    Ok(())
}

/// AWS: the role trusts the management account and may do everything (§11.3).
fn access_role(id: RoleId, name: String, organization: &Organization, account: &Account) -> Role {
    let trusted = format!("arn:aws:iam::{}:root", organization.management_account);
    let trust_policy = json!({
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": trusted}, "Action": "sts:AssumeRole"}
        ]
    });
    Role {
        id,
        account: account.id.clone(),
        name,
        path: "/".to_owned(),
        trust_policy: trust_policy.to_string(),
        description: None,
        max_session_duration: 3600,
        permissions_boundary: None,
        created_at: account.joined_at,
    }
}

fn source_not_found() -> Error {
    Error::Constraint {
        reason: "SOURCE_PARENT_NOT_FOUND",
        message: "We can't find a source root or OU with the ParentId that you specified."
            .to_owned(),
    }
}

fn destination_not_found() -> Error {
    Error::Constraint {
        reason: "DESTINATION_PARENT_NOT_FOUND",
        message: "We can't find the destination container (a root or OU) with the ParentId that \
                  you specified."
            .to_owned(),
    }
}

/// The place that a page token names: `<microseconds>/<request id>`.
fn place(key: &str) -> Option<(Timestamp, String)> {
    let (at, id) = key.split_once('/')?;
    Some((Timestamp::from_micros(at.parse().ok()?), id.to_owned()))
}
