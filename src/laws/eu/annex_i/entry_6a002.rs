//! Annex I, entry 6A002.b: imaging sensors for remote sensing.
//!
//! Read in the text of 2021 and 2022 and in the edition of 15 November 2025,
//! which print it alike. The detectors of 6A002.a are read where cameras refer to
//! them; by themselves they are no imaging devices, and in no category here, as
//! are direct view equipment (c), coolers and fibres (d) and read-out circuits (f).

use crate::rule::control::Control;
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;

use crate::laws::common::imaging_sensors;
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&B_MONOSPECTRAL, &B_MULTISPECTRAL];

const SENSORS: List = ANNEX_I.read(TextQuality::Verbatim);

pub static B_MONOSPECTRAL: Control = SENSORS.prints("6A002.b (monospectral)", imaging_sensors::MONOSPECTRAL);
pub static B_MULTISPECTRAL: Control =
    SENSORS.prints("6A002.b (multispectral)", imaging_sensors::MULTISPECTRAL);
