//! The policy simulator: what would be decided, by the same engine that then decides.

mod inputs;
mod subject;

use base::{AccountId, Arn, Page, PageRequest};
use domain::Error;
use domain::iam::{Holder, HolderKind};
use policy::document::Effect;
use policy::engine::{Facts, Layer, Level, Matched, Membership, Outcome};
use policy::json::Position;
use policy::{Decision, Document, Policies, PolicyKind, Request, decide};
use tokio::sync::Semaphore;

use super::{find_holder, own_account};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

pub use inputs::{ContextEntry, ContextKind, PolicyExclusion, Simulation};
use subject::{Source, Subject};

/// What a simulation comes to for one action on one resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimulationResult {
    /// The action.
    pub action: String,
    /// The resource, or `*`.
    pub resource: String,
    /// Whether the resource was asked for by name.
    pub is_named: bool,
    /// The verdict.
    pub verdict: Verdict,
    /// The statements that it rests on.
    pub matched: Vec<MatchedStatement>,
    /// Condition keys that policies ask for and that were not given.
    pub missing: Vec<String>,
    /// Whether the organization's policies allow it; `None` where none apply.
    pub by_organization: Option<bool>,
    /// Whether the permissions boundary allows it; `None` where there is none.
    pub by_boundary: Option<bool>,
    /// What each kind of policy says, of a resource of another account.
    pub details: Vec<(&'static str, Verdict)>,
}

/// As AWS's `EvalDecision`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own words")]
pub enum Verdict {
    Allowed,
    ExplicitDeny,
    ImplicitDeny,
}

/// A statement, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatchedStatement {
    /// What its policy is called.
    pub policy: String,
    /// What its policy belongs to.
    pub kind: SourceKind,
    /// Line and column of its first character, both from one.
    pub start: (u32, u32),
    /// Line and column behind its last.
    pub end: (u32, u32),
}

/// What a policy belongs to, as AWS's `SourcePolicyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own words")]
pub enum SourceKind {
    User,
    Group,
    Role,
    AwsManaged,
    UserManaged,
    Resource,
    None,
}

impl App {
    /// Simulates policies that belong to nobody.
    pub async fn simulate_custom_policy(
        &self,
        cx: &Cx,
        simulation: Simulation,
        page: PageRequest,
    ) -> Result<Page<SimulationResult>, Error> {
        let action = "iam:SimulateCustomPolicy";
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        simulation.check_size()?;
        aside(move || run(&Subject::custom(&account, &simulation)?, &simulation, &page)).await
    }

    /// Simulates what a user, group or role of the caller's account may do, as it is now.
    pub async fn simulate_principal_policy(
        &self,
        cx: &Cx,
        source: &str,
        simulation: Simulation,
        page: PageRequest,
    ) -> Result<Page<SimulationResult>, Error> {
        let account = own_account(cx, "iam:SimulatePrincipalPolicy")?;
        self.authorize(
            cx,
            Access::new("iam:SimulatePrincipalPolicy", source, &account),
        )
        .await?;
        simulation.check_size()?;
        let (app, cx, source) = (self.clone(), cx.clone(), source.to_owned());
        let asked = simulation.clone();
        let subject = self
            .read("simulate_principal_policy", move |tx| {
                let holder = find_source(tx, &account, &source)?;
                Subject::of_holder(&app, tx, &cx, &holder, &asked)
            })
            .await?;
        aside(move || run(&subject, &simulation, &page)).await
    }

    /// The condition keys that policies ask for.
    pub async fn get_context_keys_for_custom_policy(
        &self,
        cx: &Cx,
        policies: Vec<String>,
    ) -> Result<Vec<String>, Error> {
        let action = "iam:GetContextKeysForCustomPolicy";
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        context_keys(&policies)
    }

    /// The condition keys that the policies of a user, group or role ask for, and others with
    /// them.
    pub async fn get_context_keys_for_principal_policy(
        &self,
        cx: &Cx,
        source: &str,
        others: Vec<String>,
    ) -> Result<Vec<String>, Error> {
        let action = "iam:GetContextKeysForPrincipalPolicy";
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, source, &account))
            .await?;
        let source = source.to_owned();
        self.read("get_context_keys_for_principal_policy", move |tx| {
            let holder = find_source(tx, &account, &source)?;
            let mut policies = others.clone();
            let held = subject::policies_of(tx, &holder)?;
            policies.extend(held.into_iter().map(|policy| policy.text));
            Ok(context_keys(&policies)?)
        })
        .await
    }
}

/// How many simulations are under way at once: each may take all of a processor for a second.
static SIMULATING: Semaphore = Semaphore::const_new(2);

/// How much comparing a page is for, in bytes of policies times bytes of context.
const WORK: usize = 8_000_000_000;

