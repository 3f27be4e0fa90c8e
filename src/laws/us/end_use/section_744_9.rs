//! 15 CFR 744.9: thermal cameras for military end users.
//!
//! Left out: (a)(1)(i), cameras of 6A003.a.3, a.4 and a.6; 0A504, 6A002 beside b, and 8A002.d, which are no
//! entries here; and the military deployments of (a)(2). Whether goods go into a commodity of 0A919 no fact
//! tells: of a known military end use it is disputed.

use crate::goods::items::Category;
use crate::goods::items::export::{Export, ExportAttributes};
use crate::goods::items::infrared_imager::InfraredImager;
use crate::rule::criterion::{Criterion, all, any, disputed, none_of, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::Goods;
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::country::{Country, CountryGroup};
use crate::value::day::day;
use crate::value::quantity::hertz;

use crate::laws::us::ccl::{entry_6a002, entry_6a003};
use crate::laws::us::licence::groups::A_1;

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

const SECTION: List = List::of(Regime::Us, &SECTION_744_9).since_at_least(
    day(2026, 9, 1),
    "1 September 2026 is the day of the copy that was read: it is older, and how it stood before was not seen",
);

static SECTION_744_9: Instrument = Instrument {
    name: "15 CFR 744.9",
    title: "Restrictions on exports, reexports, and transfers (in-country) of certain cameras, systems, or related components",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Verbatim,
    source: "the eCFR of 1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["whether the item is subject to the EAR is not asked"],
};

pub static CAMERAS: Measure = SECTION
    .rule(
        "744.9",
        "a licence for cameras of 6A003, of 6A993.a at 9 Hz or less, and sensors of 6A002.b, to military end users outside \
         Country Group A:1",
    )
    .at("paragraph (a)(1)(ii)")
    .original(
        "6A002, 6A003 (other than 6A003.a.3, 6A003.a.4, and 6A003.a.6), or 6A993.a (having a maximum frame rate equal to or \
         less than 9 Hz and thus meeting the criteria of Note 3.a to 6A003.b.4) […] will be or are intended to be used by a \
         'military end-user,' […] in all destinations except those specified in Country Group A:1",
    )
    .doubts(&[
        "a military end user is asked as in section 744.21(g), whose words paragraph (d) repeats, but for the military \
         end uses of section 744.17(d), which were not read",
    ])
    .reads(all(&[
        point("(d)").says("a military end user").means(EXPORT.military_end_user_us.is_yes()),
        point("(a)(1)(ii)").says("not in Country Group A:1").means(OUTSIDE_A_1),
    ]))
    .measure(Scope::Goods(&THERMAL), Effect::LicenceRequired);

pub static INTO_MILITARY_COMMODITIES: Measure = SECTION
    .rule(
        "744.9(a)(1)(iii)",
        "a licence for cameras of 6A003, of 6A993.a at 9 Hz or less, and sensors of 6A002.b, to be incorporated into a \
         military commodity of 0A919, outside Australia, Canada and the United Kingdom",
    )
    .at("paragraph (a)(1)(iii)")
    .original(
        "will be or are intended to be incorporated into a “military commodity” controlled by ECCN 0A919 in all \
         destinations except Australia, Canada, or the United Kingdom",
    )
    .reads(all(&[
        point("(a)(1)(iii)").says("for a military end use").means(EXPORT.military_end_use_us.is_yes()),
        point("(a)(1)(iii)")
            .says("not in Australia, Canada or the United Kingdom")
            .means(none_of(&[EXPORT.destination.is_in(&AUSTRALIA_CANADA_UK)])),
        point("(a)(1)(iii)").says("incorporated into a military commodity of 0A919").means(disputed(
            "US-0A919",
            "whether a military end use is incorporation into a commodity of 0A919, which no fact here tells",
            &[
                reading("0A919").says("into one of 0A919").means(all(&[])),
                reading("something else").says("into something else").means(any(&[])),
            ],
        )),
    ]))
    .measure(Scope::Goods(&THERMAL), Effect::LicenceRequired);

static AUSTRALIA_CANADA_UK: CountryGroup =
    CountryGroup::of("Australia, Canada and the United Kingdom", &Country::all(["AU", "CA", "GB"]));

/// Liechtenstein is one territory with Switzerland.
const OUTSIDE_A_1: Criterion =
    none_of(const { &[EXPORT.destination.is_in(&A_1), EXPORT.destination.is_country(Country::of("LI"))] });

const NINE_HERTZ: Criterion = InfraredImager::ATTRIBUTES.frame_rate.at_most(hertz(9.0));

const THERMAL: Goods = Goods::Any(&[
    Goods::Of(&[&entry_6a003::B_3, &entry_6a003::B_4_A, &entry_6a003::B_4_B, &entry_6a003::B_4_C]),
    Goods::Of(entry_6a002::ENTRIES),
    Goods::All(&[
        Goods::Of(&[&entry_6a003::ENTRY_6A993_A]),
        Goods::Meets(Category::InfraredImager, &NINE_HERTZ),
    ]),
]);
