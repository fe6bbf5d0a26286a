//! What applications may do, and who may act for them.

use base::{Page, PageRequest};
use domain::application::{self, Application, Assignment, Grant, GrantType, Switch, check_target};
use domain::quota::Quota;
use domain::{Error, Kind, trusted_token_issuer};
use policy::PolicyKind;
use store::applications::Scope;

use crate::applications::ApplicationRef;
use crate::{App, Cx};

impl App {
    /// Who may use an application.
    pub async fn get_application_assignment_configuration(
        &self,
        cx: &Cx,
        application: ApplicationRef,
    ) -> Result<Assignment, Error> {
        let action = "sso:GetApplicationAssignmentConfiguration";
        self.read_application(cx, application, action, |_, found| Ok(found.assignment))
            .await
    }

    /// Decides who may use an application.
    pub async fn put_application_assignment_configuration(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        assignment: Assignment,
    ) -> Result<(), Error> {
        let action = "sso:PutApplicationAssignmentConfiguration";
        self.change_application(cx, application, action, move |tx, permit, found| {
            let updated = Application {
                assignment,
                ..found
            };
            Ok(store::applications::update(tx, permit, &updated)?)
        })
        .await
    }

    /// Whether work for people may go on without them.
    pub async fn get_application_session_configuration(
        &self,
        cx: &Cx,
        application: ApplicationRef,
    ) -> Result<Switch, Error> {
        let action = "sso:GetApplicationSessionConfiguration";
        self.read_application(cx, application, action, |_, found| {
            Ok(found.background_sessions)
        })
        .await
    }

    /// Decides whether work for people may go on without them; `None` leaves it as it is.
    pub async fn put_application_session_configuration(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        background_sessions: Option<Switch>,
    ) -> Result<(), Error> {
        let action = "sso:PutApplicationSessionConfiguration";
        self.change_application(cx, application, action, move |tx, permit, found| {
            let updated = Application {
                background_sessions: background_sessions.unwrap_or(found.background_sessions),
                ..found
            };
            Ok(store::applications::update(tx, permit, &updated)?)
        })
        .await
    }

    /// Gives an application an access scope, or the scope other targets.
    pub async fn put_application_access_scope(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        scope: Scope,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "sso:PutApplicationAccessScope";
        self.change_application(cx, application, action, move |tx, permit, found| {
            for target in &scope.targets {
                if let Some(id) = check_target(&found.instance, target)? {
                    let of_arn = store::applications::find(tx, &id)?
                        .filter(|application| application.arn() == *target);
                    // AWS: that targets have to exist is unconfirmed.
                    if of_arn.is_none() {
                        return Err(Error::not_found(Kind::Application, &id).into());
                    }
                }
            }
            let most = quotas.of(Quota::ScopesPerApplication);
            if store::applications::find_scope(tx, &found.id, &scope.name)?.is_none()
                && i64::from(store::applications::count_scopes(tx, &found.id)?) >= most
            {
                return Err(application::too_many_scopes(&found.id, most).into());
            }
            Ok(store::applications::put_scope(
                tx, permit, &found.id, &scope,
            )?)
        })
        .await
    }

    /// Takes an access scope from an application.
    ///
    /// AWS: the model calls it idempotent, as it does the removal of grants and of methods of
    /// authentication, so that removing what is not there is no error (unconfirmed).
    pub async fn delete_application_access_scope(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        scope: String,
    ) -> Result<(), Error> {
        let action = "sso:DeleteApplicationAccessScope";
        self.change_application(cx, application, action, move |tx, permit, found| {
            let delete = store::applications::delete_scope;
            Ok(delete(tx, permit, &found.id, &scope)?)
        })
        .await
    }

    /// An access scope of an application.
    pub async fn get_application_access_scope(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        scope: String,
    ) -> Result<Scope, Error> {
        let action = "sso:GetApplicationAccessScope";
        self.read_application(cx, application, action, move |tx, found| {
            store::applications::find_scope(tx, &found.id, &scope)?
                .ok_or_else(|| Error::not_found(Kind::ApplicationAccessScope, &scope).into())
        })
        .await
    }

