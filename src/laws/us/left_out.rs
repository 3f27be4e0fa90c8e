//! Points of the laws of the United States that are known and not decided here.

use crate::goods::items::Category;
use crate::goods::items::conversion_kit::ConversionKit;
use crate::goods::items::counter_uas::{CounterUas, CounterUasAttributes};
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::goods::items::flight_controller::{FlightController, FlightControllerAttributes};
use crate::goods::items::inertial_unit::InertialUnit;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::goods::items::radar::{Radar, RadarApplication, RadarAttributes};
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::goods::items::uav::Uav;
use crate::rule::criterion::{all, any, designed_for, none_of};
use crate::rule::omission::Omission;
use crate::value::quantity::{degrees_per_root_hour, kilometres, megahertz, nautical_miles, watts};

use crate::laws::common::navigation_left_out::{
    FOR_300_KM, HARDENED, HIGH_FREQUENCY, MILITARY_UNIT, RAMJET, UNDERWATER, VOICE,
};
use crate::laws::us::ccl::entry_9a012::OF_9A012_A;

pub const OMISSIONS: &[&Omission] = &[
    // The Munitions List comes first.
    &XI_A_4_I,
    &XI_A_5,
    &XI_A_3_II,
    &XI_A_3_X,
    &XI_A_3_XII,
    &XI_A_3_XVIII,
    &XI_B,
    &XI_C_10,
    &XII_D_2_III,
    &XII_D_3,
    &XII_E_9,
    &XII_E_12,
    &DECRYPTION,
    &ENTRY_9A111,
    &ENTRY_7A116_KIT,
    &ENTRY_7A116_CONTROLLER,
    &ENTRY_7A117,
    &ENTRY_5A001_A,
    &ENTRY_5A001_B_1,
    &ENTRY_5A001_B_2,
    &ENTRY_5A001_B_6,
    &ENTRY_5A980,
    &ENTRY_5A991_A,
    &ENTRY_5A991_B_7_C,
    &ENTRY_5A991_B_7_D,
    &ENTRY_9A001,
    &ENTRY_9A011,
    &ENTRY_9A012_MT,
    &ENTRY_9A115,
    &ENTRY_9A610_W,
];

const SYSTEM: CounterUasAttributes = CounterUas::ATTRIBUTES;
const RADAR: RadarAttributes = Radar::ATTRIBUTES;
const RADIO: RadioAttributes = Radio::ATTRIBUTES;
const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;
const ENGINE: EngineAttributes = Engine::ATTRIBUTES;
const CONTROLLER: FlightControllerAttributes = FlightController::ATTRIBUTES;

static XI_A_4_I: Omission = Omission::of(
    "USML XI(a)(4)(i)",
    Category::CounterUas,
    "systems that search for, intercept and identify, or locate sources of electromagnetic energy, specially \
     designed to provide immediate threat detection",
    any(&[
        SYSTEM.direction_finding.is_yes(),
        SYSTEM.intercepts_mobile_content.is_yes(),
        SYSTEM.intercepts_mobile_metadata.is_yes(),
        SYSTEM.detects_interceptors.is_yes(),
        SYSTEM.detects_or_identifies.is_yes(),
        SYSTEM.surveils_or_tracks.is_yes(),
    ]),
);

static XI_A_3_II: Omission = Omission::of(
    "USML XI(a)(3)(ii), CCD",
    Category::Radar,
    "synthetic aperture radar that detects changes coherently, geo-registered to less than 0.3 m",
    all(&[RADAR.synthetic_aperture.is_yes()]),
);

static XI_A_3_X: Omission = Omission::of(
    "USML XI(a)(3)(x)",
    Category::Radar,
    "air surveillance radar that tracks 1 m² at 25 nautical miles or more, every 3 s or oftener, with a beam of 16 \
     square degrees or less",
    all(&[
        RADAR.laser.is_no(),
        RADAR.automatic_tracking.is_yes(),
        RADAR.detection_range.at_least(nautical_miles(25.0)),
        RADAR.application.is(RadarApplication::set(&[
            RadarApplication::Other,
            RadarApplication::EnRouteAirTraffic,
            RadarApplication::ConflictAlert,
            RadarApplication::PrecisionApproach,
            RadarApplication::Military,
        ])),
    ]),
);

