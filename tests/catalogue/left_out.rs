//! How often a point that is left out keeps a verdict open: `src/manual/left_out.md`
//! counts it over the example goods.
//!
//! `UPDATE_LEFT_OUT=1 cargo test --test catalogue left_out` writes the page anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use dualuse::files::{Format, read};
use dualuse::{Case, Catalogue, Date, Item, LawOfDay, Omission, Regime, Verdict, date};

const ON: Date = date(2026, 11, 24);

const PAGE: &str = "src/manual/left_out.md";

const HEAD: &str = "\
# Points that are left out

Points of the laws that are known and not decided by the library. Where what is known of an item does not
exclude such a point, the verdict is *undetermined* and names it. The table counts the example goods
(`examples/goods`, law of 2026-11-24): those that the point may be about, and those whose verdict it *alone*
leaves open, since without it the regime would decide. The last line of each table counts those that all
points together leave open. A test checks the numbers (`tests/catalogue/left_out.rs`).
";

fn goods() -> Vec<Item> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/goods");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    let items = files.iter().flat_map(|file| read(&std::fs::read(file).unwrap(), Format::Toml));
    items.map(|described| described.unwrap().item).collect()
}

/// For each point of a regime: the goods that it may be about, and those that it alone leaves open.
fn counts(regime: Regime, goods: &[Item]) -> Vec<(&'static str, &'static str, usize, usize)> {
    let corpus = Catalogue::built_in().corpora().iter().find(|corpus| corpus.regime == regime).cloned();
    let corpus = corpus.expect("every regime has its law");
    let law = LawOfDay::on(ON);
    let open: Vec<_> = goods.iter().map(|item| law.verdict(regime, item.borrow())).collect();
    let mut about: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, item) in goods.iter().enumerate() {
        let classification = Case::new(item, ON).under([regime]).classify();
        let left_out = &classification.regimes[0].left_out;
        for point in left_out {
            let named = about.entry(point.place.to_string()).or_default();
            if named.last() != Some(&at) {
                named.push(at);
            }
        }
    }
    let left_open = |goods_about: &[usize], is_left: &dyn Fn(&'static Omission) -> bool| {
        let candidates: Vec<_> =
            goods_about.iter().copied().filter(|&at| open[at] == Verdict::Undetermined).collect();
        if candidates.is_empty() {
            return 0;
        }
        let mut without = corpus.clone();
        without.omissions.retain(|point| is_left(point));
        let law = LawOfDay::of(&Catalogue::default().with(without), ON).expect("built-in law compiles");
        let is_decided = |at: &&usize| law.verdict(regime, goods[**at].borrow()) != Verdict::Undetermined;
        candidates.iter().filter(is_decided).count()
    };
    let of_point = |point: &'static Omission| {
        let goods_about = about.get(point.place).cloned().unwrap_or_default();
        let alone = left_open(&goods_about, &|other| !std::ptr::eq(other, point));
        (point.place, point.what, goods_about.len(), alone)
    };
    let mut any: Vec<_> = about.values().flatten().copied().collect();
    any.sort_unstable();
    any.dedup();
    let together = ("all of them", "", any.len(), left_open(&any, &|_| false));
    regime.omissions().iter().map(|point| of_point(point)).chain([together]).collect()
}

#[test]
fn the_page_on_points_left_out_counts_the_example_goods() {
    let goods = goods();
    let mut page = HEAD.to_owned();
    for regime in Regime::ALL {
        if regime.omissions().is_empty() {
            continue;
        }
        writeln!(
            page,
            "\n## {}\n\n| point | what | goods it may be about | left open by it alone |",
            title(regime)
        )
        .unwrap();
        writeln!(page, "|---|---|---|---|").unwrap();
        for (place, what, about, alone) in counts(regime, &goods) {
            writeln!(page, "| {place} | {what} | {about} | {alone} |").unwrap();
        }
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    if std::env::var_os("UPDATE_LEFT_OUT").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, page).unwrap();
        return;
    }
    let told = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(told, page, "{PAGE}: UPDATE_LEFT_OUT=1 writes it anew");
}

fn title(regime: Regime) -> &'static str {
    match regime {
        Regime::Cn => "China",
        Regime::Wassenaar => "Wassenaar Arrangement",
        Regime::Mtcr => "Missile Technology Control Regime",
        Regime::Eu => "European Union",
        Regime::Us => "United States",
        _ => unreachable!("no other regime is known"),
    }
}
