//! Text to [`Document`]: the grammar of each kind of policy.
//!
//! AWS reports one fault only, and which one depends on the order of its
//! checks. The whole text is therefore first read into drafts, where anything
//! of the wrong shape is a syntax error, and then checked in that order, each
//! time all the statements (aws-behaviour §14.1).

use crate::document::{
    ActionPattern, Clause, Document, Effect, MAX_BYTES, Malformed, PolicyKind, ResourcePattern,
    Statement, Version,
};
use crate::json::{self, Position, Span};
use crate::pattern::{self, Template, Variables, Wildcards};
use crate::principal::Principal;

use draft::{Draft, PrincipalDraft, Spanned};

mod draft;
pub(crate) mod resource;

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";

/// A check's fault: AWS's text for policies of IAM, and ours.
#[derive(Debug)]
pub(crate) struct Fault {
    /// AWS's, as its policy validation has them.
    pub(crate) code: &'static str,
    message: String,
    pub(crate) detail: String,
    pub(crate) position: Option<Position>,
}

type Checked<T = ()> = Result<T, Fault>;

pub(crate) fn parse(text: &str, kind: PolicyKind) -> Result<Document, Malformed> {
    parse_document(text, kind).map_err(
        |Fault {
             message,
             detail,
             position,
             ..
         }| Malformed {
            message: match kind {
                // AWS: Organizations has one text for every fault.
                PolicyKind::ServiceControl | PolicyKind::ResourceControl => {
                    "The provided policy document does not meet the requirements of the specified \
                 policy type."
                        .to_owned()
                }
                _ => message,
            },
            detail,
            position,
        },
    )
}

fn parse_document(text: &str, kind: PolicyKind) -> Checked<Document> {
    check_characters(text)?;
    let node = json::parse(text).map_err(|invalid| {
        // AWS: trust policies have a check and a text of their own.
        let message = if kind == PolicyKind::Trust {
            "This policy contains invalid Json"
        } else {
            SYNTAX
        };
        fault(message, invalid.detail, invalid.position).coded("JSON_SYNTAX_ERROR")
    })?;
    let document = draft::read(node, kind)?;
    let version = document.language_version();
    let variables = version.variables();
    let drafts = document.statements.as_slice();
    check_version(document.version.as_ref(), kind)?;
    let effects = check_effects(drafts)?;
    check_legacy(drafts, variables)?;
    check_sids(drafts, kind)?;
    check_presence(drafts, kind)?;
    check_actions(drafts, kind)?;
    check_resources(drafts, kind)?;
    check_principals(drafts, kind)?;
    check_kind(drafts, &effects, kind)?;

    let id = document.id;
    let statements = document
        .statements
        .into_iter()
        .zip(effects)
        .enumerate()
        .map(|(index, (draft, effect))| build(index, draft, effect, variables))
        .collect::<Checked<Vec<Statement>>>()?;
    Ok(Document {
        kind,
        version,
        id,
        statements,
    })
}

/// All that is wrong, of each statement the first fault of each check; none if
/// [`parse`] takes the text. Faults of shape hide all others.
pub(crate) fn faults(text: &str, kind: PolicyKind) -> Vec<Fault> {
    let Err(first) = parse_document(text, kind) else {
        return Vec::new();
    };
    let draft = check_characters(text)
        .ok()
        .and_then(|()| json::parse(text).ok())
        .and_then(|node| draft::read(node, kind).ok());
    let Some(document) = draft else {
        return vec![first];
    };
    let variables = document.language_version().variables();
    let mut faults = Vec::new();
    let mut note = |checked: Checked| faults.extend(checked.err());
    note(check_version(document.version.as_ref(), kind));
    note(check_sids(&document.statements, kind));
    for draft in &document.statements {
        let one = std::slice::from_ref(draft);
        let effects = check_effects(one);
        note(check_legacy(one, variables));
        note(check_presence(one, kind));
        note(check_actions(one, kind));
        note(check_resources(one, kind));
        note(check_principals(one, kind));
        note(effects.and_then(|effects| check_kind(one, &effects, kind)));
    }
    faults
}

