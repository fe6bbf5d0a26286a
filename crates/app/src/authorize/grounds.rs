//! What a decision about a principal rests on: their policies and their account's place in an
//! organization, as they are now.

mod named;

use std::sync::Arc;

use base::{AccountId, UserId};
use db::Tx;
use domain::actor::{FederationIssuer, RoleSession, SessionContext};
use domain::iam::{Group, Role, User};
use domain::organization::{FULL_AWS_ACCESS, Organization, PolicyType, RCP_FULL_AWS_ACCESS};
use domain::{Actor, Error};
use policy::engine::{Level, Membership};
use policy::principal::Caller;
use policy::{Compiled, Policies, PolicyKind};
use store::organizations::policies::Attached;

use crate::iam::document_of;
use crate::{App, Failure};

pub(crate) use named::Named;

/// Everything of a principal that policies decide by.
#[derive(Debug)]
pub(crate) struct Grounds {
    principal: Principal,
    place: Place,
    service_control: Vec<Level>,
    identity: Vec<Arc<Compiled>>,
    boundary: Option<Arc<Compiled>>,
    session_policies: Option<Vec<Arc<Compiled>>>,
    tags: Vec<(String, String)>,
    session: Option<SessionContext>,
}

/// A principal as condition keys name it.
#[derive(Debug)]
pub(crate) struct Principal {
    /// `aws:PrincipalArn`: of a role session, the role's.
    pub(crate) arn: String,
    /// `aws:PrincipalType`.
    pub(crate) kind: &'static str,
    /// `aws:userid`.
    pub(crate) user_id: String,
    /// `aws:username`.
    pub(crate) user_name: Option<String>,
    /// `identitystore:UserId`.
    pub(crate) identity_store_user: Option<UserId>,
    form: Form,
}

/// What of a principal its kind alone has.
#[derive(Debug)]
enum Form {
    Root,
    User,
    Role {
        session_arn: String,
        role_id: String,
        service_linked: bool,
    },
    Federated {
        user_arn: Option<String>,
    },
}

/// An account's place in an organization, or that it has none.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    account: AccountId,
    organization: Option<Organization>,
    /// `<organization>/<root>/<unit>/…/`, of the root or unit that the account is in.
    parent_path: Option<String>,
    /// It was not closed.
    is_open: bool,
}

/// Where roles are that only a service may have made.
const SERVICE_LINKED_PATH: &str = "/aws-service-role/";

impl Grounds {
    /// Of whoever makes a request; `None` where they do not exist any more, or never had policies.
    pub(crate) fn of(app: &App, tx: &mut Tx<'_>, actor: &Actor) -> Result<Option<Self>, Failure> {
        match actor {
            Actor::Root {
                account, session, ..
            } => Self::of_root(app, tx, account, session.as_deref()).map(Some),
            Actor::Role(session) => Self::of_role_session(app, tx, session),
            Actor::Federated(user) => {
                let (mut grounds, user_arn) = match &user.issuer {
                    FederationIssuer::Root => (Self::of_root(app, tx, &user.account, None)?, None),
                    FederationIssuer::User { user_id, .. } => {
                        let Some(issuer) = store::iam::find_user_by_id(tx, user_id)? else {
                            return Ok(None);
                        };
                        (Self::of_user(app, tx, &issuer)?, Some(issuer.arn()))
                    }
                };
                grounds.principal = Principal {
                    arn: user.arn(),
                    kind: "FederatedUser",
                    user_id: user.unique_id(),
                    user_name: None,
                    identity_store_user: None,
                    form: Form::Federated { user_arn },
                };
                if user.issuer == FederationIssuer::Root {
                    // A root's rights stand in no policy; the session's policies limit them.
                    let all = policy::builtin::FULL_AWS_ACCESS;
                    let all = app.policies().get(PolicyKind::Identity, "the root", all)?;
                    grounds.identity.push(all);
                }
                grounds.enter_session(app, tx, &user.context)?;
                // AWS: without policies a federated user has no rights but a resource's own.
                grounds.session_policies.get_or_insert_default();
                Ok(Some(grounds))
            }
            Actor::User(user) => {
                let Some(now) = store::iam::find_user_by_id(tx, &user.user_id)? else {
                    return Ok(None);
                };
                let mut grounds = Self::of_user(app, tx, &now)?;
                if let Some(session) = &user.session {
                    grounds.enter_session(app, tx, session)?;
                }
                Ok(Some(grounds))
            }
            Actor::Person(_) | Actor::Provisioner(_) | Actor::Anonymous | Actor::System => Ok(None),
        }
    }