    /// The access scopes of an application, in order of their names.
    pub async fn list_application_access_scopes(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        page: PageRequest,
    ) -> Result<Page<Scope>, Error> {
        let action = "sso:ListApplicationAccessScopes";
        self.read_application(cx, application, action, move |tx, found| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let scopes = store::applications::list_scopes(tx, &found.id, after, limit)?;
            Ok(Page::from_probe(scopes, &page, |last| last.name.clone()))
        })
        .await
    }

    /// Gives an application a grant, in place of one of its kind.
    pub async fn put_application_grant(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        grant: Grant,
    ) -> Result<(), Error> {
        let action = "sso:PutApplicationGrant";
        self.change_application(cx, application, action, move |tx, permit, found| {
            grant.check()?;
            if let Grant::JwtBearer { issuers } = &grant {
                for issuer in issuers {
                    let parsed = trusted_token_issuer::parse_arn(&issuer.issuer_arn);
                    let known = match &parsed {
                        Some((_, of, id)) if *of == found.instance => {
                            store::trusted_token_issuers::find(tx, id)?
                        }
                        _ => None,
                    };
                    if known.is_none_or(|known| known.arn() != issuer.issuer_arn) {
                        let id =
                            parsed.map_or(issuer.issuer_arn.clone(), |(_, _, id)| id.to_string());
                        return Err(Error::not_found(Kind::TrustedTokenIssuer, id).into());
                    }
                }
            }
            Ok(store::applications::put_grant(
                tx, permit, &found.id, &grant,
            )?)
        })
        .await
    }

    /// Takes a grant from an application.
    pub async fn delete_application_grant(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        kind: GrantType,
    ) -> Result<(), Error> {
        let action = "sso:DeleteApplicationGrant";
        self.change_application(cx, application, action, move |tx, permit, found| {
            Ok(store::applications::delete_grant(
                tx, permit, &found.id, kind,
            )?)
        })
        .await
    }

    /// The grant of a kind.
    pub async fn get_application_grant(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        kind: GrantType,
    ) -> Result<Grant, Error> {
        let action = "sso:GetApplicationGrant";
        self.read_application(cx, application, action, move |tx, found| {
            store::applications::find_grant(tx, &found.id, kind)?
                .ok_or_else(|| Error::not_found(Kind::ApplicationGrant, kind.as_str()).into())
        })
        .await
    }

    /// All grants of an application; there are never more than four.
    pub async fn list_application_grants(
        &self,
        cx: &Cx,
        application: ApplicationRef,
    ) -> Result<Vec<Grant>, Error> {
        let action = "sso:ListApplicationGrants";
        self.read_application(cx, application, action, |tx, found| {
            Ok(store::applications::list_grants(tx, &found.id)?)
        })
        .await
    }

    /// Says who may ask for tokens as the application: a resource policy.
    pub async fn put_application_actor_policy(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        policy: String,
    ) -> Result<(), Error> {
        let action = "sso:PutApplicationAuthenticationMethod";
        self.change_application(cx, application, action, move |tx, permit, found| {
            crate::iam::parse(&policy, PolicyKind::Resource)?;
            let put = store::applications::put_actor_policy;
            Ok(put(tx, permit, &found.id, &policy)?)
        })
        .await
    }

    /// Lets nobody ask for tokens as the application.
    pub async fn delete_application_actor_policy(
        &self,
        cx: &Cx,
        application: ApplicationRef,
    ) -> Result<(), Error> {
        let action = "sso:DeleteApplicationAuthenticationMethod";
        self.change_application(cx, application, action, |tx, permit, found| {
            let delete = store::applications::delete_actor_policy;
            Ok(delete(tx, permit, &found.id)?)
        })
        .await
    }

    /// Who may ask for tokens as the application.
    pub async fn get_application_actor_policy(
        &self,
        cx: &Cx,
        application: ApplicationRef,
    ) -> Result<String, Error> {
        let action = "sso:GetApplicationAuthenticationMethod";
        self.read_application(cx, application, action, |tx, found| {
            store::applications::find_actor_policy(tx, &found.id)?.ok_or_else(|| {
                Error::not_found(Kind::ApplicationAuthenticationMethod, "IAM").into()
            })
        })
        .await
    }

    /// The same as a list, of one or none.
    pub async fn list_application_actor_policies(
        &self,
        cx: &Cx,
        application: ApplicationRef,
    ) -> Result<Option<String>, Error> {
        let action = "sso:ListApplicationAuthenticationMethods";
        self.read_application(cx, application, action, |tx, found| {
            Ok(store::applications::find_actor_policy(tx, &found.id)?)
        })
        .await
    }
}
