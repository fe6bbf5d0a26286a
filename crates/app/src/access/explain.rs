//! Why a principal may or may not do something, from the state of the moment.

use base::{AccountId, Arn, InstanceId, Timestamp};
use db::Tx;
use domain::Error;
use domain::audit::Event;
use domain::delegation;
use domain::instance::Instance;
use policy::engine::Explained;

use crate::authorize::{Access, Circumstances, Grounds, Named, Place, Question, Sight, denied};
use crate::{App, Cx, Failure};

const ACTION: &str = "cardea:ExplainAccess";

/// How long the keys and values that are told may be together, in bytes.
const LONGEST_CONTEXT: usize = 8 * 1024;

/// What is said in the place of what is not for whoever asks.
const LEFT_OUT: &str = "The resource is of an account that the caller does not administer: its \
    policy, its tags, its place in an organization and the resource control policies over it are \
    left out.";

/// What is to be explained.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExplainAccess {
    /// The ARN of whoever would do it.
    pub principal: Option<String>,
    /// What they would do, such as `s3:GetObject`.
    pub action: Option<String>,
    /// On what; `*` where nothing is said.
    pub resource: Option<String>,
    /// Condition keys that are not known otherwise, or are to be others: key and values.
    pub context: Vec<(String, Vec<String>)>,
    /// The request id of a denied request, in the place of the three above.
    pub request_id: Option<String>,
}

/// The explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Who would do what on what; none where the request was refused without asking policies.
    pub asked: Option<AccessInQuestion>,
    /// What comes of it now.
    pub explained: Explained,
    /// The condition keys that it was decided by.
    pub context: Vec<(String, Vec<String>)>,
    /// The refused request that it was asked for.
    pub event: Option<DeniedEvent>,
    /// What was not looked at because it is nothing to whoever asks, in a sentence.
    pub left_out: Option<String>,
}

/// What policies decide on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessInQuestion {
    /// What AWS's texts call the principal.
    pub principal: String,
    /// What they would do.
    pub action: String,
    /// On what.
    pub resource: String,
}

/// A refused request, as the audit trail has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeniedEvent {
    /// Its event.
    pub id: String,
    /// What its answer carried.
    pub request_id: String,
    /// When it was made.
    pub at: Timestamp,
    /// Of which service.
    pub source: String,
    /// Which operation.
    pub name: String,
    /// What it was answered.
    pub error_code: Option<String>,
    /// In these words.
    pub error_message: Option<String>,
    /// What whoever sent it is called; none of strangers.
    pub user_name: Option<String>,
    /// Where it came from.
    pub source_ip: String,
    /// What the client called itself.
    pub user_agent: String,
}

/// The request that is explained, once it is known.
struct Asked {
    named: Named,
    action: String,
    resource: String,
    user_agent: Option<String>,
    source_ip: Option<String>,
    region: String,
}

impl App {
    /// Explains what would come of a request now, by the decision that it would meet.
    ///
    /// What only the request or its credentials would bring is not known unless it is told:
    /// session policies and tags, a second factor, and the operation's own condition keys.
    pub async fn explain_access(
        &self,
        cx: &Cx,
        command: ExplainAccess,
    ) -> Result<Explanation, Error> {
        let event = match &command.request_id {
            None => None,
            Some(id) => self.denied_event(cx, &command, id).await?,
        };
        let said = event.as_ref().and_then(said_in);
        let principal = said
            .as_ref()
            .map(|(principal, ..)| principal.as_str())
            .or(command.principal.as_deref());
        let named = principal.and_then(Named::parse);
        if command.request_id.is_some() {
            self.authorize_reference(cx, named.as_ref()).await?;
        } else {
            self.authorize_explanation(cx, named.as_ref()).await?;
        }
        if let (Some(id), None) = (&command.request_id, &event) {
            return Err(Error::invalid(format!(
                "no request with the id {id} was refused"
            )));
        }
        if let (Some(event), None) = (&event, &said) {
            return Ok(refused_otherwise(event));
        }
        check_size(&command.context)?;
        let asked = asked(cx, command.clone(), event.as_ref(), said, named)?;
        let (app, now, caller) = (self.clone(), cx.now(), self.own_account(cx));
        self.read("explain_access", move |tx| {
            let grounds = Grounds::of_named(&app, tx, &asked.named, now)?
                .ok_or_else(|| Error::not_found(asked.named.kind(), asked.named.shown()))?;
            let (access, sight) = access_to(tx, &asked, &grounds, &app, &caller)?;
            let question = Question {
                grounds: &grounds,
                action: &asked.action,
                access: &access,
                circumstances: Circumstances {
                    now,
                    region: &asked.region,
                    user_agent: asked.user_agent.as_deref(),
                    source_ip: asked.source_ip.as_deref(),
                },
                told: &command.context,
                sight,
            };
            let principal = asked.named.shown();
            let (explained, context) = app.explain(tx, &question, &principal)?;
            let context = context.iter();
            Ok(Explanation {
                asked: Some(AccessInQuestion {
                    principal,
                    action: asked.action.clone(),
                    resource: asked.resource.clone(),
                }),
                explained,
                context: context
                    .map(|(key, values)| (key.to_owned(), values.to_vec()))
                    .collect(),
                event: event.as_ref().map(denied_event),
                left_out: (sight == Sight::PrincipalsSide).then(|| LEFT_OUT.to_owned()),
            })
        })
        .await
    }

