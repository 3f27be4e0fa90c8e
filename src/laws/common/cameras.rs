//! 6A003.b.3, b.4.a and b.4.b: imaging cameras with image intensifier tubes,
//! with cooled or other focal plane arrays, and with microbolometers.
//!
//! They refer to detectors of 6A002, which are read here as they stand there.
//! An array responds *in* a range of wavelengths if any part of its response
//! lies in that range; what a camera sees through its filters, its array sees
//! without them too. By the technical note to 6A002.a.3.f every thermal detector
//! is a 'microbolometer', thermopiles and pyroelectric detectors with it: their
//! arrays are "only specified" there, so points b and d of Note 2 to 6A002.a.3
//! are read in b.4.b alone, and a line of them is in no point. Points a and c of
//! that note are about photon detectors, and read in b.4.a alone. The conditions
//! of Note 2 to b.4 and of Note 3.c on use, installation and removal are part of
//! what the application of a camera means.

use crate::goods::items::Category;
use crate::goods::items::infrared_imager::{
    ArrayLayout, Detector, ImagerApplication, InfraredImager, InfraredImagerAttributes, Photocathode,
};
use crate::rule::criterion::{Criterion, all, any, none_of, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{
    count, hertz, microamperes_per_lumen, micrometres, milliamperes_per_watt, milliradians, nanometres,
    nanoseconds, times,
};
use std::marker::PhantomData;

use crate::laws::common::{Numbering, numbered};

const IMAGER: InfraredImagerAttributes = InfraredImager::ATTRIBUTES;

/// Cameras, as a list prints them.
pub struct Cameras<L>(PhantomData<L>);

impl<L: Numbering> Cameras<L> {
    pub const B_3: Paragraph = Paragraph::on(
        Category::InfraredImager,
        "imaging cameras with image intensifier tubes",
    )
    .reads(all(&[
        point("b.3")
            .says("an imaging camera that incorporates an image intensifier tube")
            .means(IMAGER.detector.is(Detector::set(&[Detector::ImageIntensifier]))),
        any(&[
            point(numbered!(L, "6A002.a.2.a")).says("a tube having all of the following").all(Self::TUBE_A),
            point(numbered!(L, "6A002.a.2.b")).says("a tube having all of the following").all(Self::TUBE_B),
        ]),
        NOT_FOR_BROADCASTING,
    ]));

    const TUBE_A: &'static [Criterion] = &[
        point(numbered!(L, "6A002.a.2.a.1"))
            .says("a peak response in the wavelength range exceeding 400 nm but not exceeding 1050 nm")
            .all(&[
                IMAGER.peak_response.above(nanometres(400.0)),
                IMAGER.peak_response.at_most(nanometres(1_050.0)),
            ]),
        point(numbered!(L, "6A002.a.2.a.2"))
            .says("electron image amplification by any of the following")
            .any(AMPLIFICATION),
        point(numbered!(L, "6A002.a.2.a.3")).says("any of the following photocathodes").any(&[
            point(numbered!(L, "6A002.a.2.a.3.a"))
                .says("multialkali with a luminous sensitivity exceeding 350 µA/lm")
                .all(&[
                    IMAGER.photocathode.is(Photocathode::set(&[Photocathode::Multialkali])),
                    IMAGER.luminous_sensitivity.above(microamperes_per_lumen(350.0)),
                ]),
            point(numbered!(L, "6A002.a.2.a.3.b"))
                .says("GaAs or GaInAs")
                .means(IMAGER.photocathode.is(Photocathode::set(&[Photocathode::GalliumArsenide]))),
            point(numbered!(L, "6A002.a.2.a.3.c"))
                .says(
                    "another III-V compound semiconductor with a maximum radiant sensitivity exceeding \
                     10 mA/W",
                )
                .all(&[
                    IMAGER.photocathode.is(Photocathode::set(&[Photocathode::OtherCompound])),
                    IMAGER.radiant_sensitivity.above(milliamperes_per_watt(10.0)),
                ]),
        ]),
    ];

    const TUBE_B: &'static [Criterion] = &[
        point(numbered!(L, "6A002.a.2.b.1"))
            .says("a peak response in the wavelength range exceeding 1050 nm but not exceeding 1800 nm")
            .all(&[
                IMAGER.peak_response.above(nanometres(1_050.0)),
                IMAGER.peak_response.at_most(nanometres(1_800.0)),
            ]),
        point(numbered!(L, "6A002.a.2.b.2"))
            .says("electron image amplification by any of the following")
            .any(AMPLIFICATION),
        point(numbered!(L, "6A002.a.2.b.3"))
            .says(
                "a III/V compound semiconductor or transferred electron photocathode with a maximum radiant \
                 sensitivity exceeding 15 mA/W",
            )
            .all(&[
                IMAGER.photocathode.is(Photocathode::set(&[
                    Photocathode::GalliumArsenide,
                    Photocathode::OtherCompound,
                    Photocathode::TransferredElectron,
                ])),
                IMAGER.radiant_sensitivity.above(milliamperes_per_watt(15.0)),
            ]),
    ];

    pub const B_4_A: Paragraph = Paragraph::on(
        Category::InfraredImager,
        "imaging cameras with focal plane arrays other than microbolometers",
    )
    .reads(all(&[
        point("b.4.a")
            .says("an imaging camera that incorporates a focal plane array that is not space-qualified")
            .all(&[
                IMAGER.array.is(ArrayLayout::set(&[ArrayLayout::Linear, ArrayLayout::TwoDimensional])),
                none_of(&[SPACE]),
            ]),
        point(numbered!(L, "6A002.a.3 N.B."))
            .says("not of microbolometers, which are thermal detectors of any kind")
            .means(none_of(&[THERMAL])),
        point("b.4.a").says("an array having any of the following").any(Self::ARRAYS),
        point(numbered!(L, "6A002.a.3 note 2")).says("none of the following").means(none_of(Self::NO_ARRAYS)),
        point("b.4 note 2")
            .says(
                "not a linear array with 12 elements or fewer, without time-delay-and-integration \
                 within the element, designed for intrusion alarm, movement control, industrial \
                 inspection, laboratory or medical use",
            )
            .means(none_of(&[all(&[
                IMAGER.array.is(ArrayLayout::set(&[ArrayLayout::Linear])),
                IMAGER.elements.at_most(count(12.0)),
                IMAGER.time_delay_integration.is_no(),
                IMAGER.application.is(ImagerApplication::set(&[ImagerApplication::IndustrialOrMedical])),
            ])])),
        NOT_FOR_BROADCASTING,
    ]));

    const ARRAYS: &'static [Criterion] = &[
    point(numbered!(L, "6A002.a.3.a")).says("all of the following").all(&[
        point(numbered!(L, "6A002.a.3.a.1"))
            .says("a peak response within the wavelength range exceeding 900 nm but not exceeding 1050 nm")
            .all(&[
                IMAGER.peak_response.above(nanometres(900.0)),
                IMAGER.peak_response.at_most(nanometres(1_050.0)),
            ]),
        any(&[
            point(numbered!(L, "6A002.a.3.a.2.a"))
                .says("a response time constant of less than 0.5 ns")
                .means(IMAGER.time_constant.below(nanoseconds(0.5))),
            point(numbered!(L, "6A002.a.3.a.2.b")).says(MULTIPLIES).all(MULTIPLICATION),
        ]),
    ]),
    point(numbered!(L, "6A002.a.3.b")).says("all of the following").all(&[
        point(numbered!(L, "6A002.a.3.b.1"))
            .says("a peak response in the wavelength range exceeding 1050 nm but not exceeding 1200 nm")
            .all(&[
                IMAGER.peak_response.above(nanometres(1_050.0)),
                IMAGER.peak_response.at_most(nanometres(1_200.0)),
            ]),
        any(&[
            point(numbered!(L, "6A002.a.3.b.2.a"))
                .says("a response time constant of 95 ns or less")
                .means(IMAGER.time_constant.at_most(nanoseconds(95.0))),
            point(numbered!(L, "6A002.a.3.b.2.b")).says(MULTIPLIES).all(MULTIPLICATION),
        ]),
    ]),
    point(numbered!(L, "6A002.a.3.c"))
        .says(
            "non-linear (2-dimensional), with a peak response in the wavelength range exceeding 1200 nm but \
             not exceeding 30000 nm",
        )
        .all(&[
            IMAGER.array.is(ArrayLayout::set(&[ArrayLayout::TwoDimensional])),
            IMAGER.peak_response.above(nanometres(1_200.0)),
            IMAGER.peak_response.at_most(nanometres(30_000.0)),
        ]),
    point(numbered!(L, "6A002.a.3.d")).says("linear (1-dimensional), having all of the following").all(&[
        IMAGER.array.is(ArrayLayout::set(&[ArrayLayout::Linear])),
        point(numbered!(L, "6A002.a.3.d.1"))
            .says("a peak response in the wavelength range exceeding 1200 nm but not exceeding 3000 nm")
            .all(&[
                IMAGER.peak_response.above(nanometres(1_200.0)),
                IMAGER.peak_response.at_most(nanometres(3_000.0)),
            ]),
        any(&[
            point(numbered!(L, "6A002.a.3.d.2.a"))
                .says("a ratio of scan to cross-scan dimension of the element of less than 3.8")
                .means(IMAGER.scan_ratio.below(times(3.8))),
            point(numbered!(L, "6A002.a.3.d.2.b"))
                .says("signal processing in the detector elements")
                .means(IMAGER.signal_processing_in_elements.is_yes()),
        ]),
        point(numbered!(L, "6A002.a.3.d note"))
            .says("not limited solely to germanium and not to exceed 32 elements")
            .means(none_of(&[all(&[
                IMAGER.detector.is(Detector::set(&[Detector::Germanium])),
                IMAGER.elements.at_most(count(32.0)),
            ])])),
    ]),
    point(numbered!(L, "6A002.a.3.e"))
        .says(
            "linear (1-dimensional), with a peak response in the wavelength range exceeding 3000 nm but not \
             exceeding 30000 nm",
        )
        .all(&[
            IMAGER.array.is(ArrayLayout::set(&[ArrayLayout::Linear])),
            IMAGER.peak_response.above(nanometres(3_000.0)),
            IMAGER.peak_response.at_most(nanometres(30_000.0)),
        ]),
];

    const NO_ARRAYS: &'static [Criterion] = &[
        point(numbered!(L, "6A002.a.3 note 2.a"))
            .says(
                "encapsulated photoconductive cells of lead sulphide or lead selenide, of not more \
                 than 16 elements",
            )
            .all(&[
                IMAGER.detector.is(Detector::set(&[Detector::LeadSalt])),
                IMAGER.elements.at_most(count(16.0)),
            ]),
        point(numbered!(L, "6A002.a.3 note 2.c"))
            .says(
                "made to achieve charge multiplication and limited by design to a maximum radiant \
                 sensitivity of 10 mA/W or less above 760 nm by a mechanism that is not designed to \
                 be removed or modified",
            )
            .all(&[
                IMAGER.charge_multiplication.is_yes(),
                IMAGER.radiant_sensitivity.at_most(milliamperes_per_watt(10.0)),
                IMAGER.response_limited.is_yes(),
            ]),
    ];

    pub const B_4_B: Paragraph =
        Paragraph::on(Category::InfraredImager, "imaging cameras with microbolometer focal plane arrays")
            .reads(all(&[
                Self::MICROBOLOMETER_CAMERA,
                point("note 3").says("none of the following").means(none_of(NOTE_3)),
                NOT_FOR_BROADCASTING,
            ]));

    /// A camera of b.4.b, but for the notes.
    pub const MICROBOLOMETER_CAMERA: Criterion =
    point("b.4.b").says(numbered!(L, "an imaging camera that incorporates an array of 6A002.a.3.f")).all(&[
        point(numbered!(L, "6A002.a.3.f"))
            .says("a non-linear (2-dimensional) infrared focal plane array that is not space-qualified")
            .all(&[IMAGER.array.is(ArrayLayout::set(&[ArrayLayout::TwoDimensional])), none_of(&[SPACE])]),
        point(numbered!(L, "6A002.a.3.f"))
            .says(
                "based on microbolometer material: a temperature change in the detector, by the absorption \
                 of infrared radiation, generates the signal",
            )
            .means(THERMAL),
        point(numbered!(L, "6A002.a.3 note 2.b"))
            .says("not pyroelectric detectors of the materials that the note names")
            .means(none_of(&[IMAGER.detector.is(Detector::set(&[Detector::Pyroelectric]))])),
        point(numbered!(L, "6A002.a.3 note 2.d"))
            .says("not a thermopile array of less than 5130 elements")
            .means(none_of(&[all(&[
                IMAGER.detector.is(Detector::set(&[Detector::Thermopile])),
                IMAGER.elements.below(count(5_130.0)),
            ])])),
        point(numbered!(L, "6A002.a.3.f"))
            .says(
                "elements with an unfiltered response in the wavelength range equal to or exceeding 8000 nm \
                 but not exceeding 14000 nm",
            )
            .any(&[
                all(&[
                    IMAGER.longest_wavelength.at_least(nanometres(8_000.0)),
                    IMAGER.shortest_wavelength.at_most(nanometres(14_000.0)),
                ]),
                all(&[
                    IMAGER.unfiltered_longest_wavelength.at_least(nanometres(8_000.0)),
                    IMAGER.unfiltered_shortest_wavelength.at_most(nanometres(14_000.0)),
                ]),
            ]),
    ]);
}

