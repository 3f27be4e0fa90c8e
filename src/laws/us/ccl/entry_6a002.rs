//! 6A002.b of the Commerce Control List: imaging sensors for remote sensing.
//!
//! RS and UN are about other points of 6A002. The detectors of 6A002.a are read
//! where cameras refer to them; by themselves they are no imaging devices, and in
//! no category here, as are direct view equipment (c), coolers and fibres (d) and
//! read-out circuits (f).

use crate::rule::control::Control;
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;

use crate::laws::common::imaging_sensors;
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS2};

pub const ENTRIES: &[&Control] = &[&B_MONOSPECTRAL, &B_MULTISPECTRAL];

const SENSORS: List = CCL.read(TextQuality::Verbatim).reasons(&[NS2, AT1]);

pub static B_MONOSPECTRAL: Control = SENSORS.prints("6A002.b (monospectral)", imaging_sensors::MONOSPECTRAL);
pub static B_MULTISPECTRAL: Control =
    SENSORS.prints("6A002.b (multispectral)", imaging_sensors::MULTISPECTRAL);
