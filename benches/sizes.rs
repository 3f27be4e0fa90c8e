//! How large the diagrams of today's law are: `cargo bench --bench sizes`.

use dualuse::{Category, EntryOfDay, LawOfDay, Regime, date};
use strum::IntoEnumIterator;

fn main() {
    let law = LawOfDay::on(date(2026, 11, 24));
    println!("| regime | entries | nodes of all entries | largest entries | largest verdicts |");
    println!("|---|---|---|---|---|");
    for regime in Regime::ALL {
        let mut entries: Vec<EntryOfDay<'_>> =
            law.entries().filter(|entry| entry.control().regime == regime).collect();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.nodes()));
        let all: usize = entries.iter().map(|entry| entry.nodes()).sum();
        let largest = entries.iter().take(3).map(|entry| format!("{} {}", entry.control().id, entry.nodes()));
        let mut verdicts: Vec<_> = Category::iter()
            .filter(|category| *category != Category::Export)
            .map(|category| (law.nodes(regime, category), category))
            .collect();
        verdicts.sort_by_key(|(nodes, _)| std::cmp::Reverse(*nodes));
        let verdicts = verdicts.iter().take(3).map(|(nodes, category)| format!("{category} {nodes}"));
        println!(
            "| {} | {} | {all} | {} | {} |",
            regime.title(),
            entries.len(),
            largest.collect::<Vec<_>>().join(", "),
            verdicts.collect::<Vec<_>>().join(", "),
        );
    }
}
