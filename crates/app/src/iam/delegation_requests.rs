//! Requests of other accounts to act in an account for a while, and what becomes of them.
//!
//! What is asked for can be looked at, taken care of, accepted and rejected. Nothing is handed over
//! yet: `SendDelegationToken` is not built, because the token goes out by a topic of SNS.

use base::{AccountId, Arn, DelegationRequestId, Duration, Page, PageRequest};
use domain::iam::{
    DelegationRequest, DelegationState, MAX_DELEGATION_REQUESTS, TokenSender,
    delegation_request_not_found,
};
use domain::{Actor, Error, Kind, Permit};

use super::access_advisor::allowed;
use super::documents::{document_of, exceeded};
use super::own_account;
use crate::authorize::Access;
use crate::{App, Cx};

/// What to ask for.
#[derive(Debug, Clone)]
pub struct CreateDelegationRequest {
    /// The account that is asked; any where it is not known.
    pub owner_account: Option<AccountId>,
    /// What it is for.
    pub description: String,
    /// The ARN of a managed policy that says what is asked for.
    pub template: String,
    /// Why it is made this time.
    pub message: Option<String>,
    /// What the one who asks calls the matter.
    pub workflow: String,
    /// Where a person goes on afterwards.
    pub redirect_url: Option<String>,
    /// The ARN of a topic of SNS.
    pub channel: String,
    /// Seconds.
    pub session_duration: u32,
    /// Who may hand over the token.
    pub sender: TokenSender,
}

/// A request as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DelegationRequestDetails {
    /// The request, in the state that it is in at the moment.
    pub request: DelegationRequest,
    /// What the account that asks is called.
    pub requestor_name: Option<String>,
}

/// A request in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Summary {
    /// In English.
    English(String),
    /// There is none in the language that was asked for.
    NotSupported,
}

/// How long requests that have ended can be looked at.
const KEPT: Duration = Duration::from_days(30);

impl App {
    /// `CreateDelegationRequest`: asks an account, or any account, for leave to act in it.
    ///
    /// DIFFERENCE: AWS has registered partners alone ask, with templates of policies that it has
    /// seen. Here every account may, with a managed policy of AWS's or of its own; what the policy
    /// said when the request was made stands.
    pub async fn create_delegation_request(
        &self,
        cx: &Cx,
        command: CreateDelegationRequest,
    ) -> Result<DelegationRequestId, Error> {
        let action = "iam:CreateDelegationRequest";
        let account = own_account(cx, action)?;
        let (id, now) = (DelegationRequestId::generate(self.entropy()), cx.now());
        let access = Access::new(action, arn(&account, id.as_str()), &account)
            .with(
                "iam:DelegationDuration",
                command.session_duration.to_string(),
            )
            .with("iam:NotificationChannel", &command.channel)
            .with("iam:TemplateArn", &command.template);
        let permit = self.authorize(cx, access).await?;
        if !Arn::parse(&command.channel).is_ok_and(|arn| arn.service() == "sns") {
            return Err(Error::invalid(
                "The notification channel must be the ARN of an SNS topic.",
            ));
        }
        self.change(
            cx,
            permit,
            "create_delegation_request",
            move |tx, permit| {
                let command = command.clone();
                let template = command.template;
                let Some(policy) = document_of(tx, &account, &template)? else {
                    let message = format!("The policy template {template} does not exist.");
                    return Err(Error::invalid(message).into());
                };
                let before = now.minus(KEPT);
                store::iam::delete_ended_delegation_requests(tx, permit, &account, before)?;
                if store::iam::has_delegation_workflow(tx, &account, &command.workflow)? {
                    return Err(Error::conflict(
                        Kind::DelegationRequest,
                        format!(
                            "A delegation request with workflow id {} already exists.",
                            command.workflow
                        ),
                    )
                    .into());
                }
                if store::iam::count_delegation_requests(tx, &account)? >= MAX_DELEGATION_REQUESTS {
                    let limit = MAX_DELEGATION_REQUESTS;
                    return Err(exceeded("DelegationRequestsPerAccount", limit).into());
                }
                let request = DelegationRequest {
                    id: id.clone(),
                    requestor: account.clone(),
                    workflow: command.workflow,
                    owner_account: command.owner_account,
                    owner: None,
                    approver: None,
                    description: command.description,
                    message: command.message,
                    template,
                    policy,
                    redirect_url: command.redirect_url,
                    channel: command.channel,
                    session_duration: command.session_duration,
                    sender: command.sender,
                    state: DelegationState::Unassigned,
                    notes: None,
                    rejection_reason: None,
                    created_at: now,
                    updated_at: now,
                    expires_at: DelegationRequest::stands_until(now),
                };
                store::iam::insert_delegation_request(tx, permit, &request)?;
                Ok(id.clone())
            },
        )
        .await
    }