/// Its note asks for a determination and for a peak transmit power of 550 W or less, together.
static XI_A_3_XII: Omission = Omission::of(
    "USML XI(a)(3)(xii)",
    Category::Radar,
    "pulsed radar that steers its transmit beam electronically in elevation and azimuth",
    all(&[
        RADAR.laser.is_no(),
        RADAR.electronically_scanned.is_yes(),
        none_of(&[all(&[RADAR.subject_to_ear.is_yes(), RADAR.peak_power.at_most(watts(550.0))])]),
    ]),
);

static XI_A_3_XVIII: Omission = Omission::of(
    "USML XI(a)(3)(xviii)",
    Category::Radar,
    "radar with electronic protection, as by agile frequencies or random coding",
    any(&[
        RADAR.frequency_agility.is_yes(),
        RADAR.frequency_hopping.is_yes(),
        RADAR.spread_spectrum.is_yes(),
    ]),
);

static XI_B: Omission = Omission::of(
    "USML XI(b)",
    Category::CounterUas,
    "electronic systems specially designed for intelligence purposes that survey, monitor or exploit the \
     electromagnetic spectrum, or for counteracting such activities",
    any(&[
        SYSTEM.direction_finding.is_yes(),
        SYSTEM.intercepts_mobile_content.is_yes(),
        SYSTEM.intercepts_mobile_metadata.is_yes(),
        SYSTEM.detects_interceptors.is_yes(),
    ]),
);

static XI_A_5: Omission = Omission::of(
    "USML XI(a)(5)",
    Category::Radio,
    "(iii) and (v): command, control and communications that counter acts of communication disruption, or elude \
     electromagnetic detection; its other points and its heading were not printed",
    all(&[
        any(&[RADIO.spread_spectrum.is_yes(), RADIO.frequency_hopping.is_yes(), RADIO.steers_nulls.is_yes()]),
        RADIO.counters_disruption.is_yes(),
    ]),
);

static XI_C_10: Omission = Omission::of(
    "USML XI(c)(10)",
    Category::Radio,
    "antennas of four or more elements that steer beams electronically and angular nulls independently",
    all(&[RADIO.phased_array.is_yes(), RADIO.steers_nulls.is_yes()]),
);

static XII_D_2_III: Omission = Omission::of(
    "USML XII(d)(2)(iii)",
    Category::NavigationReceiver,
    "GNSS receiving equipment specially designed for use with an antenna of USML XI(c)(10)",
    all(&[RECEIVER.adaptive_antenna.is_yes()]),
);

static XII_D_3: Omission = Omission::of(
    "USML XII(d)(3)",
    Category::NavigationReceiver,
    "GNSS anti-jam systems specially designed for use with an antenna of USML XI(c)(10)",
    all(&[RECEIVER.anti_jam.is_yes()]),
);

static XII_E_9: Omission = Omission::of(
    "USML XII(e)(9), 7A611.a",
    Category::InertialUnit,
    "inertial equipment specially designed for articles of the USML or of the 600 series",
    MILITARY_UNIT.may_apply,
);

static XII_E_12: Omission = Omission::of(
    "USML XII(e)(12)(i)",
    Category::InertialUnit,
    "gyros with an angle random walk of less than 0.001 degrees per square root hour, inside a unit of that \
     figure",
    all(&[InertialUnit::ATTRIBUTES.angle_random_walk.below(degrees_per_root_hour(0.001))]),
);

static DECRYPTION: Omission = Omission::of(
    "7A005.a, 7A105.b.2",
    Category::NavigationReceiver,
    "receivers with decryption for government use, which are subject to the ITAR; of its points only that on \
     GPS was seen",
    all(&[RECEIVER.government_decryption.is_yes()]),
);

static ENTRY_9A111: Omission = Omission::of(
    "9A111",
    Category::Engine,
    "pulse jet engines usable in rockets, missiles or unmanned aircraft of 300 km or more, which are subject \
     to the ITAR",
    all(&[
        ENGINE.kind.is(EngineKind::set(&[EngineKind::Ramjet])),
        ENGINE.pulse_or_detonation.is_yes(),
        any(&[
            ENGINE.usable_in_missiles.is_yes(),
            designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))]),
        ]),
    ]),
);

/// The note names neither a range nor a payload.
static ENTRY_7A116_KIT: Omission = Omission::of(
    "7A116, note",
    Category::ConversionKit,
    "systems, equipment and valves that enable the operation of manned aircraft as unmanned ones",
    all(&[ConversionKit::ATTRIBUTES.makes_unmanned.is_yes()]),
);