/// A 'microbolometer' by the technical note.
pub const THERMAL: Criterion = IMAGER.detector.is(Detector::set(&[
    Detector::Microbolometer,
    Detector::Thermopile,
    Detector::Pyroelectric,
    Detector::Thermal,
]));

pub const NOT_FOR_BROADCASTING: Criterion =
    point("b note").says("not specially designed for television broadcasting").means(none_of(&[IMAGER
        .application
        .is(ImagerApplication::set(&[ImagerApplication::TelevisionBroadcasting]))]));

pub const SPACE: Criterion = IMAGER.application.is(ImagerApplication::set(&[ImagerApplication::Space]));

const AMPLIFICATION: &[Criterion] = &[
    point("a")
        .says("a microchannel plate with a hole pitch of 12 µm or less")
        .means(IMAGER.microchannel_pitch.at_most(micrometres(12.0))),
    point("b")
        .says(
            "an electron sensing device with a non-binned pixel pitch of 500 µm or less, made to achieve \
             charge multiplication other than by a microchannel plate",
        )
        .all(&[IMAGER.pixel_pitch.at_most(micrometres(500.0)), IMAGER.charge_multiplication.is_yes()]),
];

const MULTIPLIES: &str = "made to achieve charge multiplication and having a maximum radiant sensitivity \
                          exceeding 10 mA/W";

