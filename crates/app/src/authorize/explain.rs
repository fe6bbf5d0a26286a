//! What a request would come to, and why: the decision of [`super`] on a request that nobody makes.

use db::Tx;
use policy::Context;
use policy::engine::Explained;

use super::{Access, Circumstances, Grounds};
use crate::{App, Failure};

/// Whether somebody may do something.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'a> {
    /// What is known of the one who does it.
    pub(crate) grounds: &'a Grounds,
    /// What is done, such as `iam:GetRole`. It need not be the access's, which is written down
    /// in the code.
    pub(crate) action: &'a str,
    /// On what.
    pub(crate) access: &'a Access,
    /// How.
    pub(crate) circumstances: Circumstances<'a>,
    /// Condition keys that come before all that is known: key and values.
    pub(crate) told: &'a [(String, Vec<String>)],
    /// How much is looked at.
    pub(crate) sight: Sight,
}

/// What a decision looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sight {
    /// Everything that decides; a denial tells nothing of a stranger's resource.
    Callers,
    /// Everything.
    Whole,
    /// The principal's side alone: nothing of the resource's owner, who may be a stranger to the
    /// one who asks.
    PrincipalsSide,
}

impl App {
    /// What the first resource of `question` comes to by the policies of the moment, and by which
    /// condition keys. The principal is called `arn` in AWS's text.
    pub(crate) fn explain(
        &self,
        tx: &mut Tx<'_>,
        question: &Question<'_>,
        arn: &str,
    ) -> Result<(Explained, Context), Failure> {
        let mut answer = (Explained::default(), Context::new());
        self.weigh(tx, question, &mut |_, decision, context| {
            answer = (decision.explained(arn), context.clone());
            false
        })?;
        Ok(answer)
    }
}

/// Puts what was told in the place of what is known.
pub(super) fn insert_told(context: &mut Context, told: &[(String, Vec<String>)]) {
    for (key, values) in told {
        match values.as_slice() {
            [value] if !policy::is_multivalued_key(key) => context.insert(key, value.as_str()),
            values => context.insert_many(key, values.iter().map(String::as_str)),
        }
    }
}
