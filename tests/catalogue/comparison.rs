//! What a second comparison with the texts found of citations, words and names:
//! rows of its two tables that no item decides.

use dualuse::analysis::points;
use dualuse::control::{TextQuality, Version};
use dualuse::hs::HsCode;
use dualuse::quantity::Ratio;
use dualuse::{Category, Fact, Regime, date};

fn versions(regime: Regime, id: &str) -> &'static [Version] {
    regime.entry(id).unwrap_or_else(|| panic!("{regime} has no {id}")).versions()
}

fn last(regime: Regime, id: &str) -> &'static Version {
    versions(regime, id).last().expect("an entry has a text")
}

fn says(words: impl IntoIterator<Item = &'static str>, part: &str) -> bool {
    words.into_iter().any(|words| words.contains(part))
}

/// Row 9: the strings that the law prints, with its own words for *more than* and *better than*.
#[test]
fn chinese_quotations_are_the_words_of_the_law() {
    for (id, words) in [
        (
            "9A012.c.1",
            "具有以下两种特性的“红外成像设备” a．波长范围780～30000 nm b．“瞬时视场角”（IFOV）小于2.5 mrad",
        ),
        ("9A012.c.2", "“条带模式”分辨率优于0.3 m；“聚束模式”分辨率优于0.1 m"),
        ("9A012.e.1", "“无线电视距”传输距离大于 50 km"),
        ("9A012.e.2", "一站控多机能力大于 10 架"),
        ("0A903.a", "干扰范围大于 5 km 的反无人机电子干扰设备"),
        ("0A903.b", "专门用于反无人驾驶航空器系统，输出功率大于 1.5 kW 的高功率激光器"),
        ("9A501.a", "“射/航程”大等于 300 km"),
        ("2B352.h", "喷雾或雾化系统及其组件"),
        ("2B352.h", "每分钟大于2 L的流量播散为VMD小于50 μm的初始液滴"),
        ("2B352.h", "不能将生物剂以传染性气溶胶形式施放"),
        ("2B352.h.3", "专门设计用于安装在符合h.1、h.2项所述标准设备上的气溶胶发生器"),
        ("7A103.b", "“无人驾驶航空器”的自动驾驶仪"),
        ("BAT-58", "重量能量密度大于等于300 Wh/kg的可充放电锂离子电池"),
    ] {
        assert!(last(Regime::Cn, id).original.contains(words), "{id}: {}", last(Regime::Cn, id).original);
    }
    for control in Regime::Cn.controls() {
        assert!(control.versions().iter().all(|version| !version.original.contains('>')), "{}", control.id);
    }
}

/// Row 10: the sub-items of c, as the law numbers them.
#[test]
fn chinese_points_are_cited_by_their_sub_items() {
    for (id, wanted) in [
        ("9A012.c.1", &["c.1.a", "c.1.b"][..]),
        ("9A012.c.2", &["c.2.a", "c.2.b"]),
        ("9A012.c.3", &["c.3.a", "c.3.b", "c.3.c", "c.3.d"]),
        ("9A012.c.4", &["c.4.a", "c.4.b", "c.4.c"]),
    ] {
        let found: Vec<_> =
            points(&last(Regime::Cn, id).criterion).into_iter().map(|point| point.0).collect();
        assert!(wanted.iter().all(|number| found.contains(number)), "{id}: {found:?}");
    }
}

/// Rows 8, 11, 12, 13: how well the texts were read, and where the words stand.
#[test]
fn chinese_texts_say_how_they_were_read() {
    for id in ["US-46", "JP-1", "ECL-12(3)", "BAT-58"] {
        assert_eq!(last(Regime::Cn, id).quality, TextQuality::Verbatim, "{id}");
        assert!(!last(Regime::Cn, id).citation.instrument.source.contains("summary"), "{id}");
    }
    assert_eq!(last(Regime::Cn, "BAT-58").citation.place, "一（一）");
    assert_eq!(last(Regime::Cn, "BAT-58").hs_codes, ["85076000"]);
    for id in ["CN-2015-31-1.1.1", "CN-2015-31-1.1.2", "CN-2015-31-kit", "CN-2015-31-eng"] {
        let version = last(Regime::Cn, id);
        assert_eq!(version.quality, TextQuality::Partial, "{id}");
        assert!(version.citation.place.starts_with("annex 1, "), "{id}: {}", version.citation.place);
    }
    assert_eq!(last(Regime::Cn, "CN-2023-27-3").quality, TextQuality::Partial, "not seen verbatim");
}