fn check_characters(text: &str) -> Checked {
    if text.len() > MAX_BYTES {
        return Err(Fault {
            code: "SYNTAX_ERROR",
            message: SYNTAX.to_owned(),
            detail: format!("longer than {MAX_BYTES} bytes"),
            position: None,
        });
    }
    let allowed = |character| matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{ff}');
    let Some((before, character)) = text
        .char_indices()
        .find(|(_, character)| !allowed(*character))
        .and_then(|(at, character)| Some((text.get(..at)?, character)))
    else {
        return Ok(());
    };
    let detail = format!(
        "the character {} is not allowed",
        character.escape_unicode()
    );
    Err(fault(SYNTAX, detail, Position::after(before)))
}

fn check_version(version: Option<&Spanned>, kind: PolicyKind) -> Checked {
    if version.is_some_and(|version| version.value == "2012-10-17") {
        return Ok(());
    }
    match kind {
        // AWS: the roles of its older services trust by documents of 2008.
        PolicyKind::Trust | PolicyKind::Resource => Ok(()),
        _ => Err(Fault {
            code: "INVALID_VERSION",
            message: "Policy document must be version 2012-10-17 or greater.".to_owned(),
            detail: "expected `Version` to be `2012-10-17`".to_owned(),
            position: version.map(|version| version.position),
        }),
    }
}

fn check_effects(drafts: &[Draft]) -> Checked<Vec<Effect>> {
    let effect = |draft: &Draft| match draft.effect.value.as_str() {
        "Allow" => Ok(Effect::Allow),
        "Deny" => Ok(Effect::Deny),
        other => Err(fault(
            LEGACY,
            format!("`{other}` is not an effect: write `Allow` or `Deny`"),
            draft.effect.position,
        )
        .coded("INVALID_EFFECT")),
    };
    drafts.iter().map(effect).collect()
}

fn check_legacy(drafts: &[Draft], variables: Variables) -> Checked {
    for draft in drafts {
        if let Some(invalid) = &draft.invalid_operand {
            return Err(fault(LEGACY, &invalid.detail, invalid.position).coded(invalid.code));
        }
        for resource in draft.resources.iter().flat_map(Clause::items) {
            resource::check_legacy(resource)?;
            build_resource(resource, variables)?;
        }
    }
    Ok(())
}

fn check_sids(drafts: &[Draft], kind: PolicyKind) -> Checked {
    // AWS: other services than IAM take any text: the default policy of a KMS key
    // has `Enable IAM User Permissions`.
    if kind == PolicyKind::Resource {
        return Ok(());
    }
    let mut seen = std::collections::BTreeSet::new();
    for sid in drafts.iter().filter_map(|draft| draft.sid.as_ref()) {
        if !sid.value.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(fault(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the \
                 regular expression [0-9A-Za-z]*",
                format!("the Sid `{}` is not alphanumeric", sid.value),
                sid.position,
            )
            .coded("UNSUPPORTED_SID"));
        }
        if !sid.value.is_empty() && !seen.insert(&sid.value) {
            return Err(fault(
                "Statement IDs (SID) in a single policy must be unique.",
                format!("a second statement with the Sid `{}`", sid.value),
                sid.position,
            )
            .coded("UNIQUE_SIDS_REQUIRED"));
        }
    }
    Ok(())
}

fn check_presence(drafts: &[Draft], kind: PolicyKind) -> Checked {
    for draft in drafts {
        if draft
            .actions
            .as_ref()
            .is_none_or(|actions| actions.items().is_empty())
        {
            let detail = "a statement without actions";
            return Err(fault(
                "Policy statement must contain actions.",
                detail,
                draft.position,
            )
            .coded("MISSING_ACTION"));
        }
    }
    for draft in drafts.iter().filter(|_| kind != PolicyKind::Trust) {
        if draft
            .resources
            .as_ref()
            .is_none_or(|resources| resources.items().is_empty())
        {
            let detail = "a statement without resources";
            return Err(fault(
                "Policy statement must contain resources.",
                detail,
                draft.position,
            )
            .coded("MISSING_RESOURCE"));
        }
    }
    Ok(())
}

