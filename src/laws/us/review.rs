//! In which order the lists of the United States are asked, and what is left.
//!
//! Supplement 4 to part 774, the order of review, was not seen itself. That an
//! article of the Munitions List is subject to the ITAR and not on the Commerce
//! Control List is said in 9A012, 9A610, 7A005, 7A105, 5A001, 3A611 and 7A611.
//! EAR99 is what no entry names; section 744.21 and other rules on the end use
//! reach it too.

use crate::goods::items::Category;
use crate::rule::review::{OrderOfReview, Place, Review};

use crate::laws::us::usml::NAME;

pub const ORDER: OrderOfReview = OrderOfReview {
    first: Some(NAME),
    about: &[&AIRCRAFT, &ENGINES, &RADIO, &COUNTER_UAS, &NAVIGATION, &FLIGHT_CONTROL, &RADARS, &OTHER_GOODS],
};

const EAR99: Place = Place::of("EAR99", "what no entry of the Commerce Control List names");

const SPECIALLY_DESIGNED_PARTS: Place = Place::of(
    "9A610.x",
    "parts and accessories specially designed for military aircraft of 9A610 or USML category VIII",
);

const PARTS_OF_AIRCRAFT: Place =
    Place::of("9A991.d", "parts and components specially designed for aircraft, n.e.s.");

static AIRCRAFT: Review = Review {
    categories: &[Category::Uav],
    before: &[
        Place::of("USML VIII(a)(10)", "target drones"),
        Place::of("USML VIII(a)(12)", "aircraft capable of being refuelled in flight"),
        Place::of("USML VIII(a)(16)", "aircraft that are armed or specially designed to deliver munitions"),
        Place::of("9A610.a", "aircraft specially designed for a military use that VIII(a) does not name"),
    ],
    with_first_on_board: &[
        Place::of(
            "USML VIII(a)(5)",
            "unmanned aircraft specially designed to incorporate a defense article, as what it carries is one; else \
         9A610.a or 9A012",
        ),
        Place::of(
            "USML VIII(a)(7)",
            "aircraft specially designed to incorporate a defense article for intelligence, surveillance and \
         reconnaissance",
        ),
        Place::of(
            "USML VIII(a)(8)",
            "aircraft specially designed to incorporate a defense article for electronic warfare, or for command, control \
         and communications; airborne warning and control aircraft",
        ),
    ],
    residual: &[Place::of("9A991.b", "aircraft, n.e.s."), EAR99],
};

static ENGINES: Review = Review {
    categories: &[Category::Engine],
    before: &[
        Place::of("USML XIX", "gas turbine engines; its text was not seen"),
        Place::of("9A619.a", "military gas turbine engines that USML XIX does not name"),
        SPECIALLY_DESIGNED_PARTS,
    ],
    with_first_on_board: &[],
    residual: &[Place::of("9A991.c", "aero gas turbine engines"), PARTS_OF_AIRCRAFT, EAR99],
};

static RADIO: Review = Review {
    categories: &[Category::Radio],
    before: &[Place::of("USML XI(b)", "electronic systems specially designed for intelligence purposes")],
    with_first_on_board: &[],
    residual: &[
        Place::of("5A991", "telecommunication equipment that 5A001 does not control"),
        Place::of("7A994", "airborne communication equipment, n.e.s."),
        EAR99,
    ],
};

static COUNTER_UAS: Review = Review {
    categories: &[Category::CounterUas],
    before: &[Place::of("USML XI(b)", "electronic systems specially designed for intelligence purposes")],
    with_first_on_board: &[],
    residual: &[Place::of("5A991", "telecommunication equipment that 5A001 does not control"), EAR99],
};

static NAVIGATION: Review = Review {
    categories: &[
        Category::InertialUnit,
        Category::NavigationReceiver,
        Category::Accelerometer,
        Category::Gyroscope,
    ],
    before: &[
        Place::of("USML XII(e)(9)", "inertial measurement units specially designed for articles of the USML"),
        Place::of("7A611.a", "guidance and navigation systems specially designed for military articles"),
    ],
    with_first_on_board: &[],
    residual: &[
        Place::of("7A994", "navigation and avionic equipment, n.e.s., including parts and components"),
        EAR99,
    ],
};

static FLIGHT_CONTROL: Review = Review {
    categories: &[Category::FlightController],
    before: &[
        Place::of("9A610.w", "flight control of unmanned aircraft of USML VIII(a) or 9A610.a"),
        SPECIALLY_DESIGNED_PARTS,
        Place::of("7A611.a", "guidance and navigation systems specially designed for military articles"),
    ],
    with_first_on_board: &[],
    residual: &[Place::of("7A994", "avionic equipment, n.e.s."), PARTS_OF_AIRCRAFT, EAR99],
};

static RADARS: Review = Review {
    categories: &[Category::Radar],
    before: &[Place::of(
        "USML XI(a)(3)",
        "radar systems and equipment, beside its points that are decided here",
    )],
    with_first_on_board: &[],
    residual: &[EAR99],
};

static OTHER_GOODS: Review = Review {
    categories: &[
        Category::InfraredImager,
        Category::SpectralCamera,
        Category::Laser,
        Category::ConversionKit,
        Category::Sprayer,
        Category::Battery,
    ],
    before: &[],
    with_first_on_board: &[],
    residual: &[EAR99],
};
