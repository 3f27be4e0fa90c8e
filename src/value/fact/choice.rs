//! Flags and choices in the words of spec sheets. A choice is named by words
//! that mean it, with words beside them that change nothing: `VOx
//! microbolometer`, `Class 1M laser product`, `非制冷氧化钒`.

use crate::value::fact::asked::Asked;
use crate::value::fact::characters::plain;
use crate::value::fact::error::nearest;
use crate::value::fact::word_tables::{FLAGS, NO as NO_WORDS, YES as YES_WORDS};
use crate::value::fact::words::{after_word, is_any};
use crate::value::fact::{NO, Set, ValueError, YES};

pub(super) fn read_flag(asked: &Asked, text: &str, remarks: &mut Vec<String>) -> Result<Set, ValueError> {
    let own = FLAGS.iter().find(|(name, ..)| *name == asked.name);
    let (own_yes, own_no) = own.map_or((&[][..], &[][..]), |(_, yes, no)| (*yes, *no));
    let one = |text: &str| {
        let yes = is_any(text, YES_WORDS) || is_any(text, own_yes);
        let no = is_any(text, NO_WORDS) || is_any(text, own_no);
        (yes != no).then(|| Set::of_choices(if yes { YES } else { NO }))
    };
    let wrong = || ValueError::NotAFlag { text: text.to_owned() };
    let (value, remark) = split_comma(text);
    let set = one(text).or_else(|| one(value)).ok_or_else(wrong)?;
    keep(text, remark, remarks, |remark| one(remark).is_none()).ok_or_else(wrong)?;
    Ok(set)
}

pub(super) fn read_choice(
    names: &'static [&'static str],
    text: &str,
    remarks: &mut Vec<String>,
) -> Result<Set, ValueError> {
    let plain = plain(text);
    let (value, remark) = split_comma(&plain);
    let one = |text: &str| named(names, text).map(|at| (at, false)).or_else(|| described(names, text));
    let wrong = || ValueError::UnknownChoice {
        text: text.to_owned(),
        allowed: names,
        near: nearest(&text.replace(['-', ' '], "_"), names.iter().copied()),
    };
    let (at, tells_more) = one(&plain).or_else(|| one(value)).ok_or_else(wrong)?;
    keep(&plain, remark, remarks, |remark| one(remark).is_none_or(|other| other.0 == at))
        .ok_or_else(wrong)?;
    if tells_more {
        remarks.push(value.trim().to_owned());
    }
    Ok(Set::of_choices(1 << at))
}

/// Keeps what stands behind a comma as a remark, if that is no other value.
fn keep(text: &str, remark: &str, remarks: &mut Vec<String>, fits: impl Fn(&str) -> bool) -> Option<()> {
    if remark.is_empty() || text == remark {
        return Some(());
    }
    remark.split([',', ';']).all(|part| fits(part.trim())).then(|| remarks.push(remark.to_owned()))
}

fn split_comma(text: &str) -> (&str, &str) {
    text.split_once([',', ';', '，', '；'])
        .map_or((text, ""), |(value, remark)| (value.trim(), remark.trim()))
}

fn named(names: &[&str], text: &str) -> Option<usize> {
    let wanted = text.trim().replace(['-', ' '], "_");
    names.iter().position(|name| name.eq_ignore_ascii_case(&wanted))
}

/// The choice that words describe: each of them means it or changes nothing, and some mean it.
/// With it, whether they tell more than its name.
fn described(names: &[&str], text: &str) -> Option<(usize, bool)> {
    const LONGEST: usize = 120;
    let mut rest = text.trim();
    let (mut found, mut tells_more) = (None, false);
    if rest.len() > LONGEST {
        return None;
    }
    while !rest.is_empty() {
        let meant = MEANT.iter().filter_map(|(name, words)| {
            let at = names.iter().position(|own| own == name)?;
            Some((Some(at), longest(rest, words)?))
        });
        let beside = BESIDE.iter().filter_map(|(of, words)| {
            names.contains(of).then_some(())?;
            Some((None, longest(rest, words)?))
        });
        let (at, behind) = meant.chain(beside).min_by_key(|(_, behind)| behind.len())?;
        if at.is_some() && found.is_some() && at != found {
            return None;
        }
        found = found.or(at);
        let word = rest[..rest.len() - behind.len()].trim();
        tells_more |= !CLASS.contains(&word.to_lowercase().as_str()) && named(names, word).is_none();
        rest = behind.trim_start_matches([' ', '-', '_', '/', '.']);
    }
    found.map(|at| (at, tells_more))
}

/// What is behind the longest of the words at the head of a text.
fn longest<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    words.iter().filter_map(|word| after_word(text, word)).min_by_key(|rest| rest.len())
}