    fn of_root(
        app: &App,
        tx: &mut Tx<'_>,
        account: &AccountId,
        session: Option<&SessionContext>,
    ) -> Result<Self, Failure> {
        let principal = Principal {
            arn: format!("arn:aws:iam::{account}:root"),
            kind: "Account",
            user_id: account.to_string(),
            user_name: None,
            identity_store_user: None,
            form: Form::Root,
        };
        let mut grounds = Self::bare(app, tx, principal, account)?;
        if let Some(session) = session {
            grounds.enter_session(app, tx, session)?;
        }
        Ok(grounds)
    }

    fn of_role_session(
        app: &App,
        tx: &mut Tx<'_>,
        session: &RoleSession,
    ) -> Result<Option<Self>, Failure> {
        let Some(role) = store::iam::find_role_by_id(tx, &session.role_id)? else {
            return Ok(None);
        };
        let mut grounds = Self::of_role(app, tx, &role, session.arn(), session.unique_id())?;
        grounds.principal.identity_store_user =
            session.person.as_ref().map(|person| person.user_id.clone());
        grounds.enter_session(app, tx, &session.context)?;
        Ok(Some(grounds))
    }

    /// Of any session of a role, without what the session itself would bring.
    pub(crate) fn of_role(
        app: &App,
        tx: &mut Tx<'_>,
        role: &Role,
        session_arn: String,
        user_id: String,
    ) -> Result<Self, Failure> {
        let principal = Principal {
            arn: role.arn(),
            kind: "AssumedRole",
            user_id,
            user_name: None,
            identity_store_user: None,
            form: Form::Role {
                session_arn,
                role_id: role.id.to_string(),
                service_linked: role.path.starts_with(SERVICE_LINKED_PATH),
            },
        };
        let mut grounds = Self::bare(app, tx, principal, &role.account)?;
        grounds.hold(app, tx, &role.id)?;
        if let Some(arn) = &role.permissions_boundary {
            grounds.limit(app, tx, arn)?;
        }
        grounds.tags = store::iam::list_tags(tx, role.id.as_str())?;
        Ok(grounds)
    }

    /// Of a user, with what the groups that they are in bring.
    pub(crate) fn of_user(app: &App, tx: &mut Tx<'_>, user: &User) -> Result<Self, Failure> {
        let principal = Principal {
            arn: user.arn(),
            kind: "User",
            user_id: user.id.to_string(),
            user_name: Some(user.name.clone()),
            identity_store_user: None,
            form: Form::User,
        };
        let mut grounds = Self::bare(app, tx, principal, &user.account)?;
        grounds.hold(app, tx, &user.id)?;
        for group in store::iam::groups_of_user(tx, &user.id)? {
            grounds.hold(app, tx, &group.id)?;
        }
        if let Some(arn) = &user.permissions_boundary {
            grounds.limit(app, tx, arn)?;
        }
        grounds.tags = store::iam::list_tags(tx, user.id.as_str())?;
        Ok(grounds)
    }

    /// Of anybody in a group, without what they have themselves; groups are no principals.
    pub(crate) fn of_group(app: &App, tx: &mut Tx<'_>, group: &Group) -> Result<Self, Failure> {
        let principal = Principal {
            arn: group.arn(),
            kind: "User",
            user_id: String::new(),
            user_name: None,
            identity_store_user: None,
            form: Form::User,
        };
        let mut grounds = Self::bare(app, tx, principal, &group.account)?;
        grounds.hold(app, tx, &group.id)?;
        Ok(grounds)
    }

