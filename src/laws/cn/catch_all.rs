//! The catch-all of the Export Control Law, article 12(3), and Order 792,
//! article 14(3): a licence for any item that the exporter knows, should know
//! or has been told to endanger national security and interests, or to serve
//! weapons of mass destruction and their delivery, or terrorism.
//!
//! Danger to national security and interests is the authority's judgement and
//! is not asked here, except as its notice.

use crate::goods::items::Category;
use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::control::{Control, Instrument, TextQuality};
use crate::rule::criterion::{Criterion, any, chapeau, point};
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::day::day;

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// The law.
pub static EXPORT_CONTROL_LAW: Instrument = Instrument {
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
pub static ORDER_792: Instrument = Instrument {
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
pub(in crate::laws) const ENDS: Criterion = any(&[
    chapeau("weapons of mass destruction").means(EXPORT.wmd_end_use.holds()),
    chapeau("terrorism").means(EXPORT.terrorist_end_use.holds()),
    chapeau("military purposes").any(&[EXPORT.military_end_use.holds()]),
]);

const LICENCE: Criterion = any(&[
    point("(3)")
        .says("known to serve weapons of mass destruction or their delivery")
        .means(EXPORT.wmd_end_use.holds()),
    point("(3)").says("known to serve terrorism").means(EXPORT.terrorist_end_use.holds()),
    point("(3)").says("the authority has given notice").means(EXPORT.authority_notice.holds()),
]);

const NOT_ASKED: &[&str] = &[
    "danger to national security and interests, which the text also names, is asked only as the authority's notice",
];

/// A licence for any item.
pub static ECL_12_3: Measure = Measure {
    control: Control {
        regime: Regime::Cn,
        id: "ECL-12(3)",
        category: Category::Export,
        heading: "any item known to serve weapons of mass destruction or terrorism, or after a notice",
        versions: &[
            EXPORT_CONTROL_LAW
                .at("article 12(3)")
                .since(day(2020, 12, 1))
                .until(day(2024, 12, 1), "State Council Order 792, which restates it")
                .doubts(NOT_ASKED)
                .reads(LICENCE),
            ORDER_792.at("article 14(3)").since(day(2024, 12, 1)).doubts(NOT_ASKED).reads(LICENCE),
        ],
    }
    .checked(),
    scope: Scope::AnyItem,
    effect: Effect::LicenceRequired,
};
