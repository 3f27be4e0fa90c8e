//! 6A002.b: imaging sensors for remote sensing.
//!
//! An infrared imager is a monospectral imaging sensor, a spectral camera a
//! multispectral one; the law of the United States calls sensors with more than
//! twenty bands hyperspectral, and multispectral all the same. A sensor operates
//! *in* the range of b.2 if any part of its band lies there. Of space-qualified
//! infrared imagers it is not told whether they are for remote sensing: they
//! stand among what is left out.

use crate::goods::items::Category;
use crate::goods::items::infrared_imager::{
    ImagerApplication, InfraredImager, InfraredImagerAttributes, SensorMaterial,
};
use crate::goods::items::spectral_camera::{SpectralApplication, SpectralCamera, SpectralCameraAttributes};
use crate::rule::criterion::{Criterion, all, any, none_of, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{microradians, milliradians, nanometres};

const IMAGER: InfraredImagerAttributes = InfraredImager::ATTRIBUTES;
const SPECTRAL: SpectralCameraAttributes = SpectralCamera::ATTRIBUTES;

const WORDS: &str = "\"Monospectral imaging sensors\" and \"multispectral imaging sensors\", designed for \
                     remote sensing applications";
const FINE: &str = "an instantaneous field of view of less than 200 µrad";
const BAND: &str =
    "specified for operation in the wavelength range exceeding 400 nm but not exceeding 30000 nm";
const DIGITAL: &str = "providing output imaging data in digital format";
const AIRBORNE: &str = "designed for airborne operation, using other than silicon detectors, and having an \
                        instantaneous field of view of less than 2.5 mrad";

pub const MONOSPECTRAL: Paragraph =
    Paragraph::on(Category::InfraredImager, "monospectral imaging sensors for remote sensing")
        .original(WORDS)
        .reads(all(&[
            point("b")
                .says("a monospectral imaging sensor designed for remote sensing applications")
                .means(IMAGER.application.is(ImagerApplication::set(&[ImagerApplication::RemoteSensing]))),
            any(&[
                all(&[
                    point("b.1").says(FINE).means(IMAGER.ifov.below(microradians(200.0))),
                    point("b.1 note")
                        .says(
                            "not one with a peak response in the wavelength range exceeding 300 nm but not \
                             exceeding 900 nm and only CCD or CMOS devices that do not multiply charge",
                        )
                        .means(none_of(&[all(VISIBLE)])),
                ]),
                point("b.2").says("all of the following").all(&[
                    point("b.2").says(BAND).all(&[
                        IMAGER.longest_wavelength.above(nanometres(400.0)),
                        IMAGER.shortest_wavelength.at_most(nanometres(30_000.0)),
                    ]),
                    point("b.2.a").says(DIGITAL).means(IMAGER.digital_output.is_yes()),
                    point("b.2.b.2").says(AIRBORNE).all(&[
                        IMAGER.airborne.is_yes(),
                        IMAGER.material.is(SensorMaterial::set(&[SensorMaterial::NotSilicon])),
                        IMAGER.ifov.below(milliradians(2.5)),
                    ]),
                ]),
            ]),
        ]));

const VISIBLE: &[Criterion] = &[
    IMAGER.peak_response.above(nanometres(300.0)),
    IMAGER.peak_response.at_most(nanometres(900.0)),
    IMAGER.material.is(SensorMaterial::set(&[SensorMaterial::CcdOrCmos])),
    IMAGER.charge_multiplication.is_no(),
];

pub const MULTISPECTRAL: Paragraph =
    Paragraph::on(Category::SpectralCamera, "multispectral imaging sensors for remote sensing")
        .original(WORDS)
        .reads(all(&[
            point("b").says("a multispectral imaging sensor designed for remote sensing applications").means(
                SPECTRAL.application.is(SpectralApplication::set(&[
                    SpectralApplication::RemoteSensing,
                    SpectralApplication::Space,
                ])),
            ),
            any(&[
                point("b.1").says(FINE).means(SPECTRAL.ifov.below(microradians(200.0))),
                point("b.2").says("all of the following").all(&[
                    point("b.2").says(BAND).all(&[
                        SPECTRAL.longest_wavelength.above(nanometres(400.0)),
                        SPECTRAL.shortest_wavelength.at_most(nanometres(30_000.0)),
                    ]),
                    point("b.2.a").says(DIGITAL).means(SPECTRAL.digital_output.is_yes()),
                    any(&[
                        point("b.2.b.1").says("space-qualified").means(
                            SPECTRAL.application.is(SpectralApplication::set(&[SpectralApplication::Space])),
                        ),
                        point("b.2.b.2").says(AIRBORNE).all(&[
                            SPECTRAL.airborne.is_yes(),
                            SPECTRAL.material.is(SensorMaterial::set(&[SensorMaterial::NotSilicon])),
                            SPECTRAL.ifov.below(milliradians(2.5)),
                        ]),
                    ]),
                ]),
            ]),
        ]));