    fn bare(
        app: &App,
        tx: &mut Tx<'_>,
        principal: Principal,
        account: &AccountId,
    ) -> Result<Self, Failure> {
        let place = Place::of(tx, account)?;
        let service_control = place.service_control(app, tx)?;
        Ok(Self {
            principal,
            place,
            service_control,
            identity: Vec::new(),
            boundary: None,
            session_policies: None,
            tags: Vec::new(),
            session: None,
        })
    }

    /// Adds the policies of a user, group or role. An attached one that is gone allows nothing and
    /// denies nothing.
    fn hold(
        &mut self,
        app: &App,
        tx: &mut Tx<'_>,
        holder: &dyn store::iam::HolderId,
    ) -> Result<(), Failure> {
        for (name, text) in store::iam::inline_policies(tx, holder)? {
            self.identity
                .push(app.policies().get(PolicyKind::Identity, &name, &text)?);
        }
        for arn in store::iam::attached_policies(tx, holder)? {
            if let Some(text) = document_of(tx, &self.place.account, &arn)? {
                self.identity
                    .push(app.policies().get(PolicyKind::Identity, &arn, &text)?);
            }
        }
        Ok(())
    }

    /// Sets the boundary. One that is gone allows nothing.
    fn limit(&mut self, app: &App, tx: &mut Tx<'_>, arn: &str) -> Result<(), Failure> {
        let text = document_of(tx, &self.place.account, arn)?;
        let text = text.as_deref().unwrap_or(NOTHING);
        self.boundary = Some(app.policies().get(PolicyKind::Boundary, arn, text)?);
        Ok(())
    }

    fn enter_session(
        &mut self,
        app: &App,
        tx: &mut Tx<'_>,
        session: &SessionContext,
    ) -> Result<(), Failure> {
        if session.has_policies() || session.task_policy.is_some() {
            let mut policies = Vec::new();
            for text in &session.policies {
                policies.push(app.policies().get(
                    PolicyKind::Session,
                    "the session policy",
                    text,
                )?);
            }
            for arn in session.policy_arns.iter().chain(&session.task_policy) {
                if let Some(text) = document_of(tx, &self.place.account, arn)? {
                    policies.push(app.policies().get(PolicyKind::Session, arn, &text)?);
                }
            }
            self.session_policies = Some(policies);
        }
        // AWS: a session tag takes the place of a role's tag whose key differs in case alone.
        let replaced = |key: &str| {
            let mut tags = session.tags.iter();
            tags.any(|(session_key, _)| session_key.eq_ignore_ascii_case(key))
        };
        self.tags.retain(|(key, _)| !replaced(key));
        self.tags.extend(session.tags.iter().cloned());
        self.session = Some(session.clone());
        Ok(())
    }

    pub(crate) fn account(&self) -> &AccountId {
        &self.place.account
    }

    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    pub(crate) fn principal(&self) -> &Principal {
        &self.principal
    }

    pub(crate) fn tags(&self) -> &[(String, String)] {
        &self.tags
    }

    pub(crate) fn session(&self) -> Option<&SessionContext> {
        self.session.as_ref()
    }

    pub(crate) fn is_service_linked(&self) -> bool {
        matches!(
            self.principal.form,
            Form::Role {
                service_linked: true,
                ..
            }
        )
    }

    pub(crate) fn caller(&self) -> Caller<'_> {
        let account_id = self.place.account.as_str();
        match &self.principal.form {
            // The task of `AssumeRoot` is all that such a root may do.
            Form::Root => Caller::Root { account_id },
            Form::User => Caller::User {
                account_id,
                arn: &self.principal.arn,
                user_id: Some(&self.principal.user_id),
            },
            Form::Role {
                session_arn,
                role_id,
                ..
            } => Caller::AssumedRole {
                account_id,
                role_arn: &self.principal.arn,
                session_arn,
                role_id: Some(role_id),
            },
            Form::Federated { user_arn } => Caller::FederatedUser {
                account_id,
                arn: &self.principal.arn,
                user_arn: user_arn.as_deref(),
            },
        }
    }

    pub(crate) fn boundary(&self) -> Option<Arc<Compiled>> {
        self.boundary.clone()
    }

    pub(crate) fn policies(&self) -> Policies<'_> {
        Policies {
            service_control: &self.service_control,
            resource_control: &[],
            resource: None,
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            session: self.session_policies.as_deref(),
        }
    }
}