    async fn denied_event(
        &self,
        cx: &Cx,
        command: &ExplainAccess,
        id: &str,
    ) -> Result<Option<Event>, Error> {
        if command.principal.is_some() || command.action.is_some() || command.resource.is_some() {
            // Rights come first; what is wrong about the rest is nobody else's business.
            self.authorize_explanation(cx, None).await?;
            return Err(Error::invalid(
                "a request id goes without principal, action and resource",
            ));
        }
        let (id, caller) = (id.to_owned(), self.own_account(cx));
        self.catch_up_trail().await?;
        self.read("find_refused", move |tx| {
            let found = store::audit::find_refused(tx, &id)?;
            Ok(match found {
                // Requests of strangers are none: not even that there were any is told.
                Some(event) if !administers(tx, &caller, &event.account)? => None,
                found => found,
            })
        })
        .await
    }

    /// Leave to have a principal explained. The management account may ask about its members.
    async fn authorize_explanation(&self, cx: &Cx, named: Option<&Named>) -> Result<(), Error> {
        let own = self.own_account(cx);
        let Some(named) = named else {
            let access = Access::new(ACTION, "*", &own);
            return self.authorize(cx, access).await.map(drop);
        };
        let (named, shown) = (named.clone(), named.shown());
        self.authorize_on(cx, "authorize_explanation", move |tx| {
            let owner = administrator(tx, &named.account, &own)?;
            let access = Access::new(ACTION, shown.as_str(), &owner);
            Ok(((), access.delegated_to(delegation::SERVICE_PRINCIPAL)))
        })
        .await
        .map(drop)
    }

    /// The same where the principal was found by a request id: a denial does not tell whether
    /// there was one.
    async fn authorize_reference(&self, cx: &Cx, named: Option<&Named>) -> Result<(), Error> {
        match self.authorize_explanation(cx, named).await {
            Err(Error::Denied { .. }) => Err(denied(cx.actor(), ACTION, "*")),
            other => other,
        }
    }
}

/// The request, once it is known that all of it is told.
fn asked(
    cx: &Cx,
    command: ExplainAccess,
    event: Option<&Event>,
    said: Option<(String, String, String)>,
    named: Option<Named>,
) -> Result<Asked, Error> {
    let (principal, action, resource) = match said {
        Some((principal, action, resource)) => (Some(principal), Some(action), Some(resource)),
        None => (command.principal, command.action, command.resource),
    };
    let (Some(principal), Some(action)) = (principal, action) else {
        return Err(Error::invalid(
            "a principal and an action are needed, or the id of a denied request",
        ));
    };
    let named = named.ok_or_else(|| {
        Error::invalid(format!(
            "`{principal}` is not a principal that can be explained: give the ARN of a role, \
             of a session of a role, of a user, or of an account's root"
        ))
    })?;
    Ok(Asked {
        named,
        action,
        resource: resource.unwrap_or_else(|| "*".to_owned()),
        user_agent: event.map(|event| event.user_agent.clone()),
        source_ip: event.map(|event| event.source_ip.clone()),
        region: event.map_or_else(|| cx.region().to_owned(), |event| event.region.clone()),
    })
}

