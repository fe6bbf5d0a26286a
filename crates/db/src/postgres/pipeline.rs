//! Many questions on one way to the server.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// A question, and its answer where it has come.
type Asked<F> = (Pin<Box<F>>, Option<<F as Future>::Output>);

/// Asks all of `questions` in their order, and then waits for the answers, which come in that order.
/// The first failure is the answer to all: in a transaction it is what the later ones failed of.
pub(super) async fn in_order<T, E, F>(questions: impl Iterator<Item = F>) -> Result<Vec<T>, E>
where
    F: Future<Output = Result<T, E>>,
{
    // A question is sent when it is polled first.
    let mut asked: Vec<Asked<F>> = questions
        .map(|question| (Box::pin(question), None))
        .collect();
    let mut are_sent = false;
    poll_fn(|context| {
        let mut is_waiting = false;
        for (question, answer) in asked.iter_mut().filter(|(_, answer)| answer.is_none()) {
            match question.as_mut().poll(context) {
                Poll::Ready(found) => *answer = Some(found),
                Poll::Pending if are_sent => return Poll::Pending,
                Poll::Pending => is_waiting = true,
            }
        }
        are_sent = true;
        if is_waiting {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
    asked.into_iter().filter_map(|(_, answer)| answer).collect()
}
