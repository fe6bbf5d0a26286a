use std::convert::Infallible;

use http::Response;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::*;

/// A server that answers one request at a time, each after `takes`, the path `/bad` with 503.
async fn server(takes: Duration) -> Dial {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let one = Arc::new(Semaphore::new(1));
    drop(tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let one = Arc::clone(&one);
            let service = service_fn(move |request: Request<hyper::body::Incoming>| {
                let one = Arc::clone(&one);
                async move {
                    let turn = one.acquire().await.expect("open");
                    tokio::time::sleep(takes).await;
                    drop(turn);
                    let status = if request.uri().path() == "/bad" {
                        503
                    } else {
                        200
                    };
                    let answer = Response::builder()
                        .status(status)
                        .body(Full::new(Bytes::from("ten bytes!")));
                    Ok::<_, Infallible>(answer.expect("an answer"))
                }
            });
            drop(tokio::spawn(
                http1::Builder::new().serve_connection(TokioIo::new(stream), service),
            ));
        }
    }));
    Dial::tcp(address)
}

fn scenario(pace: Pace, connections: usize, duration: u64) -> Scenario {
    Scenario {
        name: "test".to_owned(),
        connections,
        pace,
        warm_up: Duration::ZERO,
        duration: Duration::from_millis(duration),
    }
}

fn get(path: &str) -> Request<Full<Bytes>> {
    let request = Request::get(path).header("host", "test");
    request.body(Full::default()).expect("a request")
}

fn asking(path: &'static str) -> impl FnMut(usize) -> Box<dyn Worker> {
    move |_| Box::new(Asking(move || Some(get(path))))
}

#[tokio::test]
async fn a_closed_loop_asks_as_fast_as_it_is_answered() {
    let dial = server(Duration::from_millis(2)).await;
    let scenario = scenario(Pace::Closed, 4, 100);
    let measured = run(&scenario, &dial, &Processor::Nobodys, asking("/"));
    let measured = measured.await.expect("measured");
    // One at a time, two milliseconds each at the least.
    assert!(
        measured.requests >= 4 && measured.requests <= 54,
        "{measured:?}"
    );
    assert_eq!(measured.failed(), 0);
    assert!((measured.answer_bytes - 10.0).abs() < f64::EPSILON);
    assert_eq!(measured.latencies.count(), measured.requests);
}

#[tokio::test]
async fn at_a_steady_pace_waiting_for_a_slow_server_is_part_of_the_latency() {
    let dial = server(Duration::from_millis(10)).await;
    // Twice as much as the server can do: the last one waits about as long as the run lasts.
    let scenario = scenario(Pace::Open(200.0), 1, 200);
    let measured = run(&scenario, &dial, &Processor::Nobodys, asking("/"));
    let measured = measured.await.expect("measured");
    let longest = measured.latencies.longest();
    assert!(longest >= Duration::from_millis(150), "{longest:?}");
    let all = measured.requests + measured.failed();
    assert_eq!(all, 40, "what is asked for does not depend on the server");
}

#[tokio::test]
async fn at_a_steady_pace_a_fast_server_is_not_charged_for_waiting_till_it_is_time() {
    let dial = server(Duration::ZERO).await;
    let scenario = scenario(Pace::Open(50.0), 2, 200);
    let measured = run(&scenario, &dial, &Processor::Nobodys, asking("/"));
    let measured = measured.await.expect("measured");
    assert_eq!(measured.requests, 10);
    assert!(
        measured.elapsed >= Duration::from_millis(180),
        "{measured:?}"
    );
}

#[tokio::test]
async fn what_is_refused_is_counted_and_is_not_among_the_latencies() {
    let dial = server(Duration::ZERO).await;
    let scenario = scenario(Pace::Open(100.0), 1, 50);
    let measured = run(&scenario, &dial, &Processor::Nobodys, asking("/bad"));
    let measured = measured.await.expect("measured");
    assert_eq!(measured.requests, 0);
    assert_eq!(measured.latencies.count(), 0);
    let kinds: Vec<(&str, u64)> = measured
        .errors
        .iter()
        .map(|(k, n)| (k.as_str(), *n))
        .collect();
    assert_eq!(kinds, [("503 Service Unavailable: ten bytes!", 5)]);
}

#[tokio::test]
async fn the_warm_up_does_not_count() {
    let dial = server(Duration::from_millis(1)).await;
    let mut scenario = scenario(Pace::Open(100.0), 1, 100);
    scenario.warm_up = Duration::from_millis(100);
    let measured = run(&scenario, &dial, &Processor::Nobodys, asking("/"));
    let measured = measured.await.expect("measured");
    assert_eq!(measured.requests, 10, "half of what was asked for");
}

#[tokio::test]
async fn a_worker_without_work_stops_and_the_run_ends_with_the_last_one() {
    let dial = server(Duration::ZERO).await;
    let left = Arc::new(AtomicU64::new(0));
    let scenario = scenario(Pace::Closed, 3, 60_000);
    let measured = run(&scenario, &dial, &Processor::Nobodys, |_| {
        let left = Arc::clone(&left);
        Box::new(Asking(move || {
            (left.fetch_add(1, Ordering::Relaxed) < 7).then(|| get("/"))
        }))
    });
    let measured = measured.await.expect("measured");
    assert_eq!(measured.requests, 7);
    assert!(measured.elapsed < Duration::from_secs(30), "{measured:?}");
}

#[tokio::test]
async fn a_server_that_is_not_there_and_a_pace_of_nothing_are_said() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let dial = Dial::tcp(listener.local_addr().expect("an address").to_string());
    drop(listener);
    let closed = scenario(Pace::Closed, 1, 10);
    let refused = run(&closed, &dial, &Processor::Nobodys, asking("/")).await;
    assert!(refused.is_err());
    let never = scenario(Pace::Open(0.0), 1, 10);
    let refused = run(&never, &dial, &Processor::Nobodys, asking("/")).await;
    assert_eq!(refused.err(), Some(Trouble::new("a pace is above nothing")));
}
