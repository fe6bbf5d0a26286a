//! Our own service: what AWS's APIs lack.

use aws_cardea::operations as op;
use aws_cardea::shapes::{ResetUserPasswordRequest, ResetUserPasswordResponse};
use domain::Error;
use smithy::Fault;

use crate::registry::{Registry, Request};

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_cardea::SERVICE, fault);
    service.add::<op::ResetUserPassword, _, _>(reset_user_password);
}

async fn reset_user_password(
    request: Request,
    input: ResetUserPasswordRequest,
) -> Result<ResetUserPasswordResponse, Error> {
    todo!()
}

fn fault(error: Error) -> Fault {
    todo!()
}
