//! Authorization through real HTTP, with sessions of real permission sets.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "what is not as expected fails the test"
)]

mod agreement;
mod delegation;
mod exactly;
mod explanations;
mod house;
mod neighbours;
mod own_rights;
mod plan;
mod reach;
mod rules;
mod rules_at_random;
mod sessions;
mod strangers;
mod traces;

use std::collections::BTreeSet;

use app::{Right, authorization_rows};
use edge_aws::{SERVICES, event_source};
use smithy::Authentication;

#[test]
fn every_operation_that_is_routed_has_its_row_and_no_other_has_one() {
    let mut left: BTreeSet<_> = authorization_rows()
        .map(|row| (row.service, row.operation))
        .collect();
    let mut wrong = Vec::new();
    for service in SERVICES {
        for operation in service.operations {
            let name = (service.name, operation.name);
            let row = authorization_rows().find(|row| (row.service, row.operation) == name);
            let Some(row) = row else {
                wrong.push(format!("{name:?} has no row in the authorization table"));
                continue;
            };
            left.remove(&name);
            let source = event_source(service, operation.name);
            if row.source != source {
                wrong.push(format!("{name:?} is of {source}"));
            }
            let fits = match operation.authentication {
                Authentication::SigV4 => {
                    matches!(row.right, Right::Policy | Right::Own | Right::Always)
                }
                Authentication::Bearer => row.right == Right::Bearer,
                Authentication::None => {
                    matches!(row.right, Right::Bearer | Right::Unsigned | Right::Proof)
                }
            };
            if !fits {
                wrong.push(format!("{name:?}: {:?} does not fit its model", row.right));
            }
        }
    }
    wrong.extend(left.iter().map(|name| format!("{name:?} is no operation")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
