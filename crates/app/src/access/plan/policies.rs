//! What an edit of a permission set changes, action by action.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use base::PermissionSetId;
use db::Tx;
use domain::history::{Change, EntityKind};
use managed_policies::Catalogue;
use policy::comparison::{Grants, compare};
use policy::{Document, PolicyKind};
use serde_json::Value;

use super::PermissionSetEffect;

/// An edit, as the history tells it.
#[derive(Debug)]
pub(super) struct Edit {
    permission_set: PermissionSetId,
    accounts: u32,
    before: Value,
    after: Value,
}

/// Every action that AWS's own policies name: what `*` is taken to be.
static ACTIONS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let documents = Catalogue::get()
        .iter()
        .filter_map(|policy| Document::parse(policy.document, PolicyKind::Identity).ok());
    let mut actions = BTreeSet::new();
    for document in documents {
        let statements = document.statements().iter();
        let named = statements.flat_map(|statement| statement.actions().items());
        let named = named.map(policy::document::ActionPattern::text);
        actions.extend(
            named
                .filter(|text| !text.contains(['*', '?']))
                .map(str::to_owned),
        );
    }
    actions
});

impl Edit {
    /// None of changes of something else.
    pub(super) fn of(tx: &mut Tx<'_>, change: &Change) -> Result<Option<Self>, db::Error> {
        if change.kind != EntityKind::PermissionSet {
            return Ok(None);
        }
        let id = PermissionSetId::parse(&change.entity)
            .map_err(|error| db::Error::corrupt(format!("changes.entity_id: {error}")))?;
        let state = |text: Option<&str>| {
            text.and_then(|text| serde_json::from_str(text).ok())
                .unwrap_or_default()
        };
        Ok(Some(Self {
            accounts: store::provisioning::count_accounts(tx, &id)?,
            permission_set: id,
            before: state(change.before.as_deref()),
            after: state(change.after.as_deref()),
        }))
    }
}

/// What the edits come to; those that change no policy are left out.
pub(super) fn effects(edits: Vec<Edit>) -> Vec<PermissionSetEffect> {
    edits.into_iter().filter_map(effect).collect()
}

fn effect(edit: Edit) -> Option<PermissionSetEffect> {
    let (before, after) = (Policies::of(&edit.before), Policies::of(&edit.after));
    if before == after {
        return None;
    }
    let mut known = ACTIONS.iter().map(String::as_str);
    let only = |these: &Policies, those: &Policies| {
        let only = these.references.difference(&those.references);
        only.cloned().collect()
    };
    let name = [&edit.after, &edit.before]
        .into_iter()
        .find_map(|state| state.get("name")?.as_str());
    Some(PermissionSetEffect {
        name: name.map(str::to_owned),
        permission_set: edit.permission_set,
        accounts: edit.accounts,
        attached: only(&after, &before),
        detached: only(&before, &after),
        actions: compare(&before.grants(), &after.grants(), &mut known),
    })
}

/// The policies of a permission set.
#[derive(Debug, PartialEq, Eq)]
struct Policies {
    documents: Vec<Document>,
    boundary: Option<Document>,
    /// Customer managed policies, by path and name.
    references: BTreeSet<String>,
}

impl Policies {
    fn of(state: &Value) -> Self {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let list = |name: &str| state.get(name).and_then(Value::as_array);
        let managed = list("managedPolicies").into_iter().flatten();
        let managed = managed.filter_map(|arn| managed_document(arn.as_str()?));
        let inline = state.get("inlinePolicy").and_then(text);
        let inline = inline.and_then(|text| Document::parse(&text, PolicyKind::Identity).ok());
        let boundary = state.get("permissionsBoundary");
        let customer_managed = list("customerManagedPolicies").into_iter().flatten();
        let boundary_reference = boundary.filter(|boundary| boundary.is_object());
        Self {
            documents: managed.chain(inline).collect(),
            boundary: boundary.and_then(|arn| managed_document(arn.as_str()?)),
            references: customer_managed
                .chain(boundary_reference)
                .filter_map(reference)
                .collect(),
        }
    }

    fn grants(&self) -> Grants<'_> {
        Grants {
            policies: self.documents.iter().collect(),
            boundary: self.boundary.as_ref(),
        }
    }
}

fn managed_document(arn: &str) -> Option<Document> {
    let policy = Catalogue::get().find(arn)?;
    Document::parse(policy.document, PolicyKind::Identity).ok()
}

fn reference(value: &Value) -> Option<String> {
    let part = |name: &str| value.get(name)?.as_str();
    Some(format!("{}{}", part("path")?, part("name")?))
}