fn check_actions(drafts: &[Draft], kind: PolicyKind) -> Checked {
    for action in drafts
        .iter()
        .filter_map(|draft| draft.actions.as_ref())
        .flat_map(Clause::items)
    {
        let text = action.value.as_str();
        let detail = format!("`{text}` is not an action");
        match text.split_once(':') {
            None if text == "*" => {}
            None => {
                let message = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, \
                               ec2, etc.";
                return Err(fault(message, detail, action.position).coded("INVALID_ACTION"));
            }
            Some((_, name)) if name.contains(':') => {
                let message = "Actions/Condition can contain only one colon.";
                return Err(fault(message, detail, action.position).coded("INVALID_ACTION"));
            }
            Some((vendor, _)) => {
                let valid = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
                if vendor.is_empty() || !vendor.bytes().all(valid) {
                    let message = format!("Vendor {vendor} is not valid");
                    return Err(fault(message, detail, action.position).coded("INVALID_ACTION"));
                }
            }
        }
        let is_sts = text
            .get(..4)
            .is_some_and(|vendor| vendor.eq_ignore_ascii_case("sts:"));
        if kind == PolicyKind::Trust && !is_sts {
            let message = "AssumeRole policy may only specify STS AssumeRole actions.";
            return Err(
                fault(message, format!("`{text}` is not of sts"), action.position)
                    .coded("UNSUPPORTED_ACTION_IN_POLICY"),
            );
        }
    }
    Ok(())
}

fn check_resources(drafts: &[Draft], kind: PolicyKind) -> Checked {
    drafts
        .iter()
        .filter(|_| kind != PolicyKind::Trust)
        .filter_map(|draft| draft.resources.as_ref())
        .flat_map(Clause::items)
        .try_for_each(resource::check_format)
}

fn check_principals(drafts: &[Draft], kind: PolicyKind) -> Checked {
    let named = matches!(
        kind,
        PolicyKind::Trust | PolicyKind::Resource | PolicyKind::ResourceControl
    );
    for draft in drafts {
        match &draft.principals {
            None if named => {
                let detail = "a statement without a principal";
                return Err(
                    fault("Missing required field Principal", detail, draft.position)
                        .coded("MISSING_PRINCIPAL"),
                );
            }
            None => {}
            Some(_) if !named => {
                let message = "Policy document should not specify a principal.";
                let code = match kind {
                    PolicyKind::ServiceControl => "SCP_SYNTAX_ERROR_PRINCIPAL",
                    _ => "UNSUPPORTED_PRINCIPAL",
                };
                let fault = fault(message, "a principal is named", draft.position);
                return Err(fault.coded(code));
            }
            Some(Clause::NoneOf(_)) if kind == PolicyKind::Trust => {
                let message = "AssumeRole policy must not contain NotPrincipal field.";
                let fault = fault(message, "`NotPrincipal` is used", draft.position);
                return Err(fault.coded("ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL"));
            }
            Some(Clause::NoneOf(_)) if draft.effect.value == "Allow" => {
                let message = "Allow with NotPrincipal is not allowed.";
                let fault = fault(message, "`NotPrincipal` is used", draft.position);
                return Err(fault.coded("ALLOW_WITH_NOT_PRINCIPAL"));
            }
            Some(principals) if principals.items().is_empty() => {
                let message = "Missing required field Principal cannot be empty!";
                let fault = fault(message, "nobody is named", draft.position);
                return Err(fault.coded("MISSING_PRINCIPAL"));
            }
            Some(principals) => {
                principals.try_map(|principal| build_principal(principal, kind))?;
            }
        }
    }
    Ok(())
}