/// Who decides about explanations of an account's principals: the management account of its
/// organization, if that is who asks or the caller is another account; otherwise itself.
fn administrator(
    tx: &mut Tx<'_>,
    account: &AccountId,
    caller: &AccountId,
) -> Result<AccountId, Failure> {
    if account == caller {
        return Ok(account.clone());
    }
    let organization = store::organizations::find_organization_of_account(tx, account)?;
    Ok(organization.map_or_else(|| account.clone(), |found| found.management_account))
}

/// Whether an account's requests and resources are the caller's business: they are its own, those of
/// a member of its organization, or those of an organization for which it administers Identity
/// Center.
fn administers(tx: &mut Tx<'_>, caller: &AccountId, account: &AccountId) -> Result<bool, Failure> {
    if account == caller {
        return Ok(true);
    }
    let organization = store::organizations::find_organization_of_account(tx, account)?;
    let Some(organization) = organization else {
        return Ok(false);
    };
    let service = Some(delegation::SERVICE_PRINCIPAL);
    Ok(organization.management_account == *caller
        || store::organizations::services::is_delegated(tx, &organization.id, caller, service)?)
}

/// Conditions read every value: no more is taken than requests have.
fn check_size(context: &[(String, Vec<String>)]) -> Result<(), Error> {
    let texts = context
        .iter()
        .flat_map(|(key, values)| values.iter().chain([key]));
    if texts.map(String::len).sum::<usize>() > LONGEST_CONTEXT {
        return Err(Error::invalid(format!(
            "the context must not be longer than {LONGEST_CONTEXT} bytes"
        )));
    }
    Ok(())
}

/// The resource with what is known of it (whose it is, its tags, its policy), and how much of it is
/// for the caller to see.
fn access_to(
    tx: &mut Tx<'_>,
    asked: &Asked,
    grounds: &Grounds,
    app: &App,
    caller: &AccountId,
) -> Result<(Access, Sight), Failure> {
    let resource = asked.resource.as_str();
    let arn = Arn::parse(resource).ok();
    let service = arn.as_ref().map_or("", Arn::service);
    let written = arn
        .as_ref()
        .and_then(|arn| AccountId::parse(arn.account()).ok());
    let is_ours = matches!(service, "sso" | "identitystore");
    let instance = match (&arn, service) {
        (Some(arn), "sso") => instance_of(tx, arn)?,
        _ => None,
    };
    let owner = match (written, &instance) {
        (Some(account), _) => account,
        // ARNs of Identity Center name no account.
        (None, Some(instance)) if administers(tx, caller, &instance.owner)? => {
            instance.owner.clone()
        }
        (None, _) if is_ours => center(grounds.place(), grounds.account()),
        (None, _) => grounds.account().clone(),
    };
    let sight = if administers(tx, caller, &owner)? {
        Sight::Whole
    } else {
        Sight::PrincipalsSide
    };
    let mut access = Access::new(ACTION, resource, &owner);
    let prefix = asked.action.split(':').next().unwrap_or_default();
    if matches!(prefix, "sso" | "sso-directory" | "identitystore") {
        let region = app.settings().region.as_str();
        access = access
            .delegated_to(delegation::SERVICE_PRINCIPAL)
            .with("sso:PrimaryRegion", region)
            .with("identitystore:PrimaryRegion", region);
    }
    let (Some(arn), Sight::Whole) = (&arn, sight) else {
        return Ok((access, sight));
    };
    if let Some(instance) = instance
        && administers(tx, caller, &instance.owner)?
    {
        let id = arn.resource().rsplit('/').next().unwrap_or_default();
        let tags = store::permission_sets::list_tags(tx, &instance.id, id)?;
        let tags = tags.iter();
        let access = access.tagged(tags.map(|tag| (tag.key.as_str(), tag.value.as_str())));
        return Ok((access, sight));
    }
    let name = arn
        .resource()
        .strip_prefix("role/")
        .and_then(|name| name.rsplit('/').next());
    if let ("iam", Some(name)) = (service, name)
        && let Some(role) = store::iam::find_role(tx, &owner, name)?
    {
        let tags = store::iam::list_tags(tx, role.id.as_str())?;
        let tags = tags.iter();
        access = access.tagged(tags.map(|(key, value)| (key.as_str(), value.as_str())));
        if is_assumption(&asked.action) {
            access = access.trusted_by(role.trust_policy);
        }
    }
    Ok((access, sight))
}

