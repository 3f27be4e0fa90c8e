//! The catch-all of the Export Control Law, article 12(3), and Order 792,
//! article 14(3): a licence for any item that the exporter knows, should know
//! or has been told to endanger national security and interests, or to serve
//! weapons of mass destruction and their delivery, or terrorism.
//!
//! Danger to national security and interests is the authority's judgement and
//! is not asked here, except as its notice.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::{Criterion, any, chapeau, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::day::day;

pub const MEASURES: &[&Measure] = &[&ECL_12_3];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// The law.
const LAW: List = List::of(Regime::Cn, &EXPORT_CONTROL_LAW)
    .since(day(2020, 12, 1))
    .until(day(2024, 12, 1), "State Council Order 792, which restates it");

static EXPORT_CONTROL_LAW: Instrument = Instrument {
    name: "Export Control Law",
    title: "中华人民共和国出口管制法",
    issuer: "People's Republic of China",
    quality: TextQuality::Paraphrase,
    source: "as restated in State Council Order 792",
    checked: "October 2026",
    documents: &[],
    doubts: &["read as restated in State Council Order 792, article 14(3)"],
};

/// The regulations on the export control of dual-use items.
const REGULATIONS: List = List::of(Regime::Cn, &ORDER_792).since(day(2024, 12, 1));

static ORDER_792: Instrument = Instrument {
    name: "State Council Order 792",
    title: "regulations on the export control of dual-use items",
    issuer: "State Council",
    quality: TextQuality::Paraphrase,
    source: "exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/gzjgfxwj/202410/1057.html",
    checked: "October 2026",
    documents: &[],
    doubts: &["the documents that article 16 asks for were not seen"],
};

/// The ends that the bans on uncontrolled drones name.
pub const ENDS: Criterion = any(&[
    chapeau("weapons of mass destruction").means(EXPORT.wmd_end_use.is_yes()),
    chapeau("terrorism").means(EXPORT.terrorist_end_use.is_yes()),
    chapeau("military purposes").any(&[EXPORT.military_end_use.is_yes()]),
]);

const LICENCE: Criterion = any(&[
    point("(3)")
        .says("known to serve weapons of mass destruction or their delivery")
        .means(EXPORT.wmd_end_use.is_yes()),
    point("(3)").says("known to serve terrorism").means(EXPORT.terrorist_end_use.is_yes()),
    point("(3)").says("the authority has given notice").means(EXPORT.authority_notice.is_yes()),
]);

const NOT_ASKED: &[&str] =
    &["danger to national security and interests, which the text also names, is asked only \
       as the authority's notice"];

pub static ECL_12_3: Measure = LAW
    .rule("ECL-12(3)", "any item known to serve weapons of mass destruction or terrorism, or after a notice")
    .versions(&[
        LAW.at("article 12(3)").doubts(NOT_ASKED).reads(LICENCE),
        REGULATIONS.at("article 14(3)").doubts(NOT_ASKED).reads(LICENCE),
    ])
    .measure(Scope::AnyItem, Effect::LicenceRequired);