/// Rows 21 to 24 and 26: issuers, titles, and the doubts of the texts of 2015.
#[test]
fn chinese_instruments_are_named_and_doubted() {
    let issued = last(Regime::Cn, "CN-2015-20-1");
    assert!(issued.citation.instrument.issuer.contains("General Armament Department"));
    assert!(issued.until.as_ref().is_some_and(|end| !end.inferred));
    for id in ["CN-2015-20-2", "CN-2015-20-3", "9A012.b.2"] {
        assert!(says(last(Regime::Cn, id).doubts(), "15 November 2024"), "{id}");
    }
    for id in ["CN-2015-20-1", "9A501.a", "CN-2024-31-CA"] {
        assert!(says(last(Regime::Cn, id).doubts(), "airship"), "{id}");
    }
    assert!(says(last(Regime::Cn, "CN-2015-31-eng").doubts(), "高空飞行的无人驾驶航空飞行器"));
    for control in Regime::Cn.controls().iter().copied() {
        for version in control.versions() {
            let title = version.citation.instrument.title;
            assert!(title.chars().any(|sign| sign > '\u{2fff}'), "{}: {title}", control.id);
        }
    }
}

/// Row 15: codes of heading 8806, as customs took them from 2022 on.
#[test]
fn the_codes_of_2022_hint_at_the_texts_of_2015() {
    let code: HsCode = "8806249010".parse().unwrap();
    let hints = |on| code.hints(on).iter().filter(|hint| format!("{hint:?}").contains("CN-2015-31")).count();
    assert!(hints(date(2023, 6, 1)) > 0 && hints(date(2024, 10, 1)) > 0);
    assert_eq!(hints(date(2021, 12, 31)), 0);
}

/// Rows 14, 17 and 25, and what the notes of the neighbouring entries leave out.
#[test]
fn what_china_controls_beside_the_library_is_named() {
    let left_out = Regime::Cn.not_covered();
    for what in [
        "superhard materials",
        "review of graphite",
        "unreliable entities",
        "announcements 21, 22 and 51 of 2025",
        "6A108.d",
        "7A106",
        "6A205.i",
        "(article 13)",
        "(48)",
        "Export Control Law article 34",
    ] {
        assert!(says(left_out.iter().copied(), what), "{what}");
    }
    let meaning = |category: Category, name: &str| {
        let attribute = category.attributes().iter().find(|attribute| attribute.name == name);
        attribute.unwrap_or_else(|| panic!("no {name}"))
    };
    assert!(
        meaning(Category::Uav, "model_aircraft").meaning.contains("9A012 exempts models without the words")
    );
    // Row 20: China asks that it cannot, others that this is shown; the question is the same.
    let phrase = meaning(Category::Sprayer, "cannot_disperse_infectious_aerosol").phrase;
    assert_eq!(phrase, "is unable to deliver infectious aerosols");
    // D17: neither the radio nor a rule of flying limits the range; the payload counts with what holds it.
    assert!(
        meaning(Category::Uav, "range").meaning.contains("whatever its data link, its telemetry or rules")
    );
    assert!(meaning(Category::Uav, "payload_mass").meaning.contains("what holds or releases them"));
}

/// D16: a bare ratio is a factor, and is told so; a percentage would be a hundred times off.
#[test]
fn a_bare_ratio_is_told_to_be_a_factor() {
    let error = "150".parse::<Fact<dualuse::quantity::Quantity<Ratio>>>().unwrap_err().to_string();
    assert!(error.contains("`150 ×`") && !error.contains("150 %"), "{error}");
}

