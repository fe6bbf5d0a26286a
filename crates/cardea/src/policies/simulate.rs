//! `cardea policy simulate`.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use managed_policies::Catalogue;
use policy::builtin::{FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS};
use policy::engine::{Facts, Level, Membership};
use policy::{Compiled, Context, Policies, Request, decide};
use serde_json::{Value, json};

use super::excerpt::harmless;
use super::rendering::{as_json, as_table};
use super::request::Principal;
use super::{Kind, read, show, shown_name, unusable};
use crate::Fatal;
use crate::operator::{Output, say};

const AWS_POLICIES: &str = "arn:aws:iam::aws:policy/";

#[derive(Debug, Args)]
pub(crate) struct SimulateOptions {
    /// A policy of the principal: a file, or the ARN of one of AWS's own policies. Several times
    /// for several.
    #[arg(long = "policy", value_name = "FILE")]
    policies: Vec<String>,
    /// What is asked for, as in `s3:GetObject`. Several times for several requests.
    #[arg(long = "action", value_name = "ACTION", required = true)]
    actions: Vec<String>,
    /// The ARN of what it is asked for. Several times for several requests.
    #[arg(long = "resource", value_name = "ARN", default_value = "*")]
    resources: Vec<String>,
    /// A condition key of the request and its value. Several times with one key for a key with
    /// several values.
    #[arg(long = "context", value_name = "KEY=VALUE")]
    context: Vec<String>,
    /// Who asks: an ARN, the name of a service, or `anonymous` [default: a user of 123456789012].
    #[arg(long, value_name = "ARN")]
    principal: Option<String>,
    /// The permissions boundary of the principal.
    #[arg(long, value_name = "FILE")]
    boundary: Option<String>,
    /// A policy that was passed when the session was made. Several times for several.
    #[arg(long = "session-policy", value_name = "FILE")]
    session_policies: Vec<String>,
    /// The service control policies of a level, from the root of the organization to the account.
    ///
    /// Several times for several levels; `FullAWSAccess` is AWS's own.
    #[arg(long = "scp", value_name = "FILE[,FILE]")]
    service_control: Vec<String>,
    /// The resource control policies of a level, beside AWS's own. Several times for several levels.
    #[arg(long = "rcp", value_name = "FILE[,FILE]")]
    resource_control: Vec<String>,
    /// The policy of the resource; if the action is of `sts:AssumeRole…`, who may assume the role.
    #[arg(long, value_name = "FILE", requires = "principal")]
    resource_policy: Option<String>,
    /// The account of the resource [default: that in its ARN, or the principal's].
    #[arg(long, value_name = "ID")]
    resource_account: Option<String>,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

/// The documents, ready.
struct Loaded {
    identity: Vec<Arc<Compiled>>,
    boundary: Option<Arc<Compiled>>,
    session: Vec<Arc<Compiled>>,
    service_control: Vec<Level>,
    resource_control: Vec<Level>,
    resource: Option<Arc<Compiled>>,
}

pub(super) fn simulate(options: &SimulateOptions) -> Result<ExitCode, Fatal> {
    let actions = options.actions.iter();
    let actions = actions
        .map(|action| check_action(action))
        .collect::<Result<Vec<_>, _>>()?;
    let principal = Principal::parse(options.principal.as_deref())?;
    let context = principal.context(&options.context)?;
    let loaded = Loaded::read(options)?;
    let mut all_allowed = true;
    let mut tables = Vec::new();
    let mut results = Vec::new();
    for action in &actions {
        for resource in &options.resources {
            let caller = principal.caller();
            let request = Request {
                action,
                resource,
                caller: &caller,
                context: &context,
                facts: options.facts(resource),
            };
            let policies = loaded.policies();
            let explained = decide(&request, &policies).explained(principal.shown());
            all_allowed &= explained.is_allowed;
            match options.output {
                Output::Json => results.push(as_json(&explained, action, resource)),
                Output::Table => tables.push(as_table(&explained, action, resource)),
            }
        }
    }
    match options.output {
        Output::Json => show(&json!({
            "allowed": all_allowed,
            "principal": principal.shown(),
            "context": context_json(&context),
            "results": results,
        })),
        Output::Table => say(&tables.join("\n\n")),
    }
    Ok(if all_allowed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

impl SimulateOptions {
    fn facts<'a>(&'a self, resource: &'a str) -> Facts<'a> {
        let membership = |levels: &[String]| match levels {
            [] => Membership::None,
            _ => Membership::Member,
        };
        let mut parts = resource.split(':').skip(2);
        let service = parts.next().unwrap_or_default();
        let in_arn = parts.nth(1).filter(|account| {
            account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit())
        });
        Facts {
            resource_account: self.resource_account.as_deref().or(in_arn),
            caller_account: membership(&self.service_control),
            resource_owner: membership(&self.resource_control),
            service_linked: false,
            // Roles and KMS keys are opened by their own policies alone.
            must_be_granted: self.resource_policy.is_some()
                && (service == "kms" || self.resource_kind() == Kind::Trust),
        }
    }

    fn resource_kind(&self) -> Kind {
        let assumes = |action: &String| action.to_ascii_lowercase().starts_with("sts:assumerole");
        if self.actions.iter().all(assumes) {
            Kind::Trust
        } else {
            Kind::Resource
        }
    }
}

impl Loaded {
    fn read(options: &SimulateOptions) -> Result<Self, Fatal> {
        let all = |files: &[String], kind| {
            let files = files.iter();
            files
                .map(|file| load(file, kind))
                .collect::<Result<Vec<_>, _>>()
        };
        let one =
            |file: &Option<String>, kind| file.as_deref().map(|file| load(file, kind)).transpose();
        let levels = |levels: &[String], kind| {
            let files = |level: &String| level.split(',').map(|file| load(file, kind)).collect();
            levels.iter().map(files).collect::<Result<Vec<Level>, _>>()
        };
        let mut resource_control = levels(&options.resource_control, Kind::Rcp)?;
        for level in &mut resource_control {
            level.insert(0, load("RCPFullAWSAccess", Kind::Rcp)?);
        }
        Ok(Self {
            identity: all(&options.policies, Kind::Identity)?,
            boundary: one(&options.boundary, Kind::Boundary)?,
            session: all(&options.session_policies, Kind::Session)?,
            service_control: levels(&options.service_control, Kind::Scp)?,
            resource_control,
            resource: one(&options.resource_policy, options.resource_kind())?,
        })
    }

    fn policies(&self) -> Policies<'_> {
        Policies {
            service_control: &self.service_control,
            resource_control: &self.resource_control,
            resource: self.resource.as_deref(),
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            session: (!self.session.is_empty()).then_some(&self.session),
        }
    }
}

/// A document from a file, or one of AWS's own by its name.
fn load(file: &str, kind: Kind) -> Result<Arc<Compiled>, Fatal> {
    let text = match (kind, file) {
        (Kind::Scp, "FullAWSAccess") => FULL_AWS_ACCESS.to_owned(),
        (Kind::Rcp, "RCPFullAWSAccess") => RCP_FULL_AWS_ACCESS.to_owned(),
        (Kind::Identity | Kind::Boundary | Kind::Session, arn) if arn.starts_with(AWS_POLICIES) => {
            let known = Catalogue::get().find(arn);
            let known =
                known.ok_or_else(|| Fatal(format!("AWS has no policy `{}`", harmless(arn))))?;
            known.document.to_owned()
        }
        (_, file) => read(file)?,
    };
    let compiled = Compiled::parse(shown_name(file), &text, kind.as_policy_kind());
    let compiled = compiled.map_err(|malformed| unusable(file, kind, &malformed))?;
    Ok(Arc::new(compiled))
}

fn check_action(action: &str) -> Result<&str, Fatal> {
    let name = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    match action.split_once(':') {
        Some((service, operation)) if name(service) && name(operation) => Ok(action),
        _ => Err(Fatal(format!(
            "`--action {}`: write the service and one operation, as in `s3:GetObject`",
            harmless(action)
        ))),
    }
}

fn context_json(context: &Context) -> Value {
    let entries = context.iter();
    entries
        .map(|(key, values)| (key.to_owned(), json!(values)))
        .collect()
}
