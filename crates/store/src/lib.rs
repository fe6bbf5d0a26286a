//! Every SQL statement of the product, a module an aggregate.
