//! 6A003 and 6A993 of the Commerce Control List: imaging cameras with image
//! intensifier tubes and with focal plane arrays, and what Note 3 releases.
//!
//! 6A993.a names "cameras that meet the criteria of Note 3 to 6A003.b.4"; Note 3
//! is about cameras of 6A003.b.4.b, so it is read as: cameras of b.4.b, were it
//! not for Note 3. Section 744.9 (9 Hz cameras for military end users) and the
//! cameras of USML category XII(c) are not formalised. Left out: instrumentation
//! cameras (a), video and scanning cameras (b.1, b.2), b.4.c and b.5, and the
//! exemptions from RS of section 742.6(a)(2)(iii) and (v).

use crate::goods::items::Category;
use crate::goods::items::infrared_imager::{InfraredImager, InfraredImagerAttributes};
use crate::laws::common::cameras;
use crate::rule::control::{Control, Passage, Reason, TextQuality, Version};
use crate::rule::criterion::{Criterion, all, any, entry, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::{count, hertz};

use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY, reason};

const IMAGER: InfraredImagerAttributes = InfraredImager::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    CCL.at(place).since_at_least(FIRST_DAY).read(TextQuality::Verbatim).doubts(&[NO_FIRST_DAY])
}

const fn camera(id: &'static str, heading: &'static str, versions: &'static [Version]) -> Control {
    Control { regime: Regime::Us, id, category: Category::InfraredImager, heading, versions }.checked()
}

const NS2_RS1_AT1_UN: &[Reason] = &[reason("NS2"), reason("RS1"), reason("AT1"), reason("UN")];

/// Cameras with image intensifier tubes.
pub static ENTRY_B_3: Control = camera(
    "6A003.b.3",
    cameras::B_3.heading,
    &[passage("6A003.b.3")
        .original(
            "Imaging cameras incorporating image intensifier tubes having the characteristics listed in \
             6A002.a.2.a or 6A002.a.2.b",
        )
        .reasons(NS2_RS1_AT1_UN)
        .reads(cameras::B_3.reads)],
);

/// Cameras with focal plane arrays other than microbolometers.
pub static ENTRY_B_4_A: Control = camera(
    "6A003.b.4.a",
    cameras::B_4_A.heading,
    &[passage("6A003.b.4.a")
        .original("Incorporating “focal plane arrays” controlled by 6A002.a.3.a to 6A002.a.3.e")
        .reasons(NS2_RS1_AT1_UN)
        .reads(cameras::B_4_A.reads)],
);

/// Cameras with microbolometers.
pub static ENTRY_B_4_B: Control = camera(
    "6A003.b.4.b",
    cameras::B_4_B.heading,
    &[passage("6A003.b.4.b")
        .original("Incorporating “focal plane arrays” controlled by 6A002.a.3.f")
        .reasons(&[reason("NS2"), RS1, RS2, reason("AT1"), reason("UN")])
        .reads(cameras::B_4_B.reads)],
);

const RS1: Reason = Reason {
    code: "RS1",
    applies: any(&[
        point("RS1").says("a frame rate greater than 60 Hz").means(IMAGER.frame_rate.above(hertz(60.0))),
        point("RS1")
            .says("a focal plane array with more than 111000 elements")
            .means(IMAGER.elements.above(count(111_000.0))),
        point("RS1").says("to be embedded in a civil product").means(IMAGER.for_civil_product.holds()),
    ]),
};

const RS2: Reason = Reason {
    code: "RS2",
    applies: all(&[
        point("RS2").says("a frame rate of 60 Hz or less").means(IMAGER.frame_rate.at_most(hertz(60.0))),
        point("RS2")
            .says("a focal plane array with not more than 111000 elements")
            .means(IMAGER.elements.at_most(count(111_000.0))),
        point("RS2").says("not to be embedded in a civil product").means(IMAGER.for_civil_product.fails()),
    ]),
};

/// A camera that unmanned aircraft of 9A012.a.3 carry: of b.3 or b.4.b, but not of b.4.a.
pub const B_3_OR_B_4_B: &[Criterion] = &[any(ENTRIES_B_3_AND_B_4_B)];

const ENTRIES_B_3_AND_B_4_B: &[Criterion] = &[entry(&ENTRY_B_3), entry(&ENTRY_B_4_B)];

/// Cameras that Note 3 releases from 6A003.b.4.b.
pub static ENTRY_6A993_A: Control = camera(
    "6A993.a",
    "cameras with microbolometers that Note 3 releases from 6A003.b.4.b",
    &[passage("6A993.a")
        .original("Cameras that meet the criteria of Note 3 to 6A003.b.4")
        .doubts(&[
            NO_FIRST_DAY,
            "Note 3 is about cameras of 6A003.b.4.b: other cameras of its kind are not read into 6A993.a",
        ])
        .reasons(&[reason("AT1")])
        .reads(all(&[
            cameras::MICROBOLOMETER_CAMERA,
            point("a").says("meets the criteria of Note 3 to 6A003.b.4").any(cameras::NOTE_3),
            point("heading").says("not controlled by 6A003").means(none_of(OF_6A003)),
        ]))],
);

const OF_6A003: &[Criterion] = &[entry(&ENTRY_B_3), entry(&ENTRY_B_4_A), entry(&ENTRY_B_4_B)];
