//! Processor time, from `/proc`: elsewhere nobody can say.

use std::fs;
use std::path::Path;
use std::time::Duration;

/// How long a tick of `/proc/*/stat` is: Linux shows a hundred a second, whatever the kernel's own are.
const TICK: Duration = Duration::from_millis(10);

/// Whose processor time is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Processor {
    /// Of the threads of this process whose names begin with one of these.
    Threads(Vec<String>),
    /// Of another process, with all its threads.
    Process(u32),
    /// Of none.
    Nobodys,
}

impl Processor {
    /// What was used so far.
    pub fn used(&self) -> Option<Duration> {
        match self {
            Self::Threads(prefixes) => of_threads(prefixes),
            Self::Process(id) => of_process(*id),
            Self::Nobodys => None,
        }
    }
}

fn of_threads(prefixes: &[String]) -> Option<Duration> {
    let mut all = Duration::ZERO;
    for thread in fs::read_dir("/proc/self/task").ok()? {
        let folder = thread.ok()?.path();
        // A thread may end between being listed and being read.
        let Ok(stat) = fs::read_to_string(folder.join("stat")) else {
            continue;
        };
        let Some((name, ticks)) = read(&stat) else {
            continue;
        };
        if prefixes
            .iter()
            .any(|prefix| name.starts_with(prefix.as_str()))
        {
            all += precise(&folder).unwrap_or(ticks);
        }
    }
    Some(all)
}

fn of_process(id: u32) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    read(&stat).map(|(_, used)| used)
}

/// In nanoseconds, where the kernel keeps that.
fn precise(folder: &Path) -> Option<Duration> {
    let text = fs::read_to_string(folder.join("schedstat")).ok()?;
    let nanos = text.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanos))
}

/// The name and what was used, of a line `7 (a name) S 1 …`. The name may have brackets and spaces.
fn read(stat: &str) -> Option<(&str, Duration)> {
    let (before, after) = stat.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    // The third field, the state, is the first here; user and system time are the 14th and 15th.
    let mut fields = after.split_whitespace().skip(11);
    let user: u32 = fields.next()?.parse().ok()?;
    let system: u32 = fields.next()?.parse().ok()?;
    Some((name, TICK * user + TICK * system))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_stat_is_read_whatever_the_thread_is_called() {
        let line = "4242 (server ) (1) S 1 4242 4242 0 -1 4194304 100 0 0 0 37 5 0 0 20 0 9 0 1";
        let used = Duration::from_millis(420);
        assert_eq!(read(line), Some(("server ) (1", used)));
        assert_eq!(read("no stat"), None);
        assert_eq!(read("1 (short) S 1 2"), None);
    }

    #[test]
    fn the_threads_of_one_side_are_told_from_those_of_the_other() {
        let busy = |name: &str| {
            let thread = std::thread::Builder::new().name(name.to_owned());
            let (tell, told) = std::sync::mpsc::channel();
            let (stop, stopped) = std::sync::mpsc::channel::<()>();
            let thread = thread.spawn(move || {
                let own = Processor::Threads(vec!["mine-".to_owned()]);
                let mut number = 0_u64;
                // However busy the machine is.
                while own.used().expect("/proc") < Duration::from_millis(10) {
                    for _ in 0..100_000 {
                        number = std::hint::black_box(number.wrapping_add(1));
                    }
                }
                tell.send(number).expect("somebody listens");
                // Its time is only to be read as long as it is there.
                assert!(stopped.recv().is_err());
            });
            told.recv().expect("it has computed");
            (thread.expect("a thread"), stop)
        };
        let threads = |name: &str| Processor::Threads(vec![name.to_owned()]);
        let (thread, stop) = busy("mine-1");
        let used = |name: &str| threads(name).used().expect("/proc");
        assert!(used("mine-") >= Duration::from_millis(10));
        assert_eq!(used("theirs-"), Duration::ZERO);
        drop(stop);
        thread.join().expect("ended");
    }

    #[test]
    fn of_a_process_that_is_not_there_nobody_can_say() {
        assert_eq!(Processor::Process(u32::MAX).used(), None);
        assert!(Processor::Process(std::process::id()).used().is_some());
        assert_eq!(Processor::Nobodys.used(), None);
    }
}