/// Simulates where no other request waits for it.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let turn = SIMULATING.acquire().await.map_err(Error::internal)?;
    let done = tokio::task::spawn_blocking(move || {
        // Until it is done, whether or not somebody still waits for the answer.
        let _turn = turn;
        work()
    });
    done.await.map_err(Error::internal)?
}

/// Reads an input document, or says what is wrong with it.
fn parse(text: &str, kind: PolicyKind) -> Result<Document, Error> {
    // AWS: the simulator has no code of its own for documents that are none.
    Document::parse(text, kind).map_err(|malformed| Error::invalid(malformed.message))
}

/// The condition keys of identity policies, as conditions and as variables, each once.
fn context_keys(policies: &[String]) -> Result<Vec<String>, Error> {
    let documents = policies
        .iter()
        .map(|text| parse(text, PolicyKind::Identity))
        .collect::<Result<Vec<_>, _>>()?;
    let keys = policy::context_keys(&documents);
    Ok(keys.into_iter().map(str::to_owned).collect())
}

/// The user, group or role whose policies are asked about.
fn find_source(tx: &mut db::Tx<'_>, account: &AccountId, source: &str) -> Result<Holder, Failure> {
    let arn = Arn::parse(source).map_err(|_no_arn| {
        Error::invalid(format!(
            "Invalid Entity Arn: {source} does not match any entity."
        ))
    })?;
    let (kind, _) = arn.resource().split_once('/').unwrap_or_default();
    let mut kinds = HolderKind::ALL.into_iter();
    let Some(kind) = kinds.find(|known| arn.service() == "iam" && known.name() == kind) else {
        return Err(Error::invalid(format!(
            "Invalid Entity Arn: {source} does not clearly define entity type and name."
        ))
        .into());
    };
    let name = arn.resource().rsplit('/').next().unwrap_or_default();
    let found = find_holder(tx, account, kind, name)?;
    Ok(found
        .filter(|holder| holder.arn() == source)
        .ok_or_else(|| Error::not_found(domain::Kind::PolicySource, source))?)
}

/// Every action on every resource, in order; only those of the page are decided.
fn run(
    subject: &Subject,
    simulation: &Simulation,
    page: &PageRequest,
) -> Result<Page<SimulationResult>, Error> {
    let anything = ["*".to_owned()];
    let is_named = !simulation.resources.is_empty();
    let resources = if is_named {
        simulation.resources.as_slice()
    } else {
        &anything
    };
    for action in &simulation.actions {
        inputs::check_action(action)?;
    }
    for resource in resources {
        inputs::check_resource(resource)?;
    }
    let entries = simulation.context_entries()?;
    let after = match page.after_or_empty() {
        "" => 0,
        key => key
            .parse::<usize>()
            .map_err(|_foreign| Error::invalid("The marker does not belong to this simulation."))?,
    };
    let combinations = simulation
        .actions
        .iter()
        .flat_map(|action| resources.iter().map(move |resource| (action, resource)));
    // AWS: a page may have fewer results than were asked for. Here one has as many as can be had in
    // a second or so, whatever the policies are.
    let most = WORK.checked_div(simulation.work()).unwrap_or(WORK).max(1);
    let limit = page.limit.min(u32::try_from(most).unwrap_or(u32::MAX));
    let page = &PageRequest {
        limit,
        ..page.clone()
    };
    let limit = usize::try_from(page.probe()).unwrap_or(usize::MAX);
    let results = combinations
        .skip(after)
        .take(limit)
        .map(|(action, resource)| {
            let mut result = simulate(subject, action, resource, &entries);
            result.is_named = is_named;
            result
        });
    let shown = usize::try_from(page.limit).unwrap_or(usize::MAX);
    Ok(Page::from_probe(results.collect(), page, |_last| {
        after.saturating_add(shown).to_string()
    }))
}

fn simulate(
    subject: &Subject,
    action: &str,
    resource: &str,
    entries: &[ContextEntry],
) -> SimulationResult {
    let owner = subject.owner_of(resource);
    let mut context = subject.context(&owner);
    for entry in entries {
        entry.insert(&mut context);
    }
    let caller = subject.caller();
    let is_foreign = owner != *subject.account();
    let request = Request {
        action,
        resource,
        caller: &caller,
        context: &context,
        facts: Facts {
            resource_account: is_foreign.then(|| owner.as_str()),
            caller_account: subject.membership(),
            resource_owner: subject.membership_of(&owner),
            service_linked: subject.is_service_linked(),
            // AWS: the simulator does not look at trust policies.
            must_be_granted: false,
        },
    };
    let policies = subject.policies(action, &owner);
    let decision = decide(&request, &policies);
    SimulationResult {
        action: action.to_owned(),
        resource: resource.to_owned(),
        is_named: false,
        verdict: verdict(&decision),
        matched: deciding(subject, &decision),
        missing: missing(&decision),
        by_organization: by_organization(
            subject,
            &policies,
            &decision,
            request.facts.resource_owner,
        ),
        by_boundary: policies.boundary.map(|_| says(&decision, is_boundary)),
        details: if is_foreign {
            details(&policies, &decision)
        } else {
            Vec::new()
        },
    }
}

