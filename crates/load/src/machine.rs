//! What was measured on.

use std::fs;

/// Facts that a figure is worth nothing without.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Machine {
    /// Each has a name for people.
    pub facts: Vec<(String, String)>,
}

impl Machine {
    /// This machine's cores, processor, memory and kernel.
    pub fn this() -> Self {
        let mut machine = Self::default();
        let cores = std::thread::available_parallelism();
        machine.add("Cores", cores.map_or(0, std::num::NonZero::get).to_string());
        let file = |path: &str| fs::read_to_string(path).unwrap_or_default();
        if let Some(model) = field(&file("/proc/cpuinfo"), "model name") {
            machine.add("Processor", model);
        }
        if let Some(kib) = field(&file("/proc/meminfo"), "MemTotal")
            .and_then(|text| text.strip_suffix(" kB")?.parse::<u64>().ok())
        {
            machine.add("Memory", format!("{} MiB", kib / 1024));
        }
        let kernel = file("/proc/sys/kernel/osrelease");
        if !kernel.is_empty() {
            machine.add("Kernel", kernel.trim());
        }
        let load = file("/proc/loadavg");
        if let Some(minute) = load.split(' ').next().filter(|text| !text.is_empty()) {
            machine.add("Load before the run", minute);
        }
        machine
    }

    /// One more fact.
    pub fn add(&mut self, name: &str, value: impl Into<String>) {
        self.facts.push((name.to_owned(), value.into()));
    }
}

/// The value of the first line `name : value`.
fn field(text: &str, name: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let (found, value) = line.split_once(':')?;
        (found.trim() == name).then(|| value.trim().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_in_what_the_kernel_tells() {
        let text = "processor\t: 0\nmodel name\t: A Processor: 3 GHz\nmodel name\t: other\n";
        assert_eq!(
            field(text, "model name").as_deref(),
            Some("A Processor: 3 GHz")
        );
        assert_eq!(field(text, "MemTotal"), None);
    }

    #[test]
    fn this_machine_has_cores() {
        let facts = Machine::this().facts;
        assert!(
            facts
                .iter()
                .any(|(name, value)| name == "Cores" && value != "0")
        );
    }
}