/// The instance that an ARN of Identity Center names: `instance/ID`, `permissionSet/ID/…`.
fn instance_of(tx: &mut Tx<'_>, arn: &Arn) -> Result<Option<Instance>, Failure> {
    let id = arn.resource().split('/').nth(1);
    let id = id.and_then(|id| InstanceId::parse(id).ok());
    Ok(match id {
        Some(id) => store::instances::find(tx, &id)?,
        None => None,
    })
}

/// The account that owns the organization instance, from where somebody is.
fn center(place: &Place, own: &AccountId) -> AccountId {
    let organization = place.organization();
    organization.map_or_else(|| own.clone(), |found| found.management_account.clone())
}

/// Whether roles' own policies decide on it.
fn is_assumption(action: &str) -> bool {
    let action = action.to_ascii_lowercase();
    action.starts_with("sts:assumerole")
        || matches!(
            action.as_str(),
            "sts:tagsession" | "sts:setsourceidentity" | "sts:setcontext"
        )
}

/// What a page says before what it was refused with.
const DENIED_BY_A_PAGE: &str = "You may not do this. ";

/// Principal, action and resource of the denial that an event ended with, if policies denied it.
fn said_in(event: &Event) -> Option<(String, String, String)> {
    denied_by(
        event.error_code.as_deref()?,
        event.error_message.as_deref()?,
    )
}

fn denied_by(code: &str, message: &str) -> Option<(String, String, String)> {
    // Other errors quote what was sent, which may look like this.
    if !code.contains("AccessDenied") {
        return None;
    }
    let message = message.strip_prefix(DENIED_BY_A_PAGE).unwrap_or(message);
    let rest = message.strip_prefix("User: ")?;
    let (principal, rest) = rest.split_once(" is not authorized to perform: ")?;
    let (action, rest) = rest.split_once(" on resource: ")?;
    let resource = rest.split([' ', ',']).next()?.trim_end_matches(':');
    Some((principal.to_owned(), action.to_owned(), resource.to_owned()))
}

/// What is to be said of a request that no policy refused: what the audit trail has of it.
fn refused_otherwise(event: &Event) -> Explanation {
    let code = event.error_code.as_deref().unwrap_or_default();
    let message = event.error_message.as_deref().unwrap_or_default();
    let mut summary = format!(
        "no policy refused this: {} of {} was answered {code}",
        event.name, event.source
    );
    if !message.is_empty() {
        summary.push_str(": ");
        summary.push_str(message);
    }
    Explanation {
        asked: None,
        explained: Explained {
            is_allowed: false,
            decision: "notByPolicies".to_owned(),
            summary,
            message: None,
            layers: Vec::new(),
            missing_context_keys: Vec::new(),
        },
        context: Vec::new(),
        event: Some(denied_event(event)),
        left_out: None,
    }
}

fn denied_event(event: &Event) -> DeniedEvent {
    DeniedEvent {
        id: event.id.to_string(),
        request_id: event.request_id.to_string(),
        at: event.at,
        source: event.source.clone(),
        name: event.name.clone(),
        error_code: event.error_code.clone(),
        error_message: event.error_message.clone(),
        user_name: Some(event.username.clone()).filter(|name| !name.is_empty()),
        source_ip: event.source_ip.clone(),
        user_agent: event.user_agent.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_denial_is_read_and_what_quotes_one_is_not() {
        let denial = "User: arn:aws:iam::111122223333:role/Deploy is not authorized to perform: \
            iam:PassRole on resource: *";
        let read = Some((
            "arn:aws:iam::111122223333:role/Deploy".to_owned(),
            "iam:PassRole".to_owned(),
            "*".to_owned(),
        ));
        assert_eq!(denied_by("AccessDenied", denial), read);
        assert_eq!(denied_by("AccessDeniedException", denial), read);
        let on_page = format!("You may not do this. {denial}");
        assert_eq!(denied_by("AccessDenied", &on_page), read);
        let quoted = format!("the grant type `{denial}` is not supported");
        assert_eq!(denied_by("UnsupportedGrantTypeException", denial), None);
        assert_eq!(denied_by("AccessDenied", &quoted), None);
    }
}