/// D18: texts that were seen whole.
#[test]
fn texts_that_were_seen_whole_are_verbatim() {
    for (regime, ids) in [
        (
            Regime::Us,
            &[
                "9A012.a.1",
                "9A012.a.5",
                "9A012.b.3",
                "9A012.b.4",
                "7A103.a",
                "5A001.d.1",
                "XII(b)(1)",
                "XII(b)(3)",
            ][..],
        ),
        (
            Regime::Eu,
            &[
                "7A103.a.1",
                "7A103.a.2",
                "7A103.b",
                "7A103.c",
                "7A103.d",
                "7A105.a",
                "9A350",
                "6A005.d.1.b",
                "5A001.b.3.a",
                "5A001.d.4",
                "5A001.e",
                "5A001.h.1",
            ],
        ),
    ] {
        for id in ids {
            assert_eq!(last(regime, id).quality, TextQuality::Verbatim, "{regime} {id}");
        }
    }
}

/// Each list quotes its own words, and says where it cuts them.
#[test]
fn words_of_one_list_are_not_those_of_another() {
    let original = |regime, id| last(regime, id).original;
    for (id, eu, us) in [
        ("5A001.b.3.a", "other than those specified in 5A001.b.4.", "not controlled in 5A001.b.4 "),
        ("5A001.b.4.a", "channelising", "channelizing"),
        ("5A001.b.5", "More than 1 000 channels", "More than 1,000 channels"),
        ("5A001.e", "all of the following […]:", "all of the following […]:"),
    ] {
        assert!(original(Regime::Eu, id).contains(eu), "{id}: {}", original(Regime::Eu, id));
        assert!(original(Regime::Us, id).contains(us), "{id}: {}", original(Regime::Us, id));
    }
    assert!(original(Regime::Wassenaar, "5.A.1.b.3.a").contains("other than those specified in 5.A.1.b.4."));
    assert_eq!(
        original(Regime::Wassenaar, "7.A.3.d.1"),
        "Performance specified in 7.A.1 or 7.A.2 along any axis, without the use of any aiding references"
    );
    for (regime, id) in [
        (Regime::Eu, "9A102"),
        (Regime::Us, "9A102"),
        (Regime::Us, "9A120"),
        (Regime::Us, "9A101.a"),
        (Regime::Eu, "9A012.a.1"),
    ] {
        assert!(original(regime, id).contains("[…]"), "{regime} {id}");
    }
}

/// Doubts where one question stands for two points, or a text says less than is asked.
#[test]
fn western_doubts_are_told_with_their_entries() {
    for (regime, id, doubt) in [
        (Regime::Eu, "7A005.a", "7A105.b.2"),
        (Regime::Eu, "ML11.a (radio)", "ML10.c.3"),
        (Regime::Wassenaar, "ML11.a (radio)", "ML10.c.3"),
        (Regime::Eu, "7A103.a.1", "vibration or shock"),
        (Regime::Mtcr, "9.A.5", "vibration or shock"),
        (Regime::Us, "9A012.a.5", "7A005"),
    ] {
        assert!(says(last(regime, id).doubts(), doubt), "{regime} {id}");
    }
}

/// D14, D25, and what the comparison found beside the tables.
#[test]
fn what_the_west_controls_beside_the_library_is_named() {
    for (regime, names) in [
        (
            Regime::Eu,
            &[
                "2026/271",
                "2026/1891",
                "7A104",
                "7A106",
                "7A115",
                "X.A.III.101",
                "X.A.V.001",
                "X.A.VII.002.c",
                "b.1.a, b.1.c and b.1.d",
                "ML4",
                "ML12",
                "ML19.f",
            ][..],
        ),
        (Regime::Wassenaar, &["b.1.a, b.1.c and b.1.d", "ML4", "ML12", "ML19.f"]),
        (Regime::Us, &["6A996", "9D004.e", "(h)(6)", "(a)(3)(xxi)", "9A115", "0A919"]),
    ] {
        for name in names {
            assert!(says(regime.not_covered().iter().copied(), name), "{regime}: {name}");
        }
    }
    let lesser = Regime::Us.omissions().iter().find(|point| point.place == "6A992").unwrap();
    assert!(lesser.what.contains("RS for Iraq"));
}
