//! PostgreSQL's plans in the words of SQLite's: `SCAN users` where a table is read from end to end,
//! `SEARCH users USING INDEX users_name (…)` where it is not.

/// The steps of an `EXPLAIN` in text.
pub(crate) fn steps(explained: &[String]) -> Vec<String> {
    let mut steps = Vec::new();
    for (place, line) in explained.iter().enumerate() {
        let Some(node) = node(line, place) else {
            continue;
        };
        let below = explained.get(place.saturating_add(1)..).unwrap_or_default();
        let condition = below
            .iter()
            .take_while(|line| !line.contains("->"))
            .find_map(|line| line.trim().strip_prefix("Index Cond: "));
        steps.extend(step(node, condition));
    }
    steps
}

/// What a line says about a node of the plan; the first line is one without an arrow.
fn node(line: &str, place: usize) -> Option<&str> {
    match line.split_once("->") {
        Some((_, node)) => Some(node.trim()),
        None => (place == 0).then_some(line.trim()),
    }
}

/// The rows of a table that a bitmap names are found by the node below it, which names the index alone.
fn step(node: &str, condition: Option<&str>) -> Option<String> {
    let words: Vec<&str> = node.split_whitespace().collect();
    let after = |word: &str| {
        let at = words.iter().position(|found| *found == word)?;
        words.get(at.saturating_add(1)).copied()
    };
    if node.starts_with("Seq Scan") || node.starts_with("Parallel Seq Scan") {
        return Some(format!("SCAN {}", after("on")?));
    }
    if !node.starts_with("Index Scan") && !node.starts_with("Index Only Scan") {
        return None;
    }
    let (table, index) = (after("on")?, after("using")?);
    Some(match condition {
        Some(condition) => format!("SEARCH {table} USING INDEX {index} {condition}"),
        None => format!("SCAN {table} USING INDEX {index}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(explained: &str, expected: &[&str]) {
        let lines: Vec<String> = explained.lines().map(str::to_owned).collect();
        assert_eq!(steps(&lines), expected);
    }

    #[test]
    fn an_index_without_a_condition_is_a_scan_too() {
        check(
            "Limit  (cost=0.28..8.30 rows=1 width=32)
  ->  Nested Loop  (cost=0.28..8.30 rows=1 width=32)
        ->  Index Scan using users_name on users u  (cost=0.14..8.16 rows=1 width=64)
              Index Cond: ((identity_store_id = $1) AND (user_name_folded = $2))
        ->  Index Only Scan Backward using memberships_by_user on memberships m  (cost=0.14..8.16)
              Filter: (user_id = u.id)",
            &[
                "SEARCH users USING INDEX users_name ((identity_store_id = $1) AND \
                 (user_name_folded = $2))",
                "SCAN memberships USING INDEX memberships_by_user",
            ],
        );
    }

    #[test]
    fn a_sequential_scan_is_found_wherever_it_is() {
        check(
            "Seq Scan on accounts  (cost=10000000000.00..10000000010.00 rows=1 width=8)
  Filter: (name = $1)
  SubPlan 1
    ->  Seq Scan on users u  (cost=10000000000.00..10000000010.00 rows=1 width=8)",
            &["SCAN accounts", "SCAN users"],
        );
    }

    #[test]
    fn bitmaps_and_what_is_no_table_are_no_steps() {
        check(
            "Bitmap Heap Scan on users  (cost=4.15..9.50 rows=2 width=32)
  Recheck Cond: (email_folded = $1)
  ->  Bitmap Index Scan on users_email  (cost=0.00..4.15 rows=2 width=0)
        Index Cond: (email_folded = $1)
  ->  CTE Scan on r  (cost=0.00..0.02 rows=1 width=32)",
            &[],
        );
    }
}