/// What only one kind asks for.
fn check_kind(drafts: &[Draft], effects: &[Effect], kind: PolicyKind) -> Checked {
    for (draft, effect) in drafts.iter().zip(effects) {
        match kind {
            PolicyKind::Trust if draft.resources.is_some() => {
                let message = "Has prohibited field Resource.";
                return Err(
                    fault(message, "a trust policy with resources", draft.position)
                        .coded("ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE"),
                );
            }
            PolicyKind::ResourceControl => {
                let everyone = draft.principals.as_ref().is_none_or(|principals| {
                    matches!(
                        principals,
                        Clause::AnyOf(items)
                            if items.iter().all(|principal| *principal == PrincipalDraft::Anyone)
                    )
                });
                let code = match &draft.actions {
                    _ if *effect == Effect::Allow => Some("RCP_SYNTAX_ERROR_ALLOW"),
                    _ if !everyone => Some("RCP_SYNTAX_ERROR_PRINCIPAL"),
                    Some(Clause::NoneOf(_)) => Some("RCP_SYNTAX_ERROR_NOTACTION"),
                    Some(Clause::AnyOf(items)) if items.iter().any(|item| item.value == "*") => {
                        Some("RCP_SYNTAX_ERROR_ACTION")
                    }
                    _ => None,
                };
                if let Some(code) = code {
                    let detail = "a resource control policy denies everybody (`*`) actions of \
                                  named services";
                    return Err(fault(SYNTAX, detail, draft.position).coded(code));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn build(index: usize, draft: Draft, effect: Effect, variables: Variables) -> Checked<Statement> {
    let absent = || fault(SYNTAX, "a statement without actions", draft.position);
    Ok(Statement {
        index,
        sid: draft.sid.map(|sid| sid.value).filter(|sid| !sid.is_empty()),
        effect,
        principals: draft
            .principals
            .as_ref()
            .map(|principals| {
                principals.try_map(|principal| build_principal(principal, PolicyKind::Resource))
            })
            .transpose()?,
        actions: draft
            .actions
            .as_ref()
            .ok_or_else(absent)?
            .try_map(build_action)?,
        resources: draft
            .resources
            .as_ref()
            .map(|resources| resources.try_map(|resource| build_resource(resource, variables)))
            .transpose()?,
        conditions: draft.conditions,
        span: Span {
            start: draft.position,
            end: draft.end,
        },
        simulated: draft.simulated,
    })
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it has the shape that `Clause::try_map` takes"
)]
fn build_action(action: &Spanned) -> Checked<ActionPattern> {
    Ok(ActionPattern {
        text: action.value.clone(),
        pattern: pattern::compile(&action.value.to_ascii_lowercase()),
        position: action.position,
    })
}

fn build_resource(resource: &Spanned, variables: Variables) -> Checked<ResourcePattern> {
    // AWS: variables are documented after the fifth colon only, yet its own
    // managed policies have `${aws:PrincipalAccount}` before it.
    let template = Template::compile(&resource.value, Wildcards::Active, variables).map_err(
        |pattern::UnclosedVariable| {
            fault(
                LEGACY,
                format!("`{}`: `${{` without `}}`", resource.value),
                resource.position,
            )
            .coded("MISSING_BRACE_IN_VARIABLE")
        },
    )?;
    Ok(ResourcePattern {
        text: resource.value.clone(),
        template,
        position: resource.position,
    })
}

fn build_principal(draft: &PrincipalDraft, kind: PolicyKind) -> Checked<Principal> {
    let PrincipalDraft::Named { key, name } = draft else {
        return Ok(Principal::Anyone);
    };
    let text = name.value.clone();
    let literal = !text.is_empty() && !text.contains(['*', '?']);
    let principal = match key.as_str() {
        "AWS" => Principal::parse_aws(&text),
        "Federated" => literal.then_some(Principal::Federated(text)),
        "Service" => literal.then_some(Principal::Service(text)),
        "CanonicalUser" if kind == PolicyKind::Resource => {
            literal.then_some(Principal::CanonicalUser(text))
        }
        _ => None,
    };
    principal.ok_or_else(|| {
        let key = key.to_ascii_uppercase();
        fault(
            format!("Invalid principal in policy: \"{key}\":\"{}\"", name.value),
            format!("`{}` is not a principal", name.value),
            name.position,
        )
        .coded(if name.value.contains(['*', '?']) {
            "UNSUPPORTED_WILDCARD_IN_PRINCIPAL"
        } else {
            "INVALID_PRINCIPAL_FORMAT"
        })
    })
}

impl Version {
    fn variables(self) -> Variables {
        match self {
            Self::V2008 => Variables::Literal,
            Self::V2012 => Variables::Expanded,
        }
    }
}

fn fault(message: impl Into<String>, detail: impl Into<String>, position: Position) -> Fault {
    Fault {
        code: "SYNTAX_ERROR",
        message: message.into(),
        detail: detail.into(),
        position: Some(position),
    }
}

impl Fault {
    fn coded(self, code: &'static str) -> Self {
        Self { code, ..self }
    }
}

#[cfg(test)]
mod tests;
