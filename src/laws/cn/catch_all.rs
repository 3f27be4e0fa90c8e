//! The catch-all of the Export Control Law, article 12, paragraph 3: a licence
//! for goods beside the listed and the temporarily controlled ones, where the
//! exporter knows, should know or has been told that they may carry the risk
//! of (1) danger to national security and interests, (2) weapons of mass
//! destruction and their delivery, (3) terrorism. Since 1 December 2024 State
//! Council Order 792, article 14(3), refers to it.
//!
//! Danger to national security and interests is the authority's judgement and
//! is not asked here, except as its notice.
//!
//! Before it, from 22 August 2002 to 30 November 2024, article 16 of State
//! Council Order 361 asked for a licence where the exporter knew or should have
//! known of use in missile programmes, whether the goods were listed or not.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::{Criterion, any, chapeau, point};
use crate::rule::instrument::{Application, Citation, Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::day::day;

use crate::laws::cn::order_792::{APPLICATION, ORDER_792};

pub const MEASURES: &[&Measure] = &[&ORDER_361_16, &ECL_12_3];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// The regulations on missiles and related items, which Order 792 repealed.
const MISSILES: List = List::of(Regime::Cn, &ORDER_361)
    .since(day(2002, 8, 22))
    .until(day(2024, 12, 1), "State Council Order 792, article 50")
    .application(&APPLICATION_OF_2002);

static ORDER_361: Instrument = Instrument {
    name: "State Council Order 361 of 2002",
    title: "中华人民共和国导弹及相关物项和技术出口管制条例",
    issuer: "State Council",
    quality: TextQuality::Verbatim,
    source: "nuke.fas.org/guide/china/export.html; english.court.gov.cn",
    checked: "November 2026",
    documents: &[],
    doubts: &["its list, with the range and payload of unmanned aircraft, was not seen"],
};

static APPLICATION_OF_2002: Application = Application {
    by: Citation { instrument: &ORDER_361, place: "" },
    since: day(2002, 8, 22),
    documents: &[],
    decided_by: None,
    working_days: Some(45),
    near_misses: &[],
};

pub static ORDER_361_16: Measure = MISSILES
    .rule("CN-2002-361-16", "items for missile programmes, whether they are listed or not")
    .at("article 16")
    .original("即使该物项和技术未列入《管制清单》，也应当依照本条例的规定执行")
    .doubts(&["use in missile programmes is asked as an end use for weapons of mass destruction or their \
               delivery"])
    .reads(any(&[point("16")
        .says("known, or to be known, to be used in missile programmes")
        .means(EXPORT.wmd_end_use.is_yes())]))
    .measure(Scope::UncontrolledItem, Effect::LicenceRequired);

/// The law.
const LAW: List = List::of(Regime::Cn, &EXPORT_CONTROL_LAW).since(day(2020, 12, 1)).application(&APPLICATION);

static EXPORT_CONTROL_LAW: Instrument = Instrument {
    name: "Export Control Law",
    title: "中华人民共和国出口管制法",
    issuer: "Standing Committee of the National People's Congress",
    quality: TextQuality::Verbatim,
    source: "digipub.cc/dy/article/KC2J701I05562JTQ (article 12)",
    checked: "November 2026",
    documents: &[],
    doubts: &[],
};

/// The ends that the bans on uncontrolled drones name.
pub const ENDS: Criterion = any(&[
    chapeau("weapons of mass destruction").means(EXPORT.wmd_end_use.is_yes()),
    chapeau("terrorism").means(EXPORT.terrorist_end_use.is_yes()),
    chapeau("military purposes").any(&[EXPORT.military_end_use.is_yes()]),
]);

pub static ECL_12_3: Measure = LAW
    .rule(
        "ECL-12(3)",
        "goods that no entry controls and that may carry the risk of weapons of mass destruction or \
         terrorism, or after a notice",
    )
    .at("article 12, paragraph 3")
    .also(&[(day(2024, 12, 1), Citation { instrument: &ORDER_792, place: "article 14(3)" })])
    .original(
        "出口管制清单所列管制物项以及临时管制物项之外的货物、技术和服务，出口经营者知道或者应当知道，或者\
         得到…通知，相关货物、技术和服务可能存在以下风险的，应当…申请许可",
    )
    .doubts(&["danger to national security and interests, item (1), is asked only as the authority's notice"])
    .reads(any(&[
        point("(2)")
            .says("may carry the risk of weapons of mass destruction or their delivery")
            .means(EXPORT.wmd_end_use.is_yes()),
        point("(3)").says("may carry the risk of terrorism").means(EXPORT.terrorist_end_use.is_yes()),
        chapeau("the authority has given notice of such a risk").means(EXPORT.authority_notice.is_yes()),
    ]))
    .measure(Scope::UncontrolledItem, Effect::LicenceRequired);
