//! 6A003.b.4.c: imaging cameras with focal plane arrays of 6A002.a.3.g, which
//! multiply charge in the visible and near infrared.
//!
//! Point c of Note 2 to 6A002.a.3 frees arrays that are limited by design to
//! 10 mA/W above 760 nm: they are below the limit of a.3.g as it is. What points
//! a to c of Note 4 say on use, installation and removal is part of what the
//! attributes mean.

use crate::goods::items::Category;
use crate::goods::items::infrared_imager::{
    ArrayLayout, ImagerApplication, InfraredImager, InfraredImagerAttributes,
};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{count, milliamperes_per_watt, nanometres};

use crate::laws::common::cameras::{Cameras, NOT_FOR_BROADCASTING, SPACE, THERMAL};
use crate::laws::common::{Numbering, numbered};

const IMAGER: InfraredImagerAttributes = InfraredImager::ATTRIBUTES;

impl<L: Numbering> Cameras<L> {
    pub const B_4_C: Paragraph = Paragraph::on(
        Category::InfraredImager,
        "imaging cameras with focal plane arrays that multiply charge",
    )
    .reads(all(&[
        point("b.4.c").says(numbered!(L, "an imaging camera that incorporates an array of 6A002.a.3.g")).all(
            &[
                point(numbered!(L, "6A002.a.3.g"))
                    .says("a focal plane array that is not space-qualified")
                    .all(&[
                        IMAGER
                            .array
                            .is(ArrayLayout::set(&[ArrayLayout::Linear, ArrayLayout::TwoDimensional])),
                        none_of(&[SPACE]),
                    ]),
                point(numbered!(L, "6A002.a.3 N.B."))
                    .says("not of microbolometers, which are thermal detectors of any kind")
                    .means(none_of(&[THERMAL])),
                point(numbered!(L, "6A002.a.3.g.1"))
                    .says("a peak response in the wavelength range exceeding 400 nm but not exceeding 900 nm")
                    .all(&[
                        IMAGER.peak_response.above(nanometres(400.0)),
                        IMAGER.peak_response.at_most(nanometres(900.0)),
                    ]),
                point(numbered!(L, "6A002.a.3.g.2"))
                    .says(
                        "made to achieve charge multiplication and having a maximum radiant sensitivity \
                     exceeding 10 mA/W for wavelengths exceeding 760 nm",
                    )
                    .all(&[
                        IMAGER.charge_multiplication.is_yes(),
                        IMAGER.radiant_sensitivity_above_760_nm.above(milliamperes_per_watt(10.0)),
                    ]),
                point(numbered!(L, "6A002.a.3.g.3"))
                    .says("greater than 32 elements")
                    .means(IMAGER.elements.above(count(32.0))),
            ],
        ),
        point("note 4").says("none of the following").means(none_of(NOTE_4)),
        NOT_FOR_BROADCASTING,
    ]));
}

const NOTE_4: &[Criterion] = &[
    point("note 4.a")
        .says(
            "specially designed as an integrated component of indoor and wall-plug-operated systems of a \
             single kind of application, operable only there or in a maintenance facility, and actively \
             disabled on removal",
        )
        .means(IMAGER.integrated_component.is_yes()),
    point("note 4.b")
        .says(
            "specially designed to assist the driver of a civilian passenger land vehicle or the operator of \
             a passenger and vehicle ferry, operable only there or in a maintenance test facility, and \
             actively disabled on removal",
        )
        .means(IMAGER.application.is(ImagerApplication::set(&[
            ImagerApplication::PassengerVehicle,
            ImagerApplication::PassengerFerry,
        ]))),
    point("note 4.c")
        .says(
            "limited by design for wavelengths exceeding 760 nm by a mechanism that is not designed to be \
             removed, actively disabled without it, and not for underwater use",
        )
        .means(IMAGER.limited_camera.is_yes()),
    point("note 4.d").says("all of the following").all(&[
        point("note 4.d.1")
            .says("no direct view or electronic image display")
            .means(IMAGER.direct_view.is_no()),
        point("note 4.d.2")
            .says("no facility to output a viewable image of the detected field of view")
            .means(IMAGER.viewable_image.is_no()),
        point("note 4.d.3 and 4")
            .says("an array that is operable only in the camera and permanently inoperable when removed")
            .means(IMAGER.detector_bound.is_yes()),
    ]),
];