/// Choices, and words that mean them.
const MEANT: &[(&str, &[&str])] = &[
    (
        "microbolometer",
        &[
            "microbolometer",
            "microbolometers",
            "Mikrobolometer",
            "microbolomètre",
            "VOx",
            "V2O5",
            "vanadium oxide",
            "a-Si",
            "α-Si",
            "amorphous silicon",
            "氧化钒",
            "非晶硅",
            "微测辐射热计",
            "微测热辐射计",
        ],
    ),
    (
        "photon",
        &[
            "photon",
            "InGaAs",
            "铟镓砷",
            "MCT",
            "HgCdTe",
            "CMT",
            "mercury cadmium telluride",
            "碲镉汞",
            "InSb",
            "indium antimonide",
            "锑化铟",
            "T2SL",
            "type II superlattice",
            "type-II superlattice",
            "二类超晶格",
            "II类超晶格",
            "QWIP",
            "quantum well",
            "量子阱",
            "XBn",
            "nBn",
            "HOT MCT",
            "InAsSb",
        ],
    ),
    (
        "image_intensifier",
        &["image intensifier", "image intensifier tube", "像增强器", "微光像增强器", "Restlichtverstärker"],
    ),
    ("thermopile", &["thermopile", "thermopiles", "热电堆"]),
    ("pyroelectric", &["pyroelectric", "热释电"]),
    (
        "battery",
        &[
            "LiPo",
            "Li-Po",
            "Li-ion",
            "lithium-ion",
            "lithium polymer",
            "锂电池",
            "锂聚合物",
            "锂离子",
            "电池",
            "Akku",
        ],
    ),
    (
        "fuel",
        &[
            "gasoline",
            "petrol",
            "diesel",
            "heavy fuel",
            "kerosene",
            "Jet A-1",
            "Benzin",
            "Kerosin",
            "汽油",
            "柴油",
            "燃油",
        ],
    ),
    ("hybrid", &["油电混合", "混合动力", "混动"]),
    ("fuel_cell", &["hydrogen fuel cell", "Brennstoffzelle", "氢燃料电池", "燃料电池"]),
    ("solar", &["太阳能"]),
    ("1", &["1"]),
    ("1M", &["1M", "1 M"]),
    ("2", &["2"]),
    ("2M", &["2M", "2 M"]),
    ("3R", &["3R", "3 R"]),
    ("3B", &["3B", "3 B"]),
    ("4", &["4"]),
    (
        "piston",
        &[
            "piston",
            "reciprocating",
            "two-stroke",
            "two stroke",
            "2-stroke",
            "2 stroke",
            "four-stroke",
            "four stroke",
            "4-stroke",
            "4 stroke",
            "boxer",
            "Kolbenmotor",
            "Zweitakt",
            "Zweitaktmotor",
            "Viertakt",
            "活塞",
            "活塞式",
            "二冲程",
            "四冲程",
        ],
    ),
    ("rotary", &["rotary", "Wankel", "rotary piston", "Kreiskolbenmotor", "转子"]),
    ("turbojet", &["turbojet", "turbo-jet", "涡喷", "涡轮喷气"]),
    ("turbofan", &["turbofan", "turbo-fan", "涡扇", "涡轮风扇"]),
    ("turboprop", &["turboprop", "turbo-prop", "涡桨", "涡轮螺旋桨"]),
    ("turboshaft", &["turboshaft", "turbo-shaft", "涡轴", "涡轮轴"]),
    ("ramjet", &["ramjet", "冲压"]),
    (
        "electric",
        &[
            "electric",
            "BLDC",
            "brushless",
            "PMSM",
            "Elektromotor",
            "电动",
            "电动机",
            "电机",
            "无刷",
            "无刷电机",
        ],
    ),
];

/// Words that tell no more than the name of a class.
const CLASS: [&str; 9] = ["class", "laser class", "klasse", "classe", "clase", "类", "類", "级", "級"];

/// A choice that an attribute has, and words beside its choices that change nothing.
const BESIDE: &[(&str, &[&str])] = &[
    (
        "microbolometer",
        &[
            "uncooled",
            "cooled",
            "detector",
            "detectors",
            "sensor",
            "array",
            "FPA",
            "UFPA",
            "focal plane array",
            "IR",
            "infrared",
            "thermal",
            "LWIR",
            "MWIR",
            "SWIR",
            "ungekühlt",
            "ungekühltes",
            "gekühlt",
            "Detektor",
            "非制冷",
            "非制冷型",
            "制冷",
            "制冷型",
            "探测器",
            "焦平面",
            "红外",
            "长波",
            "中波",
            "短波",
            "热成像",
            "tube",
        ],
    ),
    (
        "battery",
        &["powered", "pack", "cell", "cells", "smart", "intelligent", "rechargeable", "battery", "动力"],
    ),
    (
        "3R",
        &[
            "class",
            "laser class",
            "laser",
            "product",
            "laser product",
            "safety class",
            "eye-safe",
            "eye safe",
            "safe",
            "Klasse",
            "Laserklasse",
            "classe",
            "clase",
            "类",
            "類",
            "级",
            "級",
            "类激光产品",
            "激光",
            "产品",
            "人眼安全",
        ],
    ),
    (
        "piston",
        &[
            "engine",
            "motor",
            "aero",
            "miniature",
            "micro",
            "small",
            "gas turbine",
            "single-cylinder",
            "two-cylinder",
            "twin-cylinder",
            "4-cylinder",
            "2-cylinder",
            "inline",
            "air-cooled",
            "liquid-cooled",
            "water-cooled",
            "Triebwerk",
            "发动机",
            "航空",
            "小型",
            "微型",
            "汽油",
            "gasoline",
            "petrol",
            "diesel",
            "heavy-fuel",
            "DC",
        ],
    ),
];
