//! 6A003 and 6A993 of the Commerce Control List: imaging cameras with image
//! intensifier tubes and with focal plane arrays, and what Note 3 releases.
//!
//! 6A993.a names "cameras that meet the criteria of Note 3 to 6A003.b.4"; Note 3
//! is about cameras of 6A003.b.4.b, so it is read as: cameras of b.4.b, were it
//! not for Note 3. Its heading excludes 6A203 too, which was not seen. Section
//! 744.9 (9 Hz cameras for military end users) is not formalised. Instrumentation
//! cameras (a), video and scanning cameras (b.1, b.2) and cameras with
//! space-qualified detectors (b.5) stand among what is left out; so do the
//! cameras of USML category XII(c). The exemptions from RS of section
//! 742.6(a)(2)(iii) and (v) are not formalised.

use crate::goods::items::Category;
use crate::goods::items::infrared_imager::{InfraredImager, InfraredImagerAttributes};
use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{Criterion, all, any, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{count, hertz};

use crate::laws::common::{Joined, cameras};
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS2, RS1, UN};

pub const ENTRIES: &[&Control] = &[&B_3, &B_4_A, &B_4_B, &B_4_C, &ENTRY_6A993_A];

type Cameras = cameras::Cameras<Joined>;

const IMAGER: InfraredImagerAttributes = InfraredImager::ATTRIBUTES;

const CAMERAS: List = CCL.read(TextQuality::Verbatim);

const NS2_RS1_AT1_UN: &[Reason] = &[NS2, RS1, AT1, UN];

pub static B_3: Control = CAMERAS.reasons(NS2_RS1_AT1_UN).prints(
    "6A003.b.3",
    Cameras::B_3.original(
        "Imaging cameras incorporating image intensifier tubes having the characteristics listed in \
         6A002.a.2.a or 6A002.a.2.b",
    ),
);
pub static B_4_A: Control = CAMERAS.reasons(NS2_RS1_AT1_UN).prints(
    "6A003.b.4.a",
    Cameras::B_4_A.original("Incorporating “focal plane arrays” controlled by 6A002.a.3.a to 6A002.a.3.e"),
);
pub static B_4_B: Control = CAMERAS.reasons(&[NS2, RS1_IF_FAST, RS2_IF_SLOW, AT1, UN]).prints(
    "6A003.b.4.b",
    Cameras::B_4_B.original("Incorporating “focal plane arrays” controlled by 6A002.a.3.f"),
);
pub static B_4_C: Control = CAMERAS.reasons(NS2_RS1_AT1_UN).prints(
    "6A003.b.4.c",
    Cameras::B_4_C.original("Incorporating “focal plane arrays” controlled by 6A002.a.3.g"),
);

const RS1_IF_FAST: Reason = Reason {
    code: "RS1",
    applies: any(&[
        point("RS1").says("a frame rate greater than 60 Hz").means(IMAGER.frame_rate.above(hertz(60.0))),
        point("RS1")
            .says("a focal plane array with more than 111000 elements")
            .means(IMAGER.elements.above(count(111_000.0))),
        point("RS1").says("to be embedded in a civil product").means(IMAGER.for_civil_product.is_yes()),
    ]),
};

const RS2_IF_SLOW: Reason = Reason {
    code: "RS2",
    applies: all(&[
        point("RS2").says("a frame rate of 60 Hz or less").means(IMAGER.frame_rate.at_most(hertz(60.0))),
        point("RS2")
            .says("a focal plane array with not more than 111000 elements")
            .means(IMAGER.elements.at_most(count(111_000.0))),
        point("RS2").says("not to be embedded in a civil product").means(IMAGER.for_civil_product.is_no()),
    ]),
};

/// A camera that unmanned aircraft of 9A012.a.3 carry: of b.3 or b.4.b, but not of b.4.a.
pub const B_3_OR_B_4_B: &[Criterion] = &[any(const { &[entry(&B_3), entry(&B_4_B)] })];

pub static ENTRY_6A993_A: Control = CAMERAS
    .entry(
        "6A993.a",
        Category::InfraredImager,
        "cameras with microbolometers that Note 3 releases from 6A003.b.4.b",
    )
    .original("Cameras that meet the criteria of Note 3 to 6A003.b.4")
    .doubts(&["Note 3 is about cameras of 6A003.b.4.b: other cameras of its kind are not read into 6A993.a"])
    .reasons(&[AT1])
    .reads(all(&[
        Cameras::MICROBOLOMETER_CAMERA,
        point("a").says("meets the criteria of Note 3 to 6A003.b.4").any(cameras::NOTE_3),
        point("heading").says("not controlled by 6A003").means(none_of(&[
            entry(&B_3),
            entry(&B_4_A),
            entry(&B_4_B),
            entry(&B_4_C),
        ])),
    ]));
