//! Codecs, constraints, routing and redaction against the models of the real services.

#[cfg(test)]
#[path = "wire/constraints.rs"]
mod constraints;
#[cfg(test)]
#[path = "wire/faults.rs"]
mod faults;
#[cfg(test)]
#[path = "wire/readers.rs"]
mod readers;
#[cfg(test)]
#[path = "wire/routing.rs"]
mod routing;
#[cfg(test)]
#[path = "wire/second_opinion.rs"]
mod second_opinion;
#[cfg(test)]
#[path = "wire/shapes.rs"]
mod shapes;
#[cfg(test)]
#[path = "wire/support.rs"]
mod support;
#[cfg(test)]
#[path = "wire/trail.rs"]
mod trail;
#[cfg(test)]
#[path = "wire/writers.rs"]
mod writers;