const MULTIPLICATION: &[Criterion] =
    &[IMAGER.charge_multiplication.is_yes(), IMAGER.radiant_sensitivity.above(milliamperes_per_watt(10.0))];

/// What Note 3 releases from b.4.b.
pub const NOTE_3: &[Criterion] = &[
    point("note 3.a")
        .says("a maximum frame rate equal to or less than 9 Hz")
        .means(IMAGER.frame_rate.at_most(hertz(9.0))),
    point("note 3.b").says("all of the following").all(&[
        point("note 3.b.1")
            .says("a minimum horizontal or vertical instantaneous field of view of at least 2 mrad")
            .means(IMAGER.ifov.at_least(milliradians(2.0))),
        point("note 3.b.2")
            .says("a fixed focal-length lens that is not designed to be removed")
            .means(IMAGER.fixed_lens.is_yes()),
        point("note 3.b.3").says("no direct view display").means(IMAGER.direct_view.is_no()),
        any(&[
            point("note 3.b.4.a")
                .says("no facility to obtain a viewable image of the detected field of view")
                .means(IMAGER.viewable_image.is_no()),
            point("note 3.b.4.b")
                .says("designed for a single kind of application and not to be user modified")
                .means(IMAGER.single_application.is_yes()),
        ]),
    ]),
    point("note 3.c")
        .says(
            "specially designed to assist the driver of a civilian passenger land vehicle of \
             less than 4500 kg, operable only there or in a maintenance test facility, and \
             actively disabled on removal",
        )
        .means(IMAGER.application.is(ImagerApplication::set(&[ImagerApplication::PassengerVehicle]))),
];