fn verdict(decision: &Decision<'_>) -> Verdict {
    match decision.outcome() {
        Outcome::Allowed => Verdict::Allowed,
        Outcome::ExplicitlyDenied(_) => Verdict::ExplicitDeny,
        Outcome::ImplicitlyDenied(_) => Verdict::ImplicitDeny,
    }
}

/// The statements that the verdict rests on: what allows, or, where something denies, that alone.
/// Those of the organization's policies are not shown.
fn deciding(subject: &Subject, decision: &Decision<'_>) -> Vec<MatchedStatement> {
    let wanted = match decision.outcome() {
        Outcome::Allowed => Effect::Allow,
        Outcome::ExplicitlyDenied(_) => Effect::Deny,
        Outcome::ImplicitlyDenied(_) => return Vec::new(),
    };
    decision
        .matched()
        .iter()
        .filter(|matched| matched.statement.effect() == wanted)
        .filter(|matched| match matched.layer {
            Layer::Identity | Layer::Resource => true,
            Layer::Boundary => wanted == Effect::Deny,
            _ => false,
        })
        .map(|matched| statement(subject, matched))
        .collect()
}

fn statement(subject: &Subject, matched: &Matched<'_>) -> MatchedStatement {
    let source = subject.source(matched.policy);
    let span = matched.statement.simulated_span();
    let pair = |position: Position| (position.line, position.column);
    let (policy, kind) = match source {
        Some(Source { name, kind }) => (name.clone(), *kind),
        None => (matched.policy.label().to_owned(), SourceKind::None),
    };
    MatchedStatement {
        policy,
        kind,
        start: pair(span.start),
        end: pair(span.end),
    }
}

fn missing(decision: &Decision<'_>) -> Vec<String> {
    let keys = decision.missing_context_keys().into_iter();
    keys.map(str::to_owned).collect()
}

/// Whether statements of the layers allow, and none of them denies.
fn says(decision: &Decision<'_>, is_it: impl Fn(Layer) -> bool) -> bool {
    let of = |effect| {
        let mut matched = decision.matched().iter();
        matched.any(|matched| is_it(matched.layer) && matched.statement.effect() == effect)
    };
    of(Effect::Allow) && !of(Effect::Deny)
}

fn is_boundary(layer: Layer) -> bool {
    layer == Layer::Boundary
}

/// What the control policies say, those over the caller and those over the resource.
// AWS: `AllowedByOrganizationsDetail` is documented for service control policies alone; what resource
// control policies do to it is unconfirmed.
fn by_organization(
    subject: &Subject,
    policies: &Policies<'_>,
    decision: &Decision<'_>,
    owner: Membership,
) -> Option<bool> {
    let levels_of = |membership: Membership, levels: &[Level]| {
        let applies = membership == Membership::Member && !subject.is_service_linked();
        if applies { levels.len() } else { 0 }
    };
    let service = levels_of(subject.membership(), policies.service_control);
    let resource = levels_of(owner, policies.resource_control);
    (service > 0 || resource > 0).then(|| {
        let by_service = (0..service).map(Layer::ServiceControl);
        let by_resource = (0..resource).map(Layer::ResourceControl);
        by_service
            .chain(by_resource)
            .all(|wanted| says(decision, |layer| layer == wanted))
    })
}

/// What each kind of policy says of a resource of another account.
// AWS: unconfirmed, what the keys of `EvalDecisionDetails` are called.
fn details(policies: &Policies<'_>, decision: &Decision<'_>) -> Vec<(&'static str, Verdict)> {
    let of = |is_it: fn(Layer) -> bool| {
        let mut matched = decision.matched().iter();
        let denies = matched
            .any(|matched| is_it(matched.layer) && matched.statement.effect() == Effect::Deny);
        match (denies, says(decision, is_it)) {
            (true, _) => Verdict::ExplicitDeny,
            (false, true) => Verdict::Allowed,
            (false, false) => Verdict::ImplicitDeny,
        }
    };
    let mut details = vec![
        ("IAM Policy", of(|layer| layer == Layer::Identity)),
        ("Resource Policy", of(|layer| layer == Layer::Resource)),
    ];
    if policies.boundary.is_some() {
        details.push(("Permissions Boundary Policy", of(is_boundary)));
    }
    details
}