    /// `GetDelegationRequest`, in the account that is asked; in any, where none is named.
    ///
    /// DIFFERENCE: AWS lets the owner of a request look at it and update it without leave; here
    /// everybody needs the rights of a policy.
    pub async fn get_delegation_request(
        &self,
        cx: &Cx,
        id: &str,
    ) -> Result<DelegationRequestDetails, Error> {
        let (found, _) = self
            .authorized_request(cx, "iam:GetDelegationRequest", id)
            .await?;
        Ok(found)
    }

    /// `GetHumanReadableSummary` of a request, by its ARN and in a language.
    ///
    /// DIFFERENCE: AWS has a language model write it; this one says what the request says.
    pub async fn summarize_delegation_request(
        &self,
        cx: &Cx,
        entity: &str,
        locale: &str,
    ) -> Result<Summary, Error> {
        let action = "iam:GetHumanReadableSummary";
        let id = entity.rsplit_once(":delegation-request/");
        let Some((_, id)) = id.filter(|(owner, _)| owner.starts_with("arn:aws:iam:")) else {
            return Err(Error::invalid(format!(
                "The entity {entity} is not a delegation request."
            )));
        };
        let (found, _) = self.authorized_request(cx, action, id).await?;
        if locale != "en" && !locale.starts_with("en-") && !locale.starts_with("en_") {
            return Ok(Summary::NotSupported);
        }
        Ok(Summary::English(in_words(&found)?))
    }

    /// `ListDelegationRequests`: a page of those that somebody in the caller's account takes care
    /// of, or that `owner` (an ARN) does.
    pub async fn list_delegation_requests(
        &self,
        cx: &Cx,
        owner: Option<String>,
        page: PageRequest,
    ) -> Result<Page<DelegationRequestDetails>, Error> {
        let action = "iam:ListDelegationRequests";
        let account = own_account(cx, action)?;
        let mut access = Access::new(action, "*", &account);
        if let Some(owner) = &owner {
            access = access.with("iam:DelegationRequestOwner", owner);
        }
        self.authorize(cx, access).await?;
        let now = cx.now();
        self.read("list_delegation_requests", move |tx| {
            let (owner, after, probe) = (owner.as_deref(), page.after_or_empty(), page.probe());
            let found = store::iam::list_delegation_requests(tx, &account, owner, after, probe)?;
            let found = Page::from_probe(found, &page, |last| last.id.to_string());
            let items = found.items.into_iter().map(|mut request| {
                request.state = request.state_at(now);
                let asks = store::organizations::find_account(tx, &request.requestor)?;
                Ok(DelegationRequestDetails {
                    request,
                    requestor_name: asks.map(|account| account.name),
                })
            });
            Ok(Page {
                items: items.collect::<Result<_, db::Error>>()?,
                next: found.next,
            })
        })
        .await
    }

    /// `AssociateDelegationRequest`: the caller takes care of a request, in their account's name.
    pub async fn associate_delegation_request(&self, cx: &Cx, id: &str) -> Result<(), Error> {
        let action = "iam:AssociateDelegationRequest";
        let account = own_account(cx, action)?;
        let (owner, now) = (cx.actor().arn(), cx.now());
        self.change_request(cx, action, id, move |request| {
            request.associate(&account, owner.clone(), now)
        })
        .await
    }

    /// `UpdateDelegationRequest`: adds notes and sends the request on to who may accept it.
    pub async fn update_delegation_request(
        &self,
        cx: &Cx,
        id: &str,
        notes: Option<String>,
    ) -> Result<(), Error> {
        let now = cx.now();
        self.change_request(cx, "iam:UpdateDelegationRequest", id, move |request| {
            request.update(notes.clone(), now)
        })
        .await
    }

