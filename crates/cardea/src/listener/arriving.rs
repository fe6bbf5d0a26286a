//! A request's body that tells whether all of it has come.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, Incoming, SizeHint};

/// A body on its way.
pub(super) struct Arriving {
    incoming: Incoming,
    arrival: Arrival,
}

/// Whether a body has come whole, for whoever gave it away.
#[derive(Debug, Clone)]
pub(super) struct Arrival(Arc<AtomicBool>);

impl Arrival {
    pub(super) fn is_complete(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Arriving {
    pub(super) fn new(incoming: Incoming) -> Self {
        let is_complete = AtomicBool::new(incoming.is_end_stream());
        Self {
            incoming,
            arrival: Arrival(Arc::new(is_complete)),
        }
    }

    pub(super) fn arrival(&self) -> Arrival {
        self.arrival.clone()
    }
}

impl Body for Arriving {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let polled = Pin::new(&mut self.incoming).poll_frame(context);
        if matches!(polled, Poll::Ready(None)) || self.incoming.is_end_stream() {
            self.arrival.0.store(true, Ordering::Relaxed);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
