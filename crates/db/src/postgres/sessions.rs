//! Connections: to the host that takes writes, in a pool.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use deadpool::managed::{Manager, Metrics, RecycleError, RecycleResult};
use deadpool_postgres::ClientWrapper;
use tokio_postgres::Config;

use super::address::Address;
use super::tls::Tls;

/// Opens connections and judges whether one may be used again.
#[derive(Debug)]
pub(super) struct Sessions {
    hosts: Vec<Config>,
    spreads: bool,
    tls: Tls,
    lifetime: Duration,
    /// The host that is tried first: the one that answered last. While one is being tried it is the
    /// next, so that who comes meanwhile does not wait for the same dead host.
    first: AtomicUsize,
}

/// No host gave a connection; in the words of the last.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct ConnectError(String);

impl Sessions {
    pub(super) fn new(address: Address, tls: Tls, lifetime: Duration) -> Self {
        Self {
            hosts: address.hosts,
            spreads: address.spreads,
            tls,
            lifetime,
            first: AtomicUsize::new(0),
        }
    }

    async fn connect(&self, config: &Config) -> Result<ClientWrapper, ConnectError> {
        let connecting = config.connect(self.tls.clone());
        // The library's own limit ends where the server has taken the connection: one that is stuck
        // would be waited for without end.
        let limit = config
            .get_connect_timeout()
            .copied()
            .unwrap_or(Duration::MAX);
        let (client, connection) = tokio::time::timeout(limit, connecting)
            .await
            .map_err(|_elapsed| ConnectError("it does not answer in time".to_owned()))?
            .map_err(|error| ConnectError(super::innermost(&error)))?;
        let task = tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::warn!(%error, "a connection to the database ended");
            }
        });
        Ok(ClientWrapper::new(client, task))
    }
}

impl Manager for Sessions {
    type Type = ClientWrapper;
    type Error = ConnectError;

    async fn create(&self) -> Result<ClientWrapper, ConnectError> {
        let first = self.first.load(Ordering::Relaxed);
        let mut failure = ConnectError("there is no host".to_owned());
        let from_first = self.hosts.iter().enumerate().cycle().skip(first);
        for (index, config) in from_first.take(self.hosts.len()) {
            let next = (index + 1) % self.hosts.len().max(1);
            self.first.store(next, Ordering::Relaxed);
            match self.connect(config).await {
                Ok(session) => {
                    if !self.spreads {
                        self.first.store(index, Ordering::Relaxed);
                    }
                    return Ok(session);
                }
                Err(error) => failure = error,
            }
        }
        Err(failure)
    }

    async fn recycle(
        &self,
        session: &mut ClientWrapper,
        metrics: &Metrics,
    ) -> RecycleResult<ConnectError> {
        if session.is_closed() {
            return Err(RecycleError::message("it is closed"));
        }
        if !self.lifetime.is_zero() && metrics.age() > self.lifetime {
            return Err(RecycleError::message("it is old"));
        }
        Ok(())
    }
}