static ENTRY_7A116_CONTROLLER: Omission = Omission::of(
    "7A116, note",
    Category::FlightController,
    "systems, equipment and valves that enable the operation of manned aircraft as unmanned ones",
    all(&[CONTROLLER.makes_unmanned.is_yes()]),
);

static ENTRY_7A117: Omission = Omission::of(
    "7A117",
    Category::FlightController,
    "guidance sets with a system accuracy of 3.33 % of the range or less, which are subject to the ITAR",
    all(&[CONTROLLER.guidance_accuracy.at_most(crate::value::quantity::percent(3.33))]),
);

static ENTRY_5A001_A: Omission = HARDENED.at("5A001.a");
static ENTRY_5A001_B_1: Omission = UNDERWATER.at("5A001.b.1");
static ENTRY_5A001_B_2: Omission = HIGH_FREQUENCY.at("5A001.b.2");
static ENTRY_5A001_B_6: Omission = VOICE.at("5A001.b.6");

static ENTRY_5A980: Omission = Omission::of(
    "5A980",
    Category::CounterUas,
    "devices primarily useful for the surreptitious interception of communications",
    any(&[
        SYSTEM.intercepts_mobile_content.is_yes(),
        SYSTEM.intercepts_mobile_metadata.is_yes(),
        SYSTEM.intercepts_analogue_or_wireless_lan.is_yes(),
    ]),
);

static ENTRY_5A991_A: Omission = Omission::of(
    "5A991.a",
    Category::Radio,
    "telecommunications equipment for temperatures below -54 °C or above 124 °C",
    HARDENED.may_apply,
);

static ENTRY_5A991_B_7_C: Omission = Omission::of(
    "5A991.b.7.c",
    Category::Radio,
    "digital modulation other than QAM above 3 bit/s/Hz",
    all(&[
        RADIO.dense_modulation.is_yes(),
        none_of(&[RADIO.civil_satellite_system.is_yes(), RADIO.narrow_radio_relay.is_yes()]),
    ]),
);

static ENTRY_5A991_B_7_D: Omission = Omission::of(
    "5A991.b.7.d",
    Category::Radio,
    "radio from 1.5 MHz to 87.5 MHz that suppresses an interfering signal adaptively by more than 15 dB",
    all(&[
        RADIO.lowest_frequency.at_most(megahertz(87.5)),
        RADIO.highest_frequency.at_least(megahertz(1.5)),
        none_of(&[RADIO.civil_satellite_system.is_yes(), RADIO.narrow_radio_relay.is_yes()]),
    ]),
);

static ENTRY_9A001: Omission = Omission::of(
    "9A001",
    Category::Engine,
    "aero gas turbine engines with certain technologies or for supersonic cruise; its text was seen in the EU \
     list only",
    all(&[
        ENGINE.kind.is(EngineKind::set(&[
            EngineKind::Turbojet,
            EngineKind::Turbofan,
            EngineKind::Turboprop,
            EngineKind::Turboshaft,
        ])),
        any(&[ENGINE.turbine_technology.is_yes(), ENGINE.supersonic_cruise.is_yes()]),
    ]),
);

static ENTRY_9A011: Omission = RAMJET.at("9A011");

static ENTRY_9A012_MT: Omission = Omission::of(
    "9A012, row MT",
    Category::Uav,
    "unmanned aircraft with a range of 300 km or more, which the row on missile technology names regardless \
     of paragraph a",
    all(&[Uav::ATTRIBUTES.range.at_least(kilometres(300.0)), none_of(OF_9A012_A)]),
);

/// Of what serves the control of an aircraft, a ground station's radio is in a category here.
static ENTRY_9A115: Omission = Omission::of(
    "9A115",
    Category::Radio,
    "apparatus for the control, activation and launching of unmanned aircraft with a range of 300 km or more",
    all(&[RADIO.telemetry_or_telecontrol.is_yes(), RADIO.airborne.is_no(), FOR_300_KM]),
);

static ENTRY_9A610_W: Omission = Omission::of(
    "9A610.w, .x; 7A611.a",
    Category::FlightController,
    "flight control and guidance for military unmanned aircraft",
    all(&[CONTROLLER.military_use.is_yes()]),
);