/// A boundary that allows nothing, in the place of one that is gone.
const NOTHING: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;

impl Place {
    /// Of an account; one that nobody has heard of stands alone.
    pub(crate) fn of(tx: &mut Tx<'_>, account: &AccountId) -> Result<Self, Failure> {
        let organization = store::organizations::find_organization_of_account(tx, account)?;
        let (parent_path, known) = match &organization {
            None => (None, store::organizations::find_account(tx, account)?),
            Some(organization) => {
                let member = store::organizations::find_member(tx, organization, account)?;
                let path = member.as_ref().and_then(|member| parent_path(&member.path));
                (path, member.map(|member| member.account))
            }
        };
        Ok(Self {
            account: account.clone(),
            organization,
            parent_path,
            is_open: known.is_none_or(|account| account.is_open()),
        })
    }

    /// Of an account of which nothing is to be known.
    pub(crate) fn unknown(account: &AccountId) -> Self {
        Self {
            account: account.clone(),
            organization: None,
            parent_path: None,
            is_open: true,
        }
    }

    pub(crate) fn account(&self) -> &AccountId {
        &self.account
    }

    pub(crate) fn organization(&self) -> Option<&Organization> {
        self.organization.as_ref()
    }

    /// `aws:PrincipalOrgPaths`, `aws:ResourceOrgPaths`.
    pub(crate) fn path(&self) -> Option<&str> {
        self.parent_path.as_deref()
    }

    /// Whether the account was not closed.
    pub(crate) fn is_open(&self) -> bool {
        self.is_open
    }

    pub(crate) fn membership(&self) -> Membership {
        match &self.organization {
            None => Membership::None,
            Some(organization) if organization.management_account == self.account => {
                Membership::Management
            }
            Some(_) => Membership::Member,
        }
    }

    fn service_control(&self, app: &App, tx: &mut Tx<'_>) -> Result<Vec<Level>, Failure> {
        self.control(app, tx, PolicyType::ServiceControl)
    }

    pub(crate) fn resource_control(
        &self,
        app: &App,
        tx: &mut Tx<'_>,
    ) -> Result<Vec<Level>, Failure> {
        self.control(app, tx, PolicyType::ResourceControl)
    }

    /// The control policies over the account, from the root to itself. Only members are under any.
    fn control(
        &self,
        app: &App,
        tx: &mut Tx<'_>,
        policy_type: PolicyType,
    ) -> Result<Vec<Level>, Failure> {
        let (Membership::Member, Some(organization)) = (self.membership(), &self.organization)
        else {
            return Ok(Vec::new());
        };
        let kind = match policy_type {
            PolicyType::ServiceControl => PolicyKind::ServiceControl,
            _ => PolicyKind::ResourceControl,
        };
        let path = self.path().unwrap_or_default();
        let levels = store::organizations::policies::levels(
            tx,
            &organization.id,
            policy_type,
            path,
            &self.account,
        )?;
        let compiled = |attached: Attached| {
            let text = match (&attached.content, attached.id.as_str()) {
                (Some(text), _) => text,
                (None, FULL_AWS_ACCESS) => policy::builtin::FULL_AWS_ACCESS,
                (None, RCP_FULL_AWS_ACCESS) => policy::builtin::RCP_FULL_AWS_ACCESS,
                // It might have denied the request.
                (None, id) => return Err(Error::internal(format!("the policy {id} is gone"))),
            };
            app.policies().get(kind, &attached.id, text)
        };
        let levels = levels.unwrap_or_default().into_iter();
        let levels = levels.map(|level| level.into_iter().map(compiled).collect());
        Ok(levels.collect::<Result<Vec<Level>, Error>>()?)
    }
}

/// The path of what an account is in, from its own.
fn parent_path(path: &str) -> Option<String> {
    let above = path.strip_suffix('/')?;
    let end = above.rfind('/')?.checked_add(1)?;
    above.get(..end).map(str::to_owned)
}