    /// `AcceptDelegationRequest`: notes that the caller agrees, and who they are.
    pub async fn accept_delegation_request(&self, cx: &Cx, id: &str) -> Result<(), Error> {
        let (approver, now) = (cx.actor().clone(), cx.now());
        self.change_request(cx, "iam:AcceptDelegationRequest", id, move |request| {
            if let Actor::Root { .. } = approver {
                request.check_root_may_accept()?;
            }
            request.accept(approver.arn(), now)
        })
        .await
    }

    /// `RejectDelegationRequest`: notes that the caller does not agree, and why.
    pub async fn reject_delegation_request(
        &self,
        cx: &Cx,
        id: &str,
        reason: Option<String>,
    ) -> Result<(), Error> {
        let now = cx.now();
        self.change_request(cx, "iam:RejectDelegationRequest", id, move |request| {
            request.reject(reason.clone(), now)
        })
        .await
    }

    async fn authorized_request(
        &self,
        cx: &Cx,
        action: &'static str,
        id: &str,
    ) -> Result<(DelegationRequestDetails, Permit), Error> {
        let account = own_account(cx, action)?;
        let (caller, now) = (account.clone(), cx.now());
        let found = match DelegationRequestId::parse(id) {
            // No request has such an id.
            Err(_not_one) => None,
            Ok(id) => {
                self.read("find_delegation_request", move |tx| {
                    let found = store::iam::find_delegation_request(tx, &id)?;
                    let Some(mut request) = found.filter(|found| found.is_for(&caller)) else {
                        return Ok(None);
                    };
                    request.state = request.state_at(now);
                    let asks = store::organizations::find_account(tx, &request.requestor)?;
                    Ok(Some(DelegationRequestDetails {
                        request,
                        requestor_name: asks.map(|account| account.name),
                    }))
                })
                .await?
            }
        };
        let mut access = Access::new(action, arn(&account, id), &account);
        if let Some(owner) = found
            .as_ref()
            .and_then(|found| found.request.owner.as_ref())
        {
            access = access.with("iam:DelegationRequestOwner", owner);
        }
        let permit = self.authorize(cx, access).await?;
        let found = found.ok_or_else(|| delegation_request_not_found(id))?;
        Ok((found, permit))
    }

    async fn change_request(
        &self,
        cx: &Cx,
        action: &'static str,
        id: &str,
        change: impl Fn(&mut DelegationRequest) -> Result<(), Error> + Send + Sync + 'static,
    ) -> Result<(), Error> {
        let (found, permit) = self.authorized_request(cx, action, id).await?;
        let (account, id) = (own_account(cx, action)?, found.request.id);
        self.change(
            cx,
            permit,
            "change_delegation_request",
            move |tx, permit| {
                // Somebody else may have taken it meanwhile.
                let current = store::iam::find_delegation_request(tx, &id)?
                    .filter(|current| current.is_for(&account));
                let mut current =
                    current.ok_or_else(|| delegation_request_not_found(id.as_str()))?;
                change(&mut current)?;
                store::iam::update_delegation_request(tx, permit, &current)?;
                Ok(())
            },
        )
        .await
    }
}

/// `arn:aws:iam::<account>:delegation-request/<id>`.
fn arn(account: &AccountId, id: &str) -> String {
    format!("arn:aws:iam::{account}:delegation-request/{id}")
}

/// What a request asks for. Services are those that its policy allows anything of.
fn in_words(found: &DelegationRequestDetails) -> Result<String, Error> {
    let request = &found.request;
    let who = match &found.requestor_name {
        Some(name) => format!("{name} (account {})", request.requestor),
        None => format!("Account {}", request.requestor),
    };
    let services = allowed(std::slice::from_ref(&request.policy))?;
    let services: Vec<&str> = services.iter().map(String::as_str).collect();
    let minutes = request.session_duration.div_ceil(60);
    let message = request.message.as_deref();
    let message = message.map_or_else(String::new, |message| format!(" It says: {message}"));
    Ok(format!(
        "{who} asks to act in this account for {minutes} minutes, within the policy {}, which \
         allows actions of these services: {}. What it is for: {}{message}",
        request.template,
        services.join(", "),
        request.description,
    ))
}
