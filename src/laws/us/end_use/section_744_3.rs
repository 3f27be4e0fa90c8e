//! 15 CFR 744.3: end uses in unmanned aircraft and rockets.
//!
//! Paragraph (a)(1) is about what will be used in unmanned aircraft of 300 km or more in or by a country of
//! Country Group D:4: put to the aircraft themselves, and to engines, navigation, flight control and radio
//! equipment that is specially designed for such aircraft. That other goods are known to be used so is not
//! asked. By paragraph (a)(3) a licence is needed too where the range cannot be determined: an aircraft of
//! unknown range leaves it open, and the range is asked. Paragraph (a)(2), on the delivery of weapons, is
//! asked as an end use for weapons of mass destruction or their delivery.

use crate::goods::items::Category;
use crate::goods::items::export::{Export, ExportAttributes};
use crate::goods::items::uav::Uav;
use crate::rule::criterion::{Criterion, all, any, designed_for, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::Goods;
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::day::day;
use crate::value::quantity::kilometres;

use crate::laws::us::licence::groups::D_4;
use crate::laws::us::licence::places::{BY_HONG_KONG_AS_CHINA, TO_D_4};

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

const SECTION: List = List::of(Regime::Us, &SECTION_744_3).since_at_least(
    day(2026, 9, 1),
    "1 September 2026 is the day of the copy that was read: it is older, and how it stood before was not seen",
);

static SECTION_744_3: Instrument = Instrument {
    name: "15 CFR 744.3",
    title: "Restrictions on certain rocket systems and unmanned aerial vehicles end-uses",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Verbatim,
    source: "the eCFR of 1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["whether the item is subject to the EAR is not asked"],
};

const WORDS: &str = "Will be used in the design, “development,” “production,” operation, installation (including on-site \
                     installation), maintenance (checking), repair, overhaul, or refurbishing of rocket systems or unmanned \
                     aerial vehicles capable of a range of at least 300 kilometers in or by a country listed in Country \
                     Group D:4";

const IN_OR_BY_D_4: Criterion = any(const {
    &[
        point("(a)(1)").says("in a country of Country Group D:4").means(TO_D_4),
        point("(a)(1)")
            .says("by a country of Country Group D:4")
            .any(const { &[EXPORT.end_user_country.is_in(&D_4), BY_HONG_KONG_AS_CHINA] }),
    ]
});

const RANGE: Criterion = Uav::ATTRIBUTES.range.at_least(kilometres(300.0));

pub static LONG_RANGE: Measure = SECTION
    .rule(
        "744.3(a)(1)",
        "a licence for unmanned aircraft of 300 km or more, or of a range that cannot be determined (a)(3), in or by \
         a country of Country Group D:4",
    )
    .at("paragraphs (a)(1) and (a)(3)")
    .original(WORDS)
    .doubts(&[
        "that the aircraft will be operated there is taken from its export; by (a)(3) a licence is needed as long as its \
         range cannot be determined",
    ])
    .reads(all(&[IN_OR_BY_D_4]))
    .measure(Scope::Goods(&Goods::Meets(Category::Uav, &RANGE)), Effect::LicenceRequired);

const FOR_LONG_RANGE: Criterion = designed_for(Category::Uav, &[RANGE]);

pub static MADE_FOR_LONG_RANGE: Measure = SECTION
    .rule(
        "744.3(a)(1) (parts)",
        "a licence for what is specially designed for unmanned aircraft of 300 km or more, in or by a country of Country \
         Group D:4",
    )
    .at("paragraph (a)(1)")
    .original(WORDS)
    .doubts(&["that it will be used so is taken from what it is specially designed for; other knowledge is not asked"])
    .reads(all(&[IN_OR_BY_D_4]))
    .measure(Scope::Goods(&PARTS), Effect::LicenceRequired);

const PARTS: Goods = Goods::Any(&[
    Goods::Meets(Category::Engine, &FOR_LONG_RANGE),
    Goods::Meets(Category::InfraredImager, &FOR_LONG_RANGE),
    Goods::Meets(Category::SpectralCamera, &FOR_LONG_RANGE),
    Goods::Meets(Category::Radar, &FOR_LONG_RANGE),
    Goods::Meets(Category::Laser, &FOR_LONG_RANGE),
    Goods::Meets(Category::InertialUnit, &FOR_LONG_RANGE),
    Goods::Meets(Category::Radio, &FOR_LONG_RANGE),
    Goods::Meets(Category::CounterUas, &FOR_LONG_RANGE),
    Goods::Meets(Category::ConversionKit, &FOR_LONG_RANGE),
    Goods::Meets(Category::Sprayer, &FOR_LONG_RANGE),
    Goods::Meets(Category::Battery, &FOR_LONG_RANGE),
    Goods::Meets(Category::Accelerometer, &FOR_LONG_RANGE),
    Goods::Meets(Category::Gyroscope, &FOR_LONG_RANGE),
    Goods::Meets(Category::NavigationReceiver, &FOR_LONG_RANGE),
    Goods::Meets(Category::FlightController, &FOR_LONG_RANGE),
]);

pub static DELIVERY: Measure = SECTION
    .rule("744.3(a)(2)", "a licence for what is to be used in the delivery of chemical, biological or nuclear weapons")
    .at("paragraph (a)(2)")
    .original(
        "Will be used anywhere in the world except by governmental programs for nuclear weapons delivery of NPT Nuclear \
         Weapons States that are also members of NATO, in the design, “development,” “production,” operation […] of rocket \
         systems or unmanned aerial vehicles, regardless of range capabilities, for the delivery of chemical, biological, \
         or nuclear weapons",
    )
    .doubts(&[
        "asked as an end use for weapons of mass destruction or their delivery; the governmental programmes of members of \
         NATO are not told apart",
    ])
    .reads(
        point("(a)(2)")
            .says("for the delivery of chemical, biological or nuclear weapons, anywhere in the world")
            .means(EXPORT.wmd_end_use.is_yes()),
    )
    .measure(Scope::AnyItem, Effect::LicenceRequired);
